import { francAll } from "franc-min";
import type { Language } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { isAsciiLower, isDigit, isLetter } from "../segments/characters.ts";
import { englishWords, shortTags } from "./language.lexicon.ts";

const glanceChars = 240; // enough to see English
const sampleChars = 600;
const minLetters = 70; // small letters; with fewer, short words of one language look like another's
const englishShare = 0.08; // English news: 0.1 to 0.4; its neighbours stay below 0.04
const clearShare = 0.12; // at a glance, which may fall on a list of names
const doubtfulShare = 0.05; // above it, another language is not believed

const unknown: Language = { tag: "und", confidence: 0 };

/**
 * The language that an article's prose is written in, from one sample of it.
 *
 * English shows by its function words, which costs next to nothing; only where these are missing
 * does the detector compare n-grams. "und" where there is too little text, or where it is too mixed to tell.
 */
export function detectLanguage(text: string, segments: readonly Segment[]): Language {
  const glance = englishWordShare(sampleOf(text, segments, glanceChars));
  if (glance >= clearShare) return { tag: "en", confidence: rounded(0.7 + glance) };
  const sample = sampleOf(text, segments, sampleChars);
  const share = englishWordShare(sample);
  if (share >= englishShare) return { tag: "en", confidence: rounded(0.7 + share) };
  if (!hasEnoughWords(sample)) return unknown;
  const scores = francAll(sample);
  const [best, second] = scores;
  if (!best || best[0] === "und") return unknown;
  const code = best[0] === "bul" && russianLetters.test(sample) ? "rus" : best[0];
  const tag = shortTags.get(code) ?? code;
  if (tag === "en") return { tag, confidence: 0.5 };
  // Names and figures alone fit no language well: then English comes close behind the first.
  const english = scores.find(([other]) => other === "eng")?.[1] ?? 0;
  if (share > doubtfulShare || english > maxEnglishScore) return unknown;
  return { tag, confidence: rounded(0.6 + (best[1] - (second?.[1] ?? 0)) * 4) };
}

// The start of each prose segment in turn, so that one quotation in another language does not decide.
function sampleOf(text: string, segments: readonly Segment[], chars: number): string {
  const prose = segments.filter((s) => s.kind === "paragraph" || s.kind === "list");
  const parts: string[] = [];
  let room = chars;
  for (const { start, end } of prose.length > 0 ? prose : segments) {
    if (room <= 0) break;
    const part = text.slice(start, Math.min(end, start + Math.min(room, 300)));
    parts.push(part);
    room -= part.length;
  }
  return parts.join("\n");
}

// Tables, results and earnings are names and numbers: too few small letters to go by.
function hasEnoughWords(sample: string): boolean {
  let small = 0;
  let wide = 0; // of scripts in which a word is a sign or a few, or that have no capitals
  let digits = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x370) wide++;
    else if (isDigit(unit)) digits++;
    else if (isAsciiLower(unit) || (unit >= 0xdf && isLetter(unit))) small++;
  }
  if (digits > sample.length * maxDigitShare) return false;
  return wide >= 20 || small >= Math.max(minLetters, sample.length * minSmallShare);
}

// Bulgarian has neither; on short texts the detector takes one for the other.
const russianLetters = /[ыэ]/u;

const minSmallShare = 0.6;
const maxDigitShare = 0.06;
const maxEnglishScore = 0.8;

function englishWordShare(sample: string): number {
  let words = 0;
  let hits = 0;
  let letters = 0;
  let packed = 0;
  for (let i = 0; i <= sample.length; i++) {
    const unit = i < sample.length ? sample.charCodeAt(i) : 32;
    if (isLetter(unit)) {
      letters++;
      packed = unit < 128 && letters <= 6 ? packed * 32 + (unit & 31) : Number.NaN;
      continue;
    }
    if (letters > 0) {
      words++;
      if (packedWords.has(packed)) hits++;
    }
    letters = 0;
    packed = 0;
  }
  return words < minWords ? 0 : hits / words;
}

const minWords = 8;

// Words of up to six letters as numbers, five bits a letter: no substrings while counting.
const packedWords = new Set(
  [...englishWords].map((word) =>
    [...word].reduce((packed, letter) => packed * 32 + (letter.charCodeAt(0) & 31), 0),
  ),
);

/** Two digits: the figure is rough, and more of them would only pretend. */
function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, confidence) * 100) / 100;
}
