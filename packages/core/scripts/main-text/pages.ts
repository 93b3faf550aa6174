import { compareShingles, countShingles, type PageRow, readPages } from "@corpus/testing";
import { decodeHtml } from "../../src/html/decode-html.ts";
import { findFeatures } from "../../src/html/features.ts";
import { decide, dropCopies } from "../../src/html/main-text.ts";
import type { Page } from "../../src/html/page.ts";
import { readPage } from "../../src/html/read-page.ts";
import { readStatements } from "../../src/html/statements.ts";
import { findSurroundings, type Surroundings } from "../../src/html/surroundings.ts";

/** A page with what is learned from it: a row of features for each block, its label and its weight. */
export interface LabelledPage {
  readonly set: string;
  readonly fold: number;
  readonly row: PageRow;
  readonly page: Page;
  readonly around: Surroundings;
  readonly features: readonly Float64Array[];
  readonly labels: readonly number[]; // 1 for the article's text, else 0
  readonly weights: readonly number[]; // 0: the label is in doubt
}

const sets = ["scrapinghub", "fundus-en", "readability-en", "trafilatura-en"];
const setWeights: Readonly<Record<string, number>> = { "readability-en": 0.5 }; // manuals and blogs among them

/** @param folds The pages of one site are in one fold. */
export async function readLabelledPages(folds: number): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const set of sets) {
    for (const row of await readPages(set)) {
      const page = readPage(
        decodeHtml(row.bytes).text,
        { maxDepth: 512, maxElements: 100_000 },
        row.id,
      );
      const around = findSurroundings(page, readStatements(page));
      const labelled =
        row.expectedText === undefined
          ? labelByStrings(page, row)
          : labelByText(page, row.expectedText);
      const weights = labelled.weights.map((weight) => weight * (setWeights[set] ?? 1));
      pages.push({
        set,
        fold: foldOf(row, folds),
        row,
        page,
        around,
        features: findFeatures(around),
        labels: labelled.labels,
        weights,
      });
    }
  }
  return pages;
}

function foldOf({ id, url }: PageRow, folds: number): number {
  const host =
    /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? "")?.[1] ?? id.split("/").slice(0, 3).join("/");
  let hash = 7;
  for (let i = 0; i < host.length; i++) hash = (Math.imul(hash, 31) + host.charCodeAt(i)) >>> 0;
  return (hash >>> 3) % folds;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0;

// Most of a block's runs of four words stand in the text; of shorter blocks, only those that are a
// line of it or stand among its paragraphs are sure.
function labelByText({ text, blocks }: Page, gold: string) {
  const shingles = countShingles(gold);
  const lines = new Set(gold.split(/\n+/).map((line) => line.trim()));
  const words = blocks.map((block) => wordsOf(text.slice(block.start, block.end)));
  const first = blocks.map((block, i) => {
    const own = text.slice(block.start, block.end);
    if (words[i]! < 4) return words[i]! > 0 && gold.includes(own) ? 1 : 0;
    let all = 0;
    let hits = 0;
    for (const [shingle, count] of countShingles(own)) {
      all += count;
      if (shingles.has(shingle)) hits += count;
    }
    return hits > all / 2 ? 1 : 0;
  });
  const isNearText = (i: number) =>
    [-3, -2, -1, 1, 2, 3].some((step) => first[i + step] === 1 && words[i + step]! >= 8);
  const isSure = (i: number) =>
    words[i]! >= 4 ||
    first[i] === 0 ||
    isNearText(i) ||
    lines.has(text.slice(blocks[i]!.start, blocks[i]!.end));
  // A block counts by its share of the article, so that a long article does not outweigh a short one.
  const length = words.reduce((sum, count, i) => sum + (first[i] === 1 ? count : 0), 0);
  const weights = words.map((count, i) =>
    count === 0 || !isSure(i) ? 0 : Math.min(3, (40 * (count + 3)) / (length + 200)),
  );
  return { labels: first, weights };
}

function labelByStrings({ text, blocks }: Page, { with: wanted = [], without = [] }: PageRow) {
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { start, end } of blocks) {
    const own = text.slice(start, end);
    const isText = wanted.some((words) => own.includes(words));
    labels.push(isText ? 1 : 0);
    weights.push(isText || without.some((words) => own.includes(words)) ? 1 : 0);
  }
  return { labels, weights };
}

/** By set: what the blocks that `scores` pick are worth, as the sets' own measures have it. */
export function judge(
  pages: readonly LabelledPage[],
  scoresOf: (page: LabelledPage) => number[],
): string[] {
  return sets.map((set) => {
    const own = pages.filter((page) => page.set === set);
    const texts = own.map((page) => {
      const isMain = decide(page.around, scoresOf(page));
      dropCopies(page.page, isMain);
      return page.page.blocks
        .filter((_, i) => isMain[i])
        .map(({ start, end }) => page.page.text.slice(start, end))
        .join("\n");
    });
    return `${set}: ${set === "trafilatura-en" ? byStrings(own, texts) : byText(own, texts)}`;
  });
}

function byText(pages: readonly LabelledPage[], texts: readonly string[]): string {
  const scores = pages.map(({ row }, i) => compareShingles(texts[i]!, row.expectedText ?? ""));
  const p = scores.reduce((sum, { precision }) => sum + precision, 0) / pages.length;
  const r = scores.reduce((sum, { recall }) => sum + recall, 0) / pages.length;
  return `P ${p.toFixed(4)} R ${r.toFixed(4)} F ${((2 * p * r) / (p + r)).toFixed(4)}`;
}

function byStrings(pages: readonly LabelledPage[], texts: readonly string[]): string {
  let found = 0;
  let lost = 0;
  let kept = 0;
  pages.forEach(({ row }, i) => {
    for (const words of row.with ?? []) texts[i]!.includes(words) ? found++ : lost++;
    for (const words of row.without ?? []) if (texts[i]!.includes(words)) kept++;
  });
  return `F ${((2 * found) / (2 * found + lost + kept)).toFixed(4)}`;
}
