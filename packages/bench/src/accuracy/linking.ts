import { parseText } from "@corpus/core";
import { findNames, knownNames, linkEntities, readProse, resolveEntities } from "@corpus/entities";
import {
  addTallies,
  type LinkedSpan,
  noTally,
  scoreLinks,
  scoreOf,
  type Tally,
} from "@corpus/eval";
import { type Figure, f1 } from "../report.ts";
import { type GoldLink, type LinkDocument, readLinkSet } from "./link-sets.ts";
import { printFigures } from "./print-figures.ts";

type Report = ((line: string) => void) | undefined;

/**
 * Links to Wikidata, on names alone: a pronoun is for coreference. Ids of other bases and of our own
 * cannot be told right or wrong by a Wikidata id; they are judged by the name that the gold gives, and
 * apart. What tells sport from other news was tuned on the documents of AIDA at even places.
 */
export async function measureLinking(report?: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of ["news-fair-v2", "aida-dev"]) {
    const documents = await readLinkSet(set);
    if (documents.length === 0) continue;
    figures.push(...figuresOf(set, documents, undefined));
    if (set !== "aida-dev") continue;
    const half = (rest: number) => documents.filter((_, i) => i % 2 === rest);
    figures.push(...figuresOf(`${set}, held-out half`, half(1), undefined));
    figures.push(...figuresOf(`${set}, half tuned on`, half(0), report));
  }
  return figures;
}

interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly name: string;
  readonly link: string | null;
}

interface Scored {
  readonly gold: readonly GoldLink[];
  readonly found: readonly FoundLink[];
}

const isWikidata = (link: string | null): link is string => link?.startsWith("wikidata:") ?? false;
const isName = ({ coref, descriptor, type }: GoldLink) =>
  !coref && !descriptor && type !== "QUANTITY" && type !== "DATETIME";
const linkOf = ({ id }: GoldLink) => (id && /^Q\d/.test(id) ? `wikidata:${id}` : null);
const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

interface Range {
  readonly start: number;
  readonly end: number;
}

// The set's newswire opens with the day: "LONDON 1996-08-30".
const DAY = /\b(?:19|20)\d\d-\d\d-\d\d\b/;

function read(document: LinkDocument): Scored {
  const { id, text, evaluation_span: [from, to] = [0, text.length], entities } = document;
  const publishedAt = document.date ?? DAY.exec(text.slice(0, 300))?.[0];
  const article = parseText(text, { id, segmented: true, ...(publishedAt ? { publishedAt } : {}) });
  const prose = readProse(article);
  const resolved = resolveEntities(prose, findNames(prose));
  const linked = new Map(linkEntities(prose, resolved).map((entity) => [entity.id, entity]));
  const isInside = ({ start, end }: Range) => from <= start && end <= to;
  const found = resolved.mentions
    .filter((mention) => mention.form === "name" && isInside(mention))
    .map(({ start, end, type, entity }) => {
      const { link, name } = linked.get(entity)!;
      return { start, end, type, name, link: link?.id ?? null };
    });
  return { gold: entities.filter((each) => isName(each) && isInside(each)), found };
}

function figuresOf(set: string, documents: readonly LinkDocument[], report: Report): Figure[] {
  const known = knownNames();
  const otherNames = new Set(
    [...known].filter(([id]) => !isWikidata(id)).map(([, name]) => plain(name)),
  );
  let strict: Tally = noTally;
  const byId = { right: 0, found: 0, onGold: 0, gold: 0, known: 0, knownRight: 0 };
  const byName = { right: 0, found: 0 };
  const nil = { right: 0, of: 0 };
  for (const document of documents) {
    const { gold, found } = read(document);
    const say = (kind: string, at: Range, what: string) =>
      report?.(`${kind} ${document.id} "${document.text.slice(at.start, at.end)}" ${what}`);
    const certain = gold.filter(({ optional }) => !optional);
    strict = addTallies(strict, strictTally(certain, found));
    for (const mention of certain) {
      const link = linkOf(mention);
      const own = found.find(({ start, end }) => start === mention.start && end === mention.end);
      if (link !== null) byId.gold++;
      if (link !== null && known.has(link)) {
        byId.known++;
        if (own?.link === link) byId.knownRight++;
        else
          say(
            "missed",
            mention,
            `gold ${link} ${mention.name}, ours ${own ? own.link : "not found"} as ${own?.type}`,
          );
      }
      const isKnown = known.has(link ?? "") || otherNames.has(plain(mention.name ?? ""));
      if (!own || isKnown) continue;
      nil.of++;
      if (own.link === null) nil.right++;
      else say("not-nil", mention, `gold ${link} ${mention.name}, ours ${own.link}`);
    }
    for (const own of found) {
      if (own.link === null || gold.some((each) => each.optional && overlaps(each, own))) continue;
      const same = gold.find(({ start, end }) => start === own.start && end === own.end);
      const isRight = isWikidata(own.link)
        ? same !== undefined && linkOf(same) === own.link
        : same !== undefined && plain(same.name ?? "") === plain(known.get(own.link) ?? "");
      const tally = isWikidata(own.link) ? byId : byName;
      tally.found++;
      if (same && tally === byId) byId.onGold++;
      if (isRight) tally.right++;
      else
        say(
          "wrong",
          own,
          `ours ${own.link} ${own.name} as ${own.type}, gold ${same ? `${same.id} ${same.name}` : "none"}`,
        );
    }
  }
  const ids = f1(byId.right, byId.found, byId.gold);
  const { precision, recall, f1: strictF1 } = scoreOf(strict);
  return [
    {
      set,
      metric: "Wikidata links, precision",
      value: byId.right / byId.onGold,
      target: 0.9,
      note: `${byId.right} of ${byId.onGold} on the gold's names; ${ids.p.toFixed(3)} with the ${byId.found - byId.onGold} on what it has not marked; recall ${ids.r.toFixed(3)} of ${byId.gold} linked names, ${(byId.knownRight / byId.known).toFixed(3)} of the ${byId.known} that the tables have`,
    },
    {
      set,
      metric: "other links, precision by name",
      value: byName.found === 0 ? 0 : byName.right / byName.found,
      note: `${byName.right} of ${byName.found}: towns, regions and holders of office without a Wikidata id`,
    },
    {
      set,
      metric: "names that no table has, answered NIL",
      value: nil.right / nil.of,
      target: 0.85,
      note: `${nil.right} of ${nil.of} whose span was found`,
    },
    {
      set,
      metric: "names, micro F1 with NIL",
      value: strictF1,
      note: `P ${precision.toFixed(3)} R ${recall.toFixed(3)}; a link to another base counts as wrong`,
    },
  ];
}

/** The measure of the field, from the scorer of links. */
function strictTally(gold: readonly GoldLink[], found: readonly FoundLink[]): Tally {
  const spans = gold.map((each): LinkedSpan => ({ ...each, link: linkOf(each) }));
  const score = scoreLinks(spans, found);
  return score.tallies.get("with NIL")?.get("") ?? noTally;
}

// Wikidata's label as we would file it: "Paris" is no proof of which Paris.
const plain = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/^the /, "");

// `node linking.ts --errors` prints what was wrong, too.
if (process.argv[1] === import.meta.filename) await printFigures(measureLinking);
