/** A column: its heading, and its cell for a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | number];

export const headerOf = <Row>(columns: readonly Column<Row>[]): string =>
  columns.map(([heading]) => heading).join(",");

/** One line of CSV as RFC 4180 has it. */
export const lineOf = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  columns.map(([, cell]) => csvCell(cell(row))).join(",");

// A spreadsheet runs what opens like a formula, and names come from strangers' pages.
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const flat = value.replace(/\s+/g, " ");
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
