import { isCapital, isDash, isGlued, marks } from "../numerals/atoms.ts";
import { readNumber } from "../numerals/read-number.ts";
import { sumOf, toStep } from "./long-units.ts";
import type { Length, Reading, Step, Unit } from "./meaning.ts";
import { readRate } from "./read-rate.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

/** So many of something: `count` is absent for "several". */
export interface CountReading {
  readonly end: number;
  readonly count?: number;
}

/** "three", "2 1/2", "two to three", "a couple of", "several", "a few", "half an". */
export function readCount(scan: Scan, i: number): CountReading | undefined {
  const text = textAt(scan, i);
  if (text === "several" || text === "many" || text === "few") return { end: i + 1 };
  if (text === "a" || text === "an") {
    const next = textAt(scan, i + 1);
    if (next === "few" || next === "number" || next === "several") return { end: i + 2 };
    if (next === "couple") return { end: textAt(scan, i + 2) === "of" ? i + 3 : i + 2, count: 2 };
    const scaled = readNumber(scan.atoms, i, scan.end);
    if (scaled && !scaled.isOrdinal) return { end: scaled.end, count: scaled.value };
    return { end: i + 1, count: 1 };
  }
  if (text === "half") {
    const article = textAt(scan, i + 1);
    return { end: article === "a" || article === "an" ? i + 2 : i + 1, count: 0.5 };
  }
  const number = readNumber(scan.atoms, i, scan.end);
  if (!number || number.isOrdinal) return undefined;
  // "two to three weeks", "12-18 months": the lower bound counts
  const joins =
    textAt(scan, number.end) === "to" ||
    textAt(scan, number.end) === "or" ||
    isDash(markAt(scan, number.end));
  if (joins) {
    const upper = readNumber(scan.atoms, number.end + 1, scan.end);
    if (upper && !upper.isOrdinal && upper.value > number.value)
      return { end: upper.end, count: number.value };
  }
  return { end: number.end, count: number.value };
}

const fillers: ReadonlySet<string> = new Set(
  "more full straight consecutive calendar fiscal business working trading school long whole entire final".split(
    " ",
  ),
);

/** A unit of time at atom `i`, after a hyphen or a filler: "-year", "more weeks", "trading days". */
export function readUnit(
  scan: Scan,
  i: number,
): { end: number; unit: Unit; isPlural: boolean; isHyphened: boolean } | undefined {
  let at = i;
  const isHyphened = isDash(markAt(scan, at));
  if (isHyphened) at++;
  if (fillers.has(textAt(scan, at))) at++;
  const word = wordAt(scan, at);
  if (!word?.unit || isTitled(scan, at)) return undefined;
  // "three-quarters" is a fraction
  if (isHyphened && word.text === "quarters") return undefined;
  return { end: at + 1, unit: word.unit, isPlural: word.isPlural, isHyphened };
}

/** Whether a common word is written with a capital inside a sentence, as in the name of a programme. */
export function isTitled(scan: Scan, i: number): boolean {
  if (i <= scan.first || !isCapital(scan.atoms, i)) return false;
  if (isAllCapitals(scan, i) && isAllCapitals(scan, i - 1)) return false; // a headline
  const isNumber = !Number.isNaN(scan.atoms.digits[i - 1]!);
  // "on 60 Minutes" is a programme, "Talks Enter 60 Minutes" a headline
  if (isNumber) return i - 2 >= scan.first && !isCapital(scan.atoms, i - 2);
  return isCapital(scan.atoms, i - 1) === i - 1 > scan.first;
}

const isAllCapitals = ({ atoms }: Scan, i: number) =>
  /^\p{Lu}{2,}$/u.test(atoms.text.slice(atoms.start[i], atoms.end[i]));

const before: ReadonlySet<string> = new Set(["ago", "back"]);
const lengthLeaders: ReadonlySet<string> = new Set(
  "in for of within after over during than about nearly almost around under least most by every only just another approximately roughly last".split(
    " ",
  ),
);

const stretchLeaders: ReadonlySet<string> = new Set(
  "after despite amid following follows ended ending for during through by since".split(" "),
);

