import type { Mention } from "@corpus/core";
import { type FoundName, findNames, type Prose, type Resolved, readProse } from "@corpus/entities";
import { type Clusters, type Score, scoreCoreference } from "@corpus/eval";
import { type Figure, f1 } from "../report.ts";
import {
  clustersOf,
  inProse,
  isSame,
  precisionAndRecall,
  spanKey,
  withoutSingletons,
} from "./clusters.ts";
import { entitiesRightFigures } from "./entities-right.ts";
import { gapFigures } from "./gap.ts";
import { articleOf, type GoldArticle, goldNames, readNewsgold, readSeeds } from "./gold-names.ts";
import { gumFigures } from "./gum-coreference.ts";
import { printFigures } from "./print-figures.ts";
import { resolvedWith } from "./resolved.ts";
import { seedSets } from "./seed-sets.ts";

type Report = ((line: string) => void) | undefined;

/** Coreference with the gold's names ("gold names") and with the finder's ("end to end"). */
export async function measureCoreference(report?: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  const news = await readNewsgold();
  if (news.length > 0) {
    figures.push(
      ...newsFigures("newsgold, gold names", news, (gold) => goldNames(gold.mentions), report),
    );
    figures.push(
      ...newsFigures("newsgold, end to end", news, (_, prose) => findNames(prose), undefined),
    );
  }
  for (const set of seedSets) {
    const seeds = readSeeds(set);
    if (seeds.length === 0) continue;
    figures.push(
      ...newsFigures(`${set.name}, gold names`, seeds, (gold) => goldNames(gold.mentions), report),
      ...newsFigures(`${set.name}, end to end`, seeds, (_, prose) => findNames(prose), undefined),
    );
  }
  figures.push(...(await entitiesRightFigures(report)));
  figures.push(...(await gumFigures(report)));
  figures.push(...(await gapFigures(report)));
  return figures;
}

function newsFigures(
  set: string,
  news: readonly GoldArticle[],
  namesOf: (gold: GoldArticle, prose: Prose) => readonly FoundName[],
  report: Report,
): Figure[] {
  const all: { gold: Clusters; found: Clusters }[] = [];
  const names: { gold: Clusters; found: Clusters }[] = [];
  const pronouns = { right: 0, found: 0, gold: 0 };
  const governments = { right: 0, found: 0, gold: 0 };
  for (const gold of news) {
    const prose = readProse(articleOf(gold));
    const resolved = resolvedWith(prose, inProse(prose, namesOf(gold, prose)));
    const read = inProse(prose, gold.mentions);
    const entity = (m: (typeof read)[number]) => [m.entity].flat().join("+");
    all.push({
      gold: clustersOf(read, entity),
      found: clustersOf(asMarked(resolved.mentions, read), (m) => m.entity),
    });
    names.push({
      gold: clustersOf(
        read.filter((m) => m.form === "name"),
        entity,
      ),
      found: clustersOf(
        resolved.mentions.filter((m) => m.form === "name"),
        (m) => m.entity,
      ),
    });
    countPronouns(gold, read, resolved, pronouns, report);
    countGovernments(gold, read, resolved, governments, report);
    reportNames(gold, read, resolved, report);
  }
  const shown = (metric: string, s: Score): Figure => ({
    set,
    metric,
    value: s.f1,
    note: precisionAndRecall(s),
  });
  const pairs = all.map(({ gold, found }) => ({
    gold: withoutSingletons(gold),
    found: withoutSingletons(found),
  }));
  const scores = scoreCoreference(pairs);
  const ofNames = scoreCoreference(names);
  const he = f1(pronouns.right, pronouns.found, pronouns.gold);
  const acts = f1(governments.right, governments.found, governments.gold);
  return [
    shown("MUC", scores.muc),
    shown("B³", scores.bCubed),
    shown("CEAFe", scores.ceafe),
    shown("LEA", scores.lea),
    { set, metric: "CoNLL average", value: scores.conll, note: "without singletons" },
    { set, metric: "CoNLL average with singletons", value: scoreCoreference(all).conll },
    {
      set,
      metric: "CoNLL average, names alone",
      value: ofNames.conll,
      note: `B³ ${precisionAndRecall(ofNames.bCubed)}`,
    },
    {
      set,
      metric: "he and she to the right person, F1",
      value: he.f,
      note: `P ${he.p.toFixed(3)} R ${he.r.toFixed(3)} of ${pronouns.gold}`,
    },
    {
      set,
      metric: "places acting as governments, F1",
      value: acts.f,
      note: `P ${acts.p.toFixed(3)} R ${acts.r.toFixed(3)} of ${governments.gold}`,
    },
  ];
}

