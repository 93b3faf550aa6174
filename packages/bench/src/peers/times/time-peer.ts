import { type Edtf, isoWeekOf } from "@corpus/core";

/**
 * A time expression as a peer reads it. `values` are all renderings in TIMEX3 of what it says, its own
 * first: a library that gives an instant does not say whether it means the day, the week or the quarter,
 * so whichever the gold has counts.
 */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly values: readonly string[];
}

/** Finds time expressions in a text of that date ("1989-11-02"). */
export type ReadTimes = (text: string, published: string) => FoundTime[];

const two = (n: number) => String(n).padStart(2, "0");

// An hour from which a part of the day begins, with its letters.
const parts: readonly (readonly [from: number, letters: string])[] = [
  [20, "NI"],
  [17, "EV"],
  [12, "AF"],
  [5, "MO"],
  [0, "NI"],
];

/** Renderings of `day`, and of the hour at it if there is one, from fine to coarse. */
export function renderingsOf(day: string, time?: { hour: number; minute: number }): string[] {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const { year: ofWeek, week } = isoWeekOf(day as Edtf);
  const weekName = `${ofWeek}-W${two(week)}`;
  const clock = time && `${day}T${two(time.hour)}:${two(time.minute)}`;
  const part = time && `${day}T${parts.find(([from]) => time.hour >= from)![1]}`;
  return [
    ...(clock && part ? [clock, part] : []),
    day,
    day.slice(0, 7),
    year,
    weekName,
    `${weekName}-WE`,
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-H${month <= 6 ? 1 : 2}`,
    year.slice(0, 3),
  ];
}

/** The span without what TIMEX3 leaves outside: a preposition before it, punctuation after it. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = /^(?:(?:in|on|at|by|from|for|during|since|until|till|of|between|within)\s+)+/i;
  const before = lead.exec(words)?.[0].length ?? 0;
  const after = /[\s,;:.!?"')]+$/.exec(words)?.[0] ?? "";
  // the full stop of "a.m." is its own
  const kept = /\b[ap]\.m\.$/i.test(words.trimEnd()) ? 1 : 0;
  return { start: start + before, end: Math.max(start + before, end - after.length + kept) };
}
