import type { Edtf } from "../edtf.ts";
import { parseMarkupDate } from "../html/markup-date.ts";

/** Dates as wire formats state them, those that can be read, in the order given and each once. */
export function datesOf(...stated: readonly (string | undefined)[]): Edtf[] {
  const found = stated.flatMap((date) => (date ? (parseMarkupDate(date) ?? []) : []));
  return [...new Set(found)];
}
