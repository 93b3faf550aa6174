import { addDays, type Edtf, edtfBounds, type TimeExpression } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { newsKindOf, newsKinds, withCapitals } from "./time-kinds.ts";
import { timesIn } from "./times.ts";

// Unit cases of three libraries for chat and calendars, by the kinds that news uses. Their
// conventions differ from news: a calendar looks ahead by default, so the other reading of a day or
// month without its year counts where we name it as an alternative; and a range is one expression
// there and two dates in TIMEX3, so two dates count that meet both of its ends.

interface Share {
  right: number;
  all: number;
}
type Shares = Map<string, Share>;

const others = "all that news does not use";

function toFigures(set: string, shares: Shares): Figure[] {
  return [...newsKinds, others].flatMap((kind) => {
    const share = shares.get(kind);
    if (!share) return [];
    const { right, all } = share;
    return { set, metric: `${kind}, right`, value: right / all, note: `${right} of ${all}` };
  });
}

function count(shares: Shares, words: string, isRight: boolean, report?: Report): void {
  const kind = newsKindOf(words) ?? others;
  const share = shares.get(kind) ?? { right: 0, all: 0 };
  shares.set(kind, { right: share.right + Number(isRight), all: share.all + 1 });
  if (!isRight && kind !== others) report?.(`${kind}: ${words}`);
}

type Report = (line: string) => void;

const dayOf = (reference: string | null) => reference?.slice(0, 10);

/** The expressions that touch `[start, end)`. */
const within = (found: readonly TimeExpression[], start: number, end: number) =>
  found.filter((t) => t.start < end && start < t.end);

interface RecognizersRow {
  readonly spec: string;
  readonly text: string;
  readonly reference: string | null;
  readonly results: readonly RecognizersResult[];
}
interface RecognizersResult {
  readonly start: number;
  readonly end: number;
  readonly Value?: {
    readonly Timex?: string;
    readonly FutureResolution?: Values;
    readonly PastResolution?: Values;
  };
}
type Values = Readonly<Record<string, string>>;

const askForSpans =
  /^(?:Date|Time|DateTime|DatePeriod|TimePeriod|DateTimePeriod|Duration|Set|Holiday)Extractor$/;
const askForValues = /^(?:Date|Time|DatePeriod|Duration|Holiday|Set)Parser$/;

// Extractors ask for the span, up to a preposition or an article; parsers for the value.
async function recognizers(report?: Report): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "recognizers-text-en.jsonl");
  if (!file) return [];
  const shares: Shares = new Map();
  for (const { spec, text, reference, results } of await readJsonLines<RecognizersRow>(file)) {
    const asksForSpans = askForSpans.test(spec);
    if (!asksForSpans && !askForValues.test(spec)) continue;
    const found = timesIn(withCapitals(text), dayOf(reference));
    for (const result of results) {
      const met = within(found, result.start, result.end);
      const isRight = asksForSpans ? isSpanOf(text, met, result) : isValueOf(met, result.Value);
      count(shares, text.slice(result.start, result.end), isRight, report);
    }
  }
  return toFigures("recognizers-text", shares);
}

// One expression, or the two ends of a range.
function isSpanOf(text: string, met: readonly TimeExpression[], gold: RecognizersResult): boolean {
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last || met.length > 2 || last.end !== gold.end) return false;
  const from = Math.min(first.start, gold.start);
  const between = text.slice(from, Math.max(first.start, gold.start));
  const isLed = /^(?:on |in |at |for |during |by |from |between |within |the |a )*$/i.test(between);
  if (met.length === 1) return isLed;
  return (
    isLed && /^ ?(?:to|and|through|until|till|-|–|—) ?$/.test(text.slice(first.end, last.start))
  );
}

function isValueOf(met: readonly TimeExpression[], value: RecognizersResult["Value"]): boolean {
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last || met.length > 2) return false;
  const { Timex: timex } = value ?? {};
  // "the next three days" is a period there, with its length
  const wanted = /,(P[^,)]+)\)$/.exec(timex ?? "")?.[1] ?? timex;
  if (met.length === 1 && (wanted === first.timex || isSameLength(wanted, first.timex)))
    return true;
  return [value?.FutureResolution, value?.PastResolution].some((resolution) => {
    const { date, startDate, endDate, time } = resolution ?? {};
    if (date !== undefined) return isNamedBy(first, date);
    if (time !== undefined) return first.timex.endsWith(`T${time.slice(0, 5)}`);
    if (startDate === undefined || endDate === undefined) return false;
    return readingsOf(first).some((from) =>
      readingsOf(last).some((to) => isPeriod(from, to, startDate, endDate)),
    );
  });
}

