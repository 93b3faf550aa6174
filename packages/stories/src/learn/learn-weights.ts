import type { Article } from "@corpus/core";
import { profileArticle } from "../group/article-profile.ts";
import { createPostings } from "../group/candidates.ts";
import { type Cluster, clusterOf, merge } from "../group/cluster.ts";
import { evidenceNames, type GroupWeights, readEvidence } from "../group/likeness.ts";
import { weigh } from "../group/vectors.ts";
import { countIn, createVocabulary } from "../group/vocabulary.ts";
import { seededRandom } from "../reuse/seeded-random.ts";
import { fitLogistic, type Sample } from "./fit-logistic.ts";

export type { GroupWeights } from "../group/likeness.ts";

/** Articles of which it is known which tell of one event. */
export interface LabelledArticles {
  readonly articles: readonly Article[];
  /** The event of each article, by its id; an article without one is left out. */
  readonly events: ReadonlyMap<string, string>;
  /** How much the set counts beside others; default 1. */
  readonly share?: number;
}

const seed = 0x570217; // another seed moves the BCubed F1 of a set by less than 0.01
const rounds = 3; // ways to part each event in two
const singleShare = 0.4; // of the parts, those of one article: what most articles meet first
const strangersOfEach = 8; // parts of other events, the nearest

/**
 * Weights for grouping, learned from events that are known; `crowd`, of which pairs say nothing, is
 * left at 0. A logistic regression on pairs of parts of
 * events, each against the rest of its own event and against the nearest parts of others.
 *
 * @returns The same weights for the same sets in the same order.
 */
export function learnGroupWeights(sets: readonly LabelledArticles[]): GroupWeights {
  const samples = sets.map((set): Sample => ({ ...pairsOf(set), share: set.share ?? 1 }));
  const { bias, weights } = fitLogistic(samples, signs);
  return {
    bias: round(bias),
    weights: Object.fromEntries(
      evidenceNames.map((name, e) => [name, round(weights[e]!)]),
    ) as GroupWeights["weights"],
  };
}

const against: ReadonlySet<string> = new Set(["apart", "weekday", "size", "crowd"]);

// What speaks for a happening must not be learned to speak against it, nor the other way round.
const signs = evidenceNames.map((name) => (against.has(name) ? -1 : 1));

const round = (value: number) => Math.round(value * 1000) / 1000;

interface Part {
  readonly event: string;
  readonly cluster: Cluster;
}

function pairsOf({ articles, events }: LabelledArticles): Omit<Sample, "share"> {
  const vocabulary = createVocabulary();
  const { kinds } = vocabulary;
  const labelled = articles
    .filter(({ id }) => events.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const profiles = labelled.map(profileArticle);
  const ids = countIn(vocabulary, profiles);
  const groups = new Map<string, Cluster[]>();
  profiles.forEach((profile, i) => {
    const cluster = clusterOf(i, profile, weigh(profile.features, ids[i]!, vocabulary), kinds, 1);
    const event = events.get(profile.id)!;
    groups.set(event, [...(groups.get(event) ?? []), cluster]);
  });
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const random = seededRandom(seed);
  for (let r = 0; r < rounds; r++) {
    const parts = [...groups].flatMap(([event, singles]) => part(event, singles, random, kinds));
    for (const [a, b] of pairsToJudge(parts)) {
      rows.push(readEvidence(a.cluster, b.cluster, kinds));
      labels.push(a.event === b.event ? 1 : 0);
    }
  }
  return { rows, labels };
}

/** Two parts of an event without an article in common, or the one article that it has. */
function part(
  event: string,
  singles: readonly Cluster[],
  random: () => number,
  kinds: readonly number[],
): readonly Part[] {
  const left = shuffled(singles, random);
  const take = (most: number): Part => {
    const size = random() < singleShare ? 1 : 1 + Math.floor(random() * most);
    const cluster = left.splice(0, size).reduce((a, b) => merge(a, b, kinds));
    return { event, cluster };
  };
  const first = take(Math.max(1, left.length - 1));
  return left.length === 0 ? [first] : [first, take(left.length)];
}

function* pairsToJudge(parts: readonly Part[]): Generator<readonly [Part, Part]> {
  const postings = createPostings();
  parts.forEach(({ cluster }, p) => {
    postings.file(p, cluster.sum);
  });
  for (const [p, own] of parts.entries()) {
    const next = parts[p + 1];
    if (next?.event === own.event) yield [own, next];
    const near = postings.near(own.cluster.sum, (other) => parts[other]!.event !== own.event);
    for (const other of near.slice(0, strangersOfEach)) yield [own, parts[other]!];
  }
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
