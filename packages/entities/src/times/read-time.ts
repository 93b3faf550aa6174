import { isDash } from "../numerals/atoms.ts";
import type { Mod, Reading } from "./meaning.ts";
import { readBareYear } from "./read-calendar.ts";
import { readComposite, readDayPartAlone } from "./read-composite.ts";
import { readPeriod } from "./read-period.ts";
import { readPossessive } from "./read-pointed.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

/** The longest time expression that starts at atom `i`. */
export function readTime(scan: Scan, i: number): Reading | undefined {
  return readWithMod(scan, i) ?? readComposite(scan, i);
}

const approximations: ReadonlySet<string> = new Set([
  "about",
  "around",
  "approximately",
  "roughly",
  "circa",
]);
const edges: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
]);
const ends: ReadonlyMap<string, Mod> = new Map([
  ["beginning", "START"],
  ["start", "START"],
  ["opening", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
]);

function readWithMod(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  if (text === "") return undefined;
  const edge = edges.get(text);
  if (edge) return readEdge(scan, i, edge);
  if (text === "the" || ends.has(text)) {
    const reading = readEndOf(scan, i);
    if (reading) return reading;
  }
  if (text === "some" && isCounted(scan, i + 1)) {
    const inner = readComposite(scan, i + 1);
    const isSpan =
      inner?.meaning.is === "length" || (inner?.meaning.is === "when" && inner.meaning.step);
    return inner && isSpan ? { ...inner, mod: "APPROX" } : undefined;
  }
  if (approximations.has(text) || text === "nearly" || text === "almost") {
    const inner = readComposite(scan, i + 1);
    const isLoose = inner && (inner.meaning.is === "length" || inner.meaning.is === "when");
    if (!isLoose || (approximations.has(text) && isStretch(inner))) return undefined;
    return { ...inner, mod: text === "nearly" || text === "almost" ? lessThan(inner) : "APPROX" };
  }
  const bound = readBound(scan, i);
  if (bound) {
    const inner = readComposite(scan, bound.end);
    if (inner?.meaning.is === "length") return { ...inner, mod: bound.mod };
    // "more than a decade ago"
    const ago = inner?.meaning.is === "when" ? inner.meaning.step : undefined;
    const mod =
      ago && ago.count < 0 && inner?.rule === "times/step" ? modsAgo.get(bound.mod) : undefined;
    if (inner && mod) return { ...inner, mod };
  }
  return undefined;
}

const modsAgo: ReadonlyMap<Mod, Mod> = new Map([
  ["MORE_THAN", "BEFORE"],
  ["LESS_THAN", "AFTER"],
  ["EQUAL_OR_MORE", "ON_OR_BEFORE"],
  ["EQUAL_OR_LESS", "ON_OR_AFTER"],
]);

const isCounted = (scan: Scan, i: number) =>
  !Number.isNaN(digitsAt(scan, i)) || (wordAt(scan, i)?.cardinal ?? 0) > 0;

// "around the weekend" places something, "around Nov. 1" approximates
const isStretch = (reading: Reading) =>
  reading.meaning.is === "when" && reading.meaning.isWeekend === true;
const lessThan = (reading: Reading): Mod =>
  reading.meaning.is === "length" ? "LESS_THAN" : "APPROX";

// "more than", "less than", "at least", "at most", "up to", "no more than", "over"
function readBound(scan: Scan, i: number): { end: number; mod: Mod } | undefined {
  const text = textAt(scan, i);
  const next = textAt(scan, i + 1);
  if (text === "just" && (next === "over" || next === "under"))
    return { end: i + 2, mod: next === "over" ? "MORE_THAN" : "LESS_THAN" };
  if (text === "more" && next === "than") return { end: i + 2, mod: "MORE_THAN" };
  if (text === "less" && next === "than") return { end: i + 2, mod: "LESS_THAN" };
  if (text === "at" && next === "least") return { end: i + 2, mod: "EQUAL_OR_MORE" };
  if (text === "at" && next === "most") return { end: i + 2, mod: "EQUAL_OR_LESS" };
  if (text === "up" && next === "to") return { end: i + 2, mod: "EQUAL_OR_LESS" };
  if ((text === "no" || text === "not") && next === "more" && textAt(scan, i + 2) === "than")
    return { end: i + 3, mod: "EQUAL_OR_LESS" };
  if ((text === "no" || text === "not") && next === "less" && textAt(scan, i + 2) === "than")
    return { end: i + 3, mod: "EQUAL_OR_MORE" };
  // "over the past year" is a stretch; "over a year" is a bound
  if (text === "over" || text === "under") {
    const counted =
      next === "a" ||
      next === "an" ||
      !Number.isNaN(wordAt(scan, i + 1)?.cardinal ?? Number.NaN) ||
      !Number.isNaN(digitsAt(scan, i + 1));
    return counted ? { end: i + 1, mod: text === "over" ? "MORE_THAN" : "LESS_THAN" } : undefined;
  }
  return undefined;
}

// "early Tuesday", "late on Thursday", "earlier in the year", "mid-1996", "later that day"
function readEdge(scan: Scan, i: number, edge: Mod): Reading | undefined {
  let at = i + 1;
  if (isDash(markAt(scan, at))) at++;
  const link = textAt(scan, at);
  const isLinked = link === "on" || link === "in";
  if (isLinked) at++;
  const inner =
    readComposite(scan, at) ??
    readDayPartAlone(scan, textAt(scan, at) === "the" ? at + 1 : at) ??
    readTheUnit(scan, at) ??
    readBareYear(scan, at);
  if (inner?.meaning.is !== "when") return undefined;
  const text = textAt(scan, i);
  const isDay = inner.meaning.weekday !== undefined || inner.meaning.step !== undefined;
  // "early in January" keeps its edge outside; "earlier Monday" and "earlier in the year" do not
  if (isLinked && !isDay && link === "in") return undefined;
  if ((text === "earlier" || text === "later") && inner.meaning.year !== undefined)
    return undefined;
  return { ...inner, mod: edge, rule: inner.rule };
}

// "in the year", "of the month": the unit that is running
function readTheUnit(scan: Scan, i: number): Reading | undefined {
  if (textAt(scan, i) !== "the") return undefined;
  const word = wordAt(scan, i + 1);
  const unit = word?.isPlural ? "" : word?.unit;
  if (
    unit !== "D" &&
    unit !== "W" &&
    unit !== "M" &&
    unit !== "Q" &&
    unit !== "Y" &&
    unit !== "E" &&
    unit !== "C"
  )
    return undefined;
  return {
    end: i + 2,
    meaning: { is: "when", step: { unit, count: 0, from: "publication" } },
    rule: "times/unit",
  };
}

// "at the end of the day": all things considered
const isSaying = (scan: Scan, i: number) =>
  textAt(scan, i) === "end" &&
  textAt(scan, i + 3) === "day" &&
  textAt(scan, i - 1) === "the" &&
  textAt(scan, i - 2) === "at";

// "the end of 1994", "the beginning of the year", "end of March", "the turn of the century"
function readEndOf(scan: Scan, i: number): Reading | undefined {
  const at = textAt(scan, i) === "the" ? i + 1 : i;
  const text = textAt(scan, at);
  if (at > i && (text === "early" || text === "late" || text === "mid")) {
    const inner = readEdge(scan, at, edges.get(text)!);
    return inner?.meaning.is === "when" && !inner.meaning.step ? inner : undefined;
  }
  const mod = ends.get(text);
  if (!mod || textAt(scan, at + 1) !== "of" || isSaying(scan, at)) return undefined;
  const inner =
    readComposite(scan, at + 2) ?? readBareYear(scan, at + 2) ?? readTheUnit(scan, at + 2);
  if (inner?.meaning.is !== "when") return undefined;
  return { ...inner, mod: inner.mod ?? mod };
}

/** The possessive after a date, where a part of that year follows: "this year's third quarter". */
export function readYearsPart(scan: Scan, reading: Reading): Reading {
  if (reading.meaning.is !== "when") return reading;
  const at = readPossessive(scan, reading.end);
  if (at === reading.end) return reading;
  const { step, year } = reading.meaning;
  if (step?.unit !== "Y" && year === undefined) return reading;
  const part = readPeriod(scan, at);
  const fields = part?.meaning.is === "when" ? part.meaning : undefined;
  const isQuarter = fields?.quarter !== undefined && fields.year === undefined;
  if (!part || !fields || !isQuarter) return reading;
  return { ...part, meaning: { ...reading.meaning, ...fields } };
}
