import { fileURLToPath } from "node:url";
import { parseText, type TimeExpression } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { noTally, type Outcome, scoreOf, scoreTimes, sumTallies, type Tallies } from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";
import { measureTimeCases } from "./time-cases.ts";

/** A gold expression; `value` is TIMEX3's, or EDTF where the set has that. */
interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly prose?: readonly { readonly start: number; readonly end: number }[]; // only here, where given
  readonly text: string;
  readonly published: string;
  readonly times: readonly GoldTime[];
}

/** The times that the whole pipeline finds in body prose published on `published`. */
export function timesIn(text: string, published?: string): readonly TimeExpression[] {
  const article = parseText(text, {
    segmented: true,
    ...(published === undefined ? {} : { publishedAt: published }),
  });
  return annotate(article, { layers: ["times"] }).annotations?.times ?? [];
}

// TempEval-3's files have no dev half, so that the bars are for all of them. Every fourth document is kept for
// measuring, its text not read for rules: "dev" says what is to be expected of text that nobody here has seen.
const isDev = (index: number) => index % 4 === 3;

/** TimeBank and AQUAINT of TempEval-3, or undefined where this machine has them not. */
export async function tempEval(half: "train" | "dev"): Promise<GoldDocument[] | undefined> {
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

/** In what gold writes a value: TIMEX3, or EDTF without the approximations that few sets mark. */
type Scheme = "timex" | "edtf";

const plain = (value: string) => value.replaceAll("~", "");

/** The sums of TempEval-3's measures over documents. */
function score(
  documents: readonly GoldDocument[],
  scheme: Scheme,
  report?: (line: string) => void,
): Tallies {
  return sumTallies(
    documents.map(({ text, published, times, prose }) => {
      const found = timesIn(text, published).filter((t) => !prose || isWanted(t, prose));
      const { tallies, outcomes } = scoreTimes(
        times.map(({ start, end, type, value }) => ({
          ...{ start, end, kind: type.toLowerCase() },
          ...(scheme === "timex" ? { timex: value } : { edtf: plain(value) }),
        })),
        found.map(({ start, end, kind, timex, edtf }) => ({
          ...{ start, end, kind },
          ...(scheme === "timex" ? { timex } : { timex: plain(timex), edtf: plain(edtf ?? "") }),
        })),
      );
      if (report) for (const outcome of outcomes) reportOutcome(outcome, text, found, report);
      return tallies;
    }),
  );
}

function reportOutcome(
  { kind, start, end, note }: Outcome,
  text: string,
  found: readonly TimeExpression[],
  report: (line: string) => void,
): void {
  if (kind === "right") return;
  const rules = found.flatMap((t) => (t.start < end && start < t.end ? t.rule : []));
  const context = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  report(`${kind}  ${note} (${rules.join(" ")})  ${context.replace(/\s+/g, " ")}`);
}

// newsgold leaves out vague words ("recently", "in recent years": an interval with an open end) and furniture.
function isWanted(found: TimeExpression, prose: NonNullable<GoldDocument["prose"]>): boolean {
  const { edtf, timex } = found;
  const isVague = edtf === null || timex.endsWith("_REF") || /^\/|\/$/.test(edtf);
  return !isVague && isInside(found, prose);
}

const isInside = (
  range: { start: number; end: number },
  prose: NonNullable<GoldDocument["prose"]>,
) => prose.some(({ start, end }) => start <= range.start && range.end <= end);

function figuresOf(
  set: string,
  sums: Tallies,
  bars: { strict?: number; relaxed?: number; value?: number } = {},
): Figure[] {
  return (["strict", "relaxed", "value"] as const).map((measure) => ({
    set,
    metric: `times, ${measure} F1`,
    value: scoreOf(sums.get(measure)?.get("") ?? noTally).f1,
    ...(bars[measure] !== undefined && { target: bars[measure] }),
  }));
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
    ...figuresOf("TimeBank+AQUAINT", score([...train, ...dev], "timex"), bars),
    ...figuresOf("TimeBank+AQUAINT dev", score(dev, "timex")),
    ...figuresOf("newsgold", score(news, "edtf")),
    ...figuresOf("GUM news", score(gum, "edtf")),
    ...seeds,
    ...(await measureTimeCases()),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = process.argv.includes("--errors")
    ? (line: string) => console.log(line)
    : undefined;
  if (report) {
    score((await tempEval("train")) ?? [], "timex", report);
    score((await newsGold()) ?? [], "edtf", report);
    console.log("GUM");
    score((await gumNews()) ?? [], "edtf", report);
    for (const set of seedSets) measureSeedTimes(set, report);
  } else
    for (const { set, metric, value, note } of await measureTimes())
      console.log(set, metric, value.toFixed(3), note ?? "");
}
