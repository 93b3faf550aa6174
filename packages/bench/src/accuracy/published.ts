import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { CorpusError, parseText } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { printFigures } from "./print-figures.ts";
import { readSeedSet, seedSets } from "./seed-sets.ts";

/** A text as it was scraped, and the day on which it was published. */
interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly day: string;
}

const blocks =
  /<(?:br|\/?(?:p|div|li|h\d|td|tr|ul|ol|section|article|header|footer|main|nav|aside|figure|figcaption|blockquote|time|form|table))\b[^>]*>/gi;
const hidden =
  /<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<head[\s\S]*?<\/head>/gi;

// All the words of a page, a block a line: what a careless scraper leaves, with menus, comments and teasers.
function wordsOf(html: string): string {
  return html
    .replace(hidden, " ")
    .replace(blocks, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

type Row = Readonly<Record<string, string>>;

async function pages(set: string, field: string): Promise<DatedText[]> {
  const file = sharedFile("data", "html", `${set}.jsonl`);
  if (!file) return [];
  const rows = await readJsonLines<Row>(file);
  return rows.flatMap(({ id = "", htmlFile = "", [field]: date = "" }) => {
    const page = sharedFile("data", "html", htmlFile);
    const isDated = /^\d{4}-\d\d-\d\d/.test(date);
    if (!page || !isDated) return [];
    const text = wordsOf(gunzipSync(readFileSync(page)).toString());
    return [{ id, text, day: date.slice(0, 10) }];
  });
}

async function newsGold(): Promise<DatedText[]> {
  const texts: DatedText[] = [];
  for (const name of ["D1", "D2"]) {
    const file = sharedFile("data", "newsgold", `${name}.gold.jsonl`);
    if (!file) return [];
    interface Article {
      readonly id: string;
      readonly text: string;
      readonly date: string;
    }
    for (const { id, text, date } of await readJsonLines<Article>(file))
      texts.push({ id, text, day: date.slice(0, 10) });
  }
  return texts;
}

const publishedIn = (text: string): string | undefined => {
  try {
    return parseText(text).metadata.published?.edtf.slice(0, 10);
  } catch (error) {
    if (error instanceof CorpusError) return undefined; // a page without prose
    throw error;
  }
};

function figuresOf(set: string, texts: readonly DatedText[], report?: Report): Figure[] {
  if (texts.length === 0) return [];
  let [right, wrong] = [0, 0];
  for (const { id, text, day } of texts) {
    const found = publishedIn(text);
    if (found === day) right++;
    else if (found !== undefined) wrong++;
    if (found !== day) report?.(`${set} ${id}: ${day}, found ${found ?? "none"}`);
  }
  const note = `${right} right, ${wrong} wrong, ${texts.length - right - wrong} none`;
  return [
    { set, metric: "date of publication right, of all", value: right / texts.length, note },
    {
      set,
      metric: "date of publication right, of those found",
      value: right + wrong === 0 ? 1 : right / (right + wrong),
      note,
    },
  ];
}

type Report = (line: string) => void;

/** Dates of publication read from plain text alone: of whole pages, of scraped articles and of the seeds. */
export async function measurePublished(report?: Report): Promise<Figure[]> {
  const sets: [string, DatedText[]][] = [
    ["htmldate, as text", await pages("htmldate-en", "date")],
    ["trafilatura, as text", await pages("trafilatura-en", "date")],
    ["fundus, as text", await pages("fundus-en", "publishingDate")],
    ["newsgold", await newsGold()],
    ...seedSets.map((set): [string, DatedText[]] => [
      set.name,
      readSeedSet(set).map(({ file, text, publishedAt }) => ({
        id: file,
        text,
        day: publishedAt.slice(0, 10),
      })),
    ]),
  ];
  return sets.flatMap(([set, texts]) => figuresOf(set, texts, report));
}

if (process.argv[1] === import.meta.filename) await printFigures(measurePublished);
