/**
 * Classes of UTF-16 code units, as numbers in the order that the scanners lean on: everything from
 * `newline` up may end a sentence, or open or close a quotation.
 */
const unknown = 0; // not looked up yet
export const lower = 1;
export const upper = 2;
export const letter = 3; // letters without case, combining marks, joiners
export const digit = 4;
export const space = 5;
export const apostrophe = 6; // ' and ’, which also close single quotations
export const hyphen = 7;
export const dash = 8;
export const openMark = 9; // “ ‘ « „ ‹
export const closeMark = 10; // ” » ›
export const openBracket = 11;
export const closeBracket = 12;
export const comma = 13;
export const surrogate = 14;
export const other = 15;
export const newline = 16;
export const straight = 17; // "
export const colon = 18;
export const stop = 19; // .
export const query = 20; // ! ?
export const ellipsis = 21; // …
export const fullWidthStop = 22; // 。！？, which need no space after them

// 64 K entries, of which a text touches a few hundred: filled when first asked for.
const classes = new Uint8Array(0x10000);

const listed: readonly (readonly [number, string])[] = [
  [newline, "\n\r\u2028\u2029"],
  [space, "\t\v\f \u00a0"],
  [apostrophe, "'’"],
  [hyphen, "-‐‑"],
  [dash, "‒–—―−"],
  [openMark, "“‘«„‚‹"],
  [closeMark, "”»›"],
  [openBracket, "([{"],
  [closeBracket, ")]}"],
  [comma, ",;"],
  [colon, ":"],
  [straight, '"'],
  [stop, "."],
  [query, "!?"],
  [ellipsis, "…"],
  [fullWidthStop, "。！？"],
];
for (const [kind, members] of listed) {
  for (let i = 0; i < members.length; i++) classes[members.charCodeAt(i)] = kind;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate;
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character)) return space;
  if (/\p{Ll}/u.test(character)) return lower;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return upper;
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character)) return digit;
  return other;
}

/** The class of a UTF-16 code unit; `NaN`, which `charCodeAt` gives past the end, is a space. */
export function classOf(unit: number): number {
  const known = classes[unit];
  return known === undefined || known === unknown ? learn(unit) : known;
}

/** The code unit at `at`, or `NaN` from `end` on: for looks ahead, which must not leave the range. */
export function unitAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : Number.NaN;
}

function learn(unit: number): number {
  if (Number.isNaN(unit)) return space;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** Whether `kind` is white space, line ends included. */
export function isBlank(kind: number): boolean {
  return kind === space || kind === newline;
}

/** Whether `kind` belongs in a word or number. */
export function isWordPart(kind: number): boolean {
  return kind >= lower && kind <= digit;
}

/** First place in `[from, end)` that is not blank, or `end`. */
export function skipBlank(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isBlank(classOf(text.charCodeAt(i)))) i++;
  return i;
}
