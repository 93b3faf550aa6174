import { agencies } from "./agencies.lexicon.ts";
import { type Block, sign } from "./blocks.ts";
import { isAsciiUpper } from "./characters.ts";

// Picture agencies and distributors as they end a credit.
const DISTRIBUTOR =
  "(?:AFP|AP|AP Photo|AAP|Agence France-Presse|Alamy(?: Stock Photo)?|Anadolu(?: Agency)?|Associated Press|Bloomberg|EPA(?:-EFE)?|Getty(?: Images)?|iStock(?:photo)?|Kyodo(?: News)?|NurPhoto|PA(?: Wire| Images| Media)?|Pool|Press Association|Reuters|REUTERS|Rex(?: Features)?|Shutterstock|Sipa|SWNS|TASS|UPI|USA TODAY Sports|Xinhua|ZUMA(?: Press)?)";
const LABEL = "(?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Cc]redit|[Cc]ourtesy|File|FILE)";
// "(AP Photo/Ana Ruiz)" "(Photo: Ana Ruiz)" "(Ana Ruiz/Associated Press)" "[File: Reuters]" at the end of a caption.
const BRACKETED = new RegExp(
  `\\s*(?:\\((?:[^()\\n]{0,80}\\b${LABEL}\\b[^()\\n]{0,80}|(?:[^()\\n]{0,80}[/ ])?${DISTRIBUTOR}\\b[^()\\n]{0,40})\\)|\\[${LABEL}\\b[^[\\]\\n]{0,80}\\])$`,
  "u",
);
// "Picture: Ana Ruiz / Agency" "Photo: Ana Ruiz" "Credit: …" at the end of a caption.
const LABELLED =
  /(?:^|[\s.])((?:Picture|Pictures|Photo|Photos|Photograph|Image|Images|Photo credit|Image credit|Picture credit|Credit|Credit\.\.\.|Source)\s?[:：]?(?:\.\.\.)?\s?[^\n.]{2,100}|(?:REUTERS|AP Photo|AFP|Getty Images)\s?\/\s?[^\n.]{2,60}\.?)$/u;
// "… outside the court Ana Ruiz/Agency" at the end of a caption.
const SIGNED = new RegExp(
  `(?:^|\\s)((?:\\p{Lu}[\\p{L}.'’-]{1,20}\\s){1,2}\\p{Lu}[\\p{L}.'’-]{1,20}\\s?/\\s?${DISTRIBUTOR})$`,
  "u",
);
// "Ana Ruiz/Agency" "Ana Ruiz / Agency / AFP" as a whole line.
const SLASHED = new RegExp(`^[^\\n.!?]{0,60}[/|•·]\\s?${DISTRIBUTOR}(?:\\s.{0,40})?$`, "u");
const COPYRIGHT = /^(?:©|\(c\)|copyright\s?©?)\s?(?:\d{4}\s?)?[^\n]{2,60}$/iu;
const maxCreditChars = 140;
const maxSignedChars = 90;

/** Where a credit glued to the end of a caption starts, or -1. */
export function creditStart(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 200);
  const tail = text.slice(from, end);
  const last = tail.charCodeAt(tail.length - 1);
  if (last === 0x29 || last === 0x5d) {
    const match = BRACKETED.exec(tail);
    if (match) return from + match.index + (match[0].length - match[0].trimStart().length);
  }
  if (!/[:：/]|\.\.\./u.test(tail)) return -1;
  const labelled = LABELLED.exec(tail);
  const signed = tail.includes("/") ? SIGNED.exec(tail.slice(-maxSignedChars)) : null;
  const match = labelled && isLabel(labelled[1]!) ? labelled : signed;
  return match ? end - match[1]!.length : -1;
}

// "Source" and "Credit" are words of prose as well: as labels they carry a colon.
function isLabel(credit: string): boolean {
  return (
    /^(?:REUTERS|AP Photo|AFP|Getty Images)/u.test(credit) ||
    /^[^:：]{0,16}(?:[:：]|\.\.\.)/u.test(credit)
  );
}

// "Agency • Agency Ana Ruiz walks …": distributors that open a caption, with a capital behind them.
const LEADING = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’-]{1,20}\\s){1,3}/\\s)?${DISTRIBUTOR}(?:\\s?[•·/|,]\\s?${DISTRIBUTOR}){0,3}\\s(?=[\\p{Lu}“"‘])`,
  "u",
);
const certainLeads = /^(?:Getty|SWNS|EPA|REUTERS|Rex|Shutterstock|Alamy|AFP|[A-Z]{2,6}\s?[•·|/])/u;
const leadingName = /^[^/\n]{4,60} \/ /u;

/** Where the caption starts behind distributors that are glued to its front, or -1. */
export function captionBehindCredit(text: string, { start, end, stops, signs }: Block): number {
  if (!isAsciiUpper(text.charCodeAt(start))) return -1;
  const head = text.slice(start, Math.min(end, start + 80));
  // "Reuters" and its like open sentences as well; a line without a stop is none.
  const isNamed = signs & sign.slash && leadingName.test(head);
  if (stops && !isNamed && !certainLeads.test(head)) return -1;
  const match = LEADING.exec(head);
  return match && start + match[0].length < end ? start + match[0].length : -1;
}

// "— Ana Ruiz (@anaruiz) May 1, 2018", "A post shared by Ana (@ana) on May 1, 2018 at 9:50pm PST"
const POSTED =
  /(?:— [^()\n]{2,60}|A post shared by [^()\n]{2,60}) \(@\w{2,30}\)[^()\n]{0,10} [A-Z][a-z]{2,8} \d{1,2}, \d{4}(?: at [\w: ]{4,16})?$/u;

/** Where the signature of an embedded post starts, or -1. */
export function postSignature(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 160);
  const match = POSTED.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}

/** True where the whole line says who took the picture or who sent the text. */
export function isCreditLine(text: string, start: number, end: number): boolean {
  if (end - start > maxCreditChars) return false;
  const line = text.slice(start, end);
  const joins = /[/|•·,]|\s[-–]\s/u.test(line); // several names, or a name and a distributor
  const bare = line.replace(/^[(\s–—-]{1,4}/u, "").replace(/[)\s.]{1,4}$/u, "");
  if (agencies.has(bare.toLowerCase())) return true;
  if (COPYRIGHT.test(line) || isBracketedNote(line)) return true;
  if (creditStart(text, start, end) === start) return true;
  return joins && (SLASHED.test(line) || allAgencies(bare));
}

// "AP - AFP" "Reuters/AFP" "SWNS • PA"
function allAgencies(line: string): boolean {
  const parts = line.split(/\s*(?:[/•·|,]|\s[-–]\s)\s*/u);
  return (
    parts.length > 1 && parts.length < 6 && parts.every((part) => agencies.has(part.toLowerCase()))
  );
}

// "(Daily News 05/01/2018 page 4)": a short line in brackets that names a source by its capitals or a date.
function isBracketedNote(line: string): boolean {
  return line.length <= 80 && /^\((?=[^()]{0,80}\d)[\p{Lu}\d][^().]{4,78}\)$/u.test(line);
}
