import type { Story, StoryId } from "@corpus/core";
import { featureKinds } from "./article-profile.ts";
import { createPostings } from "./candidates.ts";
import { type Cluster, daysBetween } from "./cluster.ts";
import type { Grouping } from "./grouping.ts";
import { keptApartBy } from "./kept-apart.ts";

type Related = Story["relatedTo"][number];
type Apart = Story["apartFrom"][number];

/** How one story stands to others. */
export interface Relations {
  readonly relatedTo: readonly Related[];
  readonly apartFrom: readonly Apart[];
}

interface Named {
  readonly cluster: Cluster;
  readonly id: StoryId;
  readonly title: string;
}

const relatedFrom = 0.25; // likeness in content: nearer than strangers, not near enough to be one
const maxRelated = 5;
const maxApart = 3;
const minDaysApart = 2; // two stories of one day stand side by side
const personKind = featureKinds.indexOf("person");
const wordKind = featureKinds.indexOf("word");

interface Link<To> {
  readonly content: number;
  readonly to: To & { readonly story: StoryId };
}

/** For each cluster those it takes up or is taken up by, and those that it was nearly one with; nearest first. */
export function relateClusters(
  stories: readonly Named[],
  grouping: Grouping,
): readonly Relations[] {
  const related = stories.map((): Link<Related>[] => []);
  const apart = stories.map((): Link<Apart>[] => []);
  for (const [x, y] of nearPairs(stories)) {
    const [a, b] = [stories[x]!, stories[y]!];
    const likeness = grouping.likeness(a.cluster, b.cluster);
    const { content, conflicts } = likeness;
    if (content < relatedFrom) continue;
    const order = inOrder(a.cluster, b.cluster, conflicts, grouping);
    if (order) {
      const [earlier, later] = order.isFirstEarlier ? [x, y] : [y, x];
      const shared = linkReasons(stories[earlier]!, stories[later]!, conflicts, grouping);
      const reason = [...shared, order.reason].join("; ");
      const follows = { story: stories[earlier]!.id, relation: "follows", reason } as const;
      const precedes = { story: stories[later]!.id, relation: "precedes", reason } as const;
      related[later]!.push({ content, to: follows });
      related[earlier]!.push({ content, to: precedes });
    } else {
      const reason = keptApartBy(likeness, grouping.threshold);
      const told = (other: Named) => ({ story: other.id, reason: `“${other.title}”: ${reason}` });
      apart[x]!.push({ content, to: told(b) });
      apart[y]!.push({ content, to: told(a) });
    }
  }
  return stories.map((_, s) => ({
    relatedTo: nearest(related[s]!, maxRelated),
    apartFrom: nearest(apart[s]!, maxApart),
  }));
}

function nearest<To>(links: Link<To>[], most: number): readonly To[] {
  return links
    .sort((a, b) => b.content - a.content || (a.to.story < b.to.story ? -1 : 1))
    .slice(0, most)
    .map(({ to }) => to);
}

/** Pairs that share rare features, undated ones first and then by date. */
function* nearPairs(stories: readonly Named[]): Generator<readonly [number, number]> {
  const day = (s: number) => stories[s]!.cluster.published?.first ?? Number.NEGATIVE_INFINITY;
  const order = Array.from(stories.keys()).sort((a, b) =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b,
  );
  const postings = createPostings();
  for (const s of order) {
    const { sum } = stories[s]!.cluster;
    for (const other of postings.near(sum, () => true)) yield [other, s];
    postings.file(s, sum);
  }
}

interface Order {
  readonly isFirstEarlier: boolean;
  readonly reason: string;
}

/** Which came first: by publication, else by the dates with a year in the texts, else by who names whom. */
function inOrder(
  a: Cluster,
  b: Cluster,
  conflicts: readonly string[],
  grouping: Grouping,
): Order | undefined {
  const days = daysBetween(a.published, b.published);
  if (days !== null) {
    if (days < minDaysApart) return undefined;
    const isFirstEarlier = a.published!.last < b.published!.first;
    return { isFirstEarlier, reason: `${days} days later` };
  }
  return byStatedDates(a, b, grouping) ?? bySuccession(a, b, conflicts, grouping);
}

/** An article cannot be older than the latest date that it reports with its year. */
function byStatedDates(a: Cluster, b: Cluster, grouping: Grouping): Order | undefined {
  const [x, y] = [latestStated(a, grouping), latestStated(b, grouping)];
  if (x === null || y === null || Math.abs(x - y) < 180) return undefined;
  return { isFirstEarlier: x < y, reason: "tells of later dates" };
}

function latestStated(cluster: Cluster, { members }: Grouping): number | null {
  const days = cluster.members.flatMap((i) => members[i]!.latestStated ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

/** Who holds an office in one story and is only named beside another holder in the other came before. */
function bySuccession(
  a: Cluster,
  b: Cluster,
  conflicts: readonly string[],
  grouping: Grouping,
): Order | undefined {
  for (const office of conflicts) {
    const known = (by: Cluster, others: Cluster) =>
      (others.offices[office] ?? []).some((holder) => names(by, holder, grouping));
    const aKnowsB = known(a, b);
    const bKnowsA = known(b, a);
    if (aKnowsB !== bKnowsA) return { isFirstEarlier: bKnowsA, reason: "names the former holder" };
  }
  return undefined;
}

function names({ sum }: Cluster, person: string, { vocabulary }: Grouping): boolean {
  return sum.ids.some(
    (id) => vocabulary.kinds[id] === personKind && vocabulary.keys[id] === person,
  );
}

function linkReasons(
  earlier: Named,
  later: Named,
  conflicts: readonly string[],
  grouping: Grouping,
): string[] {
  if (conflicts.length === 0) {
    const shared = sharedNames(earlier.cluster, later.cluster, grouping);
    return [shared.length === 0 ? "same topic" : `same names: ${shared.join(", ")}`];
  }
  const holders = ({ cluster }: Named, office: string) =>
    (cluster.offices[office] ?? []).map((key) => fullName(key, grouping)).join(", ");
  return conflicts
    .slice(0, 3)
    .map(
      (office) =>
        `same office, another holder: ${office} (${holders(earlier, office)}, then ${holders(later, office)})`,
    );
}

/** The longest name by which the articles know the person of this key. */
function fullName(key: string, { vocabulary }: Grouping): string {
  const id = vocabulary.numbers.get(`person:${key}`);
  return id === undefined ? key : vocabulary.shown[id]!;
}

function sharedNames(a: Cluster, b: Cluster, { vocabulary }: Grouping): string[] {
  const weights = new Map(Array.from(b.sum.ids, (id, at) => [id, b.sum.weights[at]!]));
  return Array.from(a.sum.ids, (id, at) => ({
    id,
    weight: a.sum.weights[at]! * (weights.get(id) ?? 0),
  }))
    .filter(({ id, weight }) => weight > 0 && vocabulary.kinds[id] !== wordKind)
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, 3)
    .map(({ id }) => vocabulary.shown[id]!);
}
