import { type Article, CorpusError } from "@corpus/core";
import { uniqueById } from "../reuse/find-near-duplicates.ts";
import { agglomerate, type Pair } from "./agglomerate.ts";
import { type ArticleProfile, profileArticle } from "./article-profile.ts";
import { createPostings } from "./candidates.ts";
import { type Cluster, clusterOf, daysTogether } from "./cluster.ts";
import { type Grouping, type Member, type StoryGroup, storyGroups } from "./grouping.ts";
import {
  type ClusterState,
  clusterState,
  type MemberState,
  memberState,
  readCluster,
  readMember,
} from "./index-state.ts";
import { type GroupWeights, likeness } from "./likeness.ts";
import { weigh } from "./vectors.ts";
import {
  countIn,
  countOut,
  createVocabulary,
  type VocabularyState,
  vocabularyState,
} from "./vocabulary.ts";
import { groupWeights } from "./weights.generated.ts";

/** The name of the format of `StoryIndexState`; another version's is refused. */
export const storyIndexFormat = "story-index/1";

/** When two groups of articles are one story. */
export interface StoryIndexOptions {
  /** How likely two groups of articles must be one story to be joined, 0…1; default 0.5. Higher gives more and smaller stories. */
  readonly threshold?: number;
  /** Learned from other events than ours (see `@corpus/stories/learn`). */
  readonly weights?: GroupWeights;
}

/** Everything that an index knows, without the texts. JSON-safe. */
export interface StoryIndexState {
  readonly format: string;
  readonly vocabulary: VocabularyState;
  readonly members: readonly MemberState[];
  readonly clusters: readonly (ClusterState | null)[];
  readonly openDay: number | null; // days since 1970
  readonly open: readonly ArticleProfile[];
}

/**
 * Stories that grow: articles join them day by day, and what stands is not grouped again.
 *
 * The latest day is open: articles of it may come in any order and in any number of calls, and the
 * stories are the same. An article of a later day closes it. One of an earlier day, or of no day at
 * all, counts to the day that is open.
 */
export interface StoryIndex {
  /** Adds articles; one that is known is passed over. */
  add(articles: readonly Article[]): void;
  /** The stories as they stand, the largest first, then by id. */
  groups(): readonly StoryGroup[];
  /** What to keep, to go on later with `createStoryIndex(options, state)`. */
  state(): StoryIndexState;
}

const defaultThreshold = 0.5;
const longestDays = 60; // from a story's first article to its last: what comes later is linked to it, not joined

/** What the open day makes of what stands. */
interface Step {
  readonly members: readonly Member[];
  readonly consumed: ReadonlySet<number>; // clusters that have become part of others
  readonly created: readonly Cluster[];
  readonly counted: readonly (readonly number[])[];
}

/**
 * @throws CorpusError `stories/format` where `state` is of another format than this version writes.
 */