/** "three days", "a two-year", "five years ago", "two weeks later", "half an hour", "an hour and a half". */
export function readLength(scan: Scan, i: number): Reading | undefined {
  const count = readCount(scan, i) ?? readAnother(scan, i);
  if (!count) return undefined;
  const unit = readUnit(scan, count.end);
  if (!unit) return undefined;
  const text = textAt(scan, i);
  const isOne = text === "a" || text === "an" || text === "one";
  // "a second time", "a minute amount": too often something else
  if (isOne && unit.unit === "TS") return undefined;
  if (unit.unit === "TS" && !unit.isPlural && !unit.isHyphened) return undefined;
  // "Cup 2018 day five": a year, and a day of its own
  if (count.count !== undefined && count.count >= 1900 && count.count <= 2100 && !unit.isPlural)
    return undefined;
  // "10 quarter" is no length
  if (count.count !== undefined && count.count > 1 && !unit.isPlural && !unit.isHyphened) {
    if (unit.unit === "Q" || unit.unit === "N") return undefined;
  }
  let { end } = unit;
  let amount = count.count;
  const half = readHalf(scan, end);
  if (half > 0 && amount !== undefined) {
    amount += 0.5;
    end = half;
  }
  const isAhead = textAt(scan, i - 1) === "in" && !unit.isHyphened && !unit.unit.startsWith("T");
  const length: Length = {
    is: "length",
    unit: unit.unit,
    ...(amount === undefined ? {} : { count: amount }),
    ...(isAhead && amount !== undefined ? { isAhead } : {}),
  };
  if (!unit.isHyphened) {
    const step = readStep(scan, end, length);
    if (step) return step;
  }
  // "one day they will meet"
  if (text === "one" && unit.unit === "D" && !unit.isHyphened && isSomeDay(scan, i, end))
    return { end, meaning: { is: "vague", timex: "FUTURE_REF" }, rule: "times/vague" };
  if (isDash(markAt(scan, end)) && isGlued(scan.atoms, end)) {
    const tail = textAt(scan, end + 1);
    // an age is a measure of somebody; "year-earlier" and "year-ago" are dates
    if (tail === "old" || tail === "earlier") return undefined;
    if (tail === "long") end += 2;
    if (tail === "ago" && isOne) return undefined;
  } else if (textAt(scan, end) === "old" || textAt(scan, end) === "olds") return undefined;
  if (text === "a" || text === "an") {
    if (unit.isHyphened || unit.unit === "Q" || unit.unit === "N") return undefined;
    if (textAt(scan, end) === "or" && textAt(scan, end + 1) === "two") end += 2;
    const rate = half === 0 ? readRate(scan, i, { end, unit: unit.unit }) : undefined;
    if (rate) return rate;
  }
  const whole = withRest(scan, { end, meaning: length, rule: "times/length" }, length);
  const sum = whole.end > end ? sumOf(whole.meaning as Length) : undefined;
  return (sum && readStep(scan, whole.end, sum)) ?? whole;
}

// with no preposition before and beside a modal, "one day" is some day to come
function isSomeDay(scan: Scan, i: number, end: number): boolean {
  const modal = /^(?:will|would|may|might|could|can|should|ll)$/;
  if (modal.test(textAt(scan, i - 1))) return true;
  for (let at = end; at <= end + 2; at++) if (modal.test(textAt(scan, at))) return i === scan.first;
  return false;
}

const fromLarge: readonly Unit[] = ["Y", "M", "W", "D", "TH", "TM", "TS"];

// "two hours and ten minutes", "one year, six months": a smaller unit goes on
function withRest(scan: Scan, reading: Reading, length: Length): Reading {
  const { end } = reading;
  if (length.count === undefined || !Number.isInteger(length.count)) return reading;
  const comma = markAt(scan, end) === marks.comma ? end + 1 : end;
  const at = textAt(scan, comma) === "and" ? comma + 1 : comma;
  const number = readNumber(scan.atoms, at, scan.end);
  const unit = number && !number.isOrdinal ? readUnit(scan, number.end) : undefined;
  const isSmaller = unit && fromLarge.indexOf(unit.unit) > fromLarge.indexOf(length.unit);
  if (!number || !unit || !isSmaller || unit.isHyphened || !fromLarge.includes(length.unit))
    return reading;
  const rest: Length = { is: "length", unit: unit.unit, count: number.value };
  const whole = withRest(scan, { ...reading, end: unit.end, meaning: rest }, rest);
  return { ...reading, end: whole.end, meaning: { ...length, rest: whole.meaning as Length } };
}

