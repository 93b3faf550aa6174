import { isApostrophe, isCapital, isDash, isGlued, marks, widthOf } from "../numerals/atoms.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

/** A time of day up to atom `end`, as TIMEX3 writes it: "T08:00". */
export interface ClockReading {
  readonly end: number;
  readonly clock: string;
}

const zones: ReadonlySet<string> = new Set(
  "est edt cst cdt mst mdt pst pdt gmt utc bst cet cest jst ist et".split(" "),
);
const beforeClock: ReadonlySet<string> = new Set(
  "at by from until till around about to since before after between and approximately".split(" "),
);

const two = (n: number) => String(n).padStart(2, "0");

/** "8 a.m.", "8:30pm", "20:15 GMT", "noon", "midnight", "five o'clock", "4 in the morning". */
export function readClock(scan: Scan, i: number): ClockReading | undefined {
  const hour = wordAt(scan, i)?.hour ?? Number.NaN;
  if (!Number.isNaN(hour)) {
    // "High Noon", "Midnight Magic"
    const isTitle =
      isCapital(scan.atoms, i) && isCapital(scan.atoms, i + 1) && !wordAt(scan, i + 1);
    const isPhrase = textAt(scan, i - 1) === "high" || (isTitle && i + 1 < scan.end);
    return isPhrase ? undefined : withZone(scan, i + 1, hour, 0);
  }
  const past = readPast(scan, i);
  if (past) return past;
  const spelled = wordAt(scan, i)?.cardinal ?? Number.NaN;
  if (spelled >= 1 && spelled <= 12) return readSpelledHour(scan, i, spelled);
  const first = digitsAt(scan, i);
  if (Number.isNaN(first) || widthOf(scan.atoms, i) > 4) return undefined;
  if (
    isGlued(scan.atoms, i) &&
    (markAt(scan, i - 1) === marks.colon || markAt(scan, i - 1) === marks.stop)
  )
    return undefined; // inside a longer figure
  return widthOf(scan.atoms, i) <= 2 ? readHour(scan, i, first) : readMilitary(scan, i, first);
}

// "half past seven", "quarter to eight", "20 minutes past eight"
function readPast(scan: Scan, i: number): ClockReading | undefined {
  let at = textAt(scan, i) === "a" ? i + 1 : i;
  const text = textAt(scan, at);
  const digits = digitsAt(scan, at);
  const minutes =
    text === "half"
      ? 30
      : text === "quarter"
        ? 15
        : Number.isNaN(digits)
          ? (wordAt(scan, at)?.cardinal ?? 0)
          : digits;
  if (!(minutes >= 1 && minutes < 60)) return undefined;
  at++;
  const isNamed = text === "half" || text === "quarter";
  if (/^(?:minutes|minute|min|mins)$/.test(textAt(scan, at))) at++;
  else if (!isNamed) return undefined;
  const link = textAt(scan, at);
  if (link !== "past" && link !== "to") return undefined;
  const next = digitsAt(scan, at + 1);
  const hour = Number.isNaN(next) ? (wordAt(scan, at + 1)?.cardinal ?? 0) : next;
  if (!(hour >= 1 && hour <= 12) || (link === "to" && text === "half")) return undefined;
  const half = readHalfOfDay(scan, at + 2);
  const end = half ? half.end : readOClock(scan, at + 2) || at + 2;
  const told = half ? toHours(hour, half.isAfternoon) : hour;
  return link === "past"
    ? finish(scan, end, told, minutes)
    : finish(scan, end, (told + 23) % 24, 60 - minutes);
}

function readSpelledHour(scan: Scan, i: number, hour: number): ClockReading | undefined {
  const half = readHalfOfDay(scan, i + 1);
  if (half) return withZone(scan, half.end, toHours(hour, half.isAfternoon), 0);
  const clock = readOClock(scan, i + 1);
  return clock > 0 ? finish(scan, clock, hour, 0) : undefined;
}

