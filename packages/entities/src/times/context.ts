import type { Edtf, TimeAnchor, TimeId } from "@corpus/core";
import type { Anchor } from "./anchor.ts";
import type { Unit } from "./meaning.ts";
import type { Point } from "./point.ts";

/** What surrounds an expression: the date of publication, the date last named, and the tense. */
export interface Context {
  readonly published: Anchor | undefined;
  readonly reference: Reference | undefined; // the date last named
  readonly referenceDay: Reference | undefined; // the day last named
  readonly referenceQuarter: Reference | undefined; // the quarter last named: results are told against it
  readonly tense: -1 | 0 | 1;
}

/** A date that the text has named. */
export interface Reference {
  readonly id: TimeId;
  readonly edtf: Edtf;
  readonly point: Point;
}

/** Where a date was placed, and what it was counted from. */
export interface Placed {
  readonly point: Point | undefined; // undefined: it cannot be placed
  readonly anchor: TimeAnchor;
  readonly others?: readonly Point[];
}

export const none: TimeAnchor = { kind: "none" };
export const missing: TimeAnchor = { kind: "missing" };

/** Units to a year, near enough to keep steps within the calendar. */
const perYear: Readonly<Record<Unit, number>> = {
  TS: 31_536_000,
  TM: 525_600,
  TH: 8760,
  D: 365,
  W: 52,
  F: 26,
  N: 52,
  M: 12,
  Q: 4,
  Y: 1,
  E: 0.1,
  C: 0.01,
  L: 0.001,
};

/** Whether `count` units from `year` are whole (of an hour and less, all lie in their day) and stay between the years 1 and 9999; beyond them it is a figure of speech. */
export function isWithinCalendar(year: number, unit: Unit, count: number): boolean {
  const reached = year + count / perYear[unit];
  return (Number.isInteger(count) || unit.startsWith("T")) && reached > 2 && reached < 9990;
}
