import type { Article } from "@corpus/core";
import { readShingles, type Shingles, shingleWords } from "./shingles.ts";

/** What one text has of another's words. */
export type ReuseKind = "duplicate" | "partial-reuse" | "shared-quote" | "boilerplate" | "none";

/** What kind of reuse two texts show, and how much. */
export interface Reuse {
  readonly kind: ReuseKind;
  /** Share of the shorter text's shingles that the longer has too, 0…1. */
  readonly containment: number;
  /** Shared shingles over all shingles, 0…1. */
  readonly resemblance: number;
}

// Swept on the near-duplicate dev pairs, on prose alone; sweep again if the shingle length changes.
const duplicateFrom = 0.75;
const reuseFrom = 0.1;
const quotedFrom = 0.4;
const quotedUpTo = 0.33; // a text of which a third is another's took more than a quotation
const minSharedShingles = 6;
const addressedFrom = 0.5;

/** A text with what is compared of it, read once. */
export interface ReuseText {
  readonly article: Article;
  readonly shingles: Shingles;
  readonly set: ReadonlySet<number>;
}

/** A text with what `classifyReuse` compares of it, so that many comparisons read it once. */
export function readReuseText(article: Article): ReuseText {
  const shingles = readShingles(article);
  return { article, shingles, set: new Set(shingles.hashes) };
}

/**
 * How much two articles have word for word in common, compared exactly. A `duplicate` has most of
 * the other's prose; `partial-reuse` some paragraphs; a `shared-quote` only words that stand in
 * quotation marks; `boilerplate` only lines that speak to the reader.
 */
export function classifyReuse(a: ReuseText, b: ReuseText): Reuse {
  const [small, large] = a.set.size <= b.set.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of small.set) if (large.set.has(hash)) shared++;
  const containment = small.set.size === 0 ? 0 : shared / small.set.size;
  const union = small.set.size + large.set.size - shared;
  const resemblance = union === 0 ? 0 : shared / union;
  const kind = kindOf(small, large, shared, containment);
  return { kind, containment, resemblance };
}

function kindOf(small: ReuseText, large: ReuseText, shared: number, containment: number) {
  const enough = shared >= Math.min(minSharedShingles, small.set.size);
  if (shared === 0 || !enough) return "none";
  const covered = sharedWords(small, large.set);
  if (shareOf(small, covered, wordsToReader(small)) >= addressedFrom) return "boilerplate";
  if (containment >= duplicateFrom) return "duplicate";
  if (containment < reuseFrom) return "none";
  if (containment > quotedUpTo) return "partial-reuse";
  const quoted = Math.max(
    shareOf(small, covered, wordsInMarks(small)),
    shareOf(large, sharedWords(large, small.set), wordsInMarks(large)),
  );
  return quoted >= quotedFrom ? "shared-quote" : "partial-reuse";
}

/** For each word of `text` 1 where it is in a shingle that the other text has too. */
export function sharedWords(text: ReuseText, other: ReadonlySet<number>): Uint8Array {
  const { words, hashes } = text.shingles;
  const covered = new Uint8Array(words.norms.length);
  hashes.forEach((hash, s) => {
    if (other.has(hash)) covered.fill(1, s, s + shingleWords);
  });
  return covered;
}

function shareOf(text: ReuseText, covered: Uint8Array, marked: Uint8Array): number {
  let total = 0;
  let hits = 0;
  for (let w = 0; w < text.shingles.words.norms.length; w++) {
    total += covered[w]!;
    hits += covered[w]! & marked[w]!;
  }
  return total === 0 ? 0 : hits / total;
}

/** For each word 1 where it stands between double quotation marks; a mark left open ends with its line. */
function wordsInMarks(text: ReuseText): Uint8Array {
  const source = text.article.text;
  const { starts, ends } = text.shingles.words;
  const marked = new Uint8Array(starts.length);
  let inside = false;
  let at = 0;
  for (let w = 0; w < starts.length; w++) {
    for (; at < starts[w]!; at++) {
      const unit = source.charCodeAt(at);
      if (unit === 0x0a) inside = false;
      else if (unit === 0x201c) inside = true;
      else if (unit === 0x201d) inside = false;
      else if (unit === 0x22) inside = !inside;
    }
    marked[w] = inside ? 1 : 0;
    at = Math.max(at, ends[w]!);
  }
  return marked;
}

const toReader = new Set(["you", "your", "subscribe", "newsletter", "cookies", "email", "click"]);

/** For each word 1 where its line, outside quotation marks, speaks to the reader: such lines are no news. */
function wordsToReader(text: ReuseText): Uint8Array {
  const { starts, norms } = text.shingles.words;
  const quoted = wordsInMarks(text);
  const marked = new Uint8Array(starts.length);
  const source = text.article.text;
  let lineStart = 0;
  let addressed = false;
  for (let w = 0; w <= starts.length; w++) {
    const breaks =
      w > 0 && w < starts.length && source.slice(starts[w - 1]!, starts[w]!).includes("\n");
    if (breaks || w === starts.length) {
      if (addressed) marked.fill(1, lineStart, w);
      lineStart = w;
      addressed = false;
    }
    if (w < starts.length && quoted[w] === 0 && toReader.has(norms[w]!)) addressed = true;
  }
  return marked;
}
