import type { Edtf } from "../edtf.ts";
import { isEdtf } from "../edtf.ts";
import { parseMarkupDate } from "../html/markup-date.ts";

/**
 * Names of months in the languages that databases print dates in, lower case, in the order of the year:
 * French, German, Spanish, Italian, Dutch, Portuguese. English is read with the dates of markup.
 * Source: common knowledge. Left out: short forms, which these services do not use.
 */
const months = [
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names) => names.split(" ").map((name, i) => [name, i + 1] as const)),
);

// "29 décembre 2011" "mercredi 3 octobre 2012" "3. Oktober 2012" "3 de octubre de 2012"
const DAY_FIRST =
  /(\d{1,2})(?:er|\.|º)?\s+(?:de\s+)?(\p{L}{3,10})\s+(?:de\s+)?((?:18|19|20)\d\d)/gu;

/** A date as databases print it, in one of seven languages. */
export function parsePrintedDate(text: string): Edtf | undefined {
  const line = text.slice(0, 200);
  for (const [, day = "", name = "", year] of line.matchAll(DAY_FIRST)) {
    const month = monthNumbers.get(name.toLowerCase());
    const edtf = `${year}-${String(month ?? 0).padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (month !== undefined && isEdtf(edtf)) return edtf;
  }
  // English dates stand anywhere in the line: "Tuesday, March 3, 2020 Late Edition".
  return parseMarkupDate(line.replace(/\s+/g, " ")) ?? undefined;
}
