import type { EntityType } from "@corpus/core";
import type { Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing, prepositions } from "../verbs.lexicon.ts";
import { isSubject, type Role, roleOf } from "./salience.ts";

/** What "they" may mean: two people or countries named together, a people, a body, people whom nobody names. */
export interface Plural {
  readonly kind: "pair" | "nation" | "body" | "people" | "crowd" | "they";
  readonly type: EntityType;
  readonly clusters: readonly number[]; // two and more for a pair
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly role: Role;
}

// "X and Peru's foreign minister, Y": titles may stand before the second name.
const maxGap = 8;

/**
 * "Peru and Chile", "Ruiz and Hale", "he and the prime minister": `second` with the
 * mention before it, where nothing but "and" and a title stands between.
 */
export function pairOf(
  discourse: Discourse,
  first: DraftMention,
  second: DraftMention,
): Plural | undefined {
  const { words, sentenceOf } = discourse.reading;
  if (first.type !== second.type || (first.type !== "person" && first.type !== "place"))
    return undefined;
  if (
    first.cluster === second.cluster ||
    sentenceOf[first.firstToken] !== sentenceOf[second.firstToken]
  )
    return undefined;
  const { clusters } = discourse;
  if (
    first.type === "place" &&
    !(clusters[first.cluster]!.country && clusters[second.cluster]!.country)
  )
    return undefined;
  if (words[first.endToken] !== "and" || second.firstToken - first.endToken > maxGap)
    return undefined;
  for (let t = first.endToken + 1; t < second.firstToken; t++) {
    const word = words[t]!;
    if (auxiliaries.has(word) || isActing(word) ? word !== "'s" : word === "," || word === "and")
      return undefined;
  }
  // "X, Y and Z" are three.
  const isList = words[first.firstToken - 1] === "," && discourse.nameTo.has(first.firstToken - 1);
  if (isList) return undefined;
  // "sends aid to X and Y closes its border": two clauses, no pair.
  const isObject = prepositions.has(words[first.firstToken - 1] ?? "");
  if (isObject && isSubject(discourse, second.firstToken, second.endToken)) return undefined;
  return together(discourse, first, second, roleOf(discourse, first.firstToken, second.endToken));
}

function together(
  { reading }: Discourse,
  first: DraftMention,
  second: DraftMention,
  role: Role,
): Plural {
  return {
    kind: "pair",
    type: first.type === "place" ? "place" : "person",
    clusters: [first.cluster, second.cluster],
    firstToken: first.firstToken,
    endToken: second.endToken,
    sentence: reading.sentenceOf[first.firstToken]!,
    role,
  };
}

const meetings = new Set([
  "with",
  "met",
  "meet",
  "meets",
  "meeting",
  "hosted",
  "welcomed",
  "visited",
]);

/** "X met Y", "X sat down with Y": two people who can be "they" in the rest of the sentence. */
export function meetingOf(
  discourse: Discourse,
  first: DraftMention,
  second: DraftMention,
): Plural | undefined {
  const { words, sentenceOf } = discourse.reading;
  if (first.cluster === second.cluster) return undefined;
  if (sentenceOf[first.firstToken] !== sentenceOf[second.firstToken]) return undefined;
  for (let t = first.endToken; t < second.firstToken; t++) {
    if (meetings.has(words[t]!)) return together(discourse, first, second, "joined");
  }
  return undefined;
}

/** A people in the plural ("Palestinians"), a body, or a country that acts: "they" may take it up. */
export function severalOf(discourse: Discourse, mention: DraftMention): Plural | undefined {
  const { type, firstToken, endToken, cluster, actsAs } = mention;
  const isNation =
    type === "group" && discourse.reading.words[endToken - 1]?.endsWith("s") === true;
  if (!isNation && type !== "organization" && actsAs === undefined) return undefined;
  return {
    kind: isNation ? "nation" : "body",
    type,
    clusters: [cluster],
    firstToken,
    endToken,
    sentence: discourse.reading.sentenceOf[firstToken]!,
    role: roleOf(discourse, firstToken, endToken),
  };
}
