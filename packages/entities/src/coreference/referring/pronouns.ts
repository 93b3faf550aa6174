import type { Discourse } from "../discourse.ts";
import { addMention } from "../discourse.ts";
import type { DraftMention, Gender } from "../draft.ts";
import { candidatesFor, type Pronoun, type Ranked, type Ranker } from "./antecedents.ts";
import type { Memory } from "./salience.ts";

/** Third-person singular pronouns of people, with their gender. */
export const personalPronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** Adds the pronoun at `token` as a mention of the most salient person it fits; undefined where nobody fits. */
export function resolvePronoun(
  discourse: Discourse,
  memory: Memory,
  token: number,
  rank: Ranker,
): DraftMention | undefined {
  const word = discourse.reading.words[token]!;
  const gender = personalPronouns.get(word)!;
  const pronoun = { token, gender, slot: slotOf(discourse.reading.words, token) };
  const ranked = rank(candidatesFor(discourse, memory, pronoun), discourse, token);
  const [best] = ranked;
  if (!best) return undefined;
  const [cluster] = best;
  discourse.clusters[cluster]!.gender ??= gender;
  return addMention(discourse, token, token + 1, {
    form: "pronoun",
    type: "person",
    cluster,
    rule: "coreference/pronoun",
    confidence: shareOfFirst(ranked),
  });
}

function slotOf(words: readonly string[], token: number): Pronoun["slot"] {
  const word = words[token]!;
  if (word.endsWith("self")) return "self";
  if (word === "he" || word === "she") return "subject";
  return word === "his" || (word === "her" && ownsNext(words, token)) ? "owner" : "object";
}

/** The probability that a ranking gives to its first. */
export function shareOfFirst(ranked: Ranked): number {
  let sum = 0;
  for (const [, score] of ranked) sum += Math.exp(score - ranked[0]![1]);
  return Math.round(100 / sum) / 100;
}

const notOwned = new Set(
  `a about after again all and around as at away back because before but by down during for from he how if in into
   it not of off on or out over she so that the then there they this through to today together too under until up
   was were what when where whether while who why will with without yesterday . , ; : ? ! " ” ’ ' ) -`.split(
    /\s+/,
  ),
);

// "her brother" owns, "told her that" does not.
function ownsNext(words: readonly string[], token: number): boolean {
  const next = words[token + 1];
  return next !== undefined && !notOwned.has(next);
}
