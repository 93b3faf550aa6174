import { addMention, type Discourse, phraseBetween } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing, prepositions } from "../verbs.lexicon.ts";
import { humanNouns } from "./humans.lexicon.ts";
import { type Memory, remember } from "./salience.ts";

/**
 * People nobody names: "a soldier", "the driver". They compete for pronouns, so that "he" after
 * "the driver" is not the last man named, and become entities once a pronoun means them.
 */
export interface Unnamed {
  readonly byNoun: Map<string, number>; // clusters
  readonly waiting: Map<number, DraftMention[]>; // mentions of a cluster no pronoun has meant so far
}

export const openUnnamed = (): Unnamed => ({ byNoun: new Map(), waiting: new Map() });

const articles = new Set([
  "a",
  "an",
  "another",
  "one",
  "the",
  "this",
  "that",
  "his",
  "her",
  "their",
  "its",
  "my",
  "our",
  "'s",
]);
const indefinite = new Set(["a", "an", "another", "one"]);
const maxModifiers = 7; // "a 23-year-old former student": hyphens are tokens

/** Takes note of the noun at `token` as somebody; undefined where it is no such noun or stands beside a name. */
export function rememberUnnamed(
  discourse: Discourse,
  memory: Memory,
  unnamed: Unnamed,
  token: number,
  gender = humanNouns.get(discourse.reading.words[token]!),
  first = token,
): DraftMention | undefined {
  const { words, sentenceOf, prose } = discourse.reading;
  const noun = words.slice(first, token + 1).join("");
  // "her father Bassem", "the gunman, X,": the name will be remembered instead.
  const after = words[token + 1] === "," ? token + 2 : token + 1;
  if (discourse.nameFrom.get(after)?.type === "person") return undefined;
  const floor = prose.sentences[sentenceOf[token]!]!.firstToken;
  let at = first - 1;
  while (at >= floor && first - at <= maxModifiers && !articles.has(words[at]!)) {
    if (!/^[a-z0-9-]+$/.test(words[at]!) && !discourse.nameTo.has(at + 1)) return undefined;
    at--;
  }
  if (at < floor || !articles.has(words[at]!)) return undefined;
  // "is a prominent activist" says something of somebody else; "there was a woman" brings her in.
  const predicate = copulas.has(words[at - 1] ?? "") && words[at - 2] !== "there";
  if (predicate || words[at - 1] === "as") return undefined;
  const known = indefinite.has(words[at]!) ? undefined : unnamed.byNoun.get(noun);
  const cluster =
    known ??
    discourse.clusters.push({
      type: "person",
      name: phraseBetween(discourse, at + 1, token),
      ...(gender ? { gender } : {}),
    }) - 1;
  unnamed.byNoun.set(noun, cluster);
  const { tokenStart, tokenEnd } = prose;
  const mention: DraftMention = {
    start: tokenStart[first]!,
    end: tokenEnd[token]!,
    firstToken: first,
    endToken: token + 1,
    form: "nominal",
    type: "person",
    cluster,
    rule: "coreference/unnamed-person",
    confidence: 0.6,
  };
  remember(discourse, memory, mention);
  const waiting = unnamed.waiting.get(cluster);
  if (waiting) waiting.push(mention);
  else if (known === undefined) unnamed.waiting.set(cluster, [mention]);
  else discourse.mentions.push(mention);
  return mention;
}

const copulas = new Set([
  "is",
  "was",
  "are",
  "were",
  "be",
  "been",
  "being",
  "became",
  "becoming",
  "become",
]);

/** First token of "23-year-old" that ends at `token`, where no noun follows and it stands for a person. */
export function ageFrom(words: readonly string[], token: number): number | undefined {
  if (words[token] !== "old" || words[token - 1] !== "-" || words[token - 2] !== "year")
    return undefined;
  if (words[token - 3] !== "-" || !/^\d{1,3}$/.test(words[token - 4] ?? "")) return undefined;
  const next = words[token + 1] ?? "";
  const isNoun =
    /^[a-z-]+$/.test(next) && !isActing(next) && !auxiliaries.has(next) && !prepositions.has(next);
  return isNoun && next !== "who" && next !== "and" ? undefined : token - 4;
}

/** A pronoun means this cluster: what was noted of it becomes mentions. */
export function release(discourse: Discourse, unnamed: Unnamed, cluster: number): void {
  const waiting = unnamed.waiting.get(cluster);
  if (!waiting) return;
  unnamed.waiting.delete(cluster);
  for (const { firstToken, endToken, form, type, rule, confidence } of waiting) {
    addMention(discourse, firstToken, endToken, { form, type, cluster, rule, confidence });
  }
}