export function createStoryIndex(
  options: StoryIndexOptions = {},
  state?: StoryIndexState,
): StoryIndex {
  if (state && state.format !== storyIndexFormat)
    throw new CorpusError(
      "stories/format",
      `story index: expected ${storyIndexFormat}, found ${String(state.format).slice(0, 40)}; group the articles anew`,
    );
  const threshold = options.threshold ?? defaultThreshold;
  const weights = options.weights ?? groupWeights;
  const vocabulary = createVocabulary(state?.vocabulary);
  const { kinds } = vocabulary;
  const members: Member[] = (state?.members ?? []).map(readMember);
  const clusters: (Cluster | undefined)[] = (state?.clusters ?? []).map((cluster) =>
    cluster ? readCluster(cluster, members, kinds) : undefined,
  );
  const postings = createPostings((number) => clusters[number] === undefined);
  clusters.forEach((cluster, number) => {
    if (cluster) postings.file(number, cluster.sum);
  });
  const known = new Set<string>([...members, ...(state?.open ?? [])].map(({ id }) => id));
  const open: ArticleProfile[] = [...(state?.open ?? [])];
  let openDay = state?.openDay ?? null;
  let step: Step | undefined;
  let closedFeatures = vocabulary.keys.length;

  function undo(): void {
    if (step) countOut(vocabulary, step.counted, closedFeatures);
    step = undefined;
  }

  function take(): Step {
    if (step) return step;
    const profiles = open.sort((a, b) => (a.id < b.id ? -1 : 1));
    const counted = countIn(vocabulary, profiles);
    const added = profiles.map(({ features, ...facts }, i): Member => {
      return { ...facts, vector: weigh(features, counted[i]!, vocabulary) };
    });
    const items = added.map((member, i) =>
      clusterOf(members.length + i, member, member.vector, kinds, added.length),
    );
    const { pairs, old } = candidates(items);
    const grouped = agglomerate(items, pairs, vocabulary, { threshold, weights });
    const kept = new Set(grouped);
    const before = new Set([...old].map(([number]) => clusters[number]!));
    step = {
      members: added,
      consumed: new Set([...old.keys()].filter((number) => !kept.has(clusters[number]!))),
      created: grouped.filter((cluster) => !before.has(cluster)),
      counted,
    };
    return step;
  }

  /** Pairs of the day's articles with one another and with stories; the latter are put behind `items`. */
  function candidates(items: Cluster[]): { pairs: Pair[]; old: ReadonlyMap<number, number> } {
    const today = createPostings();
    const pairs: Pair[] = [];
    const old = new Map<number, number>(); // number of a story → its place in `items`
    items.slice().forEach((item, i) => {
      const isNear = (other: Cluster) =>
        daysTogether(other.published, item.published) <= longestDays;
      for (const j of today.near(item.sum, (other) => isNear(items[other]!)))
        pairs.push({ a: j, b: i });
      for (const number of postings.near(item.sum, (other) => isNear(clusters[other]!))) {
        let at = old.get(number);
        if (at === undefined) {
          at = items.push(clusters[number]!) - 1;
          old.set(number, at);
        }
        pairs.push({ a: i, b: at });
      }
      today.file(i, item.sum);
    });
    return { pairs, old };
  }

  function close(): void {
    const { members: added, consumed, created } = take();
    members.push(...added);
    for (const number of consumed) clusters[number] = undefined;
    for (const cluster of created) postings.file(clusters.push(cluster) - 1, cluster.sum);
    open.length = 0;
    step = undefined;
    closedFeatures = vocabulary.keys.length;
  }

  return {
    add(articles) {
      const fresh = uniqueById(articles).filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return;
      for (const [day, profiles] of byDay(fresh.map(profileArticle))) {
        if (day !== null && openDay !== null && day > openDay) close();
        undo();
        if (day !== null) openDay = Math.max(day, openDay ?? day);
        open.push(...profiles);
      }
      for (const { id } of fresh) known.add(id);
    },
    groups() {
      const { members: added, consumed, created } = take();
      const standing = clusters.filter((cluster, number) => cluster && !consumed.has(number));
      const grouping: Grouping = {
        members: [...members, ...added],
        clusters: [...(standing as Cluster[]), ...created],
        vocabulary,
        threshold,
        likeness: (a, b) => likeness(a, b, vocabulary, weights),
      };
      return storyGroups(grouping);
    },
    state() {
      undo();
      return {
        format: storyIndexFormat,
        vocabulary: structuredClone(vocabularyState(vocabulary)),
        members: members.map(memberState),
        clusters: clusters.map((cluster) => (cluster ? clusterState(cluster) : null)),
        openDay,
        open: open.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      };
    },
  };
}

/** The profiles of each day, in order, those without a day last. */
function byDay(
  profiles: readonly ArticleProfile[],
): readonly (readonly [number | null, readonly ArticleProfile[]])[] {
  const days = new Map<number | null, ArticleProfile[]>();
  for (const profile of profiles) {
    const day = profile.published?.first ?? null;
    const known = days.get(day);
    if (known) known.push(profile);
    else days.set(day, [profile]);
  }
  const order = (day: number | null) => day ?? Number.POSITIVE_INFINITY;
  return [...days].sort(([a], [b]) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}
