import { isAsciiLower, isLetter, isSpace, isStop } from "./characters.ts";

/** Debris at the edge of a paragraph. */
export interface Debris {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Debris at the end of a paragraph: a stray opening mark, or a cut-off tail of one to three small words. */
export function findTailDebris(text: string, start: number, end: number): Debris | undefined {
  return strayMark(text, start, end) ?? cutOffTail(text, start, end);
}

// `… alike.” “`: an opening mark alone behind the end of a sentence.
function strayMark(text: string, start: number, end: number): Debris | undefined {
  const last = text.charCodeAt(end - 1);
  const opens = last === 0x201c || last === 0x2018 || last === 0x22;
  if (!opens || end - 2 <= start || !isSpace(text.charCodeAt(end - 2))) return undefined;
  return { start: end - 1, end, reason: "a lone quotation mark behind the end of the paragraph" };
}

const maxTailChars = 32;
const maxTailWords = 3;

// `… by every side. masu.`: a sentence cannot be one to three small words; in translated text they
// are what is left of the original's ending.
function cutOffTail(text: string, start: number, end: number): Debris | undefined {
  if (text.charCodeAt(end - 1) !== 0x2e) return undefined;
  let words = 0;
  for (let i = end - 2; i > start && end - i <= maxTailChars; i--) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      words++;
      if (words > maxTailWords) return undefined;
      if (!endsSentence(text, start, i)) continue;
      return { start: i + 1, end, reason: "cut-off words behind the end of the last sentence" };
    }
    if (!isAsciiLower(unit)) return undefined;
  }
  return undefined;
}

// Abbreviations behind which a sentence goes on in small letters; those of one letter are always such.
const abbreviations = new Set(
  `al assn ave blvd bros ca calif capt cf cm co comdr conn corp dept dist ed eg est et etc feb ft gen gov hon hr
   ie inc intl jan jr jun kg km lb lt ltd maj mass mfg minn mm mr mrs ms no oct okla oz penn pp prof rep rev sec
   sen sept sgt sq sr st tenn univ vol vs wash`.split(/\s+/),
);

// A stop before the white space at `at` that ends a sentence of words. Behind a closing quotation
// mark small words are its attribution: `“Never.” he said.`
function endsSentence(text: string, start: number, at: number): boolean {
  if (!isStop(text.charCodeAt(at - 1))) return false;
  let wordStart = at - 1;
  while (wordStart > start && isLetter(text.charCodeAt(wordStart - 1))) wordStart--;
  const word = text.slice(wordStart, at - 1);
  return word.length >= 2 && word.length < 30 && !abbreviations.has(word.toLowerCase());
}

/** True for a line without a letter or digit: a rule, a row of stars, a lone bullet. */
export function isOnlySigns(text: string, start: number, end: number): boolean {
  if (end - start > 200) return false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || (unit >= 48 && unit <= 57) || unit >= 0xd800) return false;
  }
  return true;
}

// Tags, entities and shortcodes that were meant for a browser: "&lt;span …", "</div>", "[caption id=…".
const MARKUP =
  /&(?:amp;){0,2}lt;\/?[a-z]|<\/?(?:a|article|b|br|div|em|i|iframe|img|li|p|script|section|span|strong|table|td|tr|ul)\b[^<>\n]{0,200}>|\[\/?(?:audio|button|caption|embed|gallery|video)[ \]]/iu;

/** True where a line carries markup that was never turned into text. */
export function hasMarkup(text: string, start: number, end: number): boolean {
  return MARKUP.test(text.slice(start, Math.min(end, start + 400)));
}

// "https://example.org/a" "example.org" "name@example.org" "@name", perhaps behind one word and a colon
const ADDRESS =
  /^(?:[\p{L}-]{1,20}: )?(?:https?:\/\/\S{1,400}|www\.\S{1,400}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|@\w{2,30}|[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:com|org|net|co\.uk|tv|info)(?:\/\S{0,300})?)$/u;

/** True for a line that holds nothing but a web address, a mail address or an account's name. */
export function isAddress(text: string, start: number, end: number): boolean {
  return end - start <= 440 && ADDRESS.test(text.slice(start, end));
}
