import { fileURLToPath } from "node:url";
import { parseText, type TimeExpression } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";
import { measureTimeCases } from "./time-cases.ts";

/** A gold expression; `value` is TIMEX3's, or EDTF where the set has that. */
interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface GoldDocument {
  readonly id: string;
  readonly prose?: readonly { readonly start: number; readonly end: number }[]; // only here, where given
  readonly text: string;
  readonly published: string;
  readonly times: readonly GoldTime[];
}

interface Counts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}

/** The times that the whole pipeline finds in body prose published on `published`. */
export function timesIn(text: string, published?: string): readonly TimeExpression[] {
  const article = parseText(text, {
    segmented: true,
    ...(published === undefined ? {} : { publishedAt: published }),
  });
  return annotate(article, { layers: ["times"] }).annotations?.times ?? [];
}

// TempEval-3's files have no dev half: every fourth document is ours, and rules are not looked at on it.
const isDev = (index: number) => index % 4 === 3;

async function tempEval(half: "train" | "dev"): Promise<GoldDocument[] | undefined> {
  const documents: GoldDocument[] = [];
  for (const name of ["tempeval3-timebank", "tempeval3-aquaint"]) {
    const file = sharedFile("data", "dates", `${name}.jsonl`);
    if (!file) return undefined;
    interface Row {
      readonly id: string;
      readonly text: string;
      readonly dct: string;
      readonly timex3: readonly GoldTime[];
    }
    const rows = await readJsonLines<Row>(file);
    for (const [index, { id, text, dct, timex3 }] of rows.entries())
      if (isDev(index) === (half === "dev"))
        documents.push({ id, text, published: dct, times: timex3 });
  }
  return documents;
}

/**
 * Counts as TempEval-3 does: strict is the same span, relaxed an overlap, and a value or type
 * counts where the spans overlap.
 *
 * @see https://aclanthology.org/S13-2001/
 */
function score(
  documents: readonly GoldDocument[],
  isValue: (found: TimeExpression, gold: GoldTime) => boolean,
  report?: (line: string) => void,
): Counts {
  const counts: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
  for (const { text, published, times, prose } of documents) {
    const found = timesIn(text, published).filter((t) => !prose || isWanted(t, prose));
    const taken = new Set<TimeExpression>();
    counts.gold += times.length;
    counts.found += found.length;
    for (const gold of times) {
      const exact = found.find((t) => t.start === gold.start && t.end === gold.end);
      const match =
        exact ?? found.find((t) => !taken.has(t) && t.start < gold.end && gold.start < t.end);
      const where = () =>
        `${text.slice(Math.max(0, gold.start - 40), gold.start)}[${text.slice(gold.start, gold.end)}]${text.slice(gold.end, gold.end + 25)}`.replace(
          /\s+/g,
          " ",
        );
      if (!match) {
        report?.(`missed  ${gold.value}  ${where()}`);
        continue;
      }
      taken.add(match);
      counts.relaxed++;
      if (exact) counts.strict++;
      else report?.(`bounds  ${match.exact}  ${where()}`);
      if (isValue(match, gold)) counts.value++;
      else
        report?.(
          `value   ${gold.value} not ${match.timex} ${match.edtf} (${match.rule})  ${where()}`,
        );
      if (match.kind === gold.type.toLowerCase()) counts.type++;
    }
    for (const extra of found)
      if (!taken.has(extra))
        report?.(
          `extra   ${extra.rule}  ${text.slice(Math.max(0, extra.start - 40), extra.start)}[${extra.exact}]${text.slice(extra.end, extra.end + 25)}`.replace(
            /\s+/g,
            " ",
          ),
        );
  }
  return counts;
}

// newsgold leaves out vague words and furniture.
function isWanted(found: TimeExpression, prose: NonNullable<GoldDocument["prose"]>): boolean {
  return found.edtf !== null && !found.timex.endsWith("_REF") && isInside(found, prose);
}

const isInside = (
  range: { start: number; end: number },
  prose: NonNullable<GoldDocument["prose"]>,
) => prose.some(({ start, end }) => start <= range.start && range.end <= end);

const sameTimex = (found: TimeExpression, gold: GoldTime) => found.timex === gold.value;

function figuresOf(
  set: string,
  counts: Counts,
  bars: { strict?: number; relaxed?: number; value?: number } = {},
): Figure[] {
  const part = (metric: string, hits: number, target?: number): Figure => ({
    set,
    metric,
    value: f1(hits, counts.found, counts.gold).f,
    ...(target === undefined ? {} : { target }),
  });
  return [
    part("times, strict F1", counts.strict, bars.strict),
    part("times, relaxed F1", counts.relaxed, bars.relaxed),
    part("times, value F1", counts.value, bars.value),
  ];
}

