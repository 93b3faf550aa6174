import type { Prose } from "../prose.ts";
import { type Cue, type CueLexicon, cueLexicon, frame } from "./cue-forms.ts";
import { findMarked, type Marked } from "./marks.ts";
import { fold, is, type KnownWords, knownWords, readWord, type Word } from "./words.ts";

/**
 * The prose as a row of items: a token, or a whole stretch in marks. What is said in marks is thus
 * out of sight for whoever looks for a cue or a subject beside it.
 */
export interface Items {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly bits: Int32Array;
  readonly words: readonly string[]; // lower case with straight apostrophes; "" for marked stretches
  readonly cue: readonly (Cue | undefined)[]; // verbs and adjectives
  readonly noun: readonly (Cue | undefined)[];
  readonly marked: readonly (Marked | undefined)[];
  readonly units: readonly Unit[];
  readonly lexicon: CueLexicon;
}

/** A sentence as seen from outside the marks: items `[from, to)`. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly segment: number;
  readonly isHeadline: boolean; // capitals say nothing there
  readonly isInner: boolean; // the inside of a stretch in marks that holds another
}

/** Lays out `prose` as items. Marks are paired within a paragraph; sentences end outside them. */
export function readItems(prose: Prose, lexicon = cueLexicon()): Items {
  const { text, sentences, tokenStart, tokenEnd } = prose;
  const words = prose.words().of;
  const rows = openRows(prose, lexicon);
  const units: Unit[] = [];
  let s = 0;
  while (s < sentences.length) {
    const segment = sentences[s]!.segment;
    const { start, end, kind } = prose.article.segments[segment]!;
    const isHeadline = kind === "headline" || kind === "heading";
    const all = findMarked(text, start, end);
    const marks = all.filter((marked) => marked.depth === 0);
    const firstToken = sentences[s]!.firstToken;
    let m = 0;
    let from = rows.count;
    let covered = -1; // up to here the text is in marks
    const pushUnit = (start: number): void => {
      const unit = { from: start, to: rows.count, segment, isInner: false };
      units.push({ ...unit, isHeadline: isHeadline || isTitled(rows, unit) });
    };
    for (; s < sentences.length && sentences[s]!.segment === segment; s++) {
      const sentence = sentences[s]!;
      if (
        sentence.start >= covered &&
        rows.count > from &&
        !carriesOn(rows, from, text, sentence.start)
      ) {
        pushUnit(from);
        from = rows.count;
      }
      for (let t = sentence.firstToken; t < sentence.endToken; t++) {
        const tokenFrom = tokenStart[t]!;
        while (m < marks.length && marks[m]!.start <= tokenFrom) {
          covered = marks[m]!.end;
          addMarked(rows, marks[m++]!);
        }
        const tokenTo = tokenEnd[t]!;
        if (tokenFrom >= covered) addToken(rows, rows.listed[words[t]!]!, tokenFrom, tokenTo);
        else if (tokenTo > covered)
          addToken(rows, readWord(text.slice(covered, tokenTo), rows.all), covered, tokenTo); // a token glued to the mark
      }
    }
    if (rows.count > from) pushUnit(from);
    if (all.length > marks.length) {
      const tokens = { from: firstToken, to: sentences[s - 1]!.endToken };
      addInner(prose, rows, all, tokens, (range) =>
        units.push({ ...range, segment, isHeadline, isInner: true }),
      );
    }
  }
  const { listed: _, all: __, ...columns } = rows;
  return { text, units, ...columns };
}

// "Mayor Says Bridge Will Stay Closed": a headline that was not marked as one.
function isTitled({ bits, words }: Rows, { from, to }: Stretch): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    if (words[i]!.length < 4 || !(bits[i]! & is.word)) continue;
    if (bits[i]! & is.capital) capitals++;
    else if (++small > 1) return false;
  }
  return capitals >= 4 && small * 5 <= capitals;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

