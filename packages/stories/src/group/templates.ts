import type { Cluster } from "./cluster.ts";
import { covered } from "./marks.ts";
import type { SparseVector } from "./vectors.ts";
import { rarity, type Vocabulary } from "./vocabulary.ts";

// Reports written to one pattern (dividend notices, a fire in one town and in another) have their
// words in common and differ in what makes them news. Not learned, as the sets of known events have no
// such reports: set by hand on raw news and on one report told of many towns, and then held against the
// sets, which lose 0.004 of BCubed F1 at most.
const rareFrom = 4.5; // rarity; of 100 articles one has a feature as rare
const commonCost = 2; // for each step of rarity that is lacking
const markedFrom = 0.6; // of the weight of their marks
const unmarkedCost = 60; // for words that are wholly the same and no mark in common

/**
 * What is to be taken from the evidence that two clusters tell of one happening, 0 or more: where they
 * share common words alone, and where they are days apart and alike in words but not in their marks.
 *
 * @param words Their likeness in words, 0…1.
 * @param apart How far apart they are in days, 0…1.
 */
export function templateCost(
  a: Cluster,
  b: Cluster,
  words: number,
  apart: number,
  vocabulary: Vocabulary,
): number {
  const lacking = Math.max(0, rareFrom - secondRarest(a.sum, b.sum, vocabulary));
  return commonCost * lacking + unmarkedCost * words ** 2 * apart * unmarked(a, b);
}

/** 1 where neither has any of the other's marks, 0 where they have enough of them. */
function unmarked(a: Cluster, b: Cluster): number {
  const share = (covered(a.marks, b.sum) + covered(b.marks, a.sum)) / 2;
  return Math.max(0, 1 - share / markedFrom);
}

/** The rarity of the second-rarest feature that two vectors share: one may be chance. Numbers often are. */
function secondRarest(a: SparseVector, b: SparseVector, vocabulary: Vocabulary): number {
  let [first, second] = [0, 0];
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const id = a.ids[i]!;
    const difference = id - b.ids[j]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
    if (difference !== 0 || isNumber(vocabulary.keys[id]!)) continue;
    const found = rarity(vocabulary, id);
    if (found > first) [first, second] = [found, first];
    else if (found > second) second = found;
  }
  return second;
}

const isNumber = (key: string) => /^\d/.test(key);
