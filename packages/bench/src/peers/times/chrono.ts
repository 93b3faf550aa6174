import * as chrono from "chrono-node";
import { type FoundTime, type ReadTimes, renderingsOf, trimmed } from "./time-peer.ts";

export const readTimes: ReadTimes = (text, published) => {
  const instant = new Date(`${published}T12:00:00Z`);
  return chrono.en.parse(text, { instant, timezone: 0 }).flatMap((result) => {
    const { start, end } = result;
    const from = toFound(text, result.index, result.index + result.text.length, start);
    // "June 3 to June 5" is two dates in TIMEX3; only the first has a place of its own
    return end ? [from, ...secondOf(text, result, end)] : [from];
  });
};

const two = (n: number | null) => String(n ?? 1).padStart(2, "0");

function toFound(
  text: string,
  start: number,
  end: number,
  date: chrono.ParsedComponents,
): FoundTime {
  const day = `${date.get("year")}-${two(date.get("month"))}-${two(date.get("day"))}`;
  const hasHour = date.isCertain("hour") || date.tags().has("result/relativeTime");
  const time = { hour: date.get("hour") ?? 0, minute: date.get("minute") ?? 0 };
  const isNow = date.tags().has("casualReference/now");
  const values = renderingsOf(day, time);
  const own = hasHour ? values : [...values.slice(2), ...values.slice(0, 2)];
  return {
    ...trimmed(text, start, end),
    kind: hasHour && !isNow ? "time" : "date",
    values: isNow ? ["PRESENT_REF", ...own] : own,
  };
}

// The words after "to" or a dash, where the range has its second date.
function secondOf(
  text: string,
  { index, text: words }: chrono.ParsedResult,
  end: chrono.ParsedComponents,
): FoundTime[] {
  const joint = /\s*(?:\bto\b|\buntil\b|\bthrough\b|[-–—])\s*/.exec(words);
  if (!joint) return [];
  return [toFound(text, index + joint.index + joint[0].length, index + words.length, end)];
}
