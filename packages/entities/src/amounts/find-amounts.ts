import type { Amount, TimeExpression } from "@corpus/core";
import type { Prose } from "../prose.ts";

/** Amounts of money, shares, counts, ordinals and measures outside of `times`, sorted by start. */
export function findAmounts(_prose: Prose, _times: readonly TimeExpression[]): readonly Amount[] {
  return [];
}
