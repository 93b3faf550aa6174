// ESM in TypeScript, as a project outside this repository has it.
import { type Article, parseText, verifyArticle } from "@corpus/core";
import { parseHtml } from "@corpus/core/html";
import { docxReader } from "@corpus/docx";
import { annotate } from "@corpus/entities";
import { type Score, scoreOf, scoreSpans } from "@corpus/eval";
import { exportCsv } from "@corpus/export";
import { pdfReader } from "@corpus/pdf";
import { createApp } from "@corpus/server";
import { openStore } from "@corpus/store";
import { groupStories } from "@corpus/stories";
import { renderView } from "@corpus/view";

const text = "“We will rebuild,” said Ana Ruiz.";
const article: Article = annotate(parseText(text, { publishedAt: "2024-03-06" }));
const quote: string | undefined = article.annotations?.quotes?.[0]?.exact;
// @ts-expect-error: a text is no number, so the types are there
const wrong: number = article.text;
const page: Article = parseHtml(`<!doctype html><title>Rain</title><p>${text}</p>`);
const stories: number = groupStories([article]).length;
const store = await openStore(":memory:");
const put: readonly string[] = await store.put([article]);
await store.close();
const health: Response = await createApp().request("/healthz");
const names = article.annotations?.mentions ?? [];
const score: Score = scoreOf(scoreSpans(names, names).tallies.get("exact")!.get("")!);
const tables: string[] = [];
for await (const { file } of exportCsv([article])) tables.push(file);
const view: string = renderView({
  articles: [article],
  stories: [],
  comparisons: [],
  entities: [],
});
const answers = [
  new Set(tables).size,
  view.slice(0, 15),
  docxReader.name,
  pdfReader.name,
  quote,
  typeof wrong,
  verifyArticle(article).length,
  page.text.includes("Ana Ruiz"),
];
console.log(...answers, stories, put[0], score.f1, health.status);
