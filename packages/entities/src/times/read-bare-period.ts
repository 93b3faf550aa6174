import { isDash, marks } from "../numerals/atoms.ts";
import type { Reading, When } from "./meaning.ts";
import { readDate } from "./read-date.ts";
import { readPossessive } from "./read-pointed.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

const when = (end: number, fields: Omit<When, "is">): Reading => ({
  end,
  meaning: { is: "when", ...fields },
  rule: "times/period",
});

/** A unit that the words before or after it make a stretch: "the quarter", "the week ended March 28", "year-end". */
export function readBarePeriod(scan: Scan, i: number): Reading | undefined {
  if (textAt(scan, i) !== "the") return readUnitEnd(scan, i);
  const next = textAt(scan, i + 1);
  if (next === "weekend") return when(i + 2, { isWeekend: true });
  if (next === "quarter") return readTheQuarter(scan, i);
  return readNamed(scan, i + 1) ?? readRunning(scan, i);
}

// "year's end", "year-end"
function readUnitEnd(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  if (text !== "year" && text !== "month" && text !== "week") return undefined;
  const possessive = readPossessive(scan, i + 1);
  const at = possessive > i + 1 ? possessive : isDash(markAt(scan, i + 1)) ? i + 2 : i + 1;
  if (textAt(scan, at) !== "end") return undefined;
  const unit = text === "year" ? "Y" : text === "month" ? "M" : "W";
  return { ...when(at + 1, { step: { unit, count: 0, from: "publication" } }), mod: "END" };
}

function readTheQuarter(scan: Scan, i: number): Reading | undefined {
  const tail = textAt(scan, i + 2);
  if (/^(?:of|final|finals)$/.test(tail)) return undefined;
  const close = tail === "ended" || tail === "ending" ? readDate(scan, i + 3) : undefined;
  if (close?.when.month !== undefined)
    return when(i + 2, {
      quarter: Math.ceil(close.when.month / 3),
      ...(close.when.year === undefined ? {} : { year: close.when.year }),
    });
  return when(i + 2, { step: { unit: "Q", count: 0, from: "text" } });
}

// "the month of February", "the week of March 23"
function readNamed(scan: Scan, i: number): Reading | undefined {
  const text = textAt(scan, i);
  if ((text !== "month" && text !== "week") || textAt(scan, i + 1) !== "of") return undefined;
  const date = readDate(scan, i + 2);
  if (date?.when.month === undefined) return undefined;
  const isDay = date.when.day !== undefined;
  if (isDay !== (text === "week")) return undefined;
  return when(date.end, isDay ? { ...date.when, isWeekOf: true } : date.when);
}

const leaders = /^(?:for|in|during|throughout|over)$/;
const closers = /^(?:ended|ending|starting|beginning)$/;

// "for the year ended March 31", "in the week to June 5", "for the full year", "during the month"
function readRunning(scan: Scan, i: number): Reading | undefined {
  if (!leaders.test(textAt(scan, i - 1))) return undefined;
  const isWhole = /^(?:full|fiscal|whole|entire)$/.test(textAt(scan, i + 1));
  const at = isWhole ? i + 2 : i + 1;
  const word = wordAt(scan, at);
  const unit = word?.isPlural ? undefined : word?.unit;
  if (unit !== "Y" && unit !== "M" && unit !== "W") return undefined;
  const end = at + 1;
  const isToDate = textAt(scan, end) === "to" && readDate(scan, end + 1) !== undefined;
  if (closers.test(textAt(scan, end)) || isToDate)
    return { end, meaning: { is: "length", unit, count: 1 }, rule: "times/length" };
  const mark = markAt(scan, end);
  const isAlone = end >= scan.end || mark === marks.comma || mark === marks.stop;
  if (!isAlone && !isWhole) return undefined;
  return when(end, { step: { unit, count: 0, from: unit === "Y" ? "publication" : "text" } });
}
