import type { Atoms, NumberWord } from "../numerals/atoms.ts";
import { numberWords } from "../numerals/read-number.ts";
import { holidays } from "./holidays.lexicon.ts";
import type { Unit } from "./meaning.ts";
import * as lists from "./time-words.lexicon.ts";

/** A word with everything that the lexicons say of it: "second" is a unit and a rank. */
export interface TimeWord extends NumberWord {
  readonly month: number; // 0 where it is none; so for the others
  readonly isDoubtful: boolean; // a month or day that is also a common word
  readonly weekday: number;
  readonly unit: Unit | "";
  readonly isPlural: boolean;
  readonly season: string;
  readonly part: string;
  readonly hour: number; // NaN where it is no point of the day
  readonly pointer: number; // NaN where it is none
  readonly frequency: string;
  readonly reference: string;
  readonly decade: number;
  readonly tense: -1 | 0 | 1;
  readonly isHead: boolean; // every expression holds a head, or digits
  readonly isPlan: boolean; // points ahead before "to"
  readonly starts: boolean; // whether an expression may begin with it
}

/** One sentence's atoms `[first, end)`. */
export interface Scan {
  readonly atoms: Atoms<TimeWord>;
  readonly first: number;
  readonly end: number;
}

const blank: Omit<TimeWord, "text"> = {
  cardinal: Number.NaN,
  scale: 0,
  ordinal: 0,
  month: 0,
  isDoubtful: false,
  weekday: 0,
  unit: "",
  isPlural: false,
  season: "",
  part: "",
  hour: Number.NaN,
  pointer: Number.NaN,
  frequency: "",
  reference: "",
  decade: 0,
  tense: 0,
  isPlan: false,
  isHead: false,
  starts: false,
};

const heads = [
  "month",
  "weekday",
  "unit",
  "season",
  "part",
  "frequency",
  "reference",
  "decade",
] as const;

const split = (list: string) => list.trim().split(/\s+/);

/** All words of time and number, by lower-case form. */
export const timeWords: ReadonlyMap<string, TimeWord> = (() => {
  const words = new Map<string, TimeWord>();
  const add = (text: string, facets: Partial<TimeWord>) =>
    words.set(text, { ...blank, ...words.get(text), ...facets, text });
  const addPairs = (list: string, facets: (value: string, text: string) => Partial<TimeWord>) => {
    const parts = split(list);
    for (let i = 0; i + 1 < parts.length; i += 2) add(parts[i]!, facets(parts[i + 1]!, parts[i]!));
  };
  for (const [text, word] of numberWords()) add(text, word);
  addPairs(lists.months, (value) => ({ month: Number(value) }));
  addPairs(lists.weekdays, (value, text) => ({
    weekday: Number(value),
    isPlural: text.endsWith("days"),
  }));
  for (const text of split(`${lists.doubtfulMonths} ${lists.doubtfulWeekdays}`))
    add(text, { isDoubtful: true });
  addPairs(lists.units, (value, text) => ({
    unit: value as Unit,
    isPlural: text.endsWith("s") || text === "millennia",
  }));
  addPairs(lists.seasons, (value, text) => ({ season: value, isPlural: text.endsWith("s") }));
  addPairs(lists.dayParts, (value, text) => ({ part: value, isPlural: text.endsWith("s") }));
  addPairs(lists.dayPoints, (value) => ({ hour: Number(value) }));
  addPairs(lists.pointers, (value) => ({ pointer: Number(value) }));
  addPairs(lists.frequencies, (value) => ({ frequency: value }));
  addPairs(lists.references, (value) => ({ reference: value }));
  addPairs(lists.spelledDecades, (value) => ({ decade: Number(value) || 100 }));
  for (const text of split(lists.futureCues)) add(text, { tense: 1 });
  for (const text of split(lists.pastCues)) add(text, { tense: -1 });
  for (const text of split(lists.planCues)) add(text, { isPlan: true });
  for (const [text, word] of words)
    add(text, { starts: (word.tense === 0 && !word.isPlan) || !Number.isNaN(word.pointer) });
  for (const [text, word] of words) {
    const isHead = heads.some((facet) => Boolean(word[facet])) || !Number.isNaN(word.hour);
    add(text, { isHead: isHead || word.cardinal >= 13 });
  }
  for (const name of holidays.keys())
    for (const [k, text] of name.split(" ").entries()) {
      const starts = k === 0 || words.get(text)?.starts === true;
      if (text !== "") add(text, { starts, ...(k === 0 ? { isHead: true } : {}) });
    }
  for (const text of split(lists.plainWords)) if (!words.has(text)) add(text, {});
  for (const text of split(lists.startWords)) add(text, { starts: true });
  for (const text of split(lists.headWords)) add(text, { isHead: true });
  return words;
})();

/** The lower-case word at atom `i`, "" where it is not in the lexicon or past the sentence. */
export function textAt(scan: Scan, i: number): string {
  return i >= scan.first && i < scan.end ? (scan.atoms.word[i]?.text ?? "") : "";
}

export function wordAt(scan: Scan, i: number): TimeWord | undefined {
  return i >= scan.first && i < scan.end ? scan.atoms.word[i] : undefined;
}

/** The value of the run of digits at atom `i`, NaN where it is none. */
export function digitsAt(scan: Scan, i: number): number {
  return i >= scan.first && i < scan.end ? (scan.atoms.digits[i] ?? Number.NaN) : Number.NaN;
}

/** The punctuation mark at atom `i`, 0 where it is none. */
export function markAt(scan: Scan, i: number): number {
  return i >= scan.first && i < scan.end ? (scan.atoms.mark[i] ?? 0) : 0;
}
