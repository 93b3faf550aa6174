import { bestAssignment } from "./assignment.ts";
import type { EntityMention } from "./document.ts";
import { distinct, groupBy, spanKey } from "./matching.ts";
import {
  addTallies,
  type DocumentScore,
  noTally,
  type Outcome,
  type Score,
  scoreOf,
  type Tallies,
  type Tally,
} from "./tally.ts";

/** A mention by any name that is equal where gold and output mean the same stretch. */
export type MentionKey = string;

/** Entities as lists of their mentions. A mention that stands in several entities counts in the first. */
export type Clusters = readonly (readonly MentionKey[])[];

/** One pair of clusterings, in the sums of each measure. */
export interface CoreferenceTallies {
  readonly muc: Tally;
  readonly bCubed: Tally;
  readonly ceafe: Tally;
  readonly lea: Tally;
  readonly mentions: Tally; // of finding the mentions at all
}

/** The measures of coreference that the field reports, side by side. */
export interface CoreferenceScores {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafe: Score;
  readonly lea: Score;
  readonly mentions: Score;
  readonly conll: number; // mean of the F1 of MUC, B³ and CEAFe
}

/**
 * The scores of several documents together: their sums are added before dividing, as the CoNLL
 * scorer does. Singletons count as they are given; leave them out of both sides to score as on
 * OntoNotes.
 *
 * @see https://aclanthology.org/P14-2006/ (the reference scorer)
 */
export function scoreCoreference(
  documents: readonly { readonly gold: Clusters; readonly found: Clusters }[],
): CoreferenceScores {
  const none = { muc: noTally, bCubed: noTally, ceafe: noTally, lea: noTally, mentions: noTally };
  const sums = documents
    .map(({ gold, found }) => tallyCoreference(gold, found))
    .reduce<CoreferenceTallies>(
      (a, b) => ({
        muc: addTallies(a.muc, b.muc),
        bCubed: addTallies(a.bCubed, b.bCubed),
        ceafe: addTallies(a.ceafe, b.ceafe),
        lea: addTallies(a.lea, b.lea),
        mentions: addTallies(a.mentions, b.mentions),
      }),
      none,
    );
  const [muc, bCubed, ceafe] = [scoreOf(sums.muc), scoreOf(sums.bCubed), scoreOf(sums.ceafe)];
  return {
    muc,
    bCubed,
    ceafe,
    lea: scoreOf(sums.lea),
    mentions: scoreOf(sums.mentions),
    conll: (muc.f1 + bCubed.f1 + ceafe.f1) / 3,
  };
}

/** One document's sums. O(mentions), but for CEAFe: cubic in the largest group of entities that share mentions. */
export function tallyCoreference(gold: Clusters, found: Clusters): CoreferenceTallies {
  const [key, response] = [withoutRepeats(gold), withoutRepeats(found)];
  const [goldOf, foundOf] = [clusterOf(key), clusterOf(response)];
  const both = (
    count: (from: Clusters, of: Index, to: Clusters) => readonly [number, number],
  ): Tally => {
    const [recallHits, goldSum] = count(key, foundOf, response);
    const [precisionHits, foundSum] = count(response, goldOf, key);
    return { recallHits, gold: goldSum, precisionHits, found: foundSum };
  };
  let shared = 0;
  for (const mention of goldOf.keys()) if (foundOf.has(mention)) shared++;
  return {
    muc: both(mucCounts),
    bCubed: both(bCubedCounts),
    ceafe: ceafeTally(key, foundOf, response),
    lea: both(leaCounts),
    mentions: {
      ...{ recallHits: shared, gold: goldOf.size },
      ...{ precisionHits: shared, found: foundOf.size },
    },
  };
}

type Index = ReadonlyMap<MentionKey, number>;

