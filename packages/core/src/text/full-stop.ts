import { abbreviations, openers } from "./abbreviations.lexicon.ts";
import {
  apostrophe,
  classOf,
  digit,
  isWordPart,
  letter,
  lower,
  space,
  stop,
  unitAt,
} from "./characters.ts";

const maxWord = 24; // longer than any abbreviation

/** Where the word before the stop at `mark` starts: letters, digits, inner stops; not before `open`. */
export function wordBefore(text: string, open: number, mark: number): number {
  const limit = Math.max(open, mark - maxWord);
  let i = mark;
  while (i > limit) {
    const kind = classOf(text.charCodeAt(i - 1));
    if (!isWordPart(kind) && kind !== stop) break;
    i--;
  }
  return i;
}

/** Whether the single stop at `mark` ends the sentence that starts at `open`; `first` is the next letter. */
export function stopEndsSentence(
  text: string,
  open: number,
  mark: number,
  first: number,
  end: number,
  firstKind: number,
): boolean {
  const start = wordBefore(text, open, mark);
  if (start === mark) return firstKind !== lower;
  if (start === open && isEnumerator(text, start, mark)) return false;
  const word = text.slice(start, mark);
  const kind = abbreviations.get(word);
  if (kind === "name") return word === "St" && wordIsOpener(text, first, end);
  if (kind === "inside") return false;
  if (kind === "number") return firstKind !== digit && firstKind !== lower;
  if (kind === "either" || isInitial(text, open, start, mark) || isDotted(text, start, mark))
    return wordIsOpener(text, first, end);
  return firstKind !== lower || mark - start > 1;
}

/** Whether the word at `from` opens sentences: "The", but not the initial in "A. Ruiz". */
export function wordIsOpener(text: string, from: number, end: number): boolean {
  let i = from;
  while (i < end && i - from < maxWord && isWordPart(classOf(text.charCodeAt(i)))) i++;
  if (i === from || (i - from === 1 && unitAt(text, i, end) === 0x2e)) return false;
  return openers.has(text.slice(from, i));
}

/** Whether a list item starts at `from`: a bullet, or a number or letter with a stop or bracket, then a space. */
export function startsItem(text: string, from: number, end: number): boolean {
  if (from >= end) return false;
  const unit = text.charCodeAt(from);
  if (unit === 0x2022 || unit === 0x25cf || unit === 0x25aa || unit === 0x25a0 || unit === 0x2a)
    return classOf(unitAt(text, from + 1, end)) === space;
  let i = from;
  while (i < end && i - from < 3 && classOf(text.charCodeAt(i)) === digit) i++;
  if (i === from) return false;
  const mark = unitAt(text, i, end);
  return (mark === 0x2e || mark === 0x29) && classOf(unitAt(text, i + 1, end)) === space;
}

// "1", "12", "b", "iv" at the start of a sentence: its stop belongs to the number of an item.
function isEnumerator(text: string, start: number, mark: number): boolean {
  if (mark - start > 4) return false;
  if (mark - start === 1) return classOf(text.charCodeAt(start)) !== stop;
  let digits = true;
  let roman = true;
  for (let i = start; i < mark; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== digit && unit !== 0x2e) digits = false;
    if (!"ivxIVX".includes(text[i]!)) roman = false;
  }
  return (digits && mark - start < 4) || roman;
}

function isInitial(text: string, open: number, start: number, mark: number): boolean {
  if (mark - start !== 1 || classOf(text.charCodeAt(start)) > letter) return false;
  if (start === open) return true;
  const before = text.charCodeAt(start - 1);
  return classOf(before) !== apostrophe && before !== 0x26; // "Ruiz's.", "A&M."
}

// "U.S", "a.m", "Ph.D", "J.K": parts of one or two letters between stops.
function isDotted(text: string, start: number, mark: number): boolean {
  let part = 0;
  let stops = 0;
  for (let i = start; i < mark; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === stop) {
      if (part === 0) return false;
      stops++;
      part = 0;
    } else if (kind > letter || ++part > 2) return false;
  }
  return stops > 0 && part > 0;
}