function readHour(scan: Scan, i: number, hour: number): ClockReading | undefined {
  const { atoms } = scan;
  let end = i + 1;
  let minute = 0;
  const separator = markAt(scan, end);
  const hasMinutes =
    (separator === marks.colon || separator === marks.stop) &&
    isGlued(atoms, end) &&
    isGlued(atoms, end + 1) &&
    widthOf(atoms, end + 1) === 2 &&
    digitsAt(scan, end + 1) < 60;
  if (hasMinutes) {
    minute = digitsAt(scan, end + 1);
    end += 2;
    const isSecond =
      markAt(scan, end) === marks.colon && isGlued(atoms, end + 1) && widthOf(atoms, end + 1) === 2;
    if (isSecond && digitsAt(scan, end + 1) < 60) end += 2;
  }
  const half = readHalfOfDay(scan, end);
  if (half) {
    if (hour < 1 || hour > 12)
      return hour <= 24 ? withZone(scan, half.end, hour, minute) : undefined;
    return withZone(scan, half.end, toHours(hour, half.isAfternoon), minute);
  }
  if (hour > 24) return undefined;
  const oClock = hasMinutes ? 0 : readOClock(scan, end);
  if (oClock > 0) return finish(scan, oClock, hour, 0);
  if (hasMinutes && separator === marks.colon) {
    const isLed = beforeClock.has(textAt(scan, i - 1)) || markAt(scan, i - 1) === marks.comma;
    const hasZone = zones.has(textAt(scan, end));
    const isDated = isAfterDate(scan, i);
    const onDay = textAt(scan, end) === "on" && (wordAt(scan, end + 1)?.weekday ?? 0) > 0;
    if (isLed || hasZone || isDated || onDay || widthOf(atoms, i) === 2)
      return finish(scan, end, hour, minute);
    return undefined;
  }
  // "4 in the morning"
  if (hour >= 1 && hour <= 12 && !hasMinutes) {
    const part =
      textAt(scan, end) === "in" && textAt(scan, end + 1) === "the"
        ? wordAt(scan, end + 2)?.part
        : "";
    if (part === "MO" || part === "AF" || part === "EV")
      return { end: end + 3, clock: `T${two(toHours(hour, part !== "MO"))}:00` };
  }
  return undefined;
}

const isAfterDate = (scan: Scan, i: number) => {
  const previous = wordAt(scan, i - 1);
  return previous !== undefined && (previous.weekday > 0 || previous.text === "today");
};

// "0900 GMT", "1430 local time"
function readMilitary(scan: Scan, i: number, digits: number): ClockReading | undefined {
  if (widthOf(scan.atoms, i) !== 4 || digits > 2400 || digits % 100 >= 60) return undefined;
  const end = i + 1;
  const isZoned =
    zones.has(textAt(scan, end)) ||
    (textAt(scan, end) === "local" && textAt(scan, end + 1) === "time");
  if (!isZoned) return undefined;
  return withZone(scan, end, Math.floor(digits / 100), digits % 100);
}

function readOClock(scan: Scan, i: number): number {
  return textAt(scan, i) === "o" &&
    isApostrophe(markAt(scan, i + 1)) &&
    textAt(scan, i + 2) === "clock"
    ? i + 3
    : 0;
}

function readHalfOfDay(scan: Scan, i: number): { end: number; isAfternoon: boolean } | undefined {
  const at = isDash(markAt(scan, i)) && isGlued(scan.atoms, i) ? i + 1 : i;
  const text = textAt(scan, at);
  if (text === "am" || text === "pm") return { end: at + 1, isAfternoon: text === "pm" };
  if (text !== "a" && text !== "p") return undefined;
  if (markAt(scan, at + 1) !== marks.stop || textAt(scan, at + 2) !== "m") return undefined;
  const hasStop = markAt(scan, at + 3) === marks.stop && isGlued(scan.atoms, at + 3);
  return { end: hasStop ? at + 4 : at + 3, isAfternoon: text === "p" };
}

function toHours(hour: number, isAfternoon: boolean): number {
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function finish(scan: Scan, end: number, hour: number, minute: number): ClockReading {
  let at = end;
  let hours = hour;
  if (textAt(scan, end) === "in" && textAt(scan, end + 1) === "the") {
    const part = wordAt(scan, end + 2)?.part;
    if (part && hour <= 12) {
      hours = toHours(hour, part !== "MO");
      at = end + 3;
    }
  }
  return withZone(scan, at, hours, minute);
}

function withZone(scan: Scan, end: number, hour: number, minute: number): ClockReading {
  let at = end;
  if (zones.has(textAt(scan, at))) {
    at++;
    if (textAt(scan, at) === "time") at++;
  } else if (textAt(scan, at) === "local" && textAt(scan, at + 1) === "time") at += 2;
  else if (isZulu(scan, at)) at++;
  return { end: at, clock: `T${two(hour)}:${two(minute)}` };
}

// "10:00Z"
const isZulu = ({ atoms, end }: Scan, i: number) =>
  i < end && isGlued(atoms, i) && atoms.text.slice(atoms.start[i], atoms.end[i]) === "Z";
