import type { SegmentKind } from "../model/segment.ts";
import { furniture, type PhrasePlace } from "./furniture.lexicon.ts";

/** A phrase of the furniture lexicon, found in a line. */
export interface PhraseHit {
  readonly kind: SegmentKind;
  readonly phrase: string;
  readonly place: PhrasePlace;
  readonly start: number;
  readonly end: number;
}

/**
 * The strongest furniture phrase in `text` from `start` to `end`: one that is the whole line before
 * one that opens it, before one that stands anywhere in it. Letters match without case; any white space is one
 * blank, and a curly apostrophe is a straight one.
 *
 * @param anywhere False: only phrases that open the line are looked for.
 */
export function findPhrase(
  text: string,
  start: number,
  end: number,
  anywhere = true,
): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  let openings = anywhereOpenings; // only the first word can open a whole line
  for (let i = start; i < end; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (symbol > lastWordSymbol) continue;
    const second = i + 1 < end ? symbolOf(text.charCodeAt(i + 1)) : foreign;
    const third = i + 2 < end ? symbolOf(text.charCodeAt(i + 2)) : foreign;
    if (openings[(symbol << 10) | (second << 5) | third] === 1) {
      const hit = walk(text, i, start, end);
      if (hit && (best === undefined || strength[hit.place] > strength[best.place])) best = hit;
      if (best?.place === "whole") return best;
    }
    if (!anywhere) return best;
    openings = withinOpenings;
    // On to the next blank: a phrase starts a word. A plain loop, as most units are letters of prose.
    while (i + 1 < end && !isWordEnd(text.charCodeAt(i + 1))) i++;
  }
  return best;
}

const strength: Record<PhrasePlace, number> = { whole: 3, opens: 2, within: 1 };

// Symbols: 0–25 letters, 26 any digit, 27 apostrophe, 28 blank, 29 "&", 30 "-", 31 all else, which no phrase holds.
const symbolCount = 31;
const lastWordSymbol = 27;
const blank = 28;
const foreign = 31;

const symbols = new Uint8Array(128).fill(foreign);
for (let i = 0; i < 26; i++) symbols[97 + i] = symbols[65 + i] = i;
for (let digit = 48; digit <= 57; digit++) symbols[digit] = 26;
for (const [unit, symbol] of [
  [0x27, 27],
  [0x20, blank],
  [0x09, blank],
  [0x0a, blank],
  [0x0d, blank],
  [0x26, 29],
  [0x2d, 30],
] as const) {
  symbols[unit] = symbol;
}

function symbolOf(unit: number): number {
  if (unit < 128) return symbols[unit]!;
  if (unit === 0x2019) return 27;
  return unit === 0xa0 ? blank : foreign;
}

const wordEnds = Uint8Array.from({ length: 256 }, (_, unit) =>
  symbolOf(unit) > lastWordSymbol && !(unit >= 0xc0) ? 1 : 0,
);

// Letters beyond ASCII are part of a word, though no phrase holds them.
function isWordEnd(unit: number): boolean {
  return unit < 256 ? wordEnds[unit] === 1 : unit >= 0x2000 && unit !== 0x2019;
}

interface Entry {
  readonly kind: SegmentKind;
  readonly phrase: string;
  readonly place: PhrasePlace;
}

// The trie: row `state` of `next` holds the state after each symbol, 0 where there is none.
interface Trie {
  readonly next: Int32Array;
  readonly entries: readonly (readonly Entry[])[];
}

const trie = buildTrie();

function buildTrie(): Trie {
  const letters = furniture.flatMap(({ phrases }) => phrases).join("").length;
  const next = new Int32Array((letters + 1) * symbolCount); // room for phrases that share nothing
  const entries: Entry[][] = [[]];
  for (const { kind, place, phrases } of furniture) {
    for (const phrase of phrases) {
      let state = 0;
      for (let i = 0; i < phrase.length; i++) {
        const at = state * symbolCount + symbolOf(phrase.charCodeAt(i));
        if (next[at] === 0) {
          next[at] = entries.length;
          entries.push([]);
        }
        state = next[at]!;
      }
      entries[state]!.push({ kind, phrase, place });
    }
  }
  return { next, entries };
}

// Which three symbols open a phrase, by five bits each: they rule out nearly every word of prose.
const anywhereOpenings = findOpenings(furniture);
const withinOpenings = findOpenings(furniture.filter(({ place }) => place === "within"));

function findOpenings(lists: typeof furniture): Uint8Array {
  const openings = new Uint8Array(1 << 15);
  for (const phrase of lists.flatMap(({ phrases }) => phrases)) {
    const [first = foreign, second, third] = Array.from(phrase, (c) => symbolOf(c.charCodeAt(0)));
    // Behind a phrase of one or two letters stands anything that ends a word.
    const ends = [blank, 29, 30, foreign];
    for (const s of second === undefined ? ends : [second]) {
      for (const t of third === undefined ? ends : [third]) {
        openings[(first << 10) | (s << 5) | t] = 1;
      }
    }
  }
  return openings;
}

function walk(text: string, from: number, start: number, end: number): PhraseHit | undefined {
  let best: PhraseHit | undefined;
  let state = 0;
  let afterBlank = false;
  for (let i = from; i < end; i++) {
    const symbol = symbolOf(text.charCodeAt(i));
    if (symbol === foreign) break;
    if (symbol === blank && afterBlank) continue;
    afterBlank = symbol === blank;
    state = trie.next[state * symbolCount + symbol]!;
    if (state === 0) break;
    const found = trie.entries[state]!;
    if (found.length === 0) continue;
    const after = i + 1;
    if (after < end && symbolOf(text.charCodeAt(after)) < lastWordSymbol) continue;
    for (const entry of found) {
      if (!fits(entry.place, text, from, after, start, end)) continue;
      if (best === undefined || strength[entry.place] >= strength[best.place]) {
        best = { ...entry, start: from, end: after };
      }
    }
  }
  return best;
}

function fits(
  place: PhrasePlace,
  text: string,
  from: number,
  after: number,
  start: number,
  end: number,
): boolean {
  if (place === "within") return true;
  if (!onlySigns(text, start, from)) return false;
  return place === "opens" || onlySigns(text, after, end);
}

// Arrows, colons, bullets and stops beside a phrase do not belong to it: "» Read more …".
function onlySigns(text: string, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) if (symbolOf(text.charCodeAt(i)) <= lastWordSymbol) return false;
  return true;
}
