/** Rows of a shipped table: cells by column. Rows shorter than the widest lack their last, empty cells. */
export const rowsOf = (table: string): string[][] =>
  table === "" ? [] : table.split("\n").map((line) => line.split("\t"));

/** A value made at the first call and kept: tables are parsed only where somebody asks for them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Name in the basic alphabet, with straight apostrophes: the form in which tables keep it. */
export const plainName = (name: string): string =>
  /^[\x20-\x5f\x61-\x7e]*$/.test(name)
    ? name
    : name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[‘’ʻ`]/g, "'")
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/\s/g, " ");