type Read = GoldArticle["mentions"];

/** Found mentions with the span of the gold's that they are, or their own. */
function asMarked(found: readonly Mention[], gold: Read) {
  const byEnd = new Map(gold.map((m) => [m.end, m]));
  return found.map((m) => {
    const same = byEnd.get(m.end);
    const { start, end } = same && isSame(m, same) ? same : m;
    return { start, end, entity: m.entity };
  });
}

const personal = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

// Right: the pronoun's entity also has a mention that the gold gives to the pronoun's entity.
function countPronouns(
  gold: GoldArticle,
  read: Read,
  { mentions }: Resolved,
  count: { right: number; found: number; gold: number },
  report: Report,
): void {
  const goldAt = new Map(read.map((m) => [spanKey(m), m]));
  for (const m of read)
    if (m.form === "pronoun" && personal.test(gold.text.slice(m.start, m.end))) count.gold++;
  for (const mention of mentions) {
    if (mention.form !== "pronoun" || !personal.test(mention.exact)) continue;
    count.found++;
    const means = goldAt.get(spanKey(mention))?.entity;
    const others = mentions.filter((m) => m.entity === mention.entity && m.form !== "pronoun");
    const isRight =
      means !== undefined && others.some((m) => goldAt.get(spanKey(m))?.entity === means);
    if (isRight) count.right++;
    else
      report?.(
        `pronoun ${gold.id} ${mention.start} "${context(gold.text, mention)}" → ${others[0]?.exact}, gold ${name(gold, means)}`,
      );
  }
  const foundAt = new Set(mentions.map(spanKey));
  for (const m of read) {
    if (
      m.form === "pronoun" &&
      personal.test(gold.text.slice(m.start, m.end)) &&
      !foundAt.has(spanKey(m))
    ) {
      report?.(
        `pronoun missed ${gold.id} ${m.start} "${context(gold.text, m)}" gold ${name(gold, m.entity)}`,
      );
    }
  }
}

function countGovernments(
  gold: GoldArticle,
  read: Read,
  { mentions }: Resolved,
  count: { right: number; found: number; gold: number },
  report: Report,
): void {
  const acting = new Set(read.filter((m) => m.actsAs && m.type === "place").map(spanKey));
  const places = new Set(read.filter((m) => m.type === "place" && m.form === "name").map(spanKey));
  count.gold += acting.size;
  for (const mention of mentions) {
    if (!mention.actsAs) continue;
    count.found++;
    if (acting.delete(spanKey(mention))) count.right++;
    else
      report?.(
        `government ${places.has(spanKey(mention)) ? "" : "(no place) "}"${context(gold.text, mention)}"`,
      );
  }
  for (const m of read)
    if (acting.has(spanKey(m))) report?.(`government missed "${context(gold.text, m)}"`);
}

function reportNames(
  gold: GoldArticle,
  read: Read,
  { mentions, entities }: Resolved,
  report: Report,
): void {
  if (!report) return;
  const goldAt = new Map(read.map((m) => [spanKey(m), m]));
  const ids = new Map(mentions.map((m) => [m.id, m]));
  const homes = new Map<string, Set<string>>();
  for (const entity of entities) {
    const own = entity.mentions.map((id) => ids.get(id)!).filter((m) => m.form !== "pronoun");
    const means = new Set<string>();
    for (const m of own) {
      const at = goldAt.get(spanKey(m));
      if (!at) {
        if (m.form !== "name")
          report(`extra ${m.form} ${m.rule} "${context(gold.text, m)}" → ${entity.name}`);
        continue;
      }
      means.add([at.entity].flat().join("+"));
    }
    if (means.size > 1)
      report(
        `merged ${gold.id.slice(-6)} ${entity.name}: ${[...means].map((id) => name(gold, id)).join(" | ")} by ${[...new Set(own.map((m) => m.rule))].join(" ")}`,
      );
    for (const id of means) homes.set(id, (homes.get(id) ?? new Set()).add(entity.name));
  }
  for (const [id, found] of homes)
    if (found.size > 1)
      report(`split ${gold.id.slice(-6)} ${name(gold, id)}: ${[...found].join(" | ")}`);
}

const name = (gold: GoldArticle, entity: string | readonly string[] | undefined) =>
  entity === undefined
    ? "nobody"
    : [entity]
        .flat()
        .map((id) => gold.entityNames[id] ?? id)
        .join(" + ");

const context = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    " ",
  );

// `node coreference.ts --errors` prints what was wrong, too.
if (process.argv[1] === import.meta.filename) await printFigures(measureCoreference);
