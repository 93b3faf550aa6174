import { addMention, type Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing } from "../verbs.lexicon.ts";
import type { Memory } from "./salience.ts";

/** "the former", "the latter": of the two people named last, if they are the only two of their sentence. */
export function resolveLatter(
  discourse: Discourse,
  memory: Memory,
  token: number,
): DraftMention | undefined {
  const { words, sentenceOf } = discourse.reading;
  const next = words[token + 1] ?? "";
  // "the former minister" is a title.
  const isAlone = /^(?:'s?|[,.;:])$/.test(next) || auxiliaries.has(next) || isActing(next);
  if (words[token - 1] !== "the" || !isAlone) return undefined;
  const names: number[] = []; // clusters, in the order of the sentence
  let sentence = -1;
  for (let i = memory.seen.length - 1; i >= 0; i--) {
    const seen = memory.seen[i]!;
    if (seen.form !== "name") continue;
    if (sentence < 0) sentence = seen.sentence;
    if (seen.sentence !== sentence) break;
    if (!names.includes(seen.cluster)) names.unshift(seen.cluster);
  }
  if (names.length !== 2 || sentenceOf[token]! - sentence > 1) return undefined;
  return addMention(discourse, token, token + 1, {
    form: "nominal",
    type: "person",
    cluster: words[token] === "latter" ? names[1]! : names[0]!,
    rule: "coreference/latter",
    confidence: 0.8,
  });
}
