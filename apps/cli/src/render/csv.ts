/** One line of CSV as RFC 4180 has it, without the line's end. */
export function csvRow(cells: readonly (string | number)[]): string {
  return cells.map(csvCell).join(",");
}

// A spreadsheet runs what opens like a formula, and names come from strangers' pages.
function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const flat = value.replace(/\s+/g, " ");
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
