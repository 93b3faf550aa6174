import type { ColumnMapping, ColumnRole, TableOptions } from "./mapping.ts";
import { plainName, wellKnown } from "./well-known.lexicon.ts";

/** The column of each thing that a table was found to hold. */
export type Columns = { readonly [role in ColumnRole]?: string | undefined };

const roles = Object.keys(wellKnown) as readonly ColumnRole[];

/** `map`, and of what it leaves open the columns among `names` that have well-known names. */
export function findColumns(names: readonly string[], map: ColumnMapping = {}): Columns {
  const byPlainName = new Map(
    names.map((name) => [plainName(name), name]).reverse() as [string, string][],
  );
  const { rows: _, ...given } = map;
  const taken = new Set<string | undefined>(Object.values(given));
  const found: { [role in ColumnRole]?: string | undefined } = { ...given };
  for (const role of roles) {
    if (found[role] !== undefined || (role === "html" && found.text !== undefined)) continue;
    if (role === "text" && found.html !== undefined) continue;
    const name = wellKnown[role]
      .map((plain) => byPlainName.get(plain))
      .find((column) => column !== undefined && !taken.has(column));
    if (name === undefined) continue;
    found[role] = name;
    taken.add(name);
  }
  return found;
}

/** "text from “body”, title from “headline”" */
export function describeColumns(columns: Columns): string {
  return roles
    .filter((role) => columns[role] !== undefined)
    .map((role) => `${role} from “${columns[role]}”`)
    .join(", ");
}

/** What the caller named and `names` lack. */
export function missingColumns(names: readonly string[], { map = {} }: TableOptions): string[] {
  const { rows: _, ...given } = map;
  const known = new Set(names);
  return Object.values(given).filter((column): column is string => !known.has(column ?? ""));
}