// The reference scorer drops a mention that is repeated, or one could score by repeating what is easy.
function withoutRepeats(clusters: Clusters): Clusters {
  const seen = new Set<MentionKey>();
  return clusters
    .map((keys) =>
      keys.filter((key) => {
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
    )
    .filter((keys) => keys.length > 0);
}

const clusterOf = (clusters: Clusters): Index =>
  new Map(clusters.flatMap((keys, index) => keys.map((key) => [key, index] as const)));

/** How many of `keys` are in each cluster of the other side. */
function sharesOf(keys: readonly MentionKey[], other: Index): Map<number, number> {
  const shares = new Map<number, number>();
  for (const key of keys) {
    const index = other.get(key);
    if (index !== undefined) shares.set(index, (shares.get(index) ?? 0) + 1);
  }
  return shares;
}

/** MUC (Vilain et al. 1995): links that need not be added. */
function mucCounts(from: Clusters, other: Index): [number, number] {
  let hits = 0;
  let all = 0;
  for (const keys of from) {
    const shares = sharesOf(keys, other);
    let known = 0;
    for (const count of shares.values()) known += count;
    hits += keys.length - (shares.size + keys.length - known); // a mention unknown there is a part of its own
    all += keys.length - 1;
  }
  return [hits, all];
}

/** B³ (Bagga and Baldwin 1998): how much of each mention's entity is shared. */
function bCubedCounts(from: Clusters, other: Index): [number, number] {
  let sum = 0;
  let all = 0;
  for (const keys of from) {
    for (const count of sharesOf(keys, other).values()) sum += (count * count) / keys.length;
    all += keys.length;
  }
  return [sum, all];
}

/** CEAF with the entity-based similarity φ4 (Luo 2005): the best one-to-one alignment of entities. */
function ceafeTally(gold: Clusters, foundOf: Index, found: Clusters): Tally {
  const similarity = bestAssignment(
    gold.map((keys) => {
      const shares = [...sharesOf(keys, foundOf)];
      return new Map(shares.map(([j, n]) => [j, (2 * n) / (keys.length + found[j]!.length)]));
    }),
  );
  return {
    ...{ recallHits: similarity, gold: gold.length },
    ...{ precisionHits: similarity, found: found.length },
  };
}

/** LEA (Moosavi and Strube 2016): links resolved, weighed by the size of the entity. A singleton has a link to itself. */
function leaCounts(from: Clusters, other: Index, to: Clusters): [number, number] {
  let sum = 0;
  let all = 0;
  for (const keys of from) {
    all += keys.length;
    if (keys.length === 1) {
      const index = other.get(keys[0]!);
      if (index !== undefined && to[index]!.length === 1) sum += 1;
      continue;
    }
    let links = 0;
    for (const count of sharesOf(keys, other).values()) links += (count * (count - 1)) / 2;
    sum += (keys.length * links) / ((keys.length * (keys.length - 1)) / 2);
  }
  return [sum, all];
}

/** How coreference is scored. */
export interface CoreferenceOptions {
  /** Leaves out entities with one mention, on both sides: as OntoNotes does. Default: kept. */
  readonly dropSingletons?: boolean;
}

/** The metrics of a document's coreference layer, in the order in which they are shown. */
const shown = [
  ["MUC", "muc"],
  ["B³", "bCubed"],
  ["CEAFe", "ceafe"],
  ["LEA", "lea"],
  ["mentions", "mentions"],
] as const;

/**
 * Coreference of one document, mentions paired by exact span. Outcomes are links between a mention
 * and the one before it of its entity: what MUC counts, in a form that can be read.
 */
export function scoreMentions(
  gold: readonly EntityMention[],
  found: readonly EntityMention[],
  options: CoreferenceOptions = {},
): DocumentScore {
  const [goldEntities, foundEntities] = [gold, found].map((mentions) => {
    const own = distinct(mentions, spanKey).sort((a, b) => a.start - b.start || b.end - a.end);
    const entities = [...groupBy(own, ({ entity }) => entity).values()];
    return options.dropSingletons ? entities.filter(({ length }) => length > 1) : entities;
  }) as [EntityMention[][], EntityMention[][]];
  const keysOf = (entities: EntityMention[][]) => entities.map((own) => own.map(spanKey));
  const tally = tallyCoreference(keysOf(goldEntities), keysOf(foundEntities));
  const tallies: Tallies = new Map(
    shown.map(([metric, name]) => [metric, new Map([["", tally[name]]])]),
  );
  return { tallies, outcomes: linkOutcomes(goldEntities, foundEntities) };
}

function linkOutcomes(
  gold: readonly EntityMention[][],
  found: readonly EntityMention[][],
): Outcome[] {
  const entityOf = (entities: readonly EntityMention[][]) =>
    new Map(entities.flatMap((own, index) => own.map((m) => [spanKey(m), index] as const)));
  const [goldOf, foundOf] = [entityOf(gold), entityOf(found)];
  const outcomes: Outcome[] = [];
  const walk = (
    entities: readonly EntityMention[][],
    other: Index,
    kind: "missed" | "spurious",
  ) => {
    for (const own of entities) {
      for (let i = 1; i < own.length; i++) {
        const [before, mention] = [own[i - 1]!, own[i]!];
        const { start, end, type } = mention;
        const there = other.get(spanKey(mention));
        const isShared = there !== undefined && there === other.get(spanKey(before));
        const note = `one with ${before.start}–${before.end}`;
        if (!isShared) outcomes.push({ kind, type, start, end, note });
        else if (kind === "missed") outcomes.push({ kind: "right", type, start, end });
      }
    }
  };
  walk(gold, foundOf, "missed");
  walk(found, goldOf, "spurious");
  return outcomes;
}
