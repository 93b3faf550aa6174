import { type Article, type Edtf, type EntityType, parseText } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { articleOf, readSeeds } from "./gold-names.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

/** An article with the gold's mentions of persons, organisations and places, clusters shared by all articles. */
export interface AcrossArticle {
  readonly topic: string;
  readonly article: Article;
  readonly mentions: readonly AcrossMention[];
  readonly markedUpTo: number; // behind it the gold marks some entities only, so nothing of ours is spurious
}

export interface AcrossMention {
  readonly start: number;
  readonly end: number;
  readonly type?: EntityType; // where the gold tells
  readonly cluster: string;
}

export interface AcrossSet {
  readonly name: string;
  readonly read: () => Promise<AcrossArticle[]>;
  readonly isComplete: boolean; // all entities are marked: what else is found is spurious
  readonly spansTopics: boolean; // an entity in two topics has one cluster
}

/** The sets with entities marked across documents. */
export const acrossSets: readonly AcrossSet[] = [
  ...seedSets.map(
    (set): AcrossSet => ({
      name: set.name,
      read: async () => readSeedMentions(set),
      isComplete: false, // what acts as a government and what means several is left out
      spansTopics: true,
    }),
  ),
  { name: "MEANTIME", read: readMeantime, isComplete: true, spansTopics: true },
  { name: "NewsWCL50", read: readNewsWcl, isComplete: false, spansTopics: false },
  { name: "ECB+", read: readEcb, isComplete: false, spansTopics: false },
];

// A collective ("the leaders") is several entities, and a government is its country by the one gold and not by the other.
function readSeedMentions(set: SeedSet): AcrossArticle[] {
  const dates = readSeedSet<unknown>(set).map(({ publishedAt }) => publishedAt as Edtf);
  return readSeeds(set).map((gold, index) => {
    const article = articleOf(gold);
    const published = { edtf: dates[index]!, basis: "given" as const };
    const mentions = gold.mentions.flatMap(
      ({ start, end, type, entity, actsAs }): AcrossMention[] =>
        typeof entity === "string" && actsAs === undefined && scoredTypes.has(type)
          ? [{ start, end, type, cluster: entity }]
          : [],
    );
    return {
      ...{ topic: "seeds", mentions: innermost(mentions), markedUpTo: gold.text.length },
      article: { ...article, metadata: { ...article.metadata, published } },
    };
  });
}

/** What gold across documents marks in full: what else is found is not held against the finder. */
export const scoredTypes: ReadonlySet<EntityType> = new Set(["person", "organization", "place"]);

interface Row {
  readonly id: string;
  readonly split: string;
  readonly topic: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly cluster: string;
    readonly kind: string | null;
    readonly type?: string;
  }[];
}

async function readRows(file: string): Promise<Row[]> {
  const found = sharedFile("data", "coref", file);
  return found === undefined ? [] : readJsonLines<Row>(found);
}

const meantimeTypes: Readonly<Record<string, EntityType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
};

// "cross_intra_ORG123" and "cross_ORG123" are one entity; "intra" says that the sentence is marked in full.
const entityOf = (cluster: string) => cluster.replace(/^(?:cross_)?(?:intra_)?/, "");

async function readMeantime(): Promise<AcrossArticle[]> {
  const rows = await readRows("meantime-en.jsonl");
  return rows.map((row) => {
    const mentions = row.mentions.flatMap((m): AcrossMention[] => {
      const type = meantimeTypes[m.type ?? ""];
      if (m.kind !== "entity" || type === undefined) return [];
      return [{ start: m.start, end: m.end, type, cluster: entityOf(m.cluster) }];
    });
    const full = row.mentions.filter(({ cluster }) => cluster.includes("intra_"));
    const markedUpTo = Math.max(0, ...full.map(({ end }) => end));
    return { ...read(row, publishedLine(row.text)), mentions: innermost(mentions), markedUpTo };
  });
}

/** "March 01, 2008", the second line of a MEANTIME text. */
function publishedLine(text: string): string | undefined {
  const match = /^[^\n]*\n(?<month>[A-Z][a-z]+) (?<day>\d\d), (?<year>\d{4})\n/.exec(text);
  if (!match?.groups) return undefined;
  const { month = "", day, year } = match.groups;
  const index = months.indexOf(month.slice(0, 3));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, "0")}-${day}`;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

// Actors are persons and bodies alike there, a country also stands for its officials.
async function readNewsWcl(): Promise<AcrossArticle[]> {
  const rows = await readRows("newswcl50.jsonl");
  return rows.map((row) => {
    const mentions = row.mentions
      .filter(({ type }) => type === "ACTOR" || type === "COUNTRY")
      .map(({ start, end, cluster }) => ({ start, end, cluster }));
    return { ...read(row), mentions: innermost(mentions), markedUpTo: 0 };
  });
}

// ECB+ marks things, dates and numbers as entities too: what none of our names meets is left out of both scores.
async function readEcb(): Promise<AcrossArticle[]> {
  const rows = (await readRows("ecbplus-crossdoc.jsonl")).filter(({ split }) => split === "dev");
  return rows.map((row) => {
    const mentions = row.mentions
      .filter(({ kind }) => kind === "entity")
      .map(({ start, end, cluster }) => ({ start, end, cluster }));
    return { ...read(row), mentions: innermost(mentions), markedUpTo: 0 };
  });
}

function read(row: Row, publishedAt?: string): { topic: string; article: Article } {
  const given = { id: row.id, segmented: true, ...(publishedAt && { publishedAt }) };
  return { topic: row.topic, article: parseText(row.text, given) };
}

/** Gold marks "Airbus parent EADS" and "EADS" in it as one entity: the inner one stays. */
function innermost(mentions: readonly AcrossMention[]): AcrossMention[] {
  return mentions.filter(
    (m) =>
      !mentions.some(
        (other) =>
          other.cluster === m.cluster &&
          m.start <= other.start &&
          other.end <= m.end &&
          other.end - other.start < m.end - m.start,
      ),
  );
}
