import { parseText } from "@corpus/core";
import { findNames, readProse } from "@corpus/entities";
import {
  addTallies,
  bootstrapIntervals,
  noTally,
  scoreOf,
  scoreSpans,
  sumTallies,
  type Tally,
  type TypedSpan,
} from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { readNewsgold } from "./gold-names.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

/** A name of the gold; any of `types` is right. */
interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
  readonly confidence: number;
}

interface Scored {
  readonly text: string;
  readonly gold: readonly GoldName[];
  readonly found: readonly Found[];
}

const key = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;

/**
 * Exact span and type: overall with its 95 % interval over documents, over the three types that all
 * sets share, and by type. A type that the gold has not once is not shown.
 */
function score(set: string, documents: readonly Scored[], target?: number): Figure[] {
  const scored = documents.map(({ text, gold, found }, index) => ({
    ...{ index, gold: { ids: [], place: "", text }, outcomes: [] },
    tallies: scoreSpans(typed(gold, found), found).tallies,
  }));
  const interval = bootstrapIntervals({ layer: "names", documents: scored }).get("exact");
  const byType =
    sumTallies(scored.map(({ tallies }) => tallies)).get("exact") ?? new Map<string, Tally>();
  const figure = (metric: string, tally: Tally, more: Partial<Figure> = {}): Figure => {
    const { precision, recall, f1 } = scoreOf(tally);
    const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${tally.gold} names`;
    return { set, metric, value: f1, note, ...more };
  };
  const overall = figure("names F1", byType.get("") ?? noTally, target ? { target } : {});
  const range = interval && `, 95 % ${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`;
  const types = [...byType]
    .filter(([type, { gold }]) => type !== "" && gold > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = types.filter(([type]) => ["person", "organization", "place"].includes(type));
  const three = shared.map(([, tally]) => tally).reduce(addTallies, noTally);
  return [
    { ...overall, note: `${overall.note}${range ?? ""}` },
    ...(three.gold > 0 ? [figure("persons, organizations, places F1", three)] : []),
    ...types.map(([type, tally]) => figure(`${type} F1`, tally)),
  ];
}

const BINS = 5;

/**
 * Whether confidences mean what they say, where the gold has our types: the share that is right
 * beside the mean confidence, in bins, and how far the two are apart on the whole.
 */
function confidenceFigures(set: string, documents: readonly Scored[]): Figure[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, right: 0, sum: 0 }));
  let all = 0;
  for (const { gold, found } of documents) {
    const types = new Map(gold.map((name) => [key(name), name.types]));
    for (const name of found) {
      const bin = bins[Math.min(BINS - 1, Math.floor(name.confidence * BINS))]!;
      all++;
      bin.count++;
      bin.sum += name.confidence;
      if (types.get(key(name))?.includes(name.type)) bin.right++;
    }
  }
  const apart = bins.reduce((sum, { right, sum: said }) => sum + Math.abs(right - said), 0) / all;
  const filled = bins.flatMap((bin, i) => (bin.count > 0 ? [{ ...bin, i }] : []));
  return [
    { set, metric: "confidence and share right, apart by", value: apart, note: `${all} names` },
    ...filled.map(({ count, right, sum, i }) => ({
      set,
      metric: `share right at confidence ${i / BINS}–${(i + 1) / BINS}`,
      value: right / count,
      note: `mean confidence ${(sum / count).toFixed(3)}, ${count} names`,
    })),
  ];
}

/** Gold under the type that was found, where that is one of those that are right. */
function typed(gold: readonly GoldName[], found: readonly Found[]): TypedSpan[] {
  const types = new Map(found.map((name) => [key(name), name.type]));
  return gold.map((name) => {
    const came = types.get(key(name));
    const type = came !== undefined && name.types.includes(came) ? came : name.types[0]!;
    return { start: name.start, end: name.end, type };
  });
}

interface SeedGold {
  readonly blocks: readonly { readonly type: string; readonly span: readonly [number, number] }[];
  readonly sentences: readonly { readonly span: readonly [number, number] }[];
  readonly mentions: readonly {
    readonly span: readonly [number, number];
    readonly type: string;
    readonly zone: string;
    readonly nominal?: boolean;
    readonly lowercase?: boolean;
    readonly acceptTypes?: readonly string[];
  }[];
}

const seedTypes: Readonly<Record<string, string>> = {
  org: "organization",
  gpe: "place",
  location: "place",
  facility: "place",
  demonym: "group",
};
const modelType = (type: string) => seedTypes[type] ?? type;
const notNames = new Set(["title", "money", "concept", "document"]);

/**
 * The seeds' names in body and first headline: what the gold calls nominal, a title, money, a
 * concept or a document is no name, nor is a name in small letters. Found names count where the
 * gold has sentences or the headline, so that furniture is another measure's matter.
 */
function readSeeds(set: SeedSet): Scored[] {
  return readSeedSet<SeedGold>(set).map(({ text, publishedAt, gold }) => {
    const headline = gold.blocks.filter(({ type }) => type === "headline").slice(0, 1);
    const scope = [...headline, ...gold.sentences].map(({ span }) => span);
    return {
      text,
      gold: gold.mentions
        .filter(({ zone }) => zone === "body" || zone === "headline")
        .filter(({ type, nominal, lowercase }) => !nominal && !lowercase && !notNames.has(type))
        .map(({ span, type, acceptTypes }) => ({
          start: span[0],
          end: span[1],
          types: [type, ...(acceptTypes ?? [])].map(modelType),
        })),
      found: findNames(readProse(parseText(text, { publishedAt }))).filter(({ start, end }) =>
        scope.some(([from, to]) => start >= from && end <= to),
      ),
    };
  });
}

/** Newsgold's mentions by name inside its sentences. */
async function scoreNewsgold(): Promise<Scored[]> {
  const articles = await readNewsgold();
  return articles.map(({ text, mentions, segments }) => {
    const prose = segments.filter(({ kind }) =>
      /^(?:headline|standfirst|heading|paragraph|list|caption)$/.test(kind),
    );
    const isInside = ({ start, end }: { start: number; end: number }) =>
      prose.some((segment) => start >= segment.start && end <= segment.end);
    return {
      text,
      gold: mentions
        .filter((mention) => mention.form === "name" && isInside(mention))
        .map(({ start, end, type }) => ({ start, end, types: [type] })),
      found: findNames(readProse(parseText(text))).filter(isInside),
    };
  });
}

interface Row {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

const fine: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GRP: "group",
  EVT: "event",
  LAW: "law",
  WRK: "work",
  PRD: "product",
};
const coarse: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  group: "MISC",
  event: "MISC",
  law: "MISC",
  work: "MISC",
  product: "MISC",
};

// What of each set is scored: our own types, four types, or the three that every set agrees on
// (where the fourth holds dates, or is not labelled).
const sets: readonly { file: string; types: "fine" | "four" | "three" }[] = [
  { file: "news", types: "fine" },
  { file: "worldwide", types: "three" },
  { file: "gmb", types: "three" },
  { file: "conll2003-testa", types: "four" },
  { file: "ieer-newswire", types: "three" },
  { file: "gum", types: "three" },
  { file: "uner-ewt-b", types: "three" },
  { file: "btc-news", types: "three" },
  { file: "crossner-politics", types: "three" },
];
const scored = {
  fine: new Set(Object.keys(fine)),
  four: new Set(["PER", "ORG", "LOC", "MISC"]),
  three: new Set(["PER", "ORG", "LOC"]),
};

async function scoreDev({ file, types }: (typeof sets)[number]): Promise<Scored[]> {
  const source = sharedFile("data", "names", "dev", `${file}.jsonl`);
  if (!source) return [];
  const rows = await readJsonLines<Row>(source);
  return rows.map(({ text, entities }) => ({
    text,
    gold: entities
      .filter(({ type }) => scored[types].has(type))
      .map(({ start, end, type }) => ({
        start,
        end,
        types: [types === "fine" ? fine[type]! : type],
      })),
    found: findNames(readProse(parseText(text, { segmented: true })))
      .map((name) => ({ ...name, type: types === "fine" ? name.type : coarse[name.type]! }))
      .filter(({ type }) => types === "fine" || scored[types].has(type)),
  }));
}

/** Names by exact span and type on the seeds, newsgold and the dev sets; [] where none of them is there. */
export async function measureNames(): Promise<Figure[]> {
  const all = await readAll();
  return all.flatMap(({ set, documents, target }) => [
    ...score(set, documents, target),
    ...(set === "news dev" || set === "newsgold" ? confidenceFigures(set, documents) : []),
  ]);
}

/** Names of one set of seeds. */
export function measureSeedNames(set: SeedSet, report?: (line: string) => void): Figure[] {
  const documents = readSeeds(set);
  if (report) reportErrors(set.name, documents, report);
  return documents.length === 0 ? [] : score(set.name, documents, 0.9);
}

async function readAll() {
  const all: { set: string; documents: Scored[]; target?: number }[] = [
    ...seedSets.map((set) => ({ set: set.name, documents: readSeeds(set), target: 0.9 })),
    { set: "newsgold", documents: await scoreNewsgold() },
  ];
  for (const set of sets) all.push({ set: `${set.file} dev`, documents: await scoreDev(set) });
  return all.filter(({ documents }) => documents.length > 0);
}

/** Every name missed or wrongly found, with the words around it. */
function reportErrors(
  set: string,
  documents: readonly Scored[],
  report: (line: string) => void,
): void {
  const around = (text: string, start: number, end: number) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      " ",
    );
  for (const { text, gold, found } of documents) {
    const spans = new Map(found.map((name) => [key(name), name]));
    const right = new Set<string>();
    for (const name of gold) {
      const type = spans.get(key(name))?.type;
      if (type && name.types.includes(type)) right.add(key(name));
      else {
        const where = around(text, name.start, name.end);
        report(`${set} missed ${name.types[0]} ${type ?? "-"} ${where}`);
      }
    }
    for (const name of found) {
      if (right.has(key(name))) continue;
      report(`${set} found ${name.type} ${name.rule} ${around(text, name.start, name.end)}`);
    }
  }
}

if (process.argv[1] === import.meta.filename && process.argv.includes("--errors")) {
  const only = process.argv[process.argv.indexOf("--errors") + 1];
  for (const { set, documents } of await readAll()) {
    if (!only || set.startsWith(only)) reportErrors(set, documents, console.log);
  }
}