// "PT2.5H" is "PT2H30M"
function isSameLength(a: string | undefined, b: string): boolean {
  const [left, right] = [monthsAndSeconds(a ?? ""), monthsAndSeconds(b)];
  return left !== undefined && right !== undefined && left.join() === right.join();
}

const isoLength =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

function monthsAndSeconds(length: string): [number, number] | undefined {
  const match = isoLength.exec(length);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return [years * 12 + months, (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds];
}

// The end of a period is the day after it there, or its last day.
function isPeriod(from: string, to: string, startDate: string, endDate: string): boolean {
  const [start, end] = [daysOf(from)?.first, daysOf(to)?.last];
  if (!start || !end || start !== startDate) return false;
  return endDate === end || endDate === addDays(end as Edtf, 1) || endDate === daysOf(to)?.first;
}

/** Whether a reading is `day`, or the week, month or year around it that a step in that unit names. */
const isNamedBy = (time: TimeExpression, day: string) =>
  readingsOf(time).some((reading) => {
    const days = daysOf(reading);
    const isStep = time.rule === "times/step";
    return (
      days &&
      (days.first === day ? days.last === day : isStep && days.first <= day && day <= days.last)
    );
  });

/** The first and the last day of a date; undefined for one with an open end. */
function daysOf(reading: string): { first: string; last: string } | undefined {
  const { earliest, latest } = edtfBounds(reading);
  return earliest && latest
    ? { first: earliest.slice(0, 10), last: latest.slice(0, 10) }
    : undefined;
}

const readingsOf = ({ edtf, alternatives }: TimeExpression): readonly string[] =>
  edtf === null ? alternatives : [edtf, ...alternatives];

interface DucklingRow {
  readonly region: string;
  readonly text: string;
  readonly reference: string;
  readonly kind: string;
  readonly values: readonly (readonly number[])[];
  readonly grain: string;
}

// Duckling's regions other than its base hold holidays of many countries; the base is the grammar.
async function duckling(report?: Report): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "duckling-en.jsonl");
  if (!file) return [];
  const shares: Shares = new Map();
  const rows = await readJsonLines<DucklingRow>(file);
  for (const { region, text, reference, kind, values, grain } of rows) {
    if (region !== "base" || (kind !== "Value" && kind !== "Holiday")) continue;
    const want = isoOf(values[0] ?? [], grain);
    const found = timesIn(withCapitals(text), dayOf(reference));
    const isRight = found.some(
      (t) =>
        readingsOf(t).some((reading) => startsAt(reading, want, grain)) ||
        (t.rule === "times/step" && isNamedBy(t, firstDayOf(values[0] ?? []))),
    );
    count(shares, text, isRight, report);
  }
  return toFigures("duckling", shares);
}

// A week or a quarter is given by its first day.
function startsAt(reading: string, want: string, grain: string): boolean {
  if (reading === want) return true;
  if (grain !== "Week" && grain !== "Quarter") return false;
  return daysOf(reading)?.first === want;
}

const firstDayOf = ([year, month, day]: readonly number[]) => `${year}-${two(month)}-${two(day)}`;

const two = (n: number | undefined) => String(n ?? 0).padStart(2, "0");

function isoOf([year, month, day, hour, minute]: readonly number[], grain: string): string {
  if (grain === "Year") return `${year}`;
  if (grain === "Month") return `${year}-${two(month)}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  return grain === "Hour" || grain === "Minute" ? `${date}T${two(hour)}:${two(minute)}` : date;
}

interface ChronoRow {
  readonly text: string;
  readonly reference: { readonly local: string } | null;
  readonly span?: { readonly start: number; readonly end: number };
  readonly start?: { readonly local: string };
}

// Right: an expression overlaps the one wanted and names its day, or the week, month or year around it.
async function chrono(report?: Report): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "chrono-en.jsonl");
  if (!file) return [];
  const shares: Shares = new Map();
  for (const { text, reference, span, start } of await readJsonLines<ChronoRow>(file)) {
    if (!span || !start) continue;
    const found = timesIn(withCapitals(text), dayOf(reference?.local ?? null));
    const isRight = within(found, span.start, span.end).some((t) =>
      readingsOf(t).some((reading) => isAround(reading, start.local.slice(0, 10))),
    );
    count(shares, text.slice(span.start, span.end), isRight, report);
  }
  return toFigures("chrono", shares);
}

function isAround(reading: string, day: string): boolean {
  const days = daysOf(reading);
  return days !== undefined && days.first <= day && day <= days.last;
}

/** Shares of the unit cases that come out right, by the kinds that news uses. */
export async function measureTimeCases(report?: Report): Promise<Figure[]> {
  return [...(await recognizers(report)), ...(await duckling(report)), ...(await chrono(report))];
}
