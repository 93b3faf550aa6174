import type { Story, StoryId } from "@corpus/core";
import { findCandidates } from "./candidates.ts";
import { type Cluster, likeness } from "./cluster.ts";
import type { Grouping } from "./group-stories.ts";

type Related = Story["relatedTo"][number];

const relatedShare = 0.6; // of the threshold: nearer than strangers, not near enough to be one
const maxRelated = 5;
const minDaysApart = 2; // two stories of one day stand side by side

/** For each cluster the ones it takes up or is taken up by, nearest first. */
export function relateClusters(
  clusters: readonly Cluster[],
  ids: readonly StoryId[],
  grouping: Grouping,
): readonly (readonly Related[])[] {
  const sums = clusters.map(({ sum }) => sum);
  const pairs = findCandidates(clusters, sums, Number.POSITIVE_INFINITY);
  const related = clusters.map(() => [] as { content: number; to: Related }[]);
  for (const { a: x, b: y } of pairs) {
    const { content, conflicts } = likeness(clusters[x]!, clusters[y]!);
    if (content < grouping.threshold * relatedShare) continue;
    const order = inOrder(clusters[x]!, clusters[y]!, grouping);
    if (!order) continue;
    const [earlier, later] = order.firstIsEarlier ? [x, y] : [y, x];
    const reason = [
      ...linkReasons(clusters[earlier]!, clusters[later]!, conflicts, grouping),
      order.reason,
    ];
    const text = reason.join("; ");
    related[later]!.push({
      content,
      to: { story: ids[earlier]!, relation: "follows", reason: text },
    });
    related[earlier]!.push({
      content,
      to: { story: ids[later]!, relation: "precedes", reason: text },
    });
  }
  return related.map((list) =>
    list
      .sort((a, b) => b.content - a.content || (a.to.story < b.to.story ? -1 : 1))
      .slice(0, maxRelated)
      .map(({ to }) => to),
  );
}

interface Order {
  readonly firstIsEarlier: boolean;
  readonly reason: string;
}

/** Which came first: by publication, else by the dates with a year in the texts, else by who names whom. */
function inOrder(a: Cluster, b: Cluster, grouping: Grouping): Order | undefined {
  if (a.published && b.published) {
    const days = b.published.first - a.published.last;
    const back = a.published.first - b.published.last;
    const apart = Math.max(days, back);
    if (apart < minDaysApart) return undefined;
    return { firstIsEarlier: days > 0, reason: `${apart} days later` };
  }
  return byStatedDates(a, b, grouping) ?? bySuccession(a, b, grouping);
}

/** An article cannot be older than the latest date that it reports with its year. */
function byStatedDates(a: Cluster, b: Cluster, grouping: Grouping): Order | undefined {
  const [x, y] = [latestStated(a, grouping), latestStated(b, grouping)];
  if (x === null || y === null || Math.abs(x - y) < 180) return undefined;
  return { firstIsEarlier: x < y, reason: "tells of later dates" };
}

function latestStated({ members }: Cluster, { profiles }: Grouping): number | null {
  const days = members.flatMap((i) => profiles[i]!.latestStated ?? []);
  return days.length === 0 ? null : Math.max(...days);
}

/** Who holds an office in one story and is only named beside another holder in the other came before. */
function bySuccession(a: Cluster, b: Cluster, grouping: Grouping): Order | undefined {
  const { conflicts } = likeness(a, b);
  for (const office of conflicts) {
    const known = (by: Cluster, others: Cluster) =>
      [...(others.offices.get(office) ?? [])].some((holder) => names(by, holder, grouping));
    const aKnowsB = known(a, b);
    const bKnowsA = known(b, a);
    if (aKnowsB !== bKnowsA) return { firstIsEarlier: bKnowsA, reason: "names the former holder" };
  }
  return undefined;
}

function names({ members }: Cluster, person: string, { profiles }: Grouping): boolean {
  return members.some((i) =>
    profiles[i]!.features.some(({ kind, key }) => kind === "person" && key === person),
  );
}

function linkReasons(
  earlier: Cluster,
  later: Cluster,
  conflicts: readonly string[],
  grouping: Grouping,
): string[] {
  if (conflicts.length === 0) {
    const shared = sharedNames(earlier, later, grouping);
    return [shared.length === 0 ? "same topic" : `same names: ${shared.join(", ")}`];
  }
  const holders = ({ offices }: Cluster, office: string) =>
    [...(offices.get(office) ?? [])].map((key) => fullName(key, grouping)).join(", ");
  return conflicts
    .slice(0, 3)
    .map(
      (office) =>
        `same office, another holder: ${office} (${holders(earlier, office)}, then ${holders(later, office)})`,
    );
}

/** The longest name by which the articles know the person of this key. */
function fullName(key: string, { vocabulary }: Grouping): string {
  const id = vocabulary.keys.findIndex((k, at) => k === key && vocabulary.kinds[at] === "person");
  return vocabulary.shown[id] ?? key;
}

function sharedNames(a: Cluster, b: Cluster, { vocabulary }: Grouping): string[] {
  const weights = new Map(Array.from(b.sum.ids, (id, at) => [id, b.sum.weights[at]!]));
  return Array.from(a.sum.ids, (id, at) => ({
    id,
    weight: a.sum.weights[at]! * (weights.get(id) ?? 0),
  }))
    .filter(({ id, weight }) => weight > 0 && vocabulary.kinds[id] !== "word")
    .sort((x, y) => y.weight - x.weight || x.id - y.id)
    .slice(0, 3)
    .map(({ id }) => vocabulary.shown[id]!);
}
