import { isApostrophe, isCapital, isDash } from "../numerals/atoms.ts";
import { readMonth, readWeekday } from "./calendar-names.ts";
import type { Reading, Step, When } from "./meaning.ts";
import { readDate } from "./read-date.ts";
import { isClauseEnd, isTitled, readCount, readUnit } from "./read-length.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

const when = (end: number, fields: Omit<When, "is">, rule: string): Reading => ({
  end,
  meaning: { is: "when", ...fields },
  rule,
});

const kindsOfYear: ReadonlySet<string> = new Set(
  "fiscal calendar full financial tax school business trading whole entire".split(" "),
);

/** "last year", "the past two weeks", "next Friday", "this summer", "the following day", "that month". */
export function readPointed(scan: Scan, i: number): Reading | undefined {
  const hasArticle = textAt(scan, i) === "the";
  let at = hasArticle ? i + 1 : i;
  const pointerText = textAt(scan, at);
  if (
    pointerText === "that" ||
    pointerText === "same" ||
    (pointerText === "this" && textAt(scan, at + 1) === "same")
  )
    return readSame(scan, at);
  if (hasArticle && pointerText === "latest") return readLatest(scan, at + 1);
  if (hasArticle && neighbours.has(pointerText)) return readUnitBefore(scan, at);
  let pointer = wordAt(scan, at)?.pointer ?? Number.NaN;
  if (Number.isNaN(pointer)) return undefined;
  at++;
  // "this past week", "this coming Friday"
  const second = wordAt(scan, at)?.pointer ?? Number.NaN;
  if (pointerText === "this" && !Number.isNaN(second)) {
    pointer = second;
    at++;
  }
  const isFromText =
    pointerText === "following" ||
    pointerText === "previous" ||
    pointerText === "preceding" ||
    pointerText === "prior" ||
    (hasArticle && pointerText === "next");
  if (pointer !== 0) {
    const length = readPointedLength(scan, at, pointer < 0 ? -1 : 1, pointerText);
    if (length) return length;
  }
  if (pointer === 1 && pointerText !== "next" && !hasArticle && pointerText !== "this") {
    const unit = readUnit(scan, at);
    // "coming weeks" points nowhere in particular
    if (unit?.isPlural)
      return {
        end: unit.end,
        meaning: { is: "length", unit: unit.unit, until: 1 },
        rule: "times/pointed-length",
      };
  }
  return readHead(scan, at, pointer, isFromText ? "text" : "publication", pointerText);
}

// "the latest quarter", "the latest period": results come after their quarter, so it is the last one over
function readLatest(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  if (text === "quarter" || text === "period")
    return when(i + 1, { step: { unit: "Q", count: -1, from: "publication" } }, "times/pointed");
  if (text === "fiscal" && textAt(scan, i + 1) === "year")
    return when(i + 2, { step: { unit: "Y", count: -1, from: "publication" } }, "times/pointed");
  return undefined;
}

// "the past two years", "the next few weeks", "the last twenty-four hours", "the coming weeks", "the past year"
function readPointedLength(
  scan: Scan,
  i: number,
  until: -1 | 1,
  pointerText: string,
): Reading | undefined {
  const count = readCount(scan, i);
  const unit = readUnit(scan, count ? count.end : i);
  if (!unit || unit.isHyphened) return undefined;
  if (!count && !unit.isPlural) {
    // "this past week" is a date, "over the last year" a length
    const isPlain = pointerText === "last" || pointerText === "next";
    const isStretch = pointerText === "past" || (isPlain && isStretchAhead(scan, i, unit.unit));
    if (!isStretch || unit.unit === "N") return undefined;
    return {
      end: unit.end,
      meaning: { is: "length", unit: unit.unit, count: 1, until },
      rule: "times/pointed-length",
    };
  }
  const amount = count ? count.count : undefined;
  return {
    end: unit.end,
    meaning: {
      is: "length",
      unit: unit.unit,
      until,
      ...(amount === undefined ? {} : { count: amount }),
    },
    rule: "times/pointed-length",
  };
}

// "the last decade", and "the next year" after "over" or "during"
function isStretchAhead(scan: Scan, i: number, unit: Step["unit"]): boolean {
  if (textAt(scan, i - 2) !== "the") return false;
  return unit === "E" || unit === "C" || /^(?:over|during|within)$/.test(textAt(scan, i - 3));
}

