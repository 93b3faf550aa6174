import type { Discourse } from "../discourse.ts";
import type { DraftMention, Gender } from "../draft.ts";
import { prepositions, stating } from "../verbs.lexicon.ts";
import { weightsOfOne, weightsOfSeveral } from "./antecedents.generated.ts";
import { clauseEdges } from "./clause-edges.lexicon.ts";
import { agrees, isSubject, type Memory, type Seen } from "./salience.ts";

/** A pronoun of a person in search of whom it means. */
export interface Pronoun {
  readonly token: number;
  readonly gender: Gender;
  readonly slot: "subject" | "object" | "owner" | "self"; // he, him, his, himself
}

/** One mention that a pronoun may go back to, and what speaks for it and against. */
export interface Candidate {
  readonly cluster: number;
  readonly span?: {
    readonly firstToken: number;
    readonly endToken: number;
    readonly form?: string;
  }; // none where the name comes only behind the pronoun
  readonly features: readonly string[];
}

/** How many sentences back an antecedent may stand. */
const maxSentences = 3;

// Who is not among so many that fit, nearest first, is hardly ever meant.
const maxCandidates = 24;

/** Everybody whom `pronoun` may mean, by the mentions of them that stand near enough. */
export function candidatesFor(discourse: Discourse, memory: Memory, pronoun: Pronoun): Candidate[] {
  const now = discourse.reading.sentenceOf[pronoun.token]!;
  const found: Candidate[] = [];
  const between: Between = {
    ...{ token: pronoun.token, mentions: 0, subjects: 0, commas: 0, edge: "none" },
    clusters: new Set(),
  };
  const ahead = subjectAhead(discourse, pronoun);
  for (let i = memory.seen.length - 1; i >= 0; i--) {
    const seen = memory.seen[i]!;
    if (now - seen.sentence > maxSentences) break;
    const fits = agrees(discourse, seen.cluster, pronoun.gender);
    if (fits === false || discourse.clusters[seen.cluster]!.members) continue;
    if (seen.sentence === now) walkBack(discourse.reading, between, seen.endToken);
    const features = featuresOf(discourse, memory, pronoun, seen, between);
    if (fits) features.push("gender known");
    if (ahead && ahead.cluster === seen.cluster) features.push("ahead too");
    found.push({ cluster: seen.cluster, span: seen, features });
    if (++between.mentions === maxCandidates) break;
    between.clusters.add(seen.cluster);
    if (seen.isSubject && seen.sentence === now) between.subjects++;
  }
  if (ahead && agrees(discourse, ahead.cluster, pronoun.gender) !== false) {
    const count = bucket(memory.counts.get(ahead.cluster) ?? 0);
    const features = [`ahead ${pronoun.slot}`, `ahead, mentions ${count}`];
    found.push({ cluster: ahead.cluster, features });
  }
  return found;
}

export type Ranked = readonly (readonly [cluster: number, score: number])[]; // best first

/** Says whom the pronoun at `token` means, as far as the candidates tell. */
export type Ranker = (
  candidates: readonly Candidate[],
  discourse: Discourse,
  token: number,
) => Ranked;

/** Who is meant by "he" and "she", and who by "they". */
export interface Rankers {
  readonly one: Ranker;
  readonly several: Ranker;
}

// Maps: features are put together as they are found, and an object is slow to look up such strings in.
const ofOne = new Map(Object.entries(weightsOfOne));
const ofSeveral = new Map(Object.entries(weightsOfSeveral));

export const rankers: Rankers = {
  one: (candidates) => rankClusters(candidates, ofOne),
  several: (candidates) => rankClusters(candidates, ofSeveral),
};

/** Scores by cluster: each by its best mention. */
export function rankClusters(
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
): Ranked {
  const scores = new Map<number, number>();
  for (const { cluster, features } of candidates) {
    let score = 0;
    for (const feature of features) score += weights.get(feature) ?? 0;
    if (score > (scores.get(cluster) ?? Number.NEGATIVE_INFINITY)) scores.set(cluster, score);
  }
  return [...scores].sort((a, b) => b[1] - a[1]);
}

const bucket = (count: number) => Math.min(5, Math.round(Math.log2(count + 1) * 2) / 2);

