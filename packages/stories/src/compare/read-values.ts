import type { Amount, Range, TimeExpression } from "@corpus/core";
import { dayRange } from "../group/article-profile.ts";
import type { Statement } from "../statements/read-statements.ts";
import { findConcepts } from "../text/concepts.ts";
import { stem } from "../text/stem.ts";

/** A date, a length of time or an amount, as the range of numbers that it may mean. */
export interface Value extends Range {
  readonly key: string; // only values of one key can be compared: "date", "amount of soldiers"
  readonly shown: string; // "2024-03-05", "8000000 USD"
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly base?: number | undefined; // the number as written, without "about" and "more than"
  readonly unit?: string | undefined; // the stem of what is counted
  readonly written?: string | undefined; // the unit as written: a "2 million pound" engine has no 2 million pounds
}

/** How two values stand to each other. */
export type ValueRelation = "agree" | "differs" | "conflicts";

/**
 * Equal values agree; values that can both hold differ; values that cannot, conflict. "About" and
 * "more than" one number say no other thing than the number, but in a toll: there they are news.
 */
export function compareValue(a: Value, b: Value): ValueRelation {
  if (a.base !== undefined && a.base === b.base && !isToll(a.key)) return "agree";
  if (a.low === b.low && a.high === b.high) return "agree";
  if (a.vague || b.vague) return "differs";
  return a.low <= b.high && b.low <= a.high ? "differs" : "conflicts";
}

/** The values that a statement gives. Ordinals and bare numbers have nothing to be compared by. */
export function readValues(statement: Statement): readonly Value[] {
  const { times, amounts } = statement;
  return [
    ...times.flatMap((time) => dateValue(time) ?? lengthValue(time, statement) ?? []),
    ...amounts.flatMap((amount) => amountValue(amount, statement) ?? []),
  ].sort((a, b) => a.start - b.start);
}

function dateValue(time: TimeExpression): Value | undefined {
  const { kind, edtf, timex, start, end } = time;
  if (timex.endsWith("_REF")) return undefined; // "now", "recently"
  if ((kind !== "date" && kind !== "time") || edtf === null) return undefined;
  const day = edtf.split("T")[0]!;
  const range = dayRange(day);
  if (!range) return undefined;
  const vague = /[~?%]/.test(day);
  return { key: "date", shown: day, start, end, low: range.first, high: range.last, vague };
}

// "P3D", "P14Y", "PT2H": one number and one unit; a sum of several is left alone.
const length = /^P(T?)(\d{1,6}(?:\.\d{1,3})?)([SMHDWY])$/;
const unitDays: { readonly [unit: string]: number } = {
  TS: 1 / 86_400,
  TM: 1 / 1440,
  TH: 1 / 24,
  D: 1,
  W: 7,
  M: 30.4,
  Y: 365.25,
};

/** Stems beside which a length of time is a sentence to be served. */
const penalties: ReadonlySet<string> = new Set(
  "convict imprisonment jail penalty prison sentenc".split(" "),
);

function lengthValue(
  { kind, timex, mod, exact, start, end }: TimeExpression,
  { terms }: Statement,
): Value | undefined {
  const match = kind === "duration" ? length.exec(timex) : null;
  const days = match
    ? Number(match[2]) * (unitDays[`${match[1]}${match[3]}`] ?? Number.NaN)
    : Number.NaN;
  if (Number.isNaN(days)) return undefined;
  const vague = mod !== undefined || / (?:to|or) |–/.test(exact); // "eight to ten days"
  const key = terms.some(({ stem: word }) => penalties.has(word)) ? prisonTerm : "length of time";
  return { key, shown: timex, start, end, low: days, high: days, vague };
}

function amountValue(amount: Amount, statement: Statement): Value | undefined {
  const key = amountKey(amount, statement);
  if (key === undefined) return undefined;
  const { start, end, value, max, unit } = amount;
  const open = value === undefined && max === undefined; // "dozens", "billions"
  if (open && !isToll(key)) return undefined;
  return {
    key,
    shown: shownAmount(amount),
    start,
    end,
    ...(open ? { low: amount.min ?? 0, high: Number.POSITIVE_INFINITY } : amountBounds(amount)),
    vague: open,
    base: value,
    unit: unit?.toLowerCase().split(/\s+/).map(stem).join(" "),
    written: unit?.toLowerCase(),
  };
}