interface NewsRow {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly times: readonly { start: number; end: number; kind: string; edtf: string }[];
}

async function newsGold(): Promise<GoldDocument[] | undefined> {
  const documents: GoldDocument[] = [];
  for (const name of ["D1", "D2"]) {
    const file = sharedFile("data", "newsgold", `${name}.gold.jsonl`);
    if (!file) return undefined;
    for (const { id, date, text, times, sentences } of await readJsonLines<NewsRow>(file))
      documents.push({
        id,
        text,
        published: date.slice(0, 10),
        prose: sentences,
        times: times
          .filter((t) => isInside(t, sentences))
          .map((t) => ({ start: t.start, end: t.end, type: t.kind, value: t.edtf })),
      });
  }
  return documents;
}

// The set writes hours without seconds and marks few approximations; vague words are not in it.
function sameEdtf(found: TimeExpression, gold: GoldTime): boolean {
  const plain = (value: string | null) => (value ?? "").replaceAll("~", "");
  return plain(found.edtf) === plain(gold.value) || plain(found.timex) === plain(gold.value);
}

interface SeedGold {
  readonly temporal: readonly {
    readonly span: readonly [number, number];
    readonly kind: string;
    readonly edtf: string | null;
  }[];
}

// What names a calendar date or resolves to one day, month or year: "21 April", "Thursday", "next
// month". Durations, the present and the vague past ("two years", "now", "in recent years") do not.
const calendarKinds = new Set(["calendar", "deictic", "deictic-weekday"]);

/** Calendar dates of one set of seeds, with the dates of publication given. */
export function measureSeedTimes(set: SeedSet, report?: (line: string) => void): Figure[] {
  let all = 0;
  let right = 0;
  for (const { file, text, publishedAt, gold } of readSeedSet<SeedGold>(set)) {
    const article = parseText(text, { publishedAt });
    const found = annotate(article, { layers: ["times"] }).annotations?.times ?? [];
    for (const { kind, edtf, span } of gold.temporal) {
      if (!calendarKinds.has(kind)) continue;
      all++;
      const match = found.find((t) => t.start < span[1] && span[0] < t.end);
      if (match?.edtf === edtf) right++;
      else report?.(`${file} ${edtf} not ${match?.edtf}  ${text.slice(...span)}`);
    }
  }
  if (all === 0) return [];
  return [
    {
      set: set.name,
      metric: "calendar dates right, of all",
      value: right / all,
      target: 1,
      note: `${right} of ${all}`,
    },
  ];
}

interface GumRow {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly timex: readonly {
    start: number;
    end: number;
    when?: string;
    from?: string;
    to?: string;
  }[];
}

// GUM writes TEI dates: `when`, or a stretch from … to; both are written here as EDTF.
async function gumNews(): Promise<GoldDocument[] | undefined> {
  const file = sharedFile("data", "dates", "gum-news.jsonl");
  if (!file) return undefined;
  const rows = await readJsonLines<GumRow>(file);
  return rows.map(({ id, text, dct, timex }) => ({
    id,
    text,
    published: dct,
    times: timex.map(({ start, end, when, from, to }) => ({
      start,
      end,
      type: "date",
      value: when ?? `${from}/${to}`,
    })),
  }));
}

/** Time expressions against TempEval-3, newsgold, GUM news, the seeds and unit cases. */
export async function measureTimes(): Promise<Figure[]> {
  const [train, dev, news, gum] = [
    await tempEval("train"),
    await tempEval("dev"),
    await newsGold(),
    await gumNews(),
  ];
  const seeds = seedSets.flatMap((set) => measureSeedTimes(set));
  if (!train || !dev || !news || !gum) return seeds;
  const bars = { strict: 0.8, relaxed: 0.9, value: 0.76 };
  return [
    ...figuresOf("TimeBank+AQUAINT train", score(train, sameTimex)),
    ...figuresOf("TimeBank+AQUAINT dev", score(dev, sameTimex), bars),
    ...figuresOf("newsgold", score(news, sameEdtf)),
    ...figuresOf("GUM news", score(gum, sameEdtf)),
    ...seeds,
    ...(await measureTimeCases()),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = process.argv.includes("--errors")
    ? (line: string) => console.log(line)
    : undefined;
  if (report) {
    score((await tempEval("train")) ?? [], sameTimex, report);
    score((await newsGold()) ?? [], sameEdtf, report);
    for (const set of seedSets) measureSeedTimes(set, report);
  } else
    for (const { set, metric, value, note } of await measureTimes())
      console.log(set, metric, value.toFixed(3), note ?? "");
}
