import { isCloser, isDigit, isSpace, isStop, isUpper } from "../segments/characters.ts";
import { wordKey } from "../segments/repetition.ts";
import type { Block } from "./page.ts";

/** What a block's own words tell at a glance. */
export interface Look {
  readonly chars: number;
  readonly words: number; // two signs of Chinese or Japanese are about one
  readonly stops: number; // sentence ends
  readonly commas: number;
  readonly capitals: number; // words that open with one
  readonly digits: number;
  readonly endsInStop: boolean; // or in a colon
  readonly linkShare: number; // of its characters, in links
  readonly strongShare: number; // in bold or emphasised
  readonly isProse: boolean;
  readonly key: string; // its first words, to compare with those of others
}

const keyChars = 200;
const minProseWords = 12;
const maxProseLinkShare = 0.4;

export function lookAt(text: string, block: Block): Look {
  const { start, end } = block;
  const chars = end - start;
  const counted = countSigns(text, start, end);
  const linkShare = Math.min(1, block.linkChars / chars);
  return {
    ...counted,
    chars,
    endsInStop: endsInStop(text, start, end),
    linkShare,
    strongShare: Math.min(1, block.strongChars / chars),
    isProse: counted.words >= minProseWords && counted.stops > 0 && linkShare < maxProseLinkShare,
    key: wordKey(text.slice(start, Math.min(end, start + keyChars))),
  };
}

function countSigns(text: string, start: number, end: number) {
  let words = 0;
  let stops = 0;
  let commas = 0;
  let capitals = 0;
  let digits = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      inWord = false;
      continue;
    }
    if (isIdeograph(unit)) words += 0.5;
    else if (!inWord) {
      words++;
      if (isUpper(unit)) capitals++;
    }
    inWord = true;
    if (unit === 0x2c) commas++;
    else if (isDigit(unit)) digits++;
    else if (isStop(unit) && (i + 1 >= end || isBehindStop(text.charCodeAt(i + 1)))) stops++;
  }
  return { words, stops, commas, capitals, digits };
}

function isBehindStop(unit: number): boolean {
  return isSpace(unit) || isCloser(unit) || unit >= 0x3000;
}

// Kana and Han signs, between which no blanks stand.
function isIdeograph(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff;
}

function endsInStop(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isCloser(text.charCodeAt(last))) last--;
  return isStop(text.charCodeAt(last)) || text.charCodeAt(last) === 0x3a;
}
