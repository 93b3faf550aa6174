import type { TimeExpression } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { timesIn } from "./times.ts";

// Unit cases of three libraries for chat and calendars. Their conventions differ from news (spans
// with prepositions, dates in the future by default), so the shares show gaps, not grades.

interface Share {
  right: number;
  all: number;
}

function toFigures(set: string, shares: ReadonlyMap<string, Share>): Figure[] {
  return [...shares].map(([kind, { right, all }]) => ({
    set,
    metric: `${kind}, share right`,
    value: right / all,
    note: `${right} of ${all}`,
  }));
}

function count(shares: Map<string, Share>, kind: string, isRight: boolean): void {
  const share = shares.get(kind) ?? { right: 0, all: 0 };
  shares.set(kind, { right: share.right + Number(isRight), all: share.all + 1 });
}

const dayOf = (reference: string | null) => reference?.slice(0, 10);

interface RecognizersRow {
  readonly spec: string;
  readonly text: string;
  readonly reference: string | null;
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly Value?: {
      readonly Timex?: string;
      readonly FutureResolution?: Values;
      readonly PastResolution?: Values;
    };
  }[];
}
type Values = Readonly<Record<string, string>>;

// Extractors ask for the span, up to a preposition or an article; parsers for the value too.
async function recognizers(): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "recognizers-text-en.jsonl");
  if (!file) return [];
  const shares = new Map<string, Share>();
  for (const { spec, text, reference, results } of await readJsonLines<RecognizersRow>(file)) {
    const isExtractor =
      /^(?:Date|Time|DateTime|DatePeriod|TimePeriod|DateTimePeriod|Duration|Set|Holiday)Extractor$/.test(
        spec,
      );
    const isParser = /^(?:Date|Time|DatePeriod|Duration|Holiday)Parser$/.test(spec);
    if (!isExtractor && !isParser) continue;
    const found = timesIn(text, dayOf(reference));
    if (isExtractor) {
      const isRight =
        found.length === results.length &&
        results.every((r) => found.some((t) => sameButLeader(text, t, r)));
      count(shares, spec, isRight);
    } else {
      const isRight = results.every((r) =>
        found.some((t) => t.start < r.end && r.start < t.end && isValueOf(t, r.Value)),
      );
      count(shares, spec, isRight);
    }
  }
  return toFigures("recognizers-text", shares);
}

function sameButLeader(
  text: string,
  found: TimeExpression,
  gold: { start: number; end: number },
): boolean {
  if (found.end !== gold.end) return false;
  const between = text.slice(Math.min(found.start, gold.start), Math.max(found.start, gold.start));
  return /^(?:on |in |at |for |during |by |the |a )*$/i.test(between);
}

function isValueOf(
  { timex, edtf }: TimeExpression,
  value: RecognizersRow["results"][number]["Value"],
): boolean {
  const dates = [value?.FutureResolution, value?.PastResolution].flatMap((resolution) => {
    const { date, startDate, endDate, time } = resolution ?? {};
    return [
      date,
      time === undefined ? undefined : `T${time.slice(0, 5)}`,
      startDate && endDate ? `${startDate}/${endDate}` : undefined,
    ];
  });
  const isTimex = value?.Timex === timex || `${value?.Timex}:00` === timex.replace(/^.*T/, "T");
  return (
    isTimex || dates.some((date) => date !== undefined && (edtf === date || timex.endsWith(date)))
  );
}

interface DucklingRow {
  readonly region: string;
  readonly text: string;
  readonly reference: string;
  readonly kind: string;
  readonly values: readonly (readonly number[])[];
  readonly grain: string;
}

// Duckling's regions other than its base hold holidays of many countries; the base is the grammar.
async function duckling(): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "duckling-en.jsonl");
  if (!file) return [];
  const shares = new Map<string, Share>();
  for (const { region, text, reference, kind, values, grain } of await readJsonLines<DucklingRow>(
    file,
  )) {
    if (region !== "base" || (kind !== "Value" && kind !== "Holiday")) continue;
    const want = isoOf(values[0] ?? [], grain);
    count(
      shares,
      kind,
      timesIn(text, dayOf(reference)).some(({ edtf }) => edtf === want),
    );
  }
  return toFigures("duckling", shares);
}

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
  readonly start?: {
    readonly local: string;
    readonly components: Readonly<Record<string, { readonly certain: boolean }>>;
  };
}

// Right: an expression overlaps the one wanted and falls on its day.
async function chrono(): Promise<Figure[]> {
  const file = sharedFile("data", "dates", "chrono-en.jsonl");
  if (!file) return [];
  const shares = new Map<string, Share>();
  for (const { text, reference, span, start } of await readJsonLines<ChronoRow>(file)) {
    if (!span || !start) continue;
    const kind = start.components["hour"]?.certain ? "date and time" : "date";
    const found = timesIn(text, dayOf(reference?.local ?? null));
    const isRight = found.some(
      (t) =>
        t.start < span.end &&
        span.start < t.end &&
        t.edtf?.slice(0, 10) === start.local.slice(0, 10),
    );
    count(shares, kind, isRight);
  }
  return toFigures("chrono", shares);
}

/** Shares of the unit cases that come out right, by kind. */
export async function measureTimeCases(): Promise<Figure[]> {
  return [...(await recognizers()), ...(await duckling()), ...(await chrono())];
}
