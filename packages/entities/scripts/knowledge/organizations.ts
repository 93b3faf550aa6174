import { factbookByCode } from "./countries.ts";
import { plain, type Row, readJson, sorted } from "./read.ts";
import { commonWords } from "./words.ts";

interface Actor {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

// CAMEO's classes of actors, by the letters that open the code.
const classes: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^IGO/, "intergovernmental"],
  [/^(?:NGO|NGM)/, "nongovernmental"],
  [/^MNC/, "company"],
  [/^IMG|REB|^(?:[A-Z]{3})?(?:UAF|INS|SEP)/, "armed group"],
];

// An entry whose code carries dates of office, or whose name opens with an office, is a person.
const PERSON =
  /\b(?:SECRETARY|PRESIDENT|MINISTER|CHIEF|CHAIRMAN|DIRECTOR|GENERAL|ENVOY|AMBASSADOR|SPOKESMAN|LEADER|COMMISSIONER)\b/;

const COMPANY_FORM =
  /,? (?:INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|PLC|LLC|LP|NV|SA|AG|SE|GROUP|HOLDINGS?)\.?$/;

function actorRows(file: string): Row[] {
  const rows: Row[] = [];
  const common = commonWords();
  for (const { names, codes } of readJson<Actor>("data", "knowledge", file)) {
    if (codes.some((code) => /\d{6}/.test(code))) continue;
    const kind = classes.find(([pattern]) => pattern.test(codes[0] ?? ""))?.[1];
    if (!kind) continue;
    for (const written of names) {
      const name = plain(
        written
          .replace(/\s*\([^)]*\)\s*/g, " ")
          .replace(/[_+]/g, " ")
          .replace(/\s+/g, " ")
          .trim(),
      );
      if (!/^[A-Z][A-Z0-9 .,'&/-]{2,60}$/.test(name) || PERSON.test(name)) continue;
      const words = name.split(" ");
      if (words.length === 1 && common.has(name.toLowerCase())) continue;
      // Two words that no other sign marks as an organisation are mostly people in these lists.
      if (
        words.length > 8 ||
        (kind === "armed group" && words.length < 3 && !/^(?:AL|EL)\b/.test(name))
      )
        continue;
      // A legal form says itself what it stands behind; only the name before it needs a list.
      const short =
        kind === "company" ? name.replace(COMPANY_FORM, "").replace(COMPANY_FORM, "") : name;
      if (short.includes(" ") || !common.has(short.toLowerCase())) rows.push([short, kind]);
    }
  }
  return rows;
}

/** "African National Congress or ANC Democratic Alliance or DA" cannot be cut safely but before "or": keep the short forms. */
function partyRows(): Row[] {
  return [...factbookByCode().values()].flatMap(({ parties, orgs }) => {
    const short = [...parties.matchAll(/ or (\p{Lu}{2}[\p{Lu}-]{1,6})\b/gu)].map(([, name]) => [
      name!,
      "party",
    ]);
    const bodies = orgs.split(",").map((name) => name.replace(/\([^)]*\)/g, "").trim());
    return [
      ...short,
      ...bodies
        .filter((name) => /^[A-Z][A-Za-z-]{2,10}$/.test(name) && /[A-Z]{2}/.test(name))
        .map((name) => [name.toUpperCase(), "intergovernmental"]),
    ];
  });
}

/** name in capitals, class: organisations known to the field's actor dictionaries. */
export function organizationRows(): Row[] {
  const rows = [
    ...actorRows("phoenix_international.jsonl"),
    ...actorRows("phoenix_milnonstate.jsonl"),
    ...partyRows(),
  ];
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row[0]!)) first.set(row[0]!, row);
  return sorted([...first.values()]);
}
