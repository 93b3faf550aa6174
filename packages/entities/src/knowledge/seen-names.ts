import type { EntityType } from "@corpus/core";
import { seenNamesTable } from "./seen-names.generated.ts";
import { lazy, rowsOf } from "./table.ts";

const types = lazy(
  () => new Map(rowsOf(seenNamesTable).map(([name, type]) => [name!, type as EntityType] as const)),
);

/** The type on which labelled news agrees for that very name; no people's names are kept. */
export const seenType = (name: string): EntityType | undefined => types().get(name);
