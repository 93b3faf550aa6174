import type { Range } from "@corpus/core";
import type { Statement, Term } from "../statements/read-statements.ts";
import type { TermWeights } from "../statements/weigh-statements.ts";

/** The stretches of two statements that tell one thing in much the same words. */
export interface Passage {
  readonly a: Range;
  readonly b: Range;
  readonly shared: readonly string[]; // heaviest first
  readonly mass: number; // the weight of what is shared
  readonly density: number; // how little else the stretches hold, 0…1
}

// Read on the annotated news stories: below, the stretches share a topic and not a fact.
const minDensity = 0.5;
const minMass = 5.5;
const minWords = 3; // of the shared terms: names alone make no fact
const minShared = 3;
const nameShare = 0.5; // the people of a story are in all its sentences
const maxShared = 24;

/** The passage of two statements with the greatest mass for its density; undefined where none is firm. */
export function findPassage(a: Statement, b: Statement, weights: TermWeights): Passage | undefined {
  const hits = a.terms.filter(({ key }) => b.keys.has(key));
  if (hits.length < minShared || hits.length > maxShared) return undefined;
  let best: Passage | undefined;
  for (let from = 0; from < hits.length; from++) {
    for (let to = from + minShared - 1; to < hits.length; to++) {
      const passage = passageOf(a, b, hits.slice(from, to + 1), weights);
      if (passage && (!best || passage.mass * passage.density > best.mass * best.density))
        best = passage;
    }
  }
  return best;
}

function passageOf(
  a: Statement,
  b: Statement,
  hits: readonly Term[],
  weights: TermWeights,
): Passage | undefined {
  const shared = new Set(hits.map(({ key }) => key));
  const words = [...shared].filter((key) => key.startsWith("w:"));
  if (shared.size < minShared || words.length < minWords) return undefined;
  const weight = (key: string) => (weights.get(key) ?? 0) * (key.startsWith("w:") ? 1 : nameShare);
  const mass = sum([...shared], weight);
  if (mass < minMass) return undefined;
  const x = { start: hits[0]!.start, end: Math.max(...hits.map(({ end }) => end)) };
  const y = shortest(b.terms, shared);
  const scale = Math.sqrt(massWithin(a, x, weight) * massWithin(b, y, weight));
  const density = scale === 0 ? 0 : mass / scale;
  if (density < minDensity) return undefined;
  const heaviest = [...shared].sort((p, q) => weight(q) - weight(p) || (p < q ? -1 : 1));
  return { a: x, b: y, shared: heaviest, mass, density };
}

const sum = (keys: readonly string[], weight: (key: string) => number) =>
  keys.reduce((total, key) => total + weight(key), 0);

function massWithin({ terms }: Statement, range: Range, weight: (key: string) => number): number {
  const keys = new Set(
    terms
      .filter(({ start, end }) => range.start <= start && end <= range.end)
      .map(({ key }) => key),
  );
  return sum([...keys], weight);
}

/** The shortest stretch of `terms` that holds every one of `wanted`, which all are there. */
function shortest(terms: readonly Term[], wanted: ReadonlySet<string>): Range {
  const hits = terms.filter(({ key }) => wanted.has(key));
  const counts = new Map<string, number>();
  let best: Range = { start: hits[0]!.start, end: hits.at(-1)!.end };
  let from = 0;
  for (const hit of hits) {
    counts.set(hit.key, (counts.get(hit.key) ?? 0) + 1);
    while (counts.get(hits[from]!.key)! > 1) {
      counts.set(hits[from]!.key, counts.get(hits[from]!.key)! - 1);
      from++;
    }
    const start = hits[from]!.start;
    if (counts.size === wanted.size && hit.end - start < best.end - best.start) {
      best = { start, end: hit.end };
    }
  }
  return best;
}
