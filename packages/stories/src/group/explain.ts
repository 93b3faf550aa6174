import { addDays, type Edtf, type Story } from "@corpus/core";
import { type FeatureKind, featureKinds } from "./article-profile.ts";
import { type Cluster, clusterOf } from "./cluster.ts";
import type { Grouping } from "./grouping.ts";

const listed = 5;
const listedWords = 10;
const comparedMembers = 20;

/** A feature of a cluster, with the number of its articles that have it. */
interface Common {
  readonly shown: string;
  readonly articles: number;
}

/** What the articles of a cluster have in common, heaviest first; of a single article its own. */
export function signatureOf(cluster: Cluster, grouping: Grouping): Story["signature"] {
  const names = (kind: FeatureKind) => common(cluster, grouping, kind).map(({ shown }) => shown);
  return {
    people: names("person").slice(0, listed),
    places: names("place").slice(0, listed),
    organizations: names("organization").slice(0, listed),
    dates: commonDates(cluster, grouping).map(({ shown }) => shown as Edtf),
    words: names("word").slice(0, listedWords),
  };
}

/** Why these articles are one story, in sentences that an editor can check. */
export function explain(cluster: Cluster, grouping: Grouping): readonly string[] {
  const total = cluster.members.length;
  if (total === 1) return ["no other article is near enough"];
  const share = (kind: FeatureKind, what: string) => {
    const named = common(cluster, grouping, kind).slice(0, listed);
    if (named.length === 0) return [];
    const list = named.map(({ shown, articles }) => `${shown} (${articles} of ${total})`);
    return [`${what} in common: ${list.join(", ")}`];
  };
  const dates = commonDates(cluster, grouping).filter(({ articles }) => articles > 1);
  return [
    ...share("event", "events"),
    ...share("person", "people"),
    ...share("organization", "organisations"),
    ...share("place", "places and peoples"),
    ...share("name", "names"),
    ...dates.map(({ shown, articles }) => `the date ${shown} in ${articles} of ${total}`),
    ...publishedReason(cluster),
    ...share("word", "words"),
    `mean likeness ${meanLikeness(cluster, grouping).toFixed(2)}, at least ${grouping.threshold} wanted`,
  ];
}

function common({ members, sum }: Cluster, grouping: Grouping, kind: FeatureKind): Common[] {
  const { vocabulary } = grouping;
  const holders = new Map<number, number>();
  for (const i of members)
    for (const id of grouping.members[i]!.vector.ids) holders.set(id, (holders.get(id) ?? 0) + 1);
  const wanted = Math.min(2, members.length);
  const number = featureKinds.indexOf(kind);
  const inNames = kind === "word" ? wordsOfNames(sum.ids, grouping) : new Set<string>();
  return Array.from(sum.ids, (id, at) => ({
    id,
    weight: sum.weights[at]!,
    articles: holders.get(id) ?? 0,
  }))
    .filter(
      ({ id, articles }) =>
        vocabulary.kinds[id] === number &&
        articles >= wanted &&
        !inNames.has(vocabulary.shown[id]!),
    )
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .map(({ id, articles }) => ({ shown: vocabulary.shown[id]!, articles }));
}

const words = featureKinds.indexOf("word");

/** The words that names are made of: they are shown as names already. */
function wordsOfNames(ids: Iterable<number>, { vocabulary }: Grouping): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of ids) {
    if (vocabulary.kinds[id] === words) continue;
    for (const word of vocabulary.shown[id]!.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      found.add(word);
  }
  return found;
}

/** Days that the articles speak of, those of most articles first. */
function commonDates(cluster: Cluster, { members }: Grouping): Common[] {
  const counts = new Map<string, number>();
  for (const i of cluster.members)
    for (const day of members[i]!.days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Array.from(counts, ([shown, articles]) => ({ shown, articles }))
    .sort((a, b) => b.articles - a.articles || (a.shown < b.shown ? -1 : 1))
    .slice(0, listed);
}

function publishedReason({ published }: Cluster): string[] {
  if (!published) return [];
  const first = addDays("1970-01-01", published.first);
  const last = addDays("1970-01-01", published.last);
  return [first === last ? `published on ${first}` : `published from ${first} to ${last}`];
}

/** Over pairs of articles; of a large story over those of the first members. */
function meanLikeness(cluster: Cluster, { members, vocabulary, likeness }: Grouping): number {
  const looked = cluster.members
    .slice(0, comparedMembers)
    .map((i) => clusterOf(i, members[i]!, members[i]!.vector, vocabulary.kinds, cluster.crowd));
  let sum = 0;
  let pairs = 0;
  looked.forEach((a, i) => {
    for (const b of looked.slice(i + 1)) {
      sum += likeness(a, b).score;
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}
