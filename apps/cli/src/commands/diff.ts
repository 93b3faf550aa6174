import { createReadStream } from "node:fs";
import path from "node:path";
import {
  type Article,
  type ArticleDiff,
  CorpusError,
  type DiffItem,
  diffArticles,
  readCorpusRecords,
} from "@corpus/core";
import { exit } from "../exit.ts";
import { type Io, stylist, writeLine } from "../io.ts";
import { renderDiff } from "../render/diff.ts";

export interface DiffSettings {
  readonly format: "table" | "ndjson";
  readonly examples: number; // a layer, in the table
}

/** One article in two outputs, or in one of them alone. */
export interface ArticlePair {
  readonly name: string; // as the caller or the file calls it
  readonly text: string;
  readonly status: "removed" | "added" | "changed" | "same";
  readonly diff?: ArticleDiff;
}

/** What two outputs differ in. */
export interface OutputDiff {
  readonly pairs: readonly ArticlePair[]; // that differ
  readonly same: number;
}

/** `corpus diff`: what changed between two outputs; exit status 1 where something did. */
export async function runDiff(
  [before, after]: readonly [string, string],
  settings: DiffSettings,
  io: Io,
): Promise<number> {
  const pairs: ArticlePair[] = [];
  let same = 0;
  for await (const pair of pairUp(articlesOf(before, io), articlesOf(after, io))) {
    if (pair.status === "same") same++;
    else pairs.push(settings.format === "table" ? shortened(pair) : pair);
    if (settings.format === "ndjson" && pair.status !== "same") await printPair(pair, io);
  }
  if (settings.format === "ndjson")
    await writeLine(io, JSON.stringify({ type: "summary", same, different: pairs.length }));
  else {
    const width = Math.max(60, Math.min(io.stdout.columns ?? 100, 120));
    const screen = { width, style: stylist(io) };
    for (const line of renderDiff({ pairs, same }, settings.examples, screen))
      await writeLine(io, line);
  }
  return pairs.length > 0 ? exit.incomplete : exit.done;
}

async function printPair({ name, status, diff }: ArticlePair, io: Io): Promise<void> {
  const { items = [], ...rest } = diff ?? {};
  await writeLine(io, JSON.stringify({ type: "article", name, status, ...rest }));
  for (const item of items) await writeLine(io, JSON.stringify({ type: "item", name, ...item }));
}

// The table counts items and shows the words at their places; what they say in full is for machines.
function shortened(pair: ArticlePair): ArticlePair {
  if (!pair.diff) return { ...pair, text: "" };
  const items = pair.diff.items.map((item): DiffItem => {
    const exact = { exact: pair.text.slice(item.start, item.end) };
    return { ...item, before: { ...item.before, ...exact }, after: { ...item.after, ...exact } };
  });
  return { ...pair, text: "", diff: { ...pair.diff, items } };
}

async function* articlesOf(file: string, io: Io): AsyncGenerator<Article> {
  const source = file === "-" ? io.stdin : createReadStream(path.resolve(io.cwd, file));
  try {
    for await (const line of readCorpusRecords(source)) {
      if (!line.ok)
        throw new CorpusError(
          "record/invalid",
          `${file}, line ${line.line}: ${line.error.message}`,
        );
      if (line.record.type === "article") {
        const { type: _, ...article } = line.record;
        yield article;
      }
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    throw new CorpusError("source/not-found", `${file}: there is no such file`, { cause });
  }
}

const nameOf = ({ id, source }: Article) => source.id ?? source.uri ?? id;

/**
 * The articles of two outputs side by side. Both are read in step, so that outputs in one order, however
 * long, hold few articles in memory at a time.
 */
async function* pairUp(
  before: AsyncGenerator<Article>,
  after: AsyncGenerator<Article>,
): AsyncGenerator<ArticlePair> {
  const waiting = [new Map<string, Article>(), new Map<string, Article>()] as const;
  const sources = [before, after] as const;
  const open = new Set([0, 1] as const);
  while (open.size > 0) {
    for (const side of [...open]) {
      const { done, value } = await sources[side].next();
      if (done) {
        open.delete(side);
        continue;
      }
      const name = nameOf(value);
      const other = waiting[side === 0 ? 1 : 0];
      const match = other.get(name);
      if (!match) {
        waiting[side].set(name, value);
        continue;
      }
      other.delete(name);
      yield side === 0 ? compared(name, value, match) : compared(name, match, value);
    }
  }
  for (const [name, { text }] of waiting[0]) yield { name, text, status: "removed" };
  for (const [name, { text }] of waiting[1]) yield { name, text, status: "added" };
}

function compared(name: string, before: Article, after: Article): ArticlePair {
  const diff = diffArticles(before, after);
  const { isOtherText, metadata, layers, items } = diff;
  const isSame = !isOtherText && metadata.length + layers.length + items.length === 0;
  return { name, text: after.text, status: isSame ? "same" : "changed", diff };
}
