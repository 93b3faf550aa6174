import { csvCell } from "@corpus/export/formats";

/** A column: its heading, and its cell for a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | number];

export const headerOf = <Row>(columns: readonly Column<Row>[]): string =>
  columns.map(([heading]) => heading).join(",");

export const lineOf = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  csvRow(columns.map(([, cell]) => cell(row)));

/** One line of CSV as RFC 4180 has it, without the line's end. */
export const csvRow = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => csvCell(flat(cell))).join(",");

// One line a row, for tools that read lines.
const flat = (value: string | number) =>
  typeof value === "number" ? value : value.replace(/\s+/g, " ");
