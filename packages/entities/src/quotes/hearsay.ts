import { contentEnd, firstComma, trimItems } from "./contents.ts";
import type { Cue } from "./cue-forms.ts";
import { opensInfinitive } from "./infinitives.ts";
import type { Items, Unit } from "./items.ts";
import type { Report } from "./reports.ts";
import { is } from "./words.ts";

/** "is expected [to resign]", "was asked [whether]": passives that name nobody who expects or asks. */
export const opensHearsay = (items: Items, cue: Cue, next: number): boolean =>
  (opensInfinitive(items, next) && hearsayVerbs.has(cue.base)) ||
  (cue.base === "ask" && questions.has(items.words[next] ?? ""));

/** What is said so of somebody; `fronted`: "Asked whether it rained, Ruiz", the main clause follows. */
export function readHearsay(
  items: Items,
  unit: Unit,
  at: number,
  fronted: boolean,
  from = at + 1,
): Omit<Report, "unit"> {
  const end = contentEnd(items, unit, from, "phrase");
  return {
    rule: "quotes/hearsay",
    cueFrom: at,
    cueTo: at + 1,
    speaker: undefined,
    ...trimItems(items, from, fronted ? firstComma(items, from, end) : end),
  };
}

const hearsayVerbs = new Set(
  `advise allege ask assume believe estimate expect forecast know order predict project report rumor
  rumour say tell think understand urge warn`.split(/\s+/),
);

const questions = new Set("whether if why how what which who when where about".split(" "));
const longestAside = 9; // items

/** "asked later [whether]", "asked at a briefing [about]": where the question starts; -1 where none comes. */
export function lateQuestion({ bits, words }: Items, unit: Unit, from: number): number {
  for (let i = from; i < unit.to && i - from < longestAside; i++) {
    if (questions.has(words[i]!) && words[i] !== "when" && words[i] !== "where") return i;
    if (bits[i]! & (is.punctuation | is.marked | is.auxiliary | is.relative)) return -1;
  }
  return -1;
}
