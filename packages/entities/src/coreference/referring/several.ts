import type { Discourse } from "../discourse.ts";
import { auxiliaries, isActing, prepositions } from "../verbs.lexicon.ts";
import type { Candidate } from "./antecedents.ts";
import { clauseEdges } from "./clause-edges.lexicon.ts";
import { type Plural, pairOf } from "./pairs.ts";

/** Stands among the candidates for "they" as the cluster of things, and of people not spoken of here. */
export const nobody = -1;

// How many plurals back "they" may reach, and over how many sentences.
const maxPlurals = 12;
const maxSentences = 2;

const slots: Readonly<Record<string, string>> = {
  ...{ they: "they", them: "them", their: "their", theirs: "their", themselves: "self" },
};

/**
 * Everybody whom "they" may mean: candidate `i` stands for `plurals.at(-1 - i)`, and its cluster is
 * `-2 - i`, because a pair has none before something means it; the last is `nobody`.
 */
export function candidatesForThey(
  discourse: Discourse,
  plurals: readonly Plural[],
  token: number,
): Candidate[] {
  const { words, sentenceOf, prose, quoted } = discourse.reading;
  const slot = slots[words[token]!]!;
  const now = sentenceOf[token]!;
  const opens = token - prose.sentences[now]!.firstToken < 3 ? " opening" : "";
  const found: Candidate[] = [];
  const passed: Passed = { token, things: 0, subjects: 0, edge: "none" };
  const counts = new Map<string, number>();
  for (const { clusters } of plurals)
    counts.set(clusters.join(" "), (counts.get(clusters.join(" ")) ?? 0) + 1);
  for (let i = 0; i < Math.min(maxPlurals, plurals.length); i++) {
    const plural = plurals[plurals.length - 1 - i]!;
    const sentences = now - plural.sentence;
    if (sentences > maxSentences) break;
    const count = counts.get(plural.clusters.join(" ")) ?? 1;
    walkBack(words, passed, plural.endToken);
    const where = sentences === 0 ? "here" : "before";
    const { role, kind } = plural;
    const features = [
      `${slot}${opens}, sentences ${sentences}`,
      `${where}, ${kind}`,
      `${where}, ${role}`,
      `${slot}, ${kind}`,
      `${slot}${opens}, ${where}, ${role}`,
      `mentions ${Math.min(4, count)}`,
      `${where}, plurals between ${Math.min(4, i)}`,
      `${where}, things between ${Math.min(3, passed.things)}`,
      `${where}, subjects between ${Math.min(2, passed.subjects)}`,
    ];
    if (sentences === 0) {
      features.push(
        `${slot}, ${role === "subject" ? role : "other"}, edge ${passed.edge}`,
        `tokens ${Math.min(5, Math.floor(Math.log2(token - plural.endToken + 1)))}`,
      );
    }
    if (quoted[plural.firstToken] !== quoted[token]) features.push("quoted otherwise");
    found.push({ cluster: -2 - i, span: plural, features });
  }
  const first = passed.token;
  walkBack(words, passed, Math.max(first - 40, prose.sentences[now]!.firstToken));
  found.push({
    cluster: nobody,
    features: [
      `nobody ${slot}${opens}`,
      `nobody, things ${Math.min(4, passed.things)}`,
      `nobody${opens}, quoted ${quoted[token]}`,
    ],
  });
  return found;
}

interface Passed {
  token: number; // the first one passed
  things: number; // plural nouns that name no people
  subjects: number; // those of them that a verb follows
  edge: string; // the clause edge nearest to the pronoun
}

function walkBack(words: readonly string[], passed: Passed, endToken: number): void {
  while (passed.token > endToken) {
    const word = words[--passed.token]!;
    if (passed.edge === "none") passed.edge = clauseEdges.get(word) ?? "none";
    if (word.length < 4 || !/[^sui]s$/.test(word) || isActing(word)) continue;
    passed.things++;
    const next = words[passed.token + 1] ?? "";
    if (next === "who" || next === "that" || auxiliaries.has(next) || isActing(next))
      passed.subjects++;
  }
}

// How far "In a statement after their meeting, X and Y" may run to its comma, and to "and".
const longestOpening = 20;
const longestTitle = 6;

/** The two people who are the subject behind the opening phrase that holds the pronoun. */
export function pairAhead(discourse: Discourse, token: number): Plural | undefined {
  const { reading, nameFrom } = discourse;
  const { words, sentenceOf, prose } = reading;
  const { firstToken, endToken } = prose.sentences[sentenceOf[token]!]!;
  if (token - firstToken > longestOpening || !prepositions.has(words[firstToken]!))
    return undefined;
  const end = Math.min(endToken, token + longestOpening);
  for (let t = token + 1; t < end; t++) {
    if (words[t] !== ",") continue;
    const first = nameFrom.get(t + 1);
    if (!first || words[first.endToken] !== "and") continue;
    for (let at = first.endToken + 1; at <= first.endToken + longestTitle; at++) {
      const second = nameFrom.get(at);
      if (second?.type === first.type) return pairOf(discourse, first, second);
    }
  }
  return undefined;
}
