import {
  type Article,
  type Entity,
  type EntityId,
  type Mention,
  type MentionId,
  parseText,
  type Quote,
} from "@corpus/core";
import { annotate, findQuotes, type Resolved, readProse } from "@corpus/entities";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { articleOf, type GoldArticle, readNewsgold, readSeeds } from "./gold-names.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

/** A quote of the gold, in one form whichever gold it came from. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: Quote["kind"];
  readonly status: string | undefined; // undefined where gold does not say
  readonly entities: readonly string[];
  readonly speaker: readonly [number, number] | null;
}

interface Scored {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly goldEntity: (entity: EntityId) => readonly string[];
}

/** "gold mentions": who is who is given, so that only quotes are measured. */
const modes = ["gold mentions", "end to end"] as const;

export async function measureGoldQuotes(report?: (line: string) => void): Promise<Figure[]> {
  const [articles, quotes] = [await readNewsgold(), await newsgoldQuotes()];
  return [
    ...measureSet("newsgold D1 and D2", articles, quotes, {}, report),
    ...seedSets.flatMap((set) => measureSeedQuotes(set, report)),
  ];
}

/** Quotes of one set of seeds. */
export function measureSeedQuotes(set: SeedSet, report?: (line: string) => void): Figure[] {
  return measureSet(set.name, readSeeds(set), seedQuotes(set), { found: 1, speaker: 0.9 }, report);
}

interface Bars {
  readonly found?: number;
  readonly speaker?: number;
}

function measureSet(
  set: string,
  articles: readonly GoldArticle[],
  quotes: ReadonlyMap<string, readonly GoldQuote[]>,
  bars: Bars,
  report?: (line: string) => void,
): Figure[] {
  if (articles.length === 0) return [];
  return modes.flatMap((mode) => {
    const pairs = articles.map((gold) => ({
      gold: quotes.get(gold.id) ?? [],
      scored: mode === "gold mentions" ? onGoldMentions(gold) : endToEnd(gold),
    }));
    return figuresOf(`${set}, ${mode}`, pairs, bars, report);
  });
}

function figuresOf(
  set: string,
  pairs: readonly { readonly gold: readonly GoldQuote[]; readonly scored: Scored }[],
  bars: Bars,
  report?: (line: string) => void,
): Figure[] {
  const marks = { hits: 0, gold: 0, found: 0, kind: 0 };
  const clauses = { hits: 0, gold: 0, found: 0 };
  const speakers = { hits: 0, gold: 0, markedHits: 0, markedGold: 0 };
  for (const { gold, scored } of pairs) {
    const { text } = scored.article;
    const say = (what: string, quote: Quote | undefined, item: GoldQuote | undefined): void => {
      const at = quote ?? item;
      if (!report || !at) return;
      const speaker =
        quote && quote.speaker.status !== "unknown"
          ? `${quote.speaker.status} ${quote.speaker.exact}`
          : "unknown";
      const goldSpeaker = item
        ? `${item.status} ${item.speaker ? text.slice(...item.speaker) : "–"} ${item.entities.join("+")}`
        : "";
      report(
        `${set}\t${what}\t${quote?.kind ?? ""}/${item?.kind ?? ""} ${quote?.rule ?? ""}\tfound ${speaker}\tgold ${goldSpeaker}\t${text.slice(Math.max(0, at.start - 80), at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end, at.end + 60)}`.replaceAll(
          "\n",
          "¶",
        ),
      );
    };
    const used = new Set<Quote>();
    // Quotations in marks first: where a fragment is the whole clause, the clause may match it too.
    const inOrder = [...gold].sort((a, b) => Number(isInMarks(b.kind)) - Number(isInMarks(a.kind)));
    for (const item of inOrder) {
      if (item.kind === "scare") continue;
      const inMarks = isInMarks(item.kind);
      const count = inMarks ? marks : clauses;
      count.gold++;
      const quote = bestMatch(scored.quotes, item, inMarks, used);
      if (!quote) {
        say("missed", undefined, item);
        continue;
      }
      used.add(quote);
      count.hits++;
      if (inMarks && quote.kind === item.kind) marks.kind++;
      const right = isSpeakerRight(quote, item, scored);
      speakers.gold++;
      if (right) speakers.hits++;
      if (inMarks) speakers.markedGold++;
      if (inMarks && right) speakers.markedHits++;
      if (!right) say("speaker", quote, item);
    }
    for (const quote of scored.quotes) {
      if (quote.kind === "scare") continue;
      const inMarks = isInMarks(quote.kind);
      if (inMarks) marks.found++;
      else clauses.found++;
      if (!used.has(quote)) say("extra", quote, undefined);
    }
  }
  const inMarks = f1(marks.hits, marks.found, marks.gold);
  const inClauses = f1(clauses.hits, clauses.found, clauses.gold);
  return [
    {
      set,
      metric: "quotations in marks found",
      value: inMarks.r,
      ...(bars.found !== undefined && { target: bars.found }),
      note: `precision ${inMarks.p.toFixed(3)}, ${marks.gold} gold`,
    },
    { set, metric: "their kind right", value: marks.kind / marks.hits },
    {
      set,
      metric: "their speaker right",
      value: speakers.markedHits / speakers.markedGold,
      ...(bars.speaker !== undefined && { target: bars.speaker }),
    },
    {
      set,
      metric: "indirect and mixed F1",
      value: inClauses.f,
      note: `P ${inClauses.p.toFixed(3)} R ${inClauses.r.toFixed(3)}, ${clauses.gold} gold`,
    },
    { set, metric: "speaker right, all kinds", value: speakers.hits / speakers.gold },
  ];
}

const isInMarks = (kind: Quote["kind"]): boolean => kind === "direct" || kind === "partial";

