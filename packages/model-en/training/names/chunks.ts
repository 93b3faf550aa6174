import { readColumns } from "../../src/columns.ts";
import { candidateRanges } from "../../src/names/candidates.ts";
import { featuresAt, lexicalFeatures, MOST_FEATURES } from "../../src/names/features.ts";
import type { FirstResult } from "../../src/names/find-spans.ts";
import { begin, inside, LABELS, last, nameTypes, OUTSIDE, single } from "../../src/names/labels.ts";
import { initialsOf, secondFeaturesAt } from "../../src/names/second-look.ts";
import { type NamesKnowledge, viewNames } from "../../src/names/view.ts";
import { ANYTHING, type Labelled, OPEN } from "./examples.ts";

/** Candidates in a row: what the chain runs over. Features are places in a `Vocabulary`. */
export interface Chunk {
  readonly length: number;
  readonly features: Int32Array; // of all tokens, one after the other
  readonly ends: Int32Array; // by token: behind its last feature
  readonly lexical: Int32Array; // by token: behind its last lexical feature
  readonly labels: Uint8Array;
  readonly weight: number;
  readonly scores?: Float32Array; // what an earlier look gave each label, to which features add
}

/** Features by hash, in the order in which they were first seen. */
export interface Vocabulary {
  readonly places: Map<number, number>;
  readonly counts: number[];
}

const newVocabulary = (): Vocabulary => ({ places: new Map(), counts: [] });

/** What a chain is trained on: chunks whose features are places in `features`, a list of hashes. */
export interface Examples {
  readonly chunks: readonly Chunk[];
  readonly features: Int32Array;
}

/** Examples of labelled documents, of the features that occur `least` times or more. */
export function examplesOf(
  documents: readonly Labelled[],
  least: number,
  cut: (document: Labelled, vocabulary: Vocabulary) => Chunk[],
): Examples {
  const vocabulary = newVocabulary();
  const chunks = documents.flatMap((document) => cut(document, vocabulary));
  const { places, counts } = vocabulary;
  const kept = new Int32Array(counts.length).fill(-1);
  const features: number[] = [];
  for (const [hash, place] of places) {
    if (counts[place]! < least) continue;
    kept[place] = features.length;
    features.push(hash);
  }
  return {
    chunks: chunks.map((chunk) => withFeatures(chunk, kept)),
    features: Int32Array.from(features),
  };
}

/** The chunk with its features renumbered; those numbered -1 are left out. */
function withFeatures(chunk: Chunk, numbers: Int32Array): Chunk {
  const features: number[] = [];
  const ends = new Int32Array(chunk.length);
  const lexical = new Int32Array(chunk.length);
  let i = 0;
  for (let t = 0; t < chunk.length; t++) {
    for (; i < chunk.ends[t]!; i++) {
      if (i === chunk.lexical[t]) lexical[t] = features.length;
      const number = numbers[chunk.features[i]!]!;
      if (number >= 0) features.push(number);
    }
    if (chunk.lexical[t] === chunk.ends[t]) lexical[t] = features.length;
    ends[t] = features.length;
  }
  return { ...chunk, features: Int32Array.from(features), ends, lexical };
}

/** Cuts a labelled document into the chunks of a first look, and adds their features to the vocabulary. */
export function firstChunks(
  { words, labels, weight }: Labelled,
  knowledge: NamesKnowledge,
  vocabulary: Vocabulary,
): Chunk[] {
  const view = viewNames(words, readColumns(words, knowledge.clusters), knowledge);
  const ranges = candidateRanges(view);
  const out = new Int32Array(MOST_FEATURES);
  const chunks: Chunk[] = [];
  for (let r = 0; r < ranges.length; r += 2) {
    const from = ranges[r]!;
    const to = ranges[r + 1]!;
    const all: number[] = [];
    const ends = new Int32Array(to - from);
    const lexical = new Int32Array(to - from);
    for (let t = from; t < to; t++) {
      lexical[t - from] = all.length + lexicalFeatures(view, t, out, 0);
      const n = featuresAt(view, t, out);
      for (let i = 0; i < n; i++) all.push(placeOf(vocabulary, out[i]!));
      ends[t - from] = all.length;
    }
    const own = repaired(labels.slice(from, to));
    chunks.push({
      length: to - from,
      features: Int32Array.from(all),
      ends,
      lexical,
      labels: own,
      weight,
    });
  }
  return chunks;
}

/** The chunks of a second look: what the first look found elsewhere, on top of its scores. */
export function secondChunks(
  { labels, weight }: Labelled,
  seen: FirstResult,
  vocabulary: Vocabulary,
): Chunk[] {
  const { view, ranges, scores } = seen;
  const initials = initialsOf(view, seen);
  const out = new Int32Array(MOST_FEATURES);
  const chunks: Chunk[] = [];
  for (let r = 0; r < ranges.length; r += 2) {
    const from = ranges[r]!;
    const to = ranges[r + 1]!;
    const all: number[] = [];
    const ends = new Int32Array(to - from);
    for (let t = from; t < to; t++) {
      const n = secondFeaturesAt(view, seen, initials, t, out);
      for (let i = 0; i < n; i++) all.push(placeOf(vocabulary, out[i]!));
      ends[t - from] = all.length;
    }
    if (all.length === 0) continue;
    chunks.push({
      length: to - from,
      features: Int32Array.from(all),
      ends,
      lexical: ends,
      labels: repaired(labels.slice(from, to)),
      weight,
      scores: scores[r / 2]!,
    });
  }
  return chunks;
}

function placeOf({ places, counts }: Vocabulary, hash: number): number {
  let place = places.get(hash);
  if (place === undefined) {
    place = counts.length;
    places.set(hash, place);
    counts.push(0);
  }
  counts[place]!++;
  return place;
}

/** A name that the edge of the chunk cuts has no label there. */
function repaired(labels: Uint8Array): Uint8Array {
  const isOpen = (label: number) => label < LABELS && label > OUTSIDE && (label - 1) % 4 < 2;
  const continues = (label: number) =>
    label < LABELS && label > OUTSIDE && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
  for (let t = 0; t < labels.length && continues(labels[t]!); t++) labels[t] = ANYTHING;
  for (let t = labels.length - 1; t >= 0 && isOpen(labels[t]!); t--) labels[t] = ANYTHING;
  return labels;
}

/** By code of `Labelled.labels`: 1 for each label that a token may have. */
export const allowedLabels: readonly Uint8Array[] = Array.from(
  { length: LABELS + 2 },
  (_, code) => {
    const allowed = new Uint8Array(LABELS);
    if (code === ANYTHING) allowed.fill(1);
    else if (code === OPEN) {
      allowed[OUTSIDE] = 1;
      for (let type = nameTypes.indexOf("group"); type < nameTypes.length; type++)
        for (const label of [begin(type), inside(type), last(type), single(type)])
          allowed[label] = 1;
    } else allowed[code] = 1;
    return allowed;
  },
);
