import { findSentences, findTokens } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";

/** What every peer is timed on. */
export interface Sample {
  readonly texts: readonly string[];
  readonly megabytes: number; // of UTF-8
  readonly tokens: number; // by @corpus/core, for all peers alike: tokens/s then differ in time alone
}

// The slowest peer takes minutes for it, the fastest half a second.
const sampleBytes = 500_000;

/** Articles from all over the raw news, or undefined where this machine has it not. */
export async function readSample(): Promise<Sample | undefined> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (file === undefined) return undefined;
  const all = (await readJsonLines<{ text: string }>(file)).map(({ text }) => text);
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const step = Math.floor(bytes / sampleBytes);
  return sampleOf(all.filter((_, i) => i % step === 0));
}

function sampleOf(texts: readonly string[]): Sample {
  return {
    texts,
    megabytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6,
    tokens: texts.reduce((sum, text) => sum + countTokens(text), 0),
  };
}

function countTokens(text: string): number {
  const sentences = findSentences(text);
  let flat = 0;
  for (let i = 0; i < sentences.length; i += 2)
    flat += findTokens(text, sentences[i]!, sentences[i + 1]!).length;
  return flat / 2;
}

/** One sentence of 100 KB without an end: capitals, hyphens, marks that open and never close. */
export const hostileText = `“(Rue Saint-Jean [`
  .concat("A.B. Al-Haj O'Neil's «Ko, ", "x-".repeat(3))
  .repeat(2200);