function readHead(
  scan: Scan,
  i: number,
  pointer: number,
  from: Step["from"],
  pointerText = "",
): Reading | undefined {
  const at = kindsOfYear.has(textAt(scan, i)) ? i + 1 : i;
  const word = wordAt(scan, at);
  if (!word || (word.unit && isTitled(scan, at))) return undefined;
  const toward = pointer as -1 | 0 | 1;
  const step = (unit: Step["unit"], count = pointer): Step => ({ unit, count, from });
  const isFiscal = textAt(scan, i) === "fiscal";
  if (
    word.unit &&
    !word.isPlural &&
    word.unit !== "TS" &&
    word.unit !== "TM" &&
    word.unit !== "F"
  ) {
    // "this second", "last minute": set phrases
    if (word.unit === "TH" && pointer !== 0) return undefined;
    if (word.unit === "D" && pointer < 0 && from === "publication") return undefined;
    if (word.unit === "N")
      return when(at + 1, { step: step("W"), isWeekend: true }, "times/pointed");
    // "the current year's third quarter" is read where years are
    return when(
      at + 1,
      { step: step(word.unit), ...(isFiscal ? { isFiscal } : {}) },
      "times/pointed",
    );
  }
  if (at !== i) return undefined;
  if (word.part && !word.isPlural) {
    if (pointer === 0) return when(at + 1, { step: step("D"), part: word.part }, "times/pointed");
    if (pointerText === "last" && word.part === "NI")
      return when(at + 1, { step: step("D"), part: "NI" }, "times/pointed");
    if (from === "text") return when(at + 1, { step: step("D"), part: word.part }, "times/pointed");
    return undefined;
  }
  if (word.season && !word.isPlural) {
    return when(at + 1, { season: word.season, toward }, "times/pointed");
  }
  const isCalendar = word.month > 0 || word.weekday > 0;
  const date = isCalendar ? readDate(scan, at) : undefined;
  if (date?.when.year !== undefined) return undefined; // "this May 3, 2019 photo": the date stands alone
  if (date) return { end: date.end, meaning: { ...date.when, toward }, rule: "times/pointed" };
  const month = readMonth(scan, at);
  if (month) return when(month.end, { month: month.month, toward }, "times/pointed");
  const weekday = readWeekday(scan, at);
  if (weekday) return when(weekday.end, { weekday: weekday.weekday, toward }, "times/pointed");
  return undefined;
}

// "that day", "the same month", "that same night"
function readSame(scan: Scan, i: number): Reading | undefined {
  let at = i + 1;
  if (textAt(scan, at) === "same") at++;
  const word = wordAt(scan, at);
  if (!word || word.isPlural) return undefined;
  const step = (unit: Step["unit"]): Step => ({ unit, count: 0, from: "text" });
  if (word.part) return when(at + 1, { step: step("D"), part: word.part }, "times/same");
  if (word.unit === "N") return when(at + 1, { step: step("W"), isWeekend: true }, "times/same");
  if (word.season && word.text !== "fall" && word.text !== "spring")
    return when(at + 1, { season: word.season, step: step("Y") }, "times/same");
  const isDatable = ["D", "W", "M", "Q", "Y", "E"].includes(word.unit);
  return isDatable
    ? when(at + 1, { step: step(word.unit as Step["unit"]) }, "times/same")
    : undefined;
}

const neighbours: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

// "the day before", "the year after" at the end of a clause
function readUnitBefore(scan: Scan, i: number): Reading | undefined {
  const unit = wordAt(scan, i)?.unit;
  const text = textAt(scan, i + 1);
  if (!unit) return undefined;
  if (text !== "before" && text !== "after") return undefined;
  if (textAt(scan, i + 2) === "yesterday" || textAt(scan, i + 2) === "tomorrow") {
    const count = text === "before" ? -2 : 2;
    return when(i + 3, { step: { unit: "D", count, from: "publication" } }, "times/deictic");
  }
  if (!isClauseEnd(scan, i + 2)) return undefined;
  const step: Step = { unit, count: text === "before" ? -1 : 1, from: "text" };
  return when(i + 2, { step }, "times/same");
}

const deicticDays: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

// "USA Today", "the Tonight Show": a capital inside a sentence, with the name of a paper or a programme beside it
function isTitle({ atoms, first, end }: Scan, i: number): boolean {
  if (!isCapital(atoms, i) || i === first) return false;
  const at = (k: number) =>
    k >= first && k < end ? atoms.text.slice(atoms.start[k], atoms.end[k]) : "";
  return (
    /^(?:USA|Russia|India|Radio|Christianity|Psychology)$/.test(at(i - 1)) ||
    /^[Ss]how$/.test(at(i + 1))
  );
}

/** "yesterday", "today", "tonight", "tomorrow", and "a year ago" joined by hyphens: "year-ago". */
export function readDeictic(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  const count = deicticDays.get(text);
  if (count !== undefined) {
    if (isTitle(scan, i)) return undefined;
    const step: Step = { unit: "D", count, from: "publication" };
    return when(i + 1, { step, ...(text === "tonight" ? { part: "NI" } : {}) }, "times/deictic");
  }
  return readYearAgo(scan, i);
}

// "year-ago", "the year-earlier quarter"
function readYearAgo(scan: Scan, i: number): Reading | undefined {
  const at = textAt(scan, i) === "the" ? i + 1 : i;
  if (textAt(scan, at) !== "year" || !isDash(markAt(scan, at + 1))) return undefined;
  const tail = textAt(scan, at + 2);
  if (tail !== "ago" && tail !== "earlier") return undefined;
  const step: Step = { unit: "Y", count: -1, from: "publication", isComparison: true };
  const next = textAt(scan, at + 3);
  const rank = wordAt(scan, at + 3)?.ordinal ?? 0;
  if (rank > 0 && rank <= 4 && textAt(scan, at + 4) === "quarter")
    return when(
      at + 5,
      { step: { unit: "Y", count: -1, from: "publication" }, quarter: rank },
      "times/year-ago",
    );
  const takesHead = next === "quarter" || next === "period";
  if (at !== i && !takesHead) return undefined;
  return when(takesHead ? at + 4 : at + 3, { step }, "times/year-ago");
}

/** Whether the words at atom `i` are the possessive of the date before them: "this year's". */
export function readPossessive(scan: Scan, i: number): number {
  return isApostrophe(markAt(scan, i)) && textAt(scan, i + 1) === "s" ? i + 2 : i;
}