function bestMatch(
  quotes: readonly Quote[],
  item: GoldQuote,
  inMarks: boolean,
  used: ReadonlySet<Quote>,
): Quote | undefined {
  let best: Quote | undefined;
  let most = inMarks ? 0.8 : 0.5;
  for (const quote of quotes) {
    if (inMarks ? used.has(quote) || !isInMarks(quote.kind) : quote.kind === "scare") continue;
    const shared = Math.min(quote.end, item.end) - Math.max(quote.start, item.start);
    const overlap = shared / (Math.max(quote.end, item.end) - Math.min(quote.start, item.start));
    if (overlap >= most) {
      best = quote;
      most = overlap;
    }
  }
  return best;
}

function isSpeakerRight({ speaker }: Quote, item: GoldQuote, { goldEntity }: Scored): boolean {
  if (item.status === "document") return speaker.status === "document";
  if (item.entities.length === 0)
    return item.status === undefined || speaker.status === item.status;
  if (speaker.status === "unknown") return false;
  if (speaker.entity) {
    const meant = goldEntity(speaker.entity);
    if (meant.some((entity) => item.entities.includes(entity))) return true;
  }
  // Somebody unnamed, or several together: right where the same words are pointed at.
  if (!item.speaker || (speaker.entity && goldEntity(speaker.entity).length > 0)) return false;
  return speaker.start < item.speaker[1] && item.speaker[0] < speaker.end;
}

function onGoldMentions(gold: GoldArticle): Scored {
  const article = articleOf(gold);
  const members = new Map<string, readonly string[]>();
  const mentions = gold.mentions
    .map((mention, index): Mention => {
      const entities = typeof mention.entity === "string" ? [mention.entity] : mention.entity;
      const id = entities.join("+");
      members.set(id, entities);
      return {
        id: `men_${index}` as MentionId,
        start: mention.start,
        end: mention.end,
        exact: gold.text.slice(mention.start, mention.end),
        form: mention.form,
        type: mention.type,
        entity: id as EntityId,
        confidence: 1,
        rule: "names/gold",
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = [...members.keys()].map(
    (id): Entity => ({
      id: id as EntityId,
      type: mentions.find((mention) => mention.entity === id)!.type,
      name: gold.entityNames[id] ?? id,
      aliases: [],
      link: null,
      candidates: [],
      mentions: mentions.filter((mention) => mention.entity === id).map((mention) => mention.id),
    }),
  );
  const resolved: Resolved = { mentions, entities, roles: [] };
  const quotes = findQuotes(readProse(article), resolved);
  return { article, quotes, goldEntity: (entity) => members.get(entity) ?? [] };
}

function endToEnd(gold: GoldArticle): Scored {
  const article = annotate(parseText(gold.text, { id: gold.id }));
  const mentions = article.annotations?.mentions ?? [];
  const members = new Map(
    article.annotations?.entities?.map((entity) => [entity.id, entity.members ?? [entity.id]]),
  );
  const meant = new Map<EntityId, readonly string[]>();
  // An entity found means the gold entity with which its mentions overlap most.
  const goldEntity = (entity: EntityId): readonly string[] => {
    const known = meant.get(entity);
    if (known) return known;
    const all = new Set(
      (members.get(entity) ?? [entity]).flatMap((member) =>
        mostOverlapping(member, mentions, gold),
      ),
    );
    meant.set(entity, [...all]);
    return [...all];
  };
  return { article, quotes: article.annotations?.quotes ?? [], goldEntity };
}

function mostOverlapping(
  entity: EntityId,
  mentions: readonly Mention[],
  gold: GoldArticle,
): string[] {
  const votes = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.entity !== entity) continue;
    for (const item of gold.mentions) {
      if (item.start >= mention.end || mention.start >= item.end || typeof item.entity !== "string")
        continue;
      if (item.form !== mention.form) continue;
      votes.set(item.entity, (votes.get(item.entity) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best ? [best[0]] : [];
}

async function newsgoldQuotes(): Promise<Map<string, GoldQuote[]>> {
  interface Row {
    readonly id: string;
    readonly quotes: readonly {
      readonly start: number;
      readonly end: number;
      readonly kind: Quote["kind"];
      readonly speaker: {
        readonly status: string;
        readonly span: readonly [number, number] | null;
        readonly entity: string | readonly string[] | null;
      };
    }[];
  }
  const all = new Map<string, GoldQuote[]>();
  for (const part of ["D1", "D2"]) {
    const file = sharedFile("data", "newsgold", `${part}.gold.jsonl`);
    if (!file) continue;
    for (const { id, quotes } of await readJsonLines<Row>(file)) {
      all.set(
        id,
        quotes.map(({ start, end, kind, speaker }) => ({
          start,
          end,
          kind,
          status: speaker.status,
          entities: speaker.entity === null ? [] : [speaker.entity].flat(),
          speaker: speaker.span,
        })),
      );
    }
  }
  return all;
}

interface SeedGold {
  readonly quotes: readonly {
    readonly span: readonly [number, number];
    readonly kind: Quote["kind"];
    readonly speaker: string | readonly string[] | null;
    readonly speakerSpan: readonly [number, number] | null;
    readonly zone: string;
  }[];
}

function seedQuotes(set: SeedSet): Map<string, GoldQuote[]> {
  return new Map(
    readSeedSet<SeedGold>(set).map(({ file, gold: { quotes } }) => [
      file,
      quotes
        .filter((quote) => quote.zone === "body") // related headlines and the like are not read
        .map(({ span, kind, speaker, speakerSpan }) => ({
          start: span[0],
          end: span[1],
          kind,
          status: speaker === "joint-statement" ? "document" : undefined,
          entities: speaker === null ? [] : [speaker].flat(),
          speaker: speakerSpan,
        })),
    ]),
  );
}
