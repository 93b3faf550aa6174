import { isApostrophe, isCapital, isDash, isGlued } from "../numerals/atoms.ts";
import { isLetters, type Scan, textAt, wordAt } from "./scan.ts";

/** A noun phrase after a number: atoms `[start, end)`. */
export interface NounRead {
  readonly start: number;
  readonly end: number;
}

const longestPhrase = 4; // words before and with the head: "two new American patrol boats"

/** What a number above one counts: up to its first plural noun. "soldiers", "nations and territories". */
export function readPlural(scan: Scan, i: number): NounRead | undefined {
  let words = 0;
  for (let at = i; at < scan.end && words < longestPhrase; at++) {
    if (isDash(scan.atoms.mark[at]) && at > i && isGlued(scan.atoms, at)) continue;
    if (!isLetters(scan, at)) return undefined;
    const word = wordAt(scan, at);
    if (word?.isState && !isNounAhead(scan, at + 1)) return { start: i, end: at + 1 };
    if (at === i && (word?.text === "more" || word?.text === "fewer")) continue;
    if (word?.isEnd && !isAcronym(scan, at)) return undefined;
    words++;
    if (isPlural(scan, at)) return withSecond(scan, { start: i, end: at + 1 });
  }
  return undefined;
}

function isNounAhead(scan: Scan, i: number): boolean {
  return isLetters(scan, i) && (wordAt(scan, i)?.isEnd !== true || isAcronym(scan, i));
}

// "eight US firms": not the pronoun
function isAcronym({ atoms }: Scan, i: number): boolean {
  const text = atoms.text.slice(atoms.start[i], Math.min(atoms.end[i]!, atoms.start[i]! + 3));
  return text === "US" || text === "IT" || text === "WHO";
}

// "nations and territories": two plurals share the number
function withSecond(scan: Scan, noun: NounRead): NounRead {
  const joint = textAt(scan, noun.end);
  if (joint !== "and" && joint !== "or") return noun;
  const second = noun.end + 1;
  const isShared =
    isLetters(scan, second) && isPlural(scan, second) && !isCapital(scan.atoms, second);
  return isShared ? { ...noun, end: second + 1 } : noun;
}

function isPlural(scan: Scan, i: number): boolean {
  const { atoms } = scan;
  const word = wordAt(scan, i);
  if (word && word.loose > 0) return false;
  if (word?.isPlural) return true;
  const end = atoms.end[i]!;
  if (end - atoms.start[i]! < 4 || atoms.text.charCodeAt(end - 1) !== 115) return false;
  const before = atoms.text[end - 2];
  if (before === "s" || before === "u" || before === "i") return false;
  // "the driver's": the s of a possessive stands alone
  return !isApostrophe(atoms.mark[i - 1]);
}

const adjectiveEndings =
  /(?:al|ive|ous|ful|ic|ary|ern|less|able|ible|ing|ese|ish|ian|ical|ent|ant|ual|ed)$/;

/** What "one" counts or a rank orders: adjectives and the noun after them. "foreign trip", "time". */
export function readSingular(scan: Scan, i: number): NounRead | undefined {
  let words = 0;
  for (let at = i; at < scan.end && words < longestPhrase; at++) {
    if (
      isDash(scan.atoms.mark[at]) &&
      at > i &&
      isGlued(scan.atoms, at) &&
      isGlued(scan.atoms, at + 1)
    )
      continue;
    if (!isLetters(scan, at)) return undefined;
    const word = wordAt(scan, at);
    if (word?.isEnd && !isAcronym(scan, at)) return undefined;
    words++;
    const isHyphened = isDash(scan.atoms.mark[at + 1]) && isGlued(scan.atoms, at + 1);
    if (isHyphened) continue;
    const goesOn = isAdjective(scan, at) && isNounAhead(scan, at + 1);
    if (goesOn) continue;
    const isVerb = scan.atoms.text.endsWith("ed", scan.atoms.end[at]);
    return isVerb && at === i ? undefined : { start: i, end: compoundEnd(scan, at + 1) };
  }
  return undefined;
}

// "car bomb", "tram accident": one more noun, told from a verb by its ending
function compoundEnd(scan: Scan, i: number): number {
  const { atoms } = scan;
  if (!isNounAhead(scan, i) || isCapital(atoms, i) || wordAt(scan, i)) return i;
  const tail = atoms.text.slice(Math.max(atoms.start[i]!, atoms.end[i]! - 3), atoms.end[i]);
  return /(?:s|ed|ly|ing)$/.test(tail) ? i : i + 1;
}

function isAdjective(scan: Scan, i: number): boolean {
  const { atoms } = scan;
  if (wordAt(scan, i)?.isAdjective || isCapital(atoms, i)) return true;
  const length = atoms.end[i]! - atoms.start[i]!;
  if (length < 5 || length > 20) return false;
  return adjectiveEndings.test(atoms.text.slice(atoms.start[i], atoms.end[i]));
}
