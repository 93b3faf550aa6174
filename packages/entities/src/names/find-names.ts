import type { EntityType } from "@corpus/core";
import type { Prose } from "../prose.ts";

/** A name found in the text, before anyone asks whom it means. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly rule: string;
}

/** Names in the prose, sorted by start. They may nest ("Japan" in "Japan Airlines" does not; a demonym inside a title phrase is its own name). */
export function findNames(_prose: Prose): readonly FoundName[] {
  return [];
}
