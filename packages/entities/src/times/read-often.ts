import { isApostrophe, isCapital, isDash, marks } from "../numerals/atoms.ts";
import { readNumber } from "../numerals/read-number.ts";
import { readMonth, readWeekday } from "./calendar-names.ts";
import { holidays } from "./holidays.lexicon.ts";
import type { Length, Reading, Vague } from "./meaning.ts";
import { printLength } from "./print-length.ts";
import { markAt, type Scan, textAt, wordAt } from "./words.ts";

const often = (end: number, timex: string): Reading => ({
  end,
  meaning: { is: "often", timex },
  rule: "times/often",
});

/** "daily", "every day", "each July", "every two years", "Mondays", "once a week". */
export function readOften(scan: Scan, i: number): Reading | undefined {
  const word = wordAt(scan, i);
  if (!word) return undefined;
  if (word.frequency) {
    // a newspaper's name: "the Daily Courier"
    const isName = isCapital(scan.atoms, i) && i > scan.first;
    return isName ? undefined : often(i + 1, word.frequency);
  }
  if (word.weekday > 0 && word.isPlural && isCapital(scan.atoms, i))
    return often(i + 1, `XXXX-WXX-${word.weekday}`);
  if (word.text === "weekends" && /^(?:on|at)$/.test(textAt(scan, i - 1)))
    return often(i + 1, "XXXX-WXX-WE");
  const isDay = word.weekday > 0 && isCapital(scan.atoms, i);
  const evenings = isDay ? readWeeklyPart(scan, i) : undefined;
  if (evenings) return evenings;
  if (word.text !== "every" && word.text !== "each") return undefined;
  let at = i + 1;
  if (textAt(scan, at) === "other") at++;
  const isOther = at > i + 1;
  const number = isOther ? undefined : readNumber(scan.atoms, at, scan.end);
  if (number && !number.isOrdinal) {
    const unit = wordAt(scan, number.end);
    return unit?.unit ? often(number.end + 1, printLength(unit.unit, number.value)) : undefined;
  }
  const month = readMonth(scan, at);
  if (month) return often(month.end, `XXXX-${String(month.month).padStart(2, "0")}`);
  const weekday = readWeekday(scan, at);
  if (weekday) return often(weekday.end, `XXXX-WXX-${weekday.weekday}`);
  const head = wordAt(scan, at);
  if (!head || head.isPlural) return undefined;
  if (head.part) return often(at + 1, `XXXX-XX-XXT${head.part}`);
  if (head.season) return often(at + 1, `XXXX-${head.season}`);
  if (!head.unit || head.unit === "TS") return undefined;
  return often(at + 1, printLength(head.unit, isOther ? 2 : 1));
}

// "Tuesday nights", and the Monday of "Monday and Tuesday nights"
function readWeeklyPart(scan: Scan, i: number): Reading | undefined {
  const link = textAt(scan, i + 1);
  const isJoined = (link === "and" || link === "or") && (wordAt(scan, i + 2)?.weekday ?? 0) > 0;
  const at = isJoined ? i + 3 : i + 1;
  const part = wordAt(scan, at);
  if (!part?.part || !part.isPlural) return undefined;
  return often(isJoined ? i + 1 : at + 1, `XXXX-WXX-${wordAt(scan, i)?.weekday}T${part.part}`);
}

const vague = (end: number, timex: Vague["timex"]): Reading => ({
  end,
  meaning: { is: "vague", timex },
  rule: "times/vague",
});

/** "now", "recently", "in recent years", "the past", "the near future", "these days". */
export function readVague(scan: Scan, i: number): Reading | undefined {
  const word = wordAt(scan, i);
  if (!word) return undefined;
  const next = textAt(scan, i + 1);
  switch (word.text) {
    case "right":
      return next === "now" ? vague(i + 2, "PRESENT_REF") : undefined;
    case "now": {
      if (isDash(markAt(scan, i + 1))) return undefined;
      return vague(i + 1, "PRESENT_REF");
    }
    case "recent": {
      const unit = wordAt(scan, i + 1);
      if (!unit?.unit || !unit.isPlural) return undefined;
      const meaning: Length = { is: "length", unit: unit.unit, until: -1 };
      return { end: i + 2, meaning, rule: "times/pointed-length" };
    }
    case "these":
      return next === "days" ? vague(i + 2, "PRESENT_REF") : undefined;
    case "the":
    case "near":
      return readVagueNoun(scan, i);
    case "soon":
      // "as soon as"
      return textAt(scan, i - 1) === "as" || next === "as" || next === "after"
        ? undefined
        : vague(i + 1, "FUTURE_REF");
    case "shortly":
      return next === "after" || next === "before" ? undefined : vague(i + 1, "FUTURE_REF");
    default:
      return word.reference ? vague(i + 1, word.reference as Vague["timex"]) : undefined;
  }
}

function readVagueNoun(scan: Scan, i: number): Reading | undefined {
  let at = textAt(scan, i) === "the" ? i + 1 : i;
  const isNear = textAt(scan, at) === "near";
  if (isNear) at++;
  const text = textAt(scan, at);
  const next = scan.atoms.mark[at + 1];
  const endsPhrase = at + 1 >= scan.end || next !== 0 || textAt(scan, at + 1) !== "";
  if (text === "future" && (isNear || textAt(scan, i - 1) === "in" || endsPhrase)) {
    if (textAt(scan, at + 1) === "of" || isDash(markAt(scan, at + 1))) return undefined;
    return vague(at + 1, "FUTURE_REF");
  }
  if (text === "past" && !isNear && textAt(scan, i - 1) === "in" && endsPhrase)
    return vague(at + 1, "PAST_REF");
  return undefined;
}

const longestHoliday = 6;
const holidayHeads = new Set([...holidays.keys()].map((name) => name.split(" ")[0]));

/** "Christmas Eve", "New Year's Day", "Good Friday", "Thanksgiving 2013": the key of the holiday. */
export function readHoliday(scan: Scan, i: number): { end: number; holiday: string } | undefined {
  const first = textAt(scan, i);
  if (!holidayHeads.has(first)) return undefined;
  // a family name: "Ana Christmas"
  const isName =
    isCapital(scan.atoms, i) &&
    i - 1 > scan.first &&
    isCapital(scan.atoms, i - 1) &&
    !scan.atoms.word[i - 1];
  if (isName) return undefined;
  let name = "";
  let found: { end: number; holiday: string } | undefined;
  for (let at = i; at < scan.end && at < i + longestHoliday + 2; at++) {
    const mark = markAt(scan, at);
    if (isApostrophe(mark) || (at > i && (mark === marks.stop || isDash(mark)))) continue;
    const text = textAt(scan, at);
    if (text === "") break;
    name = name === "" ? text : `${name} ${text}`;
    if (holidays.has(name)) found = { end: at + 1, holiday: name };
  }
  return found;
}
