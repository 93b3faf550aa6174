import type { Edtf, TimeAnchor, TimeId } from "@corpus/core";
import type { Anchor } from "./anchor.ts";
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

/** The most units that a step or a length is counted over; beyond them it is a figure of speech. */
export const farthest: Readonly<Record<string, number>> = {
  Y: 1000,
  M: 12000,
  W: 50000,
  D: 300000,
};
