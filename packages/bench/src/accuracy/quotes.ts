import { type Article, parseText, type Quote } from "@corpus/core";
import { findNames, findQuotes, type Resolved, readProse, resolveEntities } from "@corpus/entities";
import { tightened } from "@corpus/eval";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { measureGoldQuotes } from "./quotes-gold.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Attribution {
  readonly kind?: "direct" | "indirect" | "mixed";
  readonly content?: readonly Range[];
  readonly cue?: readonly Range[];
  readonly source?: readonly Range[];
}

interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** One stretch of content in gold: an attribution that is interrupted counts once a stretch. */
interface GoldContent extends Range {
  readonly kind: string;
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
}

interface Count {
  hits: number;
  found: number;
  gold: number;
}

const none: Resolved = { mentions: [], entities: [], roles: [] };

/**
 * PolNeAR: content found where intersection over union is at least a half; the speaker is right where
 * the span found and the span in gold overlap. A fragment inside a mixed quote is not counted, for
 * gold marks the whole clause only.
 */
async function measurePolnear(split: string, options: Options): Promise<Figure[]> {
  const file = sharedFile("data", "quotes", `polnear-${split}.jsonl`);
  if (!file) return [];
  const all: Count = { hits: 0, found: 0, gold: 0 };
  const direct = { gold: 0, found: 0, exact: 0 };
  const speaker = { hits: 0, gold: 0 };
  const directSpeaker = { hits: 0, gold: 0 };
  const cue = { hits: 0, gold: 0 };
  const documents = await readJsonLines<PolnearDocument>(file);
  for (const document of documents.slice(0, options.limit)) {
    const article = parseText(document.text, { segmented: true });
    const found = wholes(quotesOf(article, options.names ?? false));
    const gold = contentsOf(document);
    const pairs = align(found, gold);
    all.hits += pairs.size;
    all.found += found.length;
    all.gold += gold.length;
    for (const [index, item] of gold.entries()) {
      const quote = pairs.get(index);
      const isDirect = item.kind === "direct";
      if (isDirect) {
        direct.gold++;
        if (quote) direct.found++;
        if (quote && isExact(quote, item, document.text)) direct.exact++;
      }
      if (!quote) continue;
      if (item.source.length > 0) {
        const right =
          overlapsAny(speakerSpan(quote), item.source) ||
          sameWords(speakerSpan(quote), item.source, document.text);
        speaker.gold++;
        if (right) speaker.hits++;
        if (isDirect) directSpeaker.gold++;
        if (isDirect && right) directSpeaker.hits++;
        if (!right) options.onError?.("speaker", article, quote, item);
      }
      if (item.cue.length > 0) {
        cue.gold++;
        if (overlapsAny(quote.cue ?? undefined, item.cue)) cue.hits++;
      }
    }
    if (options.onError) {
      const used = new Set(pairs.values());
      for (const quote of found)
        if (!used.has(quote)) options.onError("extra", article, quote, undefined);
      for (const [index, item] of gold.entries()) {
        if (!pairs.has(index)) options.onError("missed", article, undefined, item);
      }
    }
  }
  const set = `PolNeAR ${split}`;
  const { p, r, f } = f1(all.hits, all.found, all.gold);
  return [
    {
      set,
      metric: "quote content F1, overlap",
      value: f,
      target: 0.7,
      note: `P ${p.toFixed(3)} R ${r.toFixed(3)}, ${all.found} found, ${all.gold} gold`,
    },
    { set, metric: "direct quotes found", value: direct.found / direct.gold, target: 0.97 },
    { set, metric: "direct quotes exact", value: direct.exact / direct.gold, target: 0.9 },
    {
      set,
      metric: "speaker right, given the quote",
      value: speaker.hits / speaker.gold,
      target: 0.82,
    },
    {
      set,
      metric: "speaker right, given a direct quote",
      value: directSpeaker.hits / directSpeaker.gold,
      target: 0.88,
    },
    { set, metric: "cue right, given the quote", value: cue.hits / cue.gold },
  ];
}

export interface Options {
  readonly limit?: number;
  readonly names?: boolean;
  readonly onError?: (
    what: "speaker" | "extra" | "missed",
    article: Article,
    quote: Quote | undefined,
    gold: GoldContent | undefined,
  ) => void;
}

function quotesOf(article: Article, withNames: boolean): readonly Quote[] {
  const prose = readProse(article);
  return findQuotes(prose, withNames ? resolveEntities(prose, findNames(prose)) : none);
}

