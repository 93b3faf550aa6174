import { francAll } from "franc-min";
import type { Language } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { isAsciiLower, isLetter, isUpper } from "../segments/characters.ts";
import { englishWords, shortTags } from "./language.lexicon.ts";

const sampleChars = 600;
const minLetters = 100; // below it, short words of one language look like another's
const englishShare = 0.16; // English news: 0.30–0.45; other languages stay below 0.05
const doubtfulShare = 0.05;

const unknown: Language = { tag: "und", confidence: 0 };

/**
 * The language that an article's prose is written in, from one sample of it.
 *
 * English shows by its function words, which costs next to nothing; only where these are missing
 * does the detector compare n-grams. "und" where there is too little text, or where it is too mixed to tell.
 */
export function detectLanguage(text: string, segments: readonly Segment[]): Language {
  const sample = sampleOf(text, segments);
  const share = englishWordShare(sample);
  if (share >= englishShare) return { tag: "en", confidence: Math.min(0.99, 0.7 + share) };
  if (countLetters(sample) < (isWide(sample) ? 20 : minLetters)) return unknown;
  if (share > doubtfulShare) return unknown;
  const [best, second] = francAll(sample);
  if (!best || best[0] === "und") return unknown;
  const margin = best[1] - (second?.[1] ?? 0);
  const tag = shortTags.get(best[0]) ?? best[0];
  if (tag === "en") return { tag, confidence: 0.5 };
  // Names and figures alone fit no language well: then the runners-up come close.
  const english = francAll(sample).find(([code]) => code === "eng")?.[1] ?? 0;
  if (english > maxEnglishScore) return unknown;
  return { tag, confidence: Math.min(0.99, 0.6 + margin * 4) };
}

const maxEnglishScore = 0.8;

// The start of each prose segment in turn, so that one quotation in another language does not decide.
function sampleOf(text: string, segments: readonly Segment[]): string {
  const prose = segments.filter((s) => s.kind === "paragraph" || s.kind === "list");
  const parts: string[] = [];
  let room = sampleChars;
  for (const { start, end } of prose.length > 0 ? prose : segments) {
    if (room <= 0) break;
    const part = text.slice(start, Math.min(end, start + Math.min(room, 300)));
    parts.push(part);
    room -= part.length;
  }
  return parts.join("\n");
}

function countLetters(sample: string): number {
  let count = 0;
  for (let i = 0; i < sample.length; i++) if (isLetter(sample.charCodeAt(i))) count++;
  return count;
}

// Scripts in which a word is a sign or a few.
function isWide(sample: string): boolean {
  let wide = 0;
  for (let i = 0; i < sample.length; i++) if (sample.charCodeAt(i) >= 0x2e80) wide++;
  return wide > sample.length * 0.3;
}

function englishWordShare(sample: string): number {
  let words = 0;
  let hits = 0;
  let wordStart = -1;
  for (let i = 0; i <= sample.length; i++) {
    const unit = i < sample.length ? sample.charCodeAt(i) : 32;
    if (isLetter(unit)) {
      if (wordStart < 0) wordStart = i;
      continue;
    }
    if (wordStart < 0) continue;
    words++;
    const first = sample.charCodeAt(wordStart);
    const isCandidate = i - wordStart <= 6 && (isAsciiLower(first) || isUpper(first));
    if (isCandidate && englishWords.has(sample.slice(wordStart, i).toLowerCase())) hits++;
    wordStart = -1;
  }
  return words < 8 ? 0 : hits / words;
}
