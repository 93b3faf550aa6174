// Exports the sample articles again and again under new ids, each format in a process of its own, and prints
// speed, size and peak memory: these must not grow with the number of articles where a format says so.
// node --conditions=corpus-source packages/bench/src/export-scale.ts [ARTICLES…]
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article } from "@corpus/core";
import { parseText } from "@corpus/core";
import { annotate, layers } from "@corpus/entities";
import {
  type ArticleSource,
  exportBrat,
  exportConllu,
  exportCsv,
  exportFollowTheMoney,
  exportGexf,
  exportNewsArticles,
  exportSpacy,
  exportWebAnnotations,
  type FilePart,
  type FormatName,
  formatNames,
} from "@corpus/export";
import { exportParquet } from "@corpus/export/parquet";

const formats: Readonly<
  Record<FormatName, (articles: ArticleSource) => AsyncIterable<string | FilePart>>
> = {
  webannotation: (articles) => exportWebAnnotations(articles),
  conllu: exportConllu,
  brat: exportBrat,
  newsarticle: (articles) => exportNewsArticles(articles),
  csv: (articles) => exportCsv(articles),
  parquet: (articles) => exportParquet(articles),
  gexf: (articles) => exportGexf(articles),
  spacy: exportSpacy,
  followthemoney: (articles) => exportFollowTheMoney(articles),
};

const seeds = path.join(import.meta.dirname, "../../../seeds");

/** Copies of the samples that share nothing: what a store or a file gives is new each time as well. */
function* copies(count: number): Generator<Article> {
  const samples = readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => parseText(readFileSync(path.join(seeds, name)), { publishedAt: "2022-04-21" }))
    .map((article) => JSON.stringify(annotate(article, { layers })));
  for (let i = 0; i < count; i++)
    yield { ...JSON.parse(samples[i % samples.length]!), id: `art_${i.toString(36)}` };
}

async function measure(format: FormatName, count: number): Promise<void> {
  const started = process.cpuUsage();
  let size = 0;
  for await (const part of formats[format](copies(count)))
    size += typeof part === "string" ? part.length : part.chunk.length;
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${format.padEnd(16)}${String(count).padStart(7)} articles  ${Math.round(count / seconds)} a second of CPU  ${(size / 1e6).toFixed(0)} MB  peak ${peak.toFixed(0)} MB`,
  );
}

const [format, ...rest] = process.argv.slice(2);
if (format && format in formats) await measure(format as FormatName, Number(rest[0]));
else {
  const counts = format ? [format, ...rest] : ["1000", "10000"];
  for (const name of formatNames)
    for (const count of counts) {
      const args = [...process.execArgv, import.meta.filename, name, count];
      execFileSync(process.execPath, args, { stdio: "inherit" });
    }
}
