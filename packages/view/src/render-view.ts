import { escapeHtml, inScript } from "./escape.ts";
import { packEntities } from "./pack-entities.ts";
import { type Numbered, numberAll, packIndex, type ViewCorpus } from "./pack-index.ts";
import { packMarks } from "./pack-marks.ts";
import { packStory } from "./pack-stories.ts";
import { script, scriptHash, style, styleHash } from "./page.generated.ts";
import { labelOf, titleOf } from "./source-name.ts";

/** What the page says of itself. */
export interface ViewOptions {
  /** What made the articles, said at the foot of the page: "@corpus/cli 0.1.0". */
  readonly generator?: string;
}

/**
 * What the page may do, as it says itself: run its one script, which is told by its hash, and load nothing.
 * A server may send the same as a header.
 */
export const viewPolicy: string = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "img-src data:", // the icon, which would else be asked for
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * One HTML file that holds everything it shows: stories, what their sources share and dispute, articles,
 * people, a timeline, a network and coverage. It loads nothing and works from a disk. The same corpus
 * gives the same bytes.
 */
export function renderView(corpus: ViewCorpus, options: ViewOptions = {}): string {
  const title = corpus.title ?? "News articles, read side by side";
  const all = numberAll(corpus);
  // Marks first: they may name entities that no list has, which the index then has too.
  const marks = all.articles.map((article) => packMarks(article, all.entities));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${viewPolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="data:,">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    // Painted at once, while the rest of a large page is still being read.
    `<div id="app"><p class="opening">${escapeHtml(title)}</p></div>`,
    `<noscript>${outline(all, title)}</noscript>`,
    block("index", [packIndex(title, options.generator ?? null, all, marks)]),
    block(
      "stories",
      all.stories.map((story) => packStory(story, all)),
    ),
    block("entities", packEntities(all)),
    block("marks", marks),
    block(
      "texts",
      all.articles.map(({ text }) => text),
    ),
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Data for the script to read, a value a line. */
function block(id: string, values: readonly unknown[]): string {
  const lines = values.map(inScript).join("\n");
  return `<script type="application/json" id="${id}">${lines}</script>`;
}

const mostListed = 500;

/** What is left without a script: which stories there are, and what their articles are called. */
function outline({ articles, stories }: Numbered, title: string): string {
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const listed = stories.slice(0, mostListed).map(({ title: name, articles: ids }) => {
    const items = ids.flatMap((id) => byId.get(id) ?? []).slice(0, mostListed);
    const lines = items.map((article) => `<li>${named(titleOf(article), labelOf(article))}</li>`);
    return `<h2>${escapeHtml(name)}</h2><ul>${lines.join("")}</ul>`;
  });
  return `<main><h1>${escapeHtml(title)}</h1><p>This page is drawn by a script of its own, and scripts are switched off here. What it holds: ${articles.length} articles, ${stories.length} stories.</p>${listed.join("")}</main>`;
}

const named = (title: string, label: string) => `${escapeHtml(title)} (${escapeHtml(label)})`;
