import { daysInMonth } from "../edtf/calendar.ts";
import { type Edtf, toEdtf } from "../edtf.ts";
import { monthNumbers, weekdays } from "../segments/datelines.lexicon.ts";

/** A date in a line that says when an article was published or changed. */
export interface PublicationDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: Edtf; // "2019-05-03"
  readonly isUpdate: boolean; // "Updated: …"
  readonly isStated: boolean; // "Published: …"
}

const maxLineChars = 120;
// "2019-05-03" "2019/05/03"
const ISO = /\b((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u;
// "21 July 2017" "21st July, 2017"
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3,9})\.?,?[\s-]((?:19|20)\d\d)\b/u;
// "July 21, 2017" "Sept. 15 2017"
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/u;
// "21/07/2017": read only where one of the two cannot be a month
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/u;

/**
 * The date in a line that holds little else: "Updated: 2019-05-03 08:10", "Tuesday, June 4, 2019".
 *
 * @returns `undefined` for prose that mentions a date, and for a date without its year.
 */
export function parsePublicationDate(
  text: string,
  start: number,
  end: number,
): PublicationDate | undefined {
  if (end - start > maxLineChars || end - start < 8) return undefined;
  const line = text.slice(start, end);
  if (!/\d{4}/u.test(line)) return undefined;
  const found = findDate(line);
  if (!found || !isDateLine(line.slice(0, found.from), line.slice(found.to))) return undefined;
  const before = line.slice(0, found.from);
  return {
    start: start + found.from,
    end: start + found.to,
    edtf: found.edtf,
    isUpdate: /\b(?:updated?|modified|last changed)\b/iu.test(before),
    isStated: /\b(?:published|posted|issued)\b/iu.test(before),
  };
}

function findDate(line: string): { from: number; to: number; edtf: Edtf } | undefined {
  const iso = ISO.exec(line);
  if (iso) return toDate(iso, iso[1]!, Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst)
    return toDate(monthFirst, monthFirst[3]!, month(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return toDate(dayFirst, dayFirst[3]!, month(dayFirst[2]!), Number(dayFirst[1]));
  const slashed = SLASHED.exec(line);
  if (!slashed) return undefined;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  if (a > 12) return toDate(slashed, slashed[3]!, b, a);
  if (b > 12) return toDate(slashed, slashed[3]!, a, b);
  return undefined;
}

function month(name: string): number {
  return monthNumbers.get(name.toLowerCase()) ?? 0;
}

function toDate(match: RegExpExecArray, year: string, month: number, day: number) {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(year), month))
    return undefined;
  const edtf = toEdtf(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  return { from: match.index, to: match.index + match[0].length, edtf };
}

const dateWords = new Set(
  `published posted updated update modified last first on at date issued created filed release released
   hour hours minute minutes min mins read ago
   am pm a.m p.m gmt utc est edt et bst ist cet cest pst pdt pt ct cst cdt mst mdt wib jst aest aedt nzst nzdt sgt hkt hrs
   local time of the by and`.split(/\s+/),
);

// What stands around a date in a date line: weekdays, times, zones, "Published", and up to four more
// words before the date, which are a name or an outlet.
function isDateLine(before: string, after: string): boolean {
  const strange = (part: string) =>
    part
      .split(/[^\p{L}.'’]+/u)
      .map((word) => word.replace(/^\.|\.$/gu, ""))
      .filter(
        (word) =>
          /\p{L}/u.test(word) &&
          !dateWords.has(word.toLowerCase()) &&
          !weekdays.has(word.toLowerCase()),
      );
  const beforeWords = strange(before);
  const afterWords = strange(after);
  return (
    afterWords.length <= 3 &&
    beforeWords.length <= 5 &&
    [...beforeWords, ...afterWords].every((word) => /^\p{Lu}/u.test(word))
  );
}
