import type { Statement } from "../statements/read-statements.ts";
import type { Term } from "../statements/terms.ts";
import { areSpellings } from "./compare-spellings.ts";
import { areOfOneFamily } from "./families.lexicon.ts";
import type { Weighed } from "./items.ts";
import type { Link, Telling } from "./link-facts.ts";
import { firmness, isName } from "./passages.ts";
import { findSlots, type Slot } from "./slots.ts";
import { claimOf, originCount, type Sources } from "./sources.ts";

// Read on the annotated news stories: below, two words beside one are two things.
const minFirmness = { family: 1.5, places: 2, between: 2.5, closed: 5 };

interface Difference {
  readonly link: Link;
  readonly slot: Slot;
  readonly kind: string;
}

/** One point of a fact for which the sources have different words: a truck or a car, near this town or that. */
export function compareWording(links: readonly Link[], sources: Sources): readonly Weighed[] {
  const found: Difference[] = [...links, ...rareLinks(sources)].flatMap((link) =>
    findSlots(link.a.statement, link.b.statement, link.passage).flatMap((slot) => {
      const kind = kindOf(slot, link);
      return kind ? [{ link, slot, kind }] : [];
    }),
  );
  const items = new Map<string, Weighed>();
  for (const { link, slot, kind } of found) {
    const { a, b } = link;
    const claims = [claimAt(a, slot.a, slot.beside.a), claimAt(b, slot.b, slot.beside.b)];
    const isConcept = slot.a === slot.beside.a; // then once, however many words for it there are
    const key = isConcept ? slot.a.key : [slot.a.stem, slot.b.stem].sort().join(" ");
    const known = items.get(key);
    const all = [...(known?.item.claims ?? [])];
    for (const claim of claims)
      if (!all.some(({ article }) => article === claim.article)) all.push(claim);
    if (originCount(all) < 2) continue;
    const [word, other] = [textOf(a.statement, slot.a), textOf(b.statement, slot.b)];
    const beside = isConcept ? "" : ` with “${textOf(a.statement, slot.beside.a)}”`;
    items.set(key, {
      item: known
        ? { ...known.item, claims: all }
        : { relation: "differs", aspect: `${kind} “${word}” or “${other}”${beside}`, claims: all },
      salience: known?.salience ?? Math.min(1, firmness(link.passage) / 10),
    });
  }
  return [...items.values()];

  function claimAt({ source, statement }: Telling, term: Term, beside: Term) {
    const range = {
      start: Math.min(term.start, beside.start),
      end: Math.max(term.end, beside.end),
    };
    return claimOf(sources, source.article, range, textOf(statement, term));
  }
}

const minRarity = 0.6;
const maxPosting = 10;

/** Statements that share a rare word: "total carnage" and "absolute carnage" are about one thing. */
function rareLinks(sources: Sources): readonly Link[] {
  const filed = new Map<string, Telling[]>();
  for (const source of sources.all)
    for (const statement of source.statements)
      for (const term of statement.terms) {
        if (isName(term.key) || isNumber(term) || term.rarity < minRarity) continue;
        const posting = filed.get(term.key) ?? [];
        if (posting.at(-1)?.statement === statement) continue;
        filed.set(term.key, [...posting, { source, statement, range: statement }]);
      }
  return [...filed].flatMap(([key, tellings]) => {
    if (tellings.length > maxPosting) return [];
    return tellings.flatMap((a, i) =>
      tellings.slice(i + 1).flatMap((b): Link[] => {
        if (a.source.origin === b.source.origin) return [];
        const passage = {
          a: a.range,
          b: b.range,
          shared: [key],
          mass: minFirmness.family,
          density: 1,
        };
        return [{ a, b, passage, copied: false }];
      }),
    );
  });
}

const textOf = ({ article }: Statement, { start, end }: Term) =>
  article.text.slice(start, end).replace(/\s+/g, " ");

function kindOf(
  { a, b, beside, closed, between, gap }: Slot,
  { a: x, b: y, passage }: Link,
): string | undefined {
  const firm = firmness(passage);
  if (isNumber(a) || isNumber(b)) return undefined; // numbers are compared as such
  if (a.stem.startsWith(b.stem) || b.stem.startsWith(a.stem)) return undefined; // "electric", "electricity"
  if (areSpellings(textOf(x.statement, a), textOf(y.statement, b))) return undefined; // told as a spelling
  if (areOfOneFamily(a.stem, b.stem))
    return firm >= (a === beside.a ? minFirmness.between : minFirmness.family)
      ? "wording:"
      : undefined;
  if (a === beside.a) return undefined; // words for one concept, of which either will do
  if (isName(a.key) || isName(b.key)) {
    const arePlaces = isPlace(x.statement, a) && isPlace(y.statement, b);
    return arePlaces && locatives.has(gap) && firm >= minFirmness.places ? "place:" : undefined;
  }
  return firm >= (between ? minFirmness.between : closed ? minFirmness.closed : Infinity)
    ? "wording:"
    : undefined;
}

const locatives = new Set(["at", "from", "in", "near", "outside"]);

const isNumber = ({ stem }: Term) => /^\d/.test(stem);

function isPlace({ mentions }: Statement, { start }: Term): boolean {
  return mentions.some(
    (mention) => mention.start === start && mention.form === "name" && mention.type === "place",
  );
}
