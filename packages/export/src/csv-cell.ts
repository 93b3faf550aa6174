// What opens like a formula is run when the file is opened, and the text comes from strangers' pages.
const formula = /^[=+\-@\t\r]/;

/** A cell of CSV as RFC 4180 has it, that no spreadsheet runs as a formula. */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = (formula.test(value) ? `'${value}` : value).toWellFormed();
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