// The insides of stretches that hold others: there, too, somebody may be quoted.
function addInner(
  { tokenStart, tokenEnd, words }: Prose,
  rows: Rows,
  all: readonly Marked[],
  tokens: Stretch,
  push: (range: Stretch) => void,
): void {
  let t = tokens.from;
  for (let outer = 0; outer < all.length; ) {
    let next = outer + 1;
    while (next < all.length && all[next]!.depth > 0) next++;
    const inner = all.slice(outer + 1, next).filter((marked) => marked.depth === 1);
    const { contentStart, contentEnd } = all[outer]!;
    outer = next;
    if (inner.length === 0) continue;
    const from = rows.count;
    let m = 0;
    let covered = -1;
    while (t < tokens.to && tokenStart[t]! < contentStart) t++;
    for (; t < tokens.to && tokenStart[t]! < contentEnd; t++) {
      while (m < inner.length && inner[m]!.start <= tokenStart[t]!) {
        covered = inner[m]!.end;
        addMarked(rows, inner[m++]!);
      }
      if (tokenStart[t]! >= covered)
        addToken(rows, rows.listed[words().of[t]!]!, tokenStart[t]!, tokenEnd[t]!);
    }
    if (rows.count > from) push({ from, to: rows.count });
  }
}

interface Rows {
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly bits: Int32Array;
  readonly words: string[];
  readonly cue: (Cue | undefined)[];
  readonly noun: (Cue | undefined)[];
  readonly marked: (Marked | undefined)[];
  readonly lexicon: CueLexicon;
  readonly all: KnownWords;
  readonly listed: readonly Word[]; // by distinct word of the prose
}

function openRows({ tokenStart, words }: Prose, lexicon: CueLexicon): Rows {
  const all = knownWords(lexicon);
  // A marked stretch stands for its two marks and may leave a glued rest; the inside of one that
  // holds others is laid out a second time.
  const capacity = 2 * tokenStart.length + 8;
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    bits: new Int32Array(capacity),
    words: [],
    cue: [],
    noun: [],
    marked: [],
    lexicon,
    all,
    listed: words().distinct.map(({ surface }) => readWord(surface, all)),
  };
}

function addMarked(rows: Rows, marked: Marked): void {
  const i = rows.count++;
  rows.start[i] = marked.start;
  rows.end[i] = marked.end;
  rows.bits[i] = is.marked;
  rows.words.push("");
  rows.cue.push(undefined);
  rows.noun.push(undefined);
  rows.marked.push(marked);
}

function addToken(rows: Rows, entry: Word, start: number, end: number): void {
  const i = rows.count++;
  rows.start[i] = start;
  rows.end[i] = end;
  rows.words.push(entry.word);
  rows.marked.push(undefined);
  rows.cue.push(entry.cue);
  rows.noun.push(entry.noun);
  rows.bits[i] =
    entry.word === "'s" && isShortIs(rows, i) ? entry.bits | is.auxiliary | is.copula : entry.bits;
}

// "he's", "that's": a verb; "the mayor's" is none.
const isShortIs = (rows: Rows, i: number): boolean =>
  i > 0 &&
  ((rows.bits[i - 1]! & (is.subjectPronoun | is.relative)) !== 0 ||
    shortIsAfter.has(rows.words[i - 1]!));

const shortIsAfter = new Set(["that", "there", "here", "what", "where", "how"]);

// The sentence goes on after a closing mark: "“Who knows?” she said", "“Go.” He said."
function carriesOn(rows: Rows, from: number, text: string, nextStart: number): boolean {
  const last = rows.count - 1;
  const marked = last < from ? undefined : rows.marked[last];
  if (!marked) return false;
  const unit = text.charCodeAt(nextStart);
  if (unit >= 97 && unit <= 122) return true;
  const lastUnit = text.charCodeAt(marked.contentEnd - 1);
  const asks = lastUnit === 0x3f || lastUnit === 0x21; // ? !
  return opensWithCue(text.slice(nextStart, nextStart + attributionChars), !asks, rows.lexicon);
}

const attributionChars = 80;

// Whether a cue comes within the first words; `closes`: and nothing but punctuation after it.
function opensWithCue(window: string, closes: boolean, { verbs }: CueLexicon): boolean {
  const words = window.split(/\s+/, 7);
  for (const [index, raw] of words.entries()) {
    const word = fold(raw.replace(/[.,:;]+$/, ""));
    const cue = verbs.get(word);
    if (
      !cue ||
      !(cue.frames & frame.quote) ||
      !cue.finite ||
      (cue.form !== "past" && cue.form !== "s")
    )
      continue;
    if (index === 0) return !closes && words.length > 1;
    return !closes || word.length < raw.length;
  }
  return false;
}
