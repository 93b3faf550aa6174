import type { Entity, Mention, Role } from "@corpus/core";
import type { FoundName } from "../names/find-names.ts";
import type { Prose } from "../prose.ts";

export interface Resolved {
  readonly mentions: readonly Mention[]; // sorted by start
  readonly entities: readonly Entity[]; // in order of first mention
  readonly roles: readonly Role[]; // sorted by start
}

/** Joins names, titles, descriptions and pronouns into entities, and says who holds which office. */
export function resolveEntities(_prose: Prose, _names: readonly FoundName[]): Resolved {
  return { mentions: [], entities: [], roles: [] };
}