function contentsOf({ text, attributions }: PolnearDocument): GoldContent[] {
  return attributions.flatMap(({ kind, content, cue, source }) =>
    joinAdjacent(text, content ?? []).map((range) => ({
      ...range,
      kind: kind ?? "indirect",
      cue: cue ?? [],
      source: source ?? [],
    })),
  );
}

// Gold cuts a quotation of several sentences at each: within a paragraph they are one stretch.
function joinAdjacent(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, range.start) : "";
    if (last && range.start >= last.end && /^[^\S\n]*$/.test(between)) {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else joined.push({ start: range.start, end: range.end });
  }
  return joined;
}

// Scare quotes have no counterpart, and fragments within a clause are counted with it.
function wholes(quotes: readonly Quote[]): Quote[] {
  const mixed = quotes.filter((quote) => quote.kind === "mixed");
  return quotes.filter(
    (quote) =>
      quote.kind !== "scare" &&
      !(
        quote.kind === "partial" &&
        mixed.some((whole) => whole.start <= quote.start && quote.end <= whole.end)
      ),
  );
}

/** The best found quote for each gold item, best pairs first, each used once. */
function align(found: readonly Quote[], gold: readonly GoldContent[]): Map<number, Quote> {
  const candidates: { overlap: number; item: number; quote: Quote }[] = [];
  for (const quote of found) {
    gold.forEach((item, index) => {
      const shared = Math.min(quote.end, item.end) - Math.max(quote.start, item.start);
      if (shared <= 0) return;
      const overlap = shared / (Math.max(quote.end, item.end) - Math.min(quote.start, item.start));
      if (overlap >= 0.5) candidates.push({ overlap, item: index, quote });
    });
  }
  candidates.sort((a, b) => b.overlap - a.overlap);
  const pairs = new Map<number, Quote>();
  const used = new Set<Quote>();
  for (const { item, quote } of candidates) {
    if (pairs.has(item) || used.has(quote)) continue;
    pairs.set(item, quote);
    used.add(quote);
  }
  return pairs;
}

const speakerSpan = ({ speaker }: Quote): Range | undefined =>
  speaker.status === "unknown" ? undefined : speaker;

function overlapsAny(span: Range | undefined, ranges: readonly Range[]): boolean {
  return (
    span !== undefined && ranges.some((range) => range.start < span.end && span.start < range.end)
  );
}

// A quote carried on has its speaker elsewhere, and any mention of the same words names it.
function sameWords(span: Range | undefined, ranges: readonly Range[], text: string): boolean {
  const words = span ? text.slice(span.start, span.end) : "";
  return (
    words.length > 3 && ranges.some(({ start, end }) => text.slice(start, end).includes(words))
  );
}

// Exact up to marks and punctuation at the ends, which gold sets freely.
function isExact(quote: Quote, item: Range, text: string): boolean {
  const [a, b] = [tightened(text, quote.content), tightened(text, item)];
  return a.start === b.start && a.end === b.end;
}

export async function measureQuotes(): Promise<Figure[]> {
  return [...(await measurePolnear("dev", {})), ...(await measureGoldQuotes())];
}

if (import.meta.main) {
  const argument = (name: string): string | undefined =>
    process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
  const wanted = argument("errors");
  const onError: Options["onError"] = (what, { text }, quote, gold) => {
    if (wanted !== what && wanted !== "all") return;
    const at = quote ?? gold;
    if (!at) return;
    const show = (range: Range | null | undefined): string =>
      range ? text.slice(range.start, range.end) : "–";
    const speaker = quote && quote.speaker.status !== "unknown" ? quote.speaker.exact : "–";
    console.log(
      `${what}\t${quote?.kind ?? gold?.kind} ${quote?.rule ?? ""}\tfound ${speaker} | ${show(quote?.cue)}\tgold ${gold?.source.map(show).join("+") ?? ""} | ${gold?.cue.map(show).join("+") ?? ""}\t${text.slice(Math.max(0, at.start - 90), at.start)}⟦${show(at)}⟧${text.slice(at.end, at.end + 60)}`.replaceAll(
        "\n",
        "¶",
      ),
    );
  };
  const split = argument("split");
  const limit = Number(argument("limit") ?? "100000");
  const figures = split
    ? await measurePolnear(split, {
        limit,
        names: process.argv.includes("--names"),
        ...(wanted ? { onError } : {}),
      })
    : process.argv.includes("--gold")
      ? await measureGoldQuotes(wanted ? (line) => console.log(line) : undefined)
      : await measureQuotes();
  for (const { set, metric, value, target, note } of figures) {
    console.log(
      `${set}\t${metric}\t${value.toFixed(3)}\t${target === undefined ? "" : `target ${target}`}\t${note ?? ""}`,
    );
  }
}