function readAnother(scan: Scan, i: number): CountReading | undefined {
  return textAt(scan, i) === "another"
    ? (readCount(scan, i + 1) ?? { end: i + 1, count: 1 })
    : undefined;
}

function readHalf(scan: Scan, i: number): number {
  if (textAt(scan, i) !== "and" || textAt(scan, i + 1) !== "a" || textAt(scan, i + 2) !== "half")
    return 0;
  return i + 3;
}

// "ago", "later", "earlier", "before", "from now"
function readStep(scan: Scan, i: number, length: Length): Reading | undefined {
  const text = textAt(scan, i);
  const make = (end: number, sign: number, from: Step["from"]): Reading => {
    // "a few days later" in a story of the past lies in no future: it is told by its length
    if (length.count === undefined && from === "text")
      return { end: end - 1, meaning: length, rule: "times/length" };
    if (length.count === undefined)
      return {
        end,
        meaning: { is: "vague", timex: sign < 0 ? "PAST_REF" : "FUTURE_REF" },
        rule: "times/vague-step",
      };
    const isComparison = length.unit === "Y" && length.count === 1 && sign < 0;
    const step: Step = { ...toStep(length.unit, sign * length.count), from, isComparison };
    return { end, meaning: { is: "when", step }, rule: "times/step" };
  };
  if (before.has(text)) return make(i + 1, -1, "publication");
  if (isDash(markAt(scan, i)) && textAt(scan, i + 1) === "ago")
    return make(i + 2, -1, "publication");
  // "an hour later" is told by its length: the moment it counts from has no date
  if (length.unit.startsWith("T")) return undefined;
  if (text === "earlier") return make(i + 1, -1, "text");
  if (text === "later") return make(i + 1, 1, "text");
  if (text === "from" && textAt(scan, i + 1) === "now") return make(i + 2, 1, "publication");
  if (text === "before" && isClauseEnd(scan, i + 1)) return make(i + 1, -1, "text");
  return undefined;
}

/** Whether a clause or sentence ends at atom `i`. */
export function isClauseEnd(scan: Scan, i: number): boolean {
  const mark = markAt(scan, i);
  return i >= scan.end || mark === marks.comma || mark === marks.stop || mark === 59;
}

/** "for years", "within weeks", "decades-long": a plural unit with no number. */
export function readBarePlural(scan: Scan, i: number): Reading | undefined {
  const word = wordAt(scan, i);
  if (!word?.unit || word.unit === "N" || word.unit === "Q") return undefined;
  const hasTail = isDash(markAt(scan, i + 1)) && isGlued(scan.atoms, i + 1);
  const tail = hasTail ? textAt(scan, i + 2) : "";
  if (tail === "long") {
    const meaning: Length = {
      is: "length",
      unit: word.unit,
      ...(word.isPlural ? {} : { count: 1 }),
    };
    return { end: i + 3, meaning, rule: "times/length" };
  }
  if (!word.isPlural || word.unit === "TS" || word.unit === "TM") return undefined;
  const meaning: Length = { is: "length", unit: word.unit };
  const alone: Reading = { end: i + 1, meaning, rule: "times/length" };
  const step = readStep(scan, i + 1, meaning);
  if (step) return step;
  const leader = textAt(scan, i - 1);
  // "after months of talks", "despite years of calm": what goes on; "hours of film" is a quantity
  const goesOn = textAt(scan, i + 1) === "of" && word.unit !== "TH";
  if (goesOn) return stretchLeaders.has(leader) ? alone : undefined;
  if (!lengthLeaders.has(leader) || leader === "of" || textAt(scan, i + 1) === "old")
    return undefined;
  return alone;
}
