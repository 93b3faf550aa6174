import { Shape } from "../columns.ts";
import { firstToken, kindsOf, listed } from "./phrases.ts";
import { isLarge, type NamesView } from "./view.ts";

/**
 * Tokens that a name may hold: large words, what hyphens join to them, small words between two of
 * them, and rare words and numbers at their side ("Group of 20"). A word at the head of a sentence that owes its
 * capital to that place is none of them.
 */
function markCandidates(view: NamesView, isCandidate: Uint8Array): void {
  const { columns, words, elsewhere } = view;
  const { shape } = columns;
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const first = words.sentences[s]!;
    const end = words.sentences[s + 1]!;
    let lastLarge = Number.NEGATIVE_INFINITY;
    let hasCapital = false;
    for (let t = first; t < end; t++) {
      if (isAccount(view, t)) isCandidate.fill(1, t, Math.min(end, t + 2));
      if (!isLarge(shape[t]!)) continue;
      hasCapital = true;
      if (t === first && elsewhere[t]! < 0 && shape[t] === Shape.capital && isOpener(view, t))
        continue;
      let to = t + 1;
      while (to + 1 < end && to < t + MOST_JOINED && isJoined(view, to)) to += 2;
      let from = t;
      if (t - lastLarge <= MOST_BETWEEN) from = lastLarge;
      else if (t - 2 >= first && isJoined(view, t - 1)) from = t - 2;
      else if (t > first && mayBelong(view, t - 1)) from = t - 1;
      if (to < end && mayBelong(view, to)) to++;
      else if (to + 1 < end && shape[to] === Shape.lower && shape[to + 1] === Shape.number) to += 2;
      isCandidate.fill(1, from, to);
      lastLarge = t;
    }
    // No capital at all says nothing of names: somebody writes without.
    if (!hasCapital && end - first <= MOST_WITHOUT_CAPITAL) isCandidate.fill(1, first, end);
  }
}

/** Words that stand large at the head of a sentence and alone, and name nobody there: "However". */
const isOpener = (view: NamesView, t: number) =>
  view.runEnd[t] === t + 1 && (kindsOfToken(view, t) & OPENER) !== 0;

/** "-" with a word on, of "Jun-seok": both belong to the word before. */
const isJoined = ({ words, columns }: NamesView, t: number) =>
  words.start[t] === words.end[t - 1] &&
  words.end[t] === words.start[t + 1] &&
  columns.shape[t] === Shape.mark &&
  words.end[t]! - words.start[t]! === 1 &&
  JOINERS.has(words.text.charCodeAt(words.start[t]!));

const JOINERS = new Set([0x2d, 0x2010, 0x2013, 0x26, 0x2f, 0x27, 0x2019]); // - ‐ – & / ' ’

/** "@", before the name of an account. */
const isAccount = ({ words }: NamesView, t: number) =>
  words.text.charCodeAt(words.start[t]!) === 0x40;

/** A number ("Boeing 737") or a word that is not common ("bin Laden"). */
const mayBelong = (view: NamesView, t: number) =>
  view.columns.shape[t] === Shape.number ||
  (view.columns.shape[t] === Shape.lower && (kindsOfToken(view, t) & SMALL_ALWAYS) === 0);

const kindsOfToken = ({ phrases, columns }: NamesView, t: number) =>
  kindsOf(phrases, firstToken(columns.lower[t]!));

const OPENER = 1 << listed.indexOf("opener");
const SMALL_ALWAYS = 1 << listed.indexOf("small-always");
const LONGEST_RANGE = 400; // tokens; memory does not grow with a sentence without end
const MOST_WITHOUT_CAPITAL = 60; // tokens; more is debris
const MOST_JOINED = 6; // tokens: "Mazar-i-Sharif" is five
const MOST_BETWEEN = 5; // "University of the West of England"

/** Candidates in a row within a sentence, as flat pairs of tokens; what lies between is no part of a name. */
export function candidateRanges(view: NamesView): number[] {
  const isCandidate = new Uint8Array(view.columns.length);
  markCandidates(view, isCandidate);
  const { sentences } = view.words;
  const ranges: number[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    let from = -1;
    for (let t = sentences[s]!; t <= sentences[s + 1]!; t++) {
      const isIn = t < sentences[s + 1]! && isCandidate[t] === 1;
      if (from >= 0 && (!isIn || t - from >= LONGEST_RANGE)) {
        ranges.push(from, t);
        from = -1;
      }
      if (isIn && from < 0) from = t;
    }
  }
  return ranges;
}
