import { organizationsTable } from "./organizations.generated.ts";
import { lazy, plainName, rowsOf } from "./table.ts";

const kinds = lazy(
  () => new Map(rowsOf(organizationsTable).map(([name, kind]) => [name!, kind!] as const)),
);

/**
 * What kind of organisation the actor dictionaries have under that name: "intergovernmental",
 * "nongovernmental", "company", "armed group", "party"; undefined where they have none.
 */
export const organizationKind = (name: string): string | undefined =>
  kinds().get(plainName(name).toUpperCase());
