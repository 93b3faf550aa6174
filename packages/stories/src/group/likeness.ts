import type { Offices } from "./article-profile.ts";
import { type Cluster, daysBetween } from "./cluster.ts";
import { templateCost } from "./templates.ts";
import { dots, parts } from "./vectors.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What two clusters are judged by, in the order of the learned weights. */
export const evidenceNames = [...parts, "apart", "weekday", "size", "crowd"] as const;
type EvidenceName = (typeof evidenceNames)[number];

/** A weight for each kind of evidence; a likeness is their sum put through the logistic function. */
export interface GroupWeights {
  readonly bias: number;
  readonly weights: { readonly [E in EvidenceName]: number };
}

/** How alike two clusters are, 0…1: how likely it is that they tell of one happening. */
export interface Likeness {
  readonly score: number;
  readonly content: number; // the same, were they of one time and their offices in agreement
  readonly daysApart: number | null;
  readonly otherWeekday: boolean;
  readonly sameWordingOnly: boolean; // alike as reports of one pattern are
  readonly conflicts: readonly string[]; // offices with different holders
}

const fadingDays = 2;
const largest = 30; // pairs of articles: beyond, a story pays no more for its size
// Not learned, as the sets have few such pairs: near-copies apart from that are reports of two meetings.
const officeDoubt = 0.12;
const smallCrowd = 30; // that a folder has few articles does not say that the world has few
const hopeless = -3; // a likeness of 0.05: what else speaks against need not be looked at
const partCount = parts.length;
const at = (name: EvidenceName) => evidenceNames.indexOf(name);
const word = at("word");
const apart = at("apart");
const weekday = at("weekday");
const size = at("size");
const crowd = at("crowd");

/** The evidence for and against, as numbers. */
export function readEvidence(a: Cluster, b: Cluster, kinds: readonly number[]): Float64Array {
  const evidence = new Float64Array(evidenceNames.length);
  const products = dots(a.sum, b.sum, kinds);
  for (let part = 0; part < partCount; part++) {
    // Between the cosine of the sums, which grows with the clusters, and the mean over pairs, which falls.
    const scale = a.lengths[part]! * b.lengths[part]! * a.mass[part]! * b.mass[part]!;
    evidence[part] = scale === 0 ? 0 : products[part]! / Math.sqrt(scale);
  }
  const days = daysBetween(a.published, b.published);
  // Days apart speak against; the same day speaks for nothing, as busy days have many stories.
  if (days !== null) evidence[apart] = 1 - Math.exp(-days / fadingDays);
  evidence[weekday] = shareOfOtherWeekdays(a, b);
  evidence[size] = Math.log(Math.min(largest, a.members.length * b.members.length));
  // The more articles come with two, the more chance strangers among them have to look alike.
  evidence[crowd] = Math.log(Math.max(smallCrowd, a.crowd, b.crowd) / smallCrowd);
  return evidence;
}

/** Compares two clusters: names and words, then what speaks against. */
export function likeness(
  a: Cluster,
  b: Cluster,
  vocabulary: Vocabulary,
  { bias, weights }: GroupWeights,
): Likeness {
  const evidence = readEvidence(a, b, vocabulary.kinds);
  let sum = bias;
  let content = bias;
  evidenceNames.forEach((name, e) => {
    const term = weights[name] * evidence[e]!;
    sum += term;
    if (e < partCount || e === size || e === crowd) content += term;
  });
  const template =
    sum > hopeless ? templateCost(a, b, evidence[word]!, evidence[apart]!, vocabulary) : 0;
  const conflicts = officeConflicts(a.offices, b.offices);
  return {
    score: logistic(sum - template) * officeDoubt ** conflicts.length,
    content: logistic(content),
    daysApart: daysBetween(a.published, b.published),
    otherWeekday: evidence[weekday]! > 0.5,
    sameWordingOnly: template > 1,
    conflicts,
  };
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Of the pairs of articles, how many tell of two days of the week. */
function shareOfOtherWeekdays(a: Cluster, b: Cluster): number {
  let [inA, inB, same] = [0, 0, 0];
  for (let day = 0; day < 7; day++) {
    inA += a.weekdays[day]!;
    inB += b.weekdays[day]!;
    same += a.weekdays[day]! * b.weekdays[day]!;
  }
  return (inA * inB - same) / (a.members.length * b.members.length);
}

/** Offices that both name a holder of, and not one holder in common: two times, or two happenings. */
function officeConflicts(a: Offices, b: Offices): string[] {
  return Object.keys(a)
    .filter((name) => b[name] && !a[name]!.some((holder) => b[name]!.includes(holder)))
    .sort();
}