function featuresOf(
  discourse: Discourse,
  memory: Memory,
  pronoun: Pronoun,
  seen: Seen,
  between: Between,
): string[] {
  const { reading } = discourse;
  const { slot, token } = pronoun;
  const sentences = reading.sentenceOf[token]! - seen.sentence;
  const where = sentences === 0 ? "here" : sentences === 1 ? "before" : "far";
  const count = bucket(memory.counts.get(seen.cluster) ?? 1);
  const opens = token - reading.prose.sentences[reading.sentenceOf[token]!]!.firstToken < 3;
  const features = [
    `${slot}, sentences ${sentences}`,
    `${slot}, ${where}, ${seen.role}`,
    `${where}, ${seen.role}`,
    `${where}, ${seen.form}`,
    `mentions ${count}`,
    `between ${Math.min(6, between.mentions)}`,
    `others between ${Math.min(4, between.clusters.size - (between.clusters.has(seen.cluster) ? 1 : 0))}`,
  ];
  if (seen.opens) features.push(`${where}, opens${opens ? ", pronoun opens" : ""}`);
  if (opens) features.push(`${slot} opens, ${where}, ${seen.role}`);
  if (seen.form === "name")
    features.push(
      `name of ${Math.min(3, seen.endToken - seen.firstToken)}, mentions ${Math.min(3, Math.floor(count))}`,
    );
  if (memory.first === seen.cluster) features.push("first of all");
  if (memory.lastPronoun === seen.cluster) features.push("as the last pronoun");
  if (seen.quoted !== (reading.quoted[token] === 1))
    features.push(`${seen.quoted ? "quoted, pronoun not" : "pronoun quoted"}`);
  if (speaks(discourse, token)) {
    if (seen.quoted) features.push("quoted when speaking");
    else if (seen.speaks) features.push("speaks on");
  }
  if (sentences === 0) pushNear(reading, pronoun, seen, between, features);
  return features;
}

// What stands between a mention of the same sentence and the pronoun.
function pushNear(
  { words }: Discourse["reading"],
  { token, slot }: Pronoun,
  seen: Seen,
  { subjects, commas, edge }: Between,
  features: string[],
): void {
  const distance = token - seen.endToken;
  features.push(
    `${slot}, tokens ${Math.min(5, Math.floor(Math.log2(distance + 1)))}`,
    `${slot}, ${seen.isSubject ? "subject" : "other"}, edge ${edge}`,
    `${slot}, commas ${Math.min(3, commas)}`,
  );
  if (subjects > 0) features.push(`${slot}, subjects between ${Math.min(2, subjects)}`);
  const next = words[seen.endToken];
  if (next === "who" || (next === "," && words[seen.endToken + 1] === "who"))
    features.push(`${slot}, who follows`);
}

/** What was passed on the way back from a pronoun to a mention. */
interface Between {
  token: number; // the first one passed
  mentions: number;
  subjects: number; // in the pronoun's sentence
  commas: number;
  edge: string; // the clause edge nearest to the pronoun
  readonly clusters: Set<number>;
}

function walkBack({ words }: Discourse["reading"], between: Between, endToken: number): void {
  while (between.token > endToken) {
    const word = words[--between.token]!;
    if (word === ",") between.commas++;
    if (between.edge === "none") between.edge = clauseEdges.get(word) ?? "none";
  }
}

// "he added", outside of the quotation.
function speaks({ reading }: Discourse, token: number): boolean {
  return reading.quoted[token] === 0 && stating.has(reading.words[token + 1] ?? "");
}

// How far an opening phrase may run before the comma: "After completing his second year in New York,".
const longestOpening = 20;
const openings = new Set([
  "although",
  "though",
  "when",
  "while",
  "unlike",
  "if",
  "once",
  "because",
  "according",
  "born",
  "known",
  "despite",
  "following",
  "having",
  "being",
  "named",
]);

/** The subject behind an opening phrase that holds the pronoun, where nobody is named before it in the sentence. */
function subjectAhead(discourse: Discourse, { token }: Pronoun): DraftMention | undefined {
  const { words, sentenceOf, prose } = discourse.reading;
  const { firstToken, endToken } = prose.sentences[sentenceOf[token]!]!;
  const first = words[firstToken]!;
  const isOpening = prepositions.has(first) || openings.has(first) || /..(?:ing|ed)$/.test(first);
  if (token - firstToken > longestOpening || !isOpening) return undefined;
  for (let t = firstToken; t < token; t++)
    if (discourse.nameFrom.get(t)?.type === "person") return undefined;
  for (let t = token + 1; t < Math.min(endToken, token + longestOpening); t++) {
    if (words[t] !== ",") continue;
    // Over a title: ", the actress X said".
    for (let at = t + 1; at < t + 5 && at < endToken; at++) {
      const name = discourse.nameFrom.get(at);
      if (name?.type === "person" && isSubject(discourse, name.firstToken, name.endToken))
        return name;
      if (name?.type === "person" || !/^[a-z-]+$/.test(words[at]!)) break;
    }
  }
  return undefined;
}
