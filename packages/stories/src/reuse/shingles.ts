import type { Article } from "@corpus/core";
import { findWords, proseSegments, type Words } from "../text/words.ts";

/** Words in a row that make one shingle. Part of the fingerprint format. */
export const shingleWords = 5;

/** The prose of an article as overlapping runs of five words, each a 32-bit hash. */
export interface Shingles {
  readonly words: Words;
  readonly hashes: Uint32Array; // shingle `s` starts at word `s`
}

/** Shingles over the prose of `article`; furniture is left out. A shorter text is one shingle. */
export function readShingles(article: Article): Shingles {
  const words = findWords(article.text, proseSegments(article));
  const wordHashes = Uint32Array.from(words.norms, hashWord);
  const count = words.norms.length;
  if (count === 0) return { words, hashes: new Uint32Array(0) };
  const hashes = new Uint32Array(Math.max(1, count - shingleWords + 1));
  for (let s = 0; s < hashes.length; s++) {
    let hash = 0x811c9dc5;
    const end = Math.min(count, s + shingleWords);
    for (let w = s; w < end; w++) hash = mix(hash, wordHashes[w]!);
    hashes[s] = hash;
  }
  return { words, hashes };
}

// FNV-1a over UTF-16 code units.
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

// Murmur3's block step and finisher: order matters, and every input bit reaches every output bit.
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  let h = hash ^ k;
  h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
