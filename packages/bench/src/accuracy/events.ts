import {
  type Annotations,
  type Article,
  type EntityId,
  type Event,
  type Participant,
  parseText,
} from "@corpus/core";
import { annotate } from "@corpus/entities";
import {
  addTallies,
  type EventSpan,
  noTally,
  type Referent,
  scoreEvents,
  scoreOf,
  type Tally,
} from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { type GoldEvents, readNewsgoldEvents, readSeedEvents } from "./events-gold.ts";
import { seedSets } from "./seed-sets.ts";

type Tell = (line: string) => void;

const eventLayers = ["sentences", "mentions", "entities", "quotes", "times", "events"] as const;

const annotationsOf = (article: Article): Annotations =>
  annotate(article, { layers: eventLayers }).annotations ?? {};

interface Range {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

interface PairRow {
  readonly id: string; // "plv-train/12"
  readonly text: string;
  readonly source: Range;
  readonly target: Range;
  readonly goldRoot: string;
}

/** Halves of the set by the parity of an id; rows of one sentence stay together. */
export const pairHalves = ["learn", "develop"] as const;

const halfOf = (id: string): (typeof pairHalves)[number] =>
  pairHalves[Number(id.slice(id.indexOf("/") + 1)) % 2]!;

/**
 * Source, target and root of each sentence, end to end. Every other pair that is found in a sentence
 * counts against precision, though the set marks one event a sentence.
 */
async function measurePairs(half: (typeof pairHalves)[number], tell?: Tell): Promise<Figure[]> {
  const file = sharedFile("data", "events", "zsp-plv-train.jsonl");
  if (!file) return [];
  const byText = new Map<string, PairRow[]>();
  for (const row of await readJsonLines<PairRow>(file)) {
    byText.set(row.text, [...(byText.get(row.text) ?? []), row]);
  }
  const count = { gold: 0, hits: 0, extra: 0, pairs: 0 };
  for (const [text, rows] of byText) {
    if (halfOf(rows[0]!.id) !== half) continue;
    count.gold += rows.length;
    const annotations = annotationsOf(parseText(text, { segmented: true }));
    const { events = [] } = annotations;
    const pairs = pairsOf(annotations);
    const isOf = (row: PairRow) => (pair: Pair) =>
      pair.source.some((range) => overlap(range, row.source)) &&
      pair.target.some((range) => overlap(range, row.target));
    const isRight = (row: PairRow) => (pair: Pair) =>
      isOf(row)(pair) && isRoot(pair.event, row.goldRoot);
    const hits = rows.filter((row) => pairs.some(isRight(row)));
    const extra = pairs.filter((pair) => !rows.some((row) => isRight(row)(pair)));
    count.hits += hits.length;
    count.pairs += rows.filter((row) => pairs.some(isOf(row))).length;
    count.extra += new Set(extra.map(keyOf)).size;
    for (const row of rows) tell?.(describeRow(row, hits.includes(row), events));
  }
  const { p, r, f } = f1(count.hits, count.hits + count.extra, count.gold);
  const set = `zsp-plv-train ${half}`;
  const note = `F1 ${f.toFixed(3)}, ${count.gold} gold, ${count.hits} right, ${count.extra} others`;
  return [
    { set, metric: "pair and root, precision", value: p, target: 0.6, note },
    { set, metric: "pair and root, recall", value: r, target: 0.35 },
    { set, metric: "pair found, whatever its root", value: count.pairs / count.gold },
  ];
}

/** Who did it and to whom: every name and description of either in the sentence. */
interface Pair {
  readonly source: readonly Range[];
  readonly target: readonly Range[];
  readonly event: Event;
}
const keyOf = ({ source, target, event }: Pair) =>
  `${source[0]?.start} ${target[0]?.start} ${rootOf(event)}`;

/**
 * Every actor with every recipient; where there is none, those who act together. What somebody says
 * that others must do he requests of them.
 */
function pairsOf({ events = [], mentions = [] }: Annotations): Pair[] {
  const named = (entity: EntityId): Range[] =>
    mentions.filter((mention) => mention.entity === entity && mention.form !== "pronoun");
  const all = (participants: readonly Participant[]) =>
    participants.map((one) => [one, ...named(one.entity)]);
  return events.flatMap((event) => {
    const isSaid =
      event.reportedBy !== undefined && event.type !== "REQUEST" && rootOf(event) === "REQUEST";
    const sources = isSaid ? [named(event.reportedBy)] : all(event.actors);
    const targets = all(isSaid ? event.actors : event.recipients);
    const pairs = targets.length > 0 ? cross(sources, targets) : within(sources);
    return pairs.map((pair): Pair => ({ ...pair, event }));
  });
}

type Names = readonly Range[];
const cross = (sources: readonly Names[], targets: readonly Names[]) =>
  sources.flatMap((source) =>
    targets
      .filter((target) => target[0]?.start !== source[0]?.start)
      .map((target) => ({ source, target })),
  );
const within = (together: readonly Names[]) =>
  together.flatMap((source, i) => together.slice(i + 1).map((target) => ({ source, target })));

function describeRow(row: PairRow, isRight: boolean, events: readonly Event[]): string {
  const { text, source, target, goldRoot, id } = row;
  const gold = `${text.slice(source.start, source.end)} → ${text.slice(target.start, target.end)}`;
  return `${isRight ? "RIGHT" : "WRONG"} ${id} ${goldRoot}: ${gold} | ${events.map(printEvent).join(" ; ")} | ${text}`;
}

const printEvent = ({ exact, cameo, modality, type, actors, recipients }: Event): string =>
  `${type} ${cameo} ${modality} [${exact}] ${actors.map((a) => a.exact).join("+")} → ${recipients.map((r) => r.exact).join("+")}`;

interface RecordRow {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly spans: readonly (Range & { readonly role: string })[];
}

/** Names of an earlier draft of PLOVER in the terms of the codebook. */
const ofOldDraft: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

async function measureRecords(tell?: Tell): Promise<Figure[]> {
  const file = sharedFile("data", "events", "plover-gsr-cameo.jsonl");
  if (!file) return [];
  const rows = await readJsonLines<RecordRow>(file);
  const count = { found: 0, right: 0, triggers: 0 };
  for (const { id, text, event, spans } of rows) {
    const wanted = ofOldDraft[event] ?? event;
    const triggers = spans.filter(({ role }) => role === "EVT");
    const { events = [] } = annotationsOf(parseText(text, { segmented: true }));
    if (triggers.length > 0) count.triggers++;
    // The event whose trigger gold names first, where several touch it.
    const first = events.find((one) => triggers.some((trigger) => overlap(trigger, one)));
    const isRight = first !== undefined && isRoot(first, wanted);
    if (first) count.found++;
    if (isRight) count.right++;
    tell?.(
      `${isRight ? "RIGHT" : first ? "WRONG" : "NONE "} ${id} ${wanted}: ${triggers.map((t) => text.slice(t.start, t.end)).join(" ")} | ${events.map(printEvent).join(" ; ")} | ${text}`,
    );
  }
  const set = "PLOVER GSR";
  return [
    {
      set,
      metric: "root type right, of triggers found",
      value: count.right / count.found,
      target: 0.65,
    },
    { set, metric: "trigger found", value: count.found / count.triggers },
  ];
}

/** Roots of CAMEO that stand for what is intended, demanded, refused and threatened. */
const verbalRoots: Readonly<Record<string, string>> = {
  "03": "AGREE",
  "10": "REQUEST",
  "12": "REJECT",
  "13": "THREATEN",
};

/** The root as sets without modality have it: "will visit" is to agree, by its CAMEO code. */
const rootOf = ({ type, cameo }: Event): string => verbalRoots[cameo?.slice(0, 2) ?? ""] ?? type;

/** zsp-plv-train has CONCEDE and RETREAT as one, and has imposing sanctions, code 163, with COERCE. */
function isRoot(event: Event, root: string): boolean {
  const found = rootOf(event);
  if (root === "YIELD") return found === "CONCEDE" || found === "RETREAT";
  return found === root || (root === "COERCE" && event.cameo === "163");
}

/** Events of whole articles against gold with triggers, participants and modality. */
function measureArticles(set: string, articles: readonly GoldEvents[], tell?: Tell): Figure[] {
  if (articles.every(({ events }) => events.length === 0)) return [];
  const sums = new Map<string, Tally>();
  for (const gold of articles) {
    const article = annotate(gold.article, { layers: eventLayers });
    const found = spansOf(article).filter((event) => gold.isScored(event));
    const { tallies } = scoreEvents(gold.events, found);
    for (const [metric, byType] of tallies) {
      sums.set(metric, addTallies(sums.get(metric) ?? noTally, byType.get("") ?? noTally));
    }
    if (tell) reportArticle(tell, gold, article);
  }
  const of = (metric: string) => scoreOf(sums.get(metric) ?? noTally);
  const [trigger, type] = [of("trigger"), of("type")];
  const note = `P ${trigger.precision.toFixed(3)} R ${trigger.recall.toFixed(3)}, ${sums.get("trigger")?.gold} gold`;
  return [
    { set, metric: "trigger F1", value: trigger.f1, target: 0.65, note },
    {
      set,
      metric: "type right, of triggers found",
      value: type.recall / trigger.recall,
      target: 0.8,
    },
    { set, metric: "modality right, of those", value: of("modality").recall, target: 0.8 },
    { set, metric: "actors and recipients F1", value: of("arguments").f1 },
  ];
}

function spansOf({ annotations }: Article): EventSpan[] {
  const mentions = annotations?.mentions ?? [];
  const referent = (span: Participant): Referent => ({
    span,
    mentions: mentions.filter(({ entity }) => entity === span.entity),
  });
  return (annotations?.events ?? []).map(({ start, end, type, modality, actors, recipients }) => ({
    start,
    end,
    type,
    modality,
    actors: actors.map(referent),
    recipients: recipients.map(referent),
  }));
}

function reportArticle(tell: Tell, gold: GoldEvents, article: Article): void {
  const events = (article.annotations?.events ?? []).filter(gold.isScored);
  const { text } = article;
  const around = ({ start, end }: Range) =>
    `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 70)}`.replaceAll(
      "\n",
      "¶",
    );
  for (const want of gold.events) {
    const came = events.filter((event) => overlap(event, want));
    const isType = came.some(({ type }) => type === want.type);
    const isModality = came.some((one) => one.type === want.type && one.modality === want.modality);
    const verdict =
      came.length === 0 ? "MISSED" : !isType ? "TYPE" : isModality ? "RIGHT" : "MODALITY";
    const named = (referents: readonly Referent[]) =>
      referents.map(({ mentions: [one] }) => one && text.slice(one.start, one.end)).join("+");
    const whom = `${named(want.actors)} → ${named(want.recipients)}`;
    tell(
      `${verdict}\t${want.type} ${want.modality} ${whom}\t${came.map(printEvent).join(" ; ")}\t${around(want)}`,
    );
  }
  for (const event of events) {
    if (!gold.events.some((want) => overlap(event, want)))
      tell(`EXTRA\t${printEvent(event)}\t${around(event)}`);
  }
}

export async function measureEvents(tell?: Tell): Promise<Figure[]> {
  return [
    ...(await measurePairs("develop", tell)),
    ...(await measureRecords(tell)),
    ...seedSets.flatMap((set) => measureArticles(set.name, readSeedEvents(set), tell)),
    ...measureArticles("newsgold D1 and D2", await readNewsgoldEvents(), tell),
  ];
}

if (import.meta.main) {
  const wanted = process.argv[2] ?? "";
  const tell = (line: string) => console.log(line);
  const figures =
    wanted === "learn"
      ? await measurePairs("learn", tell)
      : wanted === "develop"
        ? await measurePairs("develop", tell)
        : wanted === "records"
          ? await measureRecords(tell)
          : wanted === "news"
            ? measureArticles("newsgold", await readNewsgoldEvents(), tell)
            : seedSets.flatMap((set) => measureArticles(set.name, readSeedEvents(set), tell));
  for (const { set, metric, value, note } of figures)
    console.log(`${set}\t${metric}\t${value.toFixed(3)}\t${note ?? ""}`);
}
