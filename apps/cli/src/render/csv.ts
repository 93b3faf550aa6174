/** A column: its heading, and its cell for a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | number];

export const headerOf = <Row>(columns: readonly Column<Row>[]): string =>
  columns.map(([heading]) => heading).join(",");

export const lineOf = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  csvRow(columns.map(([, cell]) => cell(row)));

/** One line of CSV as RFC 4180 has it, without the line's end. */
export const csvRow = (cells: readonly (string | number)[]): string => cells.map(csvCell).join(",");

// A spreadsheet runs what opens like a formula, and names come from strangers' pages.
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const flat = value.replace(/\s+/g, " ");
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
