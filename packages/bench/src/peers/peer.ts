import type { Range } from "@corpus/core";
import type { TokenSpan, TypedSpan } from "@corpus/eval";

/** Loads, timed; the import of the module that holds it is timed apart. */
export type LoadPeer = () => Engine;

/**
 * A library under comparison. What it has no feature for is left out, and shown as missing.
 * `layers` give spans of the text, in UTF-16 code units, to be scored; `work` is what is timed, which
 * is the least that a caller has to do to have the result in hand, without a translation to spans.
 */
export interface Engine {
  readonly layers: Layers;
  readonly work: { readonly [W in Work]?: (text: string) => number };
}

export interface Layers {
  readonly sentences?: (text: string) => Range[];
  readonly tokens?: (text: string) => Range[];
  readonly upos?: (text: string) => TokenSpan[];
  readonly xpos?: (text: string) => TokenSpan[];
  readonly dependencies?: (text: string) => TokenSpan[];
  /** PER, ORG and LOC. */
  readonly names?: (text: string) => TypedSpan[];
}
export type Layer = keyof Layers;

/** What is timed, from plain text on; each gives a count of what it made, which must not vary. */
export const works = [
  "tokens",
  "tokens, tags",
  "tokens, names",
  "tokens, tags, names",
  "tokens, tags, dependencies",
  "tokens, tags, names, dependencies",
] as const;
export type Work = (typeof works)[number];

/** What an engine can be timed at; the last does most, and is asked where memory and first answers are measured. */
export function worksOf(engine: Engine): readonly Work[] {
  return works.filter((work) => engine.work[work] !== undefined);
}
