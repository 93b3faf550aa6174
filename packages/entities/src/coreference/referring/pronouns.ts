import type { Discourse } from "../discourse.ts";
import { addMention } from "../discourse.ts";
import type { DraftMention, Gender } from "../draft.ts";
import { prepositions, stating } from "../verbs.lexicon.ts";
import { agrees, isSubject, type Memory, type Seen } from "./salience.ts";

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

/** How many sentences back an antecedent may stand. */
const maxSentences = 3;

/**
 * What a candidate gains or loses. Swept one at a time on the GAP development set, GUM's news and
 * interviews, and annotated news together; sweep again if what is counted changes.
 */
const weights = {
  perSentence: -2.4, // for every sentence between
  subject: 0.8,
  opens: 0.3, // first mention of its sentence
  possessor: -0.3,
  name: 0.9,
  repeated: 0.7, // times log2 of mentions so far
  genderKnown: 0.3,
  perMention: -0.45, // for every person mentioned in between
  otherQuotation: -0.8, // inside quotation marks while the pronoun is not, or the other way round
  quotedWhenSpeaking: -2, // "…,” he added": who was only talked about in the quotation did not speak it
  speaksOn: 0.6, // "he added" after a sentence whose subject he is; no labelled set tells it from 0 or 1.2
  subjectToSubject: 1.35,
  clauseMate: -4, // "Smith told him": the subject is somebody else
  ahead: 3.6, // "In his speech, Smith said": the subject right behind the opening phrase
  ownClause: 1.2, // "Smith told his brother": the subject of the clause owns
} as const;

interface Pronoun {
  readonly token: number;
  readonly gender: Gender;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
}

/** Adds the pronoun at `token` as a mention of the most salient person it fits; undefined where nobody fits. */
export function resolvePronoun(
  discourse: Discourse,
  memory: Memory,
  token: number,
): DraftMention | undefined {
  const { words } = discourse.reading;
  const word = words[token]!;
  const gender = personalPronouns.get(word)!;
  const isPossessive = word === "his" || (word === "her" && ownsNext(words, token));
  const pronoun = { token, gender, isPossessive, isSubject: word === "he" || word === "she" };
  const best = bestCandidate(discourse, memory, pronoun);
  if (!best) return undefined;
  const cluster = best.cluster;
  discourse.clusters[cluster]!.gender ??= gender;
  return addMention(discourse, token, token + 1, {
    form: "pronoun",
    type: "person",
    cluster,
    rule: "coreference/pronoun",
    confidence: best.confidence,
  });
}

function bestCandidate(discourse: Discourse, memory: Memory, pronoun: Pronoun) {
  const scores = new Map<number, number>();
  const now = discourse.reading.sentenceOf[pronoun.token]!;
  let between = 0;
  for (let i = memory.seen.length - 1; i >= 0; i--) {
    const seen = memory.seen[i]!;
    if (now - seen.sentence > maxSentences) break;
    const fits = agrees(discourse, seen.cluster, pronoun.gender);
    if (fits === false || discourse.clusters[seen.cluster]!.members) continue;
    const score =
      scoreOf(discourse, memory, pronoun, seen, now, between) + (fits ? weights.genderKnown : 0);
    const old = scores.get(seen.cluster);
    if (old === undefined || score > old) scores.set(seen.cluster, score);
    between++;
  }
  const ahead = subjectAhead(discourse, pronoun);
  if (ahead && agrees(discourse, ahead.cluster, pronoun.gender) !== false) {
    const score =
      weights.ahead + weights.repeated * Math.log2((memory.counts.get(ahead.cluster) ?? 0) + 1);
    scores.set(ahead.cluster, Math.max(score, scores.get(ahead.cluster) ?? score));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return undefined;
  const lead = second ? first[1] - second[1] : 2;
  return { cluster: first[0], confidence: Math.min(0.95, 0.55 + 0.1 * lead) };
}

// How far an opening phrase may run before the comma: "After completing his second year in New York,".
const longestOpening = 16;
const openings = new Set([
  "although",
  "though",
  "when",
  "while",
  "unlike",
  "if",
  "once",
  "because",
]);

/** The subject behind an opening phrase that holds the pronoun, where nobody is named before it in the sentence. */
function subjectAhead(discourse: Discourse, { token }: Pronoun): DraftMention | undefined {
  const { words, sentenceOf, prose } = discourse.reading;
  const { firstToken, endToken } = prose.sentences[sentenceOf[token]!]!;
  const first = words[firstToken]!;
  if (token - firstToken > longestOpening || !(prepositions.has(first) || openings.has(first)))
    return undefined;
  for (let t = firstToken; t < token; t++)
    if (discourse.nameFrom.get(t)?.type === "person") return undefined;
  for (let t = token + 1; t < Math.min(endToken, token + longestOpening); t++) {
    if (words[t] !== ",") continue;
    const name = discourse.nameFrom.get(t + 1);
    return name?.type === "person" && isSubject(discourse, name.firstToken, name.endToken)
      ? name
      : undefined;
  }
  return undefined;
}

function scoreOf(
  discourse: Discourse,
  memory: Memory,
  pronoun: Pronoun,
  seen: Seen,
  now: number,
  between: number,
): number {
  const w = weights;
  let score = w.perSentence * (now - seen.sentence) + w.perMention * Math.min(between, 8);
  if (seen.isSubject) score += w.subject;
  if (seen.opens) score += w.opens;
  if (seen.isPossessor) score += w.possessor;
  if (seen.isName) score += w.name;
  score += w.repeated * Math.log2(memory.counts.get(seen.cluster) ?? 1);
  if (seen.quoted !== (discourse.reading.quoted[pronoun.token] === 1)) score += w.otherQuotation;
  if (speaks(discourse, pronoun.token)) {
    if (seen.quoted) score += w.quotedWhenSpeaking;
    else if (seen.isSubject) score += w.speaksOn;
  }
  if (pronoun.isSubject && seen.isSubject) score += w.subjectToSubject;
  if (!pronoun.isSubject && isClauseMate(discourse, pronoun, seen)) {
    score += pronoun.isPossessive ? w.ownClause : w.clauseMate;
  }
  return score;
}

// "he added", outside of the quotation.
function speaks({ reading }: Discourse, token: number): boolean {
  return reading.quoted[token] === 0 && stating.has(reading.words[token + 1] ?? "");
}

const clauseEdges = new Set([
  ",",
  ";",
  ":",
  "that",
  "who",
  "which",
  "and",
  "but",
  "when",
  "while",
  "as",
  "because",
  "after",
  "before",
  "if",
]);

// "Smith told him": a subject with no clause edge between it and an object pronoun.
function isClauseMate({ reading }: Discourse, { token }: Pronoun, seen: Seen): boolean {
  if (!seen.isSubject || token - seen.endToken > 12 || reading.words[token]!.endsWith("self"))
    return false;
  for (let t = seen.endToken; t < token; t++) if (clauseEdges.has(reading.words[t]!)) return false;
  return true;
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
