import type { Entity, EntityId, Mention } from "@corpus/core";
import { annotate, joinEntities, readEntities } from "@corpus/entities";
import { type Clusters, scoreCoreference } from "@corpus/eval";
import type { Figure } from "../report.ts";
import {
  type AcrossArticle,
  type AcrossMention,
  type AcrossSet,
  acrossSets,
  scoredTypes,
} from "./across-gold.ts";
import { printFigures } from "./print-figures.ts";

/** How entities of articles become entities of a corpus: the name of its entity for each of theirs. */
type Join = (rows: readonly AcrossArticle[]) => ReadonlyMap<EntityId, string>;

const joins: Readonly<Record<string, Join>> = {
  "each article alone": (rows) => byKey(rows, (entity) => entity.id),
  "by equal name": (rows) => byKey(rows, ({ type, name }) => `${type} ${name}`),
  "as the gold joins": byGold,
  joined,
};

function joined(rows: readonly AcrossArticle[]): ReadonlyMap<EntityId, string> {
  const entities = joinEntities(rows.flatMap(({ article }) => readEntities(article)));
  return new Map(
    entities.flatMap(({ id, members }) => members.map(({ entity }) => [entity, id] as const)),
  );
}

function byKey(rows: readonly AcrossArticle[], key: (entity: Entity) => string) {
  const all = rows.flatMap(({ article }) => article.annotations?.entities ?? []);
  return new Map(all.map((entity) => [entity.id, key(entity)]));
}

