import type { ArticleProfile, DayRange, Offices } from "./article-profile.ts";
import { type Marks, marksOf } from "./marks.ts";
import { add, lengths, type SparseVector } from "./vectors.ts";

/** Articles so far together: their numbers, the sum of their vectors, and what they state together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly sum: SparseVector;
  readonly marks: Marks; // of the sum
  readonly lengths: Float64Array; // of the sum, for each part
  readonly mass: Float64Array; // the lengths of the members' vectors together, for each part
  readonly published: DayRange | null;
  readonly crowd: number; // articles that came on one day with a member, at most
  readonly weekdays: Float64Array; // how many members tell of a Monday, a Tuesday …
  readonly offices: Offices;
}

/** What a cluster is built from: the profile of an article, without its features. */
export type Facts = Omit<ArticleProfile, "features">;

export function clusterOf(
  number: number,
  facts: Facts,
  vector: SparseVector,
  kinds: readonly number[],
  crowd: number,
): Cluster {
  const own = lengths(vector, kinds);
  const weekdays = new Float64Array(7);
  if (facts.weekday !== null) weekdays[facts.weekday] = 1;
  return {
    members: [number],
    sum: vector,
    marks: marksOf(vector),
    lengths: own,
    mass: own,
    published: facts.published,
    crowd,
    weekdays,
    offices: facts.offices,
  };
}

export function merge(a: Cluster, b: Cluster, kinds: readonly number[]): Cluster {
  const sum = add(a.sum, b.sum);
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    sum,
    marks: marksOf(sum),
    lengths: lengths(sum, kinds),
    mass: a.mass.map((mass, part) => mass + b.mass[part]!),
    published: span(a.published, b.published),
    crowd: Math.max(a.crowd, b.crowd),
    weekdays: a.weekdays.map((count, day) => count + b.weekdays[day]!),
    offices: joinOffices(a.offices, b.offices),
  };
}

function span(a: DayRange | null, b: DayRange | null): DayRange | null {
  if (!a || !b) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function joinOffices(a: Offices, b: Offices): Offices {
  const joined: Record<string, readonly string[]> = { ...a };
  for (const [office, holders] of Object.entries(b))
    joined[office] = [...new Set([...(joined[office] ?? []), ...holders])].sort();
  return joined;
}

/** Days between the publication of two clusters; null where one has no date. */
export function daysBetween(a: DayRange | null, b: DayRange | null): number | null {
  if (!a || !b) return null;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days from the first to the last publication of two clusters together; 0 where one has no date. */
export function daysTogether(a: DayRange | null, b: DayRange | null): number {
  if (!a || !b) return 0;
  return Math.max(a.last, b.last) - Math.min(a.first, b.first);
}
