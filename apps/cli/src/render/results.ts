import type { Facets, KwicPage, SearchPage, SearchResult, Snippet } from "@corpus/store";
import type { Screen } from "./screen.ts";
import { clip, count, printable, tail, wrap } from "./wrap.ts";

/** A page of search results for people. */
export function renderResults({ total, results, next }: SearchPage, screen: Screen): string[] {
  return [
    screen.style(
      "bold",
      `${count(total, "article")}${results.length < total ? `, ${results.length} shown` : ""}`,
    ),
    ...results.flatMap((result) => ["", ...renderResult(result, screen)]),
    ...more(next, screen),
  ];
}

function renderResult(result: SearchResult, screen: Screen): string[] {
  const { headline, article, published, outlet, uri } = result;
  const name = headline ?? uri ?? article;
  const about = [published, outlet, uri, article].filter((part) => part !== null && part !== name);
  return [
    screen.style("bold", clip(name, screen.width)),
    screen.style("dim", clip(`  ${about.join(" · ")}`, screen.width)),
    ...result.snippets.flatMap((snippet) => renderSnippet(snippet, screen)),
  ];
}

/** A snippet in lines; hits are marked after wrapping, because marks have no width. */
function renderSnippet({ start, exact, hits }: Snippet, screen: Screen): string[] {
  const words = [...new Set(hits.map((hit) => exact.slice(hit.start - start, hit.end - start)))];
  const lines = wrap(exact, screen.width - 4).map((line) => `    ${line}`);
  return lines.map((line) => words.reduce((marked, word) => mark(marked, word, screen), line));
}

function mark(line: string, word: string, { style }: Screen): string {
  if (/\s/.test(word)) return line.replaceAll(word, style("yellow", word));
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return line.replace(
    new RegExp(`(?<![\\p{L}\\p{N}\u001b[])${escaped}(?![\\p{L}\\p{N}])`, "gu"),
    style("yellow", word),
  );
}

/** A concordance for people: hits below one another, each line as wide as the screen. */
export function renderLines({ lines, next }: KwicPage, screen: Screen): string[] {
  const placeWidth = Math.min(
    30,
    Math.max(0, ...lines.map(({ uri, article }) => (uri ?? article).length)),
  );
  const hitWidth = Math.min(40, Math.max(0, ...lines.map(({ exact }) => exact.length)));
  const side = Math.max(10, (screen.width - placeWidth - hitWidth - 4) >> 1);
  return [
    ...lines.map(({ left, exact, right, uri, article }) =>
      [
        flat(left).slice(-side).padStart(side),
        screen.style("yellow", clip(exact, hitWidth).padEnd(hitWidth)),
        flat(right).slice(0, side).padEnd(side),
        screen.style("dim", tail(uri ?? article, placeWidth)),
      ].join(" "),
    ),
    ...more(next, screen),
  ];
}

const flat = (text: string) => printable(text).replace(/\s/g, " ");

/** Counts of outlets, months, entities and the rest, those that there are. */
export function renderFacets(facets: Facets, screen: Screen): string[] {
  return Object.entries(facets)
    .filter(([, counts]) => counts.length > 0)
    .flatMap(([kind, counts]) => [
      "",
      screen.style("bold", kind),
      ...wrap(
        counts.map(({ value, articles }) => `${value} ${articles}`).join(" · "),
        screen.width - 2,
      ).map((line) => `  ${line}`),
    ]);
}

const more = (next: string | null, { style }: Screen): string[] =>
  next === null ? [] : ["", style("dim", `more: --cursor ${next}`)];
