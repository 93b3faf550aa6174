import { annotationId, type Story, type StoryId } from "@corpus/core";
import type { Cluster, Facts } from "./cluster.ts";
import { explain, signatureOf } from "./explain.ts";
import type { Likeness } from "./likeness.ts";
import { relateClusters } from "./relate.ts";
import { dots, type SparseVector } from "./vectors.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A story without what needs the texts of its articles. */
export type StoryGroup = Omit<Story, "origins" | "timeline">;

/** An article as the index keeps it. */
export interface Member extends Facts {
  readonly vector: SparseVector;
}

/** Articles in clusters, with what they were grouped by. */
export interface Grouping {
  readonly members: readonly Member[]; // by the numbers that clusters give
  readonly clusters: readonly Cluster[];
  readonly vocabulary: Vocabulary;
  readonly threshold: number;
  readonly likeness: (a: Cluster, b: Cluster) => Likeness;
}

/** Every cluster as a story, the largest first, then by id. */
export function storyGroups(grouping: Grouping): readonly StoryGroup[] {
  const named = grouping.clusters.map((cluster) => ({
    cluster,
    id: storyId(cluster, grouping),
    title: grouping.members[centralMember(cluster, grouping)]!.title,
  }));
  const relations = relateClusters(named, grouping);
  return named
    .map(({ cluster, id, title }, c) => ({
      id,
      title,
      articles: inReadingOrder(cluster, grouping).map((i) => grouping.members[i]!.id),
      signature: signatureOf(cluster, grouping),
      reasons: explain(cluster, grouping),
      relatedTo: relations[c]!.relatedTo,
      apartFrom: relations[c]!.apartFrom,
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}

function storyId(cluster: Cluster, { members }: Grouping): StoryId {
  const ids = cluster.members.map((i) => members[i]!.id).sort();
  return annotationId("sto", ids.join(" ")) as StoryId;
}

/** By date of publication, undated last, then by id. */
function inReadingOrder(cluster: Cluster, { members }: Grouping): readonly number[] {
  const day = (i: number) => members[i]!.published?.first ?? Number.MAX_SAFE_INTEGER;
  return [...cluster.members].sort(
    (a, b) => day(a) - day(b) || (members[a]!.id < members[b]!.id ? -1 : 1),
  );
}

/** The article nearest to all others of its story, of those with a headline where there are any. */
function centralMember(cluster: Cluster, { members, vocabulary }: Grouping): number {
  const headed = cluster.members.filter((i) => members[i]!.hasHeadline);
  const eligible = headed.length > 0 ? headed : cluster.members;
  const nearness = (i: number) =>
    dots(members[i]!.vector, cluster.sum, vocabulary.kinds).reduce((sum, dot) => sum + dot, 0);
  let best = eligible[0]!;
  let most = -1;
  for (const i of eligible) {
    const near = nearness(i);
    if (near > most || (near === most && members[i]!.id < members[best]!.id)) {
      best = i;
      most = near;
    }
  }
  return best;
}
