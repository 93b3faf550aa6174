import type { Figure } from "../report.ts";
import { inProse, isSame } from "./clusters.ts";
import {
  articleOf,
  type GoldArticle,
  type GoldMention,
  readNewsgold,
  readSeeds,
} from "./gold-names.ts";
import { resolved } from "./resolved.ts";
import { seedSets } from "./seed-sets.ts";

type Report = ((line: string) => void) | undefined;

/**
 * How often a mention of the gold is found and given to the right entity, with our own names.
 * Entities are paired one to one, those that share most mentions first: a mention is right where
 * its span is found and its entity is the partner of the gold's, so that of an entity split in two
 * only the larger part is right, and of two merged only one.
 */
export async function entitiesRightFigures(report: Report): Promise<Figure[]> {
  return [
    ...newsFigures(await readNewsgold(), report),
    ...seedSets.flatMap((set) => leaderFigures(set, report)),
  ];
}

const places = new Set(["person", "organization", "place"]);

function newsFigures(articles: readonly GoldArticle[], report: Report): Figure[] {
  if (articles.length === 0) return [];
  const judged = articles.flatMap((gold) => judge(gold, report));
  const set = "newsgold, end to end";
  const names = judged.filter(({ mention }) => mention.form === "name");
  const pronouns = judged.filter(
    ({ mention }) => mention.form === "pronoun" && mention.type === "person",
  );
  return [
    { ...share(set, "entity right, names", names), target: 0.85 },
    share(
      set,
      "entity right, names of persons, organizations, places",
      names.filter(({ mention }) => places.has(mention.type)),
    ),
    { ...share(set, "entity right, pronouns of persons", pronouns), target: 0.7 },
    share(
      set,
      "entity right, titles and descriptions of persons",
      judged.filter(
        ({ mention }) =>
          (mention.form === "title" || mention.form === "nominal") && mention.type === "person",
      ),
    ),
  ];
}

// The heads of government of whom the originals tell, by their surnames there.
const leaders = /^person\/.*(?:kishida|ardern|luxon)$/;

function leaderFigures(set: (typeof seedSets)[number], report: Report): Figure[] {
  const judged = readSeeds(set).flatMap((gold) => judge(gold, report));
  const persons = judged.filter(({ mention }) => mention.type === "person");
  if (persons.length === 0) return [];
  const own = persons.filter(
    ({ mention }) => typeof mention.entity === "string" && leaders.test(mention.entity),
  );
  const name = `${set.name}, end to end`;
  return [
    share(name, "entity right, every mention of a person", persons),
    ...(own.length > 0
      ? [{ ...share(name, "entity right, every mention of the three leaders", own), target: 1 }]
      : []),
  ];
}

interface Judged {
  readonly mention: GoldMention;
  readonly isRight: boolean;
}

function share(set: string, metric: string, judged: readonly Judged[]): Figure {
  const right = judged.filter(({ isRight }) => isRight).length;
  return { set, metric, value: right / judged.length, note: `${right} of ${judged.length}` };
}

/** Each mention of the gold, and whether it was found with the right entity. */
function judge(gold: GoldArticle, report: Report): Judged[] {
  const { mentions: found, entities, prose } = resolved(articleOf(gold));
  const mentions = inProse(prose, gold.mentions);
  const nameOf = new Map(entities.map(({ id, name }) => [id as string, name]));
  const foundAt = new Map(
    mentions.map((m) => [m, found.find((f) => isSame(f, m))?.entity as string | undefined]),
  );
  const entityOf = (mention: GoldMention) => [mention.entity].flat().sort().join("+");
  const partner = pairEntities(mentions.map((m) => [entityOf(m), foundAt.get(m)]));
  return mentions.map((mention) => {
    const means = foundAt.get(mention);
    const isRight = means !== undefined && partner.get(entityOf(mention)) === means;
    if (!isRight)
      report?.(
        `entity ${gold.id} ${mention.form} ${mention.type} "${around(gold.text, mention)}" gold ${[mention.entity].flat().map((id) => gold.entityNames[id] ?? id)}, ours ${means === undefined ? "-" : nameOf.get(means)}`,
      );
    return { mention, isRight };
  });
}

/** By entity of the gold, the found one that stands for it. */
function pairEntities(
  pairs: readonly (readonly [gold: string, found: string | undefined])[],
): Map<string, string> {
  const counts = new Map<string, { gold: string; found: string; count: number }>();
  for (const [gold, found] of pairs) {
    if (found === undefined) continue;
    const key = `${gold} ${found}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { gold, found, count: 1 });
  }
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  for (const { gold, found } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    if (partner.has(gold) || taken.has(found)) continue;
    partner.set(gold, found);
    taken.add(found);
  }
  return partner;
}

const around = (text: string, { start, end }: GoldMention) =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );
