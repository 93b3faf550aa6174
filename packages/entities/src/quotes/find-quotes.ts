import type { Quote } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import type { Prose } from "../prose.ts";

/** Quotes of every kind with cue and speaker, sorted by start. */
export function findQuotes(_prose: Prose, _resolved: Resolved): readonly Quote[] {
  return [];
}
