import { type Discourse, phraseBetween } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing, prepositions } from "../verbs.lexicon.ts";
import { clauseEdges } from "./clause-edges.lexicon.ts";
import type { Plural } from "./pairs.ts";
import { crowdNouns, pluralHumans } from "./plural-humans.lexicon.ts";
import { roleOf } from "./salience.ts";
import type { Unnamed } from "./unnamed.ts";

const definite = new Set("the these those this that his her their its our my both".split(" "));
const determiners = new Set([...definite, "a", "an", "one", "'s"]);
const maxModifiers = 5;

/**
 * Several people nobody names, at `token`: "Israeli soldiers", "the officials", "a rescue team".
 * They compete for "they", and become an entity once it means them; undefined where the noun is part
 * of another name or phrase.
 *
 * @param isTitle Whether the noun is a title in the plural, which no list here need have.
 */
export function rememberCrowd(
  discourse: Discourse,
  unnamed: Unnamed,
  token: number,
  isTitle: boolean,
): Plural | undefined {
  const { reading, clusters, nameFrom } = discourse;
  const { words, sentenceOf, prose } = reading;
  const noun = words[token]!;
  const crowd = crowdNouns.get(noun);
  if (!isTitle && crowd === undefined && !pluralHumans.has(noun)) return undefined;
  // "team member", "police officer", "Ministers Ruiz and Hale": only says what kind.
  const next = words[token + 1] ?? "";
  if (
    nameFrom.has(token + 1) ||
    (crowd !== undefined && /^[a-z]{3,}$/.test(next) && nouns.test(next))
  )
    return undefined;
  const floor = prose.sentences[sentenceOf[token]!]!.firstToken;
  const left = startOfPhrase(discourse, token, floor);
  const isDetermined = determiners.has(words[left]!) && left < token;
  if (crowd !== undefined && !isDetermined && noun !== "police") return undefined;
  const isDefinite = isDetermined && definite.has(words[left]!);
  const known = isDefinite ? unnamed.byNoun.get(noun) : undefined;
  const type = crowd ?? "person";
  const cluster =
    known ??
    clusters.push({
      type,
      name: phraseBetween(discourse, isDetermined ? left + 1 : left, token),
      isSeveral: true,
    }) - 1;
  unnamed.byNoun.set(noun, cluster);
  const mention: DraftMention = {
    start: prose.tokenStart[token]!,
    end: prose.tokenEnd[token]!,
    firstToken: token,
    endToken: token + 1,
    form: "nominal",
    type,
    cluster,
    rule: "coreference/unnamed-people",
    confidence: 0.6,
  };
  const waiting = unnamed.waiting.get(cluster);
  if (waiting) waiting.push(mention);
  else if (known === undefined) unnamed.waiting.set(cluster, [mention]);
  else discourse.mentions.push(mention);
  return {
    type: "person",
    kind: crowd === undefined ? "people" : "crowd",
    clusters: [cluster],
    firstToken: token,
    endToken: token + 1,
    sentence: sentenceOf[token]!,
    role: roleOf(discourse, left, token + 1),
  };
}

// Nouns in the singular that a body stands before: "police officer", "team leader", "army base".
const nouns = /(?:er|or|ist|man|chief|head|base|car|force|member|spokes\w+|official|station|work)$/;

/** The first token of the phrase that `token` ends: over adjectives and names, to the article or owner. */
function startOfPhrase({ reading, nameTo }: Discourse, token: number, floor: number): number {
  const { words } = reading;
  let at = token;
  while (at > floor && token - at < maxModifiers) {
    const word = words[at - 1]!;
    if (determiners.has(word)) return at - 1;
    const name = nameTo.get(at);
    if (name && name.firstToken >= floor) at = name.firstToken;
    else if (!/^[a-z0-9-]+$/.test(word) || isEdge(word)) break;
    else at--;
  }
  return at;
}

const isEdge = (word: string) =>
  prepositions.has(word) || auxiliaries.has(word) || isActing(word) || clauseEdges.has(word);