function amountKey(amount: Amount, statement: Statement): string | undefined {
  const { kind, currency, candidates, unit } = amount;
  if (kind === "ordinal") return undefined;
  if (kind === "money") return `money in ${currency ?? candidates[0] ?? "an unnamed currency"}`;
  if (kind === "percent") return "percentage";
  const toll = kind === "count" ? tollOf(amount, statement) : undefined;
  if (toll) return toll;
  if (!unit) return undefined;
  const { text } = statement.article;
  const measured = kind === "measure" && dimension.exec(text.slice(amount.end, amount.end + 40));
  if (measured) return `measured: ${unit.toLowerCase()} ${measured[1]}`;
  return `amount of ${unit.toLowerCase().split(/\s+/).map(plainUnit).join(" ")}`;
}

/** "troops" are soldiers: a word by its concept, where it has one. */
function plainUnit(word: string): string {
  const base = stem(word);
  return findConcepts([base])[0]?.concept ?? base;
}

const prisonTerm = "prison term";

// "230 feet (70 metres) tall": how much of what the number is
const dimension = /^ (?:\([^()]{1,20}\) )?(deep|high|long|tall|wide)\b/;

/** Values of which a story has one, told in whatever words: how long a sentence, how tall a tower. */
export const isSingular = (key: string): boolean =>
  key === prisonTerm || key.startsWith("measured:");

/** What is counted when people are, in whatever words: the two numbers that reports of one disaster differ on. */
const tolls = ["number of dead", "number of injured"] as const;

export const isToll = (key: string): boolean => tolls.some((toll) => toll === key);

/** Words that count people as such: "12 dead" and "15 people" are numbers of one thing, "3 officers" is not. */
const anybody: ReadonlySet<string> = new Set(
  "casualty civilian dead death fatality hurt injured killed others people person victim wounded"
    .split(" ")
    .map(stem),
);

/** True where two numbers of one toll count the same kind of people. */
export function countsSame(a: Value, b: Value): boolean {
  const kind = ({ unit }: Value) =>
    unit === undefined || anybody.has(unit.split(" ").at(-1)!) ? "" : unit;
  return kind(a) === kind(b);
}

/**
 * Stems that say what became of the people counted.
 * Source: collected by hand. Left out: "victim" and "casualty", which may be either.
 */
const tollStems: ReadonlyMap<string, (typeof tolls)[number]> = new Map([
  ...["dead", "death", "di", "fatal", "fatality", "kill"].map((s) => [s, tolls[0]] as const),
  ...["hospital", "hurt", "injur", "wound"].map((s) => [s, tolls[1]] as const),
]);
const tollReach = 32; // characters between the number and the word
const passive = /\b(?:are|been|being|is|was|were) $/;

function tollOf(amount: Amount, { article, terms }: Statement): string | undefined {
  // "dead at 87", "aged 9": an age
  if (
    /\b(?:at|aged?)(?: the age of)? $/.test(
      article.text.slice(Math.max(0, amount.start - 16), amount.start),
    )
  )
    return undefined;
  let nearest: string | undefined;
  let best = tollReach;
  for (const { stem: word, start, end } of terms) {
    const toll = tollStems.get(word);
    const gap = Math.max(start - amount.end, amount.start - end);
    // "killing six and wounding 120": a participle counts what follows it
    const isNext = start >= amount.end && article.text.slice(start, end).endsWith("ing");
    // "dozens were killed and hundreds were hurt": in the passive, what stands before it
    const isLast =
      end <= amount.start && passive.test(article.text.slice(Math.max(0, start - 10), start));
    if (toll && !isNext && !isLast && gap < best) {
      best = gap;
      nearest = toll;
    }
  }
  return nearest;
}

function shownAmount({ value, min, max, kind, currency, unit, qualifier }: Amount): string {
  const number = value ?? `${min ?? ""}…${max ?? ""}`;
  const what = kind === "money" ? currency : unit;
  return [qualifier, number, what].filter((part) => part !== undefined && part !== null).join(" ");
}

const roughly = 0.1; // "about 100" is 90 to 110

function amountBounds({ value, min, max, qualifier }: Amount): { low: number; high: number } {
  const low = value ?? min ?? Number.NEGATIVE_INFINITY;
  const high = value ?? max ?? Number.POSITIVE_INFINITY;
  switch (qualifier) {
    case "at-least":
    case "more-than":
      return { low, high: Number.POSITIVE_INFINITY };
    case "at-most":
    case "less-than":
      return { low: Number.NEGATIVE_INFINITY, high };
    case "about":
      return { low: low - Math.abs(low) * roughly, high: high + Math.abs(high) * roughly };
    default:
      return { low, high };
  }
}
