import type { Statement } from "../statements/read-statements.ts";
import type { Term } from "../statements/terms.ts";
import type { Weighed } from "./items.ts";
import { isName, meet } from "./passages.ts";
import { claimOf, describeBy, originCount, type Source, type Sources } from "./sources.ts";
import { stages } from "./stages.lexicon.ts";

/** How far one article has an undertaking come, and what the undertaking is about. */
interface Standing {
  readonly source: Source;
  readonly statement: Statement;
  readonly stage: number; // index into `stages`
  readonly start: number;
  readonly end: number;
  readonly topic: ReadonlySet<string>;
}

const maxStandings = 200; // each is compared with each
const maxVerbChars = 40; // from the verb to its noun
const maxTopicChars = 120; // of what follows the noun
const minShared = 2; // terms of the topics: with fewer, two undertakings

/** Undertakings that sources have at different stages; in a later story, a stage further on. */
export function compareStages(sources: Sources): readonly Weighed[] {
  const own = sources.all.flatMap(readStandings).slice(0, maxStandings);
  const before = sources.earlier.flatMap(readStandings).slice(0, maxStandings);
  return [
    ...itemOf("differs", alike(own, own), sources),
    ...stages.flatMap((_, stage) =>
      itemOf("agree", together(own.filter((one) => one.stage === stage)), sources),
    ),
    ...itemOf("progresses", alike(own, before), sources),
  ];
}

/** The first standing of each article that shares the topic of one in `others` at another stage. */
function alike(own: readonly Standing[], others: readonly Standing[]): readonly Standing[] {
  const links = own.flatMap((a) =>
    others.flatMap((b) => {
      const isLater = own !== others ? a.stage > b.stage : a.stage !== b.stage;
      if (!isLater || a.source.origin === b.source.origin) return [];
      return isOneUndertaking(a, b) ? [{ a, b }] : [];
    }),
  );
  const [firmest] = links.sort(
    (x, y) => sharedTopic(y.a, y.b).length - sharedTopic(x.a, x.b).length,
  );
  if (!firmest) return [];
  const group = [firmest.a, firmest.b];
  for (const standing of [...own, ...others]) {
    if (group.some(({ source }) => source === standing.source)) continue;
    if (group.some((known) => isOneUndertaking(known, standing))) group.push(standing);
  }
  return group;
}

/** True where two clauses are of one topic, and their sentences name somebody or something in common. */
function isOneUndertaking(a: Standing, b: Standing): boolean {
  const isShared = (key: string) => isName(key) && b.statement.keys.has(key);
  return sharedTopic(a, b).length >= minShared && [...a.statement.keys].some(isShared);
}

/** Those of one stage that share their topic with one of another origin. */
function together(own: readonly Standing[]): readonly Standing[] {
  return own
    .filter((a) => own.some((b) => a.source.origin !== b.source.origin && isOneUndertaking(a, b)))
    .filter((a, i, all) => !all.slice(0, i).some((b) => a.source === b.source && meet(a, b)))
    .slice(0, maxTogether);
}

const maxTogether = 12;

function sharedTopic(a: Standing, b: Standing): readonly string[] {
  return [...a.topic].filter((key) => b.topic.has(key));
}

function itemOf(
  relation: "agree" | "differs" | "progresses",
  group: readonly Standing[],
  sources: Sources,
): Weighed[] {
  const inOrder = [...group].sort((a, b) => Number(b.source.earlier) - Number(a.source.earlier));
  const claims = inOrder.map(({ source, stage, start, end }) =>
    claimOf(sources, source.article, { start, end }, stages[stage]!.name),
  );
  if (group.length < 2 || originCount(claims) < 2) return [];
  const topic = sharedTopic(group[0]!, group[1]!);
  const aspect = `how far it has come: ${describeBy(group[0]!.statement, topic)}`;
  return [{ item: { relation, aspect, claims }, salience: 0.7 }];
}

function readStandings(source: Source): readonly Standing[] {
  return source.statements.flatMap((statement) => {
    const { terms } = statement;
    return terms.flatMap((verb, v): Standing[] => {
      const noun = terms.slice(v + 1).find((term) => stageOf(verb, term) >= 0);
      if (!noun || noun.start - verb.end > maxVerbChars) return [];
      const topic = terms.filter(
        ({ key, start, end }) =>
          start > noun.start - maxVerbChars &&
          end < noun.end + maxTopicChars &&
          !isName(key) &&
          start !== noun.start &&
          start !== verb.start,
      );
      return [
        {
          source,
          statement,
          stage: stageOf(verb, noun),
          start: verb.start,
          end: noun.end,
          topic: new Set(topic.map(({ key }) => key)),
        },
      ];
    });
  });
}

const stageOf = (verb: Term, noun: Term): number =>
  stages.findIndex(
    ({ verbs, nouns }) =>
      verbs.some((key) => key === verb.key) &&
      nouns.some((key) => key === noun.key || key === `s:${noun.stem}`),
  );
