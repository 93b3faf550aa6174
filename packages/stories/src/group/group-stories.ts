import { type Article, annotationId, type Story, type StoryId } from "@corpus/core";
import { uniqueById } from "../reuse/find-near-duplicates.ts";
import { findOrigins } from "../reuse/find-origins.ts";
import { buildTimeline } from "../timeline/build-timeline.ts";
import { type ArticleProfile, profileArticle } from "./article-profile.ts";
import { findCandidates } from "./candidates.ts";
import { agglomerate, type Cluster, clusterOf } from "./cluster.ts";
import { explain, signatureOf } from "./explain.ts";
import { relateClusters } from "./relate.ts";
import { dot, type SparseVector, type Vocabulary, weighProfiles } from "./vectors.ts";

export interface GroupOptions {
  /** How alike articles must be to be one story, 0…1; default 0.13. Higher gives more and smaller stories. */
  readonly threshold?: number;
  /** Whether to fill each story's timeline; default true. */
  readonly timeline?: boolean;
}

const defaultThreshold = 0.13; // swept on the cluster dev sets
const windowDays = 90; // an article about something older than this is linked to it, not grouped with it

/** The articles to be grouped, with what they are grouped by. */
export interface Grouping {
  readonly profiles: readonly ArticleProfile[];
  readonly vectors: readonly SparseVector[];
  readonly vocabulary: Vocabulary;
  readonly threshold: number;
}

/**
 * Stories: every article is in exactly one, an article that comes twice counts once. Articles are
 * together where they name the same people, organisations and places in the same words at about the
 * same time; different holders of one office, and dates far apart, keep them apart. A story that
 * takes up another is linked to it by `relatedTo`.
 *
 * Reads the layers `mentions`, `entities`, `roles`, `times` and `sentences`; without one of them its
 * evidence is missing, without any it goes by capitals and words.
 *
 * @returns The largest story first, then by id; the same for any order of `articles`.
 */
export function groupStories(
  articles: readonly Article[],
  options: GroupOptions = {},
): readonly Story[] {
  const threshold = options.threshold ?? defaultThreshold;
  const profiles = uniqueById(articles).map(profileArticle);
  const { vectors, vocabulary } = weighProfiles(profiles);
  const grouping: Grouping = { profiles, vectors, vocabulary, threshold };
  const candidates = findCandidates(profiles, vectors, windowDays);
  const singles = profiles.map((profile, i) => clusterOf(i, profile, vectors[i]!));
  const clusters = agglomerate(singles, candidates, threshold);
  const ids = clusters.map((cluster) => storyId(cluster, grouping));
  const relations = relateClusters(clusters, ids, grouping);
  return clusters
    .map((cluster, c) => {
      const members = inReadingOrder(cluster, grouping).map((i) => profiles[i]!.article);
      return {
        id: ids[c]!,
        title: titleOf(profiles[centralMember(cluster, grouping)]!.article),
        articles: members.map(({ id }) => id),
        signature: signatureOf(cluster, grouping),
        reasons: explain(cluster, grouping),
        origins: findOrigins(members),
        timeline: options.timeline === false ? [] : buildTimeline(members),
        relatedTo: relations[c]!,
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
}

function storyId(cluster: Cluster, { profiles }: Grouping): StoryId {
  const ids = cluster.members.map((i) => profiles[i]!.article.id);
  return annotationId("sto", ids.join(" ")) as StoryId;
}

/** By date of publication, undated last, then by id. */
function inReadingOrder({ members }: Cluster, { profiles }: Grouping): readonly number[] {
  const day = (i: number) => profiles[i]!.published?.first ?? Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => day(a) - day(b) || a - b);
}

/** The article nearest to all others of its story, of those with a headline where there are any. */
function centralMember(cluster: Cluster, { profiles, vectors }: Grouping): number {
  const headed = cluster.members.filter((i) => profiles[i]!.article.metadata.headline);
  const eligible = headed.length > 0 ? headed : cluster.members;
  let best = eligible[0]!;
  for (const i of eligible) {
    if (dot(vectors[i]!, cluster.sum) > dot(vectors[best]!, cluster.sum)) best = i;
  }
  return best;
}

const maxTitleChars = 200;

function titleOf(article: Article): string {
  const { metadata, segments, annotations, text } = article;
  const sentence = annotations?.sentences?.[0];
  const first = segments.find((segment) => segment.kind === "headline") ?? sentence ?? segments[0];
  const title = metadata.headline?.value ?? (first ? text.slice(first.start, first.end) : "");
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" ? "(no words)" : line.slice(0, maxTitleChars);
}