/** Each entity is what most of its mentions are: what is left is not for the joining to mend. */
function byGold(rows: readonly AcrossArticle[]): ReadonlyMap<EntityId, string> {
  const votes = new Map<EntityId, Map<string, number>>();
  for (const row of rows)
    for (const [{ entity }, index] of align(row)) {
      const { cluster } = row.mentions[index]!;
      const counts = votes.get(entity) ?? new Map<string, number>();
      votes.set(entity, counts.set(cluster, (counts.get(cluster) ?? 0) + 1));
    }
  return new Map(
    [...votes].map(([entity, counts]) => [entity, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

/**
 * Entities joined across documents, B³ over all documents of a set at once, so that one entity too
 * many or too few costs each of its mentions.
 *
 * A mention of ours is a gold mention where their spans are equal, or else where both end together,
 * ours starts later by no more than a title, and the types do not differ. "Aligned" scores the gold
 * mentions that have one of ours: the joining alone. "End to end" scores all gold mentions, and
 * where a set marks all entities, a mention of ours that is none of the gold's is spurious. "Names"
 * scores the mentions whose last word is written with a capital.
 */
export async function measureAcross(report?: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of acrossSets) {
    const gold = await set.read();
    if (gold.length === 0) continue;
    const read = gold.map((row) => ({ ...row, article: annotate(row.article, { layers }) }));
    for (const [name, join] of Object.entries(joins)) {
      figures.push(...figuresOf(set, read, name, join, report));
    }
  }
  return figures;
}

const bar = { target: 0.75 };
const layers = ["mentions", "entities", "roles"] as const;

function figuresOf(
  set: AcrossSet,
  rows: readonly AcrossArticle[],
  name: string,
  join: Join,
  report?: (line: string) => void,
): Figure[] {
  const whole = join(rows);
  const topics = [...new Set(rows.map(({ topic }) => topic))].map((topic) =>
    rows.filter((row) => row.topic === topic),
  );
  const within = topics.map((own) => pairOf(set, own, join(own)));
  const overall = pairOf(set, rows, whole);
  const shown = (metric: string, pairs: readonly Paired[], side: keyof Paired) => {
    const { precision, recall, f1 } = scoreCoreference(pairs.map((pair) => pair[side])).bCubed;
    const note = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
    return { set: `${set.name}, ${name}`, metric, value: f1, note };
  };
  report?.(`# ${set.name}, ${name}`);
  if (report) explain(rows, whole, report);
  return [
    ...(set.spansTopics
      ? [
          {
            ...shown("B³, aligned mentions", [overall], "aligned"),
            ...(name === "joined" && set.name === "MEANTIME" && bar),
          },
        ]
      : []),
    ...(topics.length > 1 ? [shown("B³, aligned, topic by topic", within, "aligned")] : []),
    ...(set.isComplete
      ? [
          shown("B³, end to end", [overall], "endToEnd"),
          shown("B³, end to end, names", [overall], "ofNames"),
        ]
      : []),
  ];
}

interface Pair {
  readonly gold: Clusters;
  readonly found: Clusters;
}
interface Paired {
  readonly aligned: Pair;
  readonly endToEnd: Pair;
  readonly ofNames: Pair;
}

function pairOf(
  set: AcrossSet,
  rows: readonly AcrossArticle[],
  joined: ReadonlyMap<EntityId, string>,
): Paired {
  const gold = new Grouping();
  const found = new Grouping();
  const alignedGold = new Grouping();
  const alignedFound = new Grouping();
  const namedGold = new Grouping();
  const namedFound = new Grouping();
  for (const row of rows) {
    const { id } = row.article;
    const partner = align(row);
    const named = row.mentions.map(({ start, end }) => isName(row.article.text.slice(start, end)));
    for (const [index, mention] of row.mentions.entries()) {
      gold.add(mention.cluster, `${id} gold ${index}`);
      if (named[index]) namedGold.add(mention.cluster, `${id} gold ${index}`);
    }
    for (const [mention, index] of partner) {
      const entity = joined.get(mention.entity) ?? mention.entity;
      alignedGold.add(row.mentions[index]!.cluster, `${id} gold ${index}`);
      alignedFound.add(entity, `${id} gold ${index}`);
    }
    for (const mention of row.article.annotations?.mentions ?? []) {
      const index = partner.get(mention);
      const isSpurious = index === undefined && set.isComplete && mention.end <= row.markedUpTo;
      if (index === undefined && !(isSpurious && scoredTypes.has(mention.type))) continue;
      const key = index === undefined ? `${id} ours ${mention.id}` : `${id} gold ${index}`;
      const entity = joined.get(mention.entity) ?? mention.entity;
      found.add(entity, key);
      if (index === undefined ? mention.form === "name" : named[index]) namedFound.add(entity, key);
    }
  }
  return {
    aligned: { gold: alignedGold.clusters(), found: alignedFound.clusters() },
    endToEnd: { gold: gold.clusters(), found: found.clusters() },
    ofNames: { gold: namedGold.clusters(), found: namedFound.clusters() },
  };
}

/** Whether a gold mention is a name: its last word has a capital, and it is no pronoun ("We", "I"). */
const isName = (words: string) =>
  /(?:^|[\s'-])\p{Lu}[^\s]*$/u.test(words) &&
  !/^(?:he|i|it|its|our|she|their|they|we|who)$/i.test(words);

class Grouping {
  readonly #groups = new Map<string, string[]>();

  add(group: string, key: string): void {
    const keys = this.#groups.get(group);
    if (keys) keys.push(key);
    else this.#groups.set(group, [key]);
  }

  clusters(): Clusters {
    return [...this.#groups.values()];
  }
}

const mostBefore = 60; // code units: "Airbus parent company " before "EADS"

/** Which gold mention each of ours is, by its index; equal spans first, each gold mention once. */
function align(row: AcrossArticle): Map<Mention, number> {
  const ours = row.article.annotations?.mentions ?? [];
  const partner = new Map<Mention, number>();
  const taken = new Set<number>();
  for (const fits of [isEqual, endsAlike]) {
    for (const mention of ours) {
      if (partner.has(mention)) continue;
      const index = bestOf(row.mentions, (gold, at) => !taken.has(at) && fits(gold, mention));
      if (index === undefined) continue;
      taken.add(index);
      partner.set(mention, index);
    }
  }
  return partner;
}

const isEqual = (gold: AcrossMention, { start, end }: Mention) =>
  gold.start === start && gold.end === end;

const endsAlike = (gold: AcrossMention, { start, end, type }: Mention) =>
  gold.end === end &&
  gold.start <= start &&
  start - gold.start <= mostBefore &&
  (gold.type === undefined || gold.type === type);

/** The shortest gold mention that fits. */
function bestOf(
  mentions: readonly AcrossMention[],
  fits: (gold: AcrossMention, at: number) => boolean,
): number | undefined {
  let best: number | undefined;
  mentions.forEach((gold, at) => {
    const length = gold.end - gold.start;
    const isShorter = best === undefined || length < mentions[best]!.end - mentions[best]!.start;
    if (isShorter && fits(gold, at)) best = at;
  });
  return best;
}

/** Entities that hold mentions of several of the gold's, and entities of the gold that are several here. */
function explain(
  rows: readonly AcrossArticle[],
  joined: ReadonlyMap<EntityId, string>,
  report: (line: string) => void,
): void {
  const counts = {
    merged: new Map<string, Map<string, number>>(),
    split: new Map<string, Map<string, number>>(),
  };
  const add = (table: Map<string, Map<string, number>>, key: string, other: string) => {
    const row = table.get(key) ?? new Map<string, number>();
    table.set(key, row.set(other, (row.get(other) ?? 0) + 1));
  };
  const names = new Map<string, string>();
  for (const row of rows) {
    const entities = new Map((row.article.annotations?.entities ?? []).map((e) => [e.id, e]));
    for (const [mention, index] of align(row)) {
      const ours = joined.get(mention.entity) ?? mention.entity;
      const { cluster } = row.mentions[index]!;
      names.set(ours, `${entities.get(mention.entity)?.name} (${ours.slice(-6)})`);
      if (mention.form === "name") names.set(cluster, `${mention.exact} (${cluster.slice(-6)})`);
      add(counts.merged, ours, cluster);
      add(counts.split, cluster, ours);
    }
  }
  for (const [kind, table] of Object.entries(counts))
    for (const [key, row] of table) {
      if (row.size < 2) continue;
      const shown = [...row]
        .sort((a, b) => b[1] - a[1])
        .map(([k, n]) => `${names.get(k) ?? k} ${n}`);
      report(`${kind} ${names.get(key) ?? key}: ${shown.slice(0, 12).join(" | ")}`);
    }
}

// `node across.ts --errors` prints what was wrong, too.
if (process.argv[1] === import.meta.filename) await printFigures(measureAcross);
