import type { Range } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import type { Term } from "../statements/terms.ts";
import type { TermWeights } from "../statements/weigh-statements.ts";
import { findWords } from "../text/words.ts";

/** The stretches of two statements that tell one thing in much the same words. */
export interface Passage {
  readonly a: Range;
  readonly b: Range;
  readonly shared: readonly string[]; // heaviest first
  readonly mass: number; // the weight of what is shared
  readonly density: number; // how little else the stretches hold, 0…1
}

// Swept on the annotated news stories: below, the stretches share a topic and not a fact.
const minDensity = 0.4;
const minMass = 2.6;
const minShared = 2;
const nameShare = 0.6; // the people of a story are in all its sentences
const densityPower = 1.2; // of two facts in one stretch each is an item of its own
const maxChars = 140;
const maxShared = 24;
const maxOfPair = 4;

/** How firmly the stretches tell one thing. */
export const firmness = ({ mass, density }: Passage): number => mass * density;

const tightness = ({ mass, density }: Passage): number => mass * density ** densityPower;

/** The firm passages of two statements, the firmest first; none overlaps another. */
export function findPassages(a: Statement, b: Statement, weights: TermWeights): readonly Passage[] {
  const hits = a.terms.filter(({ key }) => b.keys.has(key));
  if (hits.length < minShared || hits.length > maxShared) return [];
  const found: Passage[] = [];
  for (let from = 0; from < hits.length; from++) {
    for (let to = from + minShared - 1; to < hits.length; to++) {
      if (hits[to]!.end - hits[from]!.start > maxChars) break;
      const passage = passageOf(a, b, hits.slice(from, to + 1), weights);
      if (passage) found.push(passage);
    }
  }
  found.sort((x, y) => tightness(y) - tightness(x));
  const kept: Passage[] = [];
  for (const passage of found) {
    if (kept.length === maxOfPair) break;
    if (kept.every((other) => !meet(passage.a, other.a) && !meet(passage.b, other.b)))
      kept.push(passage);
  }
  return kept;
}

export const meet = (x: Range, y: Range): boolean => x.start < y.end && y.start < x.end;

/** True for the key of somebody or something named. */
export const isName = (key: string): boolean => key.startsWith("e:");

const fewNames = 3; // with one word they tell something: "neither leader directly named Tarn"

/** Two words of content tell something; one does beside a name, or among several. */
function isFact(hits: readonly Term[], a: Statement, b: Statement): boolean {
  const keys = new Set(hits.map(({ key }) => key));
  const words = hits.filter(({ key }) => !isName(key));
  const distinct = new Set(words.map(({ key }) => key)).size;
  if (distinct === 2 && keys.size === 2)
    return isOnePhrase(a, words) && isOnePhrase(b, pairIn(b, words));
  if (distinct >= 2) return true;
  if (distinct === 0 || words[0]!.rarity < minRarityOfOne) return false;
  const named = hits.filter(({ byName }) => byName);
  const others = b.terms.filter(({ byName, key }) => byName && keys.has(key));
  if (named.length === 0 || others.length === 0) return false;
  if (keys.size > fewNames) return true;
  const namesOf = (terms: readonly Term[]) => new Set(terms.map(({ key }) => key)).size;
  if (namesOf(named) >= 2 && namesOf(others) >= 2) return true;
  return (
    isBeside(words, named) &&
    isBeside(
      b.terms.filter(({ key }) => key === words[0]!.key),
      others,
    )
  );
}

const minRarityOfOne = 0.35; // of a single word beside names: that leaders agreed or spoke is no fact
const maxBetween = 1; // terms between the two words of a phrase

/** The two words where they stand nearest each other. */
function pairIn({ terms }: Statement, words: readonly Term[]): readonly Term[] {
  const [x, y] = [words[0]!, words.find(({ key }) => key !== words[0]!.key)!].map(({ key }) => key);
  const [xs, ys] = [terms.filter(({ key }) => key === x), terms.filter(({ key }) => key === y)];
  const pairs = xs.flatMap((p) => ys.map((q) => (p.start < q.start ? [p, q] : [q, p])));
  const width = ([p, q]: readonly Term[]) => q!.end - p!.start;
  return pairs.sort((p, q) => width(p) - width(q))[0] ?? [];
}

/** True where nothing parts two words: "peace and stability", "seamless sharing", but no other clause. */
function isOnePhrase({ article, terms }: Statement, words: readonly Term[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const range = { start: first.end, end: last.start };
  const others = terms.filter(({ start, end }) => start >= range.start && end <= range.end);
  const joints = findWords(article.text, [range]).norms;
  if (joints.some((word) => clauseWords.has(word))) return false;
  return others.length <= (joints.some((word) => conjunctions.has(word)) ? 0 : maxBetween);
}

const clauseWords = new Set("that which who because but while as if when after before".split(" "));
const conjunctions = new Set(["and", "or"]);

const besideChars = 4;

const isBeside = (words: readonly Term[], names: readonly Term[]) =>
  words.some((word) =>
    names.some(({ start, end }) => Math.max(start - word.end, word.start - end) <= besideChars),
  );

function passageOf(
  a: Statement,
  b: Statement,
  hits: readonly Term[],
  weights: TermWeights,
): Passage | undefined {
  const shared = new Set(hits.map(({ key }) => key));
  if (shared.size < minShared || !isFact(hits, a, b)) return undefined;
  const weight = (key: string) => (weights.get(key) ?? 0) * (isName(key) ? nameShare : 1);
  const mass = sum([...shared], weight);
  if (mass < minMass) return undefined;
  const x = { start: hits[0]!.start, end: Math.max(...hits.map(({ end }) => end)) };
  const y = shortest(b.terms, shared);
  const [inA, inB] = [trimmed(hits, x), trimmed(b.terms, y)];
  if (y.end - y.start > maxChars) return undefined;
  const scale = Math.sqrt(massWithin(a, x, weight) * massWithin(b, y, weight));
  const density = scale === 0 ? 0 : mass / scale;
  if (density < minDensity) return undefined;
  const heaviest = [...shared].sort((p, q) => weight(q) - weight(p) || (p < q ? -1 : 1));
  return { a: inA, b: inB, shared: heaviest, mass, density };
}

/** Without pronouns and descriptions at the edges, which show nothing to who reads the stretch alone. */
function trimmed(terms: readonly Term[], range: Range): Range {
  const kept = terms.filter(
    ({ key, byName, start, end }) =>
      range.start <= start && end <= range.end && (byName || !isName(key)),
  );
  return {
    start: Math.min(...kept.map(({ start }) => start)),
    end: Math.max(...kept.map(({ end }) => end)),
  };
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
