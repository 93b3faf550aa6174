import { type Factbook, factbookByCode, memberCodes } from "./countries.ts";
import { type Row, readJson, sorted, unshout } from "./read.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "21 January 2021", "June 2022", "2019" → EDTF. */
function edtfOf(words: string): string {
  const match = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(words);
  if (!match) return "";
  const month = months.indexOf(match[2] ?? "") + 1;
  const parts = [
    match[3]!,
    month ? String(month).padStart(2, "0") : "",
    month && match[1] ? match[1].padStart(2, "0") : "",
  ];
  return parts.filter(Boolean).join("-");
}

// "Governor-General Dame Cindy KIRO": the title runs up to the first word that is part of the name.
const TITLE =
  /^(?:represented by )?((?:(?:Crown |Acting |Interim |Transitional |Deputy |Co-|New Zealand |UK |Federal |State )?(?:President|Prime Minister|King|Queen|Sultan|Amir|Emir|Prince|Grand Duke|Pope|Chancellor|Premier|Chief Minister|Chief Executive|Governor[- ]General|Governor|High Commissioner|Taoiseach|Captain Regent|Supreme Leader|Chairman|Secretary of State|Administrator|Minister of State|Minister-President)(?: of (?:the )?(?:Republic|Government|State Affairs Commission|Council of Ministers|Presidency Council)| and Chairman| and Prime Minister)?[ ,]+)+)(.+)$/;
const HONORIFIC =
  /^(?:(?:Sir|Dame|Lord|General|Gen\.|Lt\. Gen\.|Maj\. Gen\.|Brig\. Gen\.|Dr\.|Sheikh|Shaykh|Field Marshal|Col\.|Capt\.|Ayatollah|Ratu|ad interim) )+/;

/** One clause of a factbook field: "Prime Minister Mark BROWN (since 1 October 2020)". */
function holder(clause: string, code: string): Row | undefined {
  const since = /\(since (?:about )?([^)]{4,20})\)/.exec(clause)?.[1] ?? "";
  const match = TITLE.exec(
    clause
      .replace(/\([^)]*\)/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  if (!match || !since) return undefined;
  const words = match[2]!.replace(HONORIFIC, "").split(/[,;]/)[0]!.trim().split(" ");
  if (words.length > 6 || !words.some((word) => /\p{Lu}{2}/u.test(word))) return undefined;
  const name = words
    .map((word) =>
      /^\p{Lu}['’\p{Lu}-]+$/u.test(word) && !/^[IVX]+$/.test(word) ? unshout(word) : word,
    )
    .join(" ");
  return [name, match[1]!.trim().replace(/,$/, ""), code, edtfOf(since), ""];
}

const clauses = (entry: Factbook) =>
  [entry.chief_of_state, entry.head_of_government].flatMap((field) =>
    field.split(/; | represented by /),
  );

interface CountryInfo {
  readonly code: string;
  readonly leaders: readonly (readonly [string, string])[];
}

const singular = (office: string) =>
  office
    .replace(/\bChiefs\b/, "Chief")
    .replace(/(\w+?)ies$/, "$1y")
    .replace(/([^s])s\b/, "$1");
const day = (digits: string | undefined) => (digits ? digits.slice(0, 4) : "");

/** Leaders up to 2012: "RAMIZ_ALIA_\t[19910430 - 19920403]"; only the year is kept, the days are rough. */
function formerLeaders(): Row[] {
  return readJson<CountryInfo>("data", "knowledge", "countryinfo.jsonl").flatMap(
    ({ code, leaders }) => {
      const iso = /^[A-Z]{3}$/.test(code) ? code : /([A-Z]{3})(?: >\d+)?\]$/.exec(code)?.[1];
      if (!iso) return [];
      return leaders.flatMap(([office, line]) => {
        const name = /^\{?([^\s[}]+?)_?[}\s]/.exec(`${line} `)?.[1];
        const term = /\[(?:>?(\d{8}))?(?: ?- ?|<)?(\d{8})?\]/.exec(line);
        if (!name || !term || !/^[A-Z][A-Z_.'-]{3,40}$/.test(name)) return [];
        return [[unshout(name), singular(office), iso, day(term[1]), day(term[2])]];
      });
    },
  );
}

/** name, title, country code, since, until: heads of state and of government. */
export function leaderRows(): Row[] {
  const members = memberCodes();
  const now = [...factbookByCode()]
    .flatMap(([code, entry]) => clauses(entry).map((clause) => holder(clause, code)))
    .filter((row) => row !== undefined);
  // A head of state is not listed again for each territory of that state.
  const ofMembers = new Set(now.filter((row) => members.has(row[2]!)).map((row) => row[0]));
  const current = now.filter((row) => members.has(row[2]!) || !ofMembers.has(row[0]));
  return sorted([...current, ...formerLeaders()]);
}

interface Legislator {
  readonly wikidata?: string;
  readonly official_full?: string;
  readonly first: string;
  readonly last: string;
  readonly nickname?: string;
  readonly last_type: string;
  readonly last_start: string;
  readonly last_end: string;
  readonly last_state: string;
  readonly last_party: string;
}

/** name, house ("sen" or "rep"), state, party, since, until, Wikidata id. */
export function legislatorRows(): Row[] {
  return sorted(
    readJson<Legislator>("data", "knowledge", "us_legislators.jsonl").map((who) => [
      who.official_full ?? `${who.nickname ?? who.first} ${who.last}`,
      who.last_type,
      who.last_state,
      who.last_party,
      who.last_start,
      who.last_end,
      who.wikidata ?? "",
    ]),
  );
}
