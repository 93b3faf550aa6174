import { isCapital, isDash, isGlued, marks, widthOf } from "../numerals/atoms.ts";
import { digitsAt, markAt, type Scan, textAt, wordAt } from "./words.ts";

const beforeMonth: ReadonlySet<string> = new Set(
  "in of on by since until till from to through throughout during between and for the early late mid last next this each every after before around about end beginning middle start a s his her its".split(
    " ",
  ),
);

/** A month's name at atom `i`, with the full stop of a short one. */
export function readMonth(scan: Scan, i: number): { end: number; month: number } | undefined {
  const word = wordAt(scan, i);
  if (!word || word.month === 0) return undefined;
  const isShort = widthOf(scan.atoms, i) <= 4 && !/^(?:may|june|july)$/.test(word.text);
  // careless copy writes "january"; in small letters a doubtful or a short name is another word
  if (!isCapital(scan.atoms, i) && (isShort || word.isDoubtful || word.text === "august"))
    return undefined;
  const hasStop = isShort && markAt(scan, i + 1) === marks.stop && isGlued(scan.atoms, i + 1);
  return { end: hasStop ? i + 2 : i + 1, month: word.month };
}

// "the Sunday Times"
const newspapers = /^(?:times|telegraph|express|mirror|mail|herald|post|tribune|independent)$/;

/** A name of a day at atom `i`; short forms only before a date or a full stop. */
export function readWeekday(scan: Scan, i: number): { end: number; weekday: number } | undefined {
  const word = wordAt(scan, i);
  if (!word || word.weekday === 0 || word.isPlural) return undefined;
  if (!isCapital(scan.atoms, i) && widthOf(scan.atoms, i) < 6) return undefined;
  if (/^(?:black|bloody|super|ruby|sheffield)$/.test(textAt(scan, i - 1))) return undefined;
  if (newspapers.test(textAt(scan, i + 1)) && isCapital(scan.atoms, i + 1)) return undefined;
  if (widthOf(scan.atoms, i) >= 6) return { end: i + 1, weekday: word.weekday };
  let end = i + 1;
  const hasStop = markAt(scan, end) === marks.stop && isGlued(scan.atoms, end);
  if (hasStop) end++;
  const next = markAt(scan, end) === marks.comma ? end + 1 : end;
  const dated = readMonth(scan, next) !== undefined || digitsAt(scan, next) <= 31;
  if (!dated && (word.isDoubtful || !hasStop)) return undefined;
  return { end, weekday: word.weekday };
}

const givenNames = /^(?:april|may|june|august)$/;
const beforeMonthAlone: ReadonlySet<string> = new Set(
  "in by since until till during early late mid last next this the".split(" "),
);

const leadsToMonth = (scan: Scan, i: number) =>
  beforeMonthAlone.has(textAt(scan, i - 1)) || (wordAt(scan, i - 2)?.month ?? 0) > 0;

/** Whether a month alone is one: it may be a person ("April Jones"), a verb ("May") or a walk ("the Long March"). */
export function isBareMonth(scan: Scan, i: number, end: number): boolean {
  const { atoms } = scan;
  const previous = textAt(scan, i - 1);
  const isLed =
    beforeMonth.has(previous) || isDash(markAt(scan, i - 1)) || markAt(scan, i - 1) === 40;
  const isShort = widthOf(atoms, i) <= 4 && !/^(?:may|june|july)$/.test(atoms.word[i]!.text);
  const isNamed = end < scan.end && isCapital(atoms, end) && !atoms.word[end];
  // "and June Osborne", but "from April to June Brazil sold"
  const isPerson = isNamed && givenNames.test(atoms.word[i]!.text) && !leadsToMonth(scan, i);
  if (isPerson) return false;
  if (isShort) return isLed && (markAt(scan, end - 1) === marks.stop || !isNamed);
  if (isLed) return true;
  if (atoms.word[i]!.isDoubtful) return false;
  const next = end < scan.end && atoms.mark[end] === 0 && Number.isNaN(atoms.digits[end]!);
  return !(next && isCapital(atoms, end) && !atoms.word[end]);
}
