import type { TimeExpression } from "@corpus/core";
import type { Prose } from "../prose.ts";

/** Time expressions, resolved against `prose.published` where there is one, sorted by start. */
export function findTimes(_prose: Prose): readonly TimeExpression[] {
  return [];
}
