import { pathToFileURL } from "node:url";
import { type Article, CorpusError, type SegmentKind } from "@corpus/core";
import { parseHtml } from "@corpus/core/html";
import { type PageRow, readPages } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { scorePageTexts } from "./page-text.ts";
import { printFigures } from "./print-figures.ts";

const textSets = ["scrapinghub", "fundus-en", "readability-en"];
const targets: Readonly<Record<string, number>> = { scrapinghub: 0.965, "fundus-en": 0.95 };

// The sets' gold holds the article's own text: neither its title nor captions, bylines and biographies.
const bodyKinds: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  "paragraph",
  "list",
  "heading",
  "dateline",
]);

// The weights that ship were learned from these pages: new pages get what `scripts/train-main-text.ts` of
// @corpus/core prints of pages left out.
const note = "learned from";

/** Text, titles and dates read from pages, as the sets' own measures have them, and what a page costs. */
export async function measureHtml(report?: (line: string) => void): Promise<Figure[]> {
  const sets = new Map<string, Read[]>();
  let peak = 0;
  let seconds = 0;
  let count = 0;
  for (const set of [...textSets, "trafilatura-en", "htmldate-en"]) {
    const rows = await readPages(set);
    if (rows.length === 0) return [];
    const read: Read[] = [];
    for (const row of rows) {
      const before = process.cpuUsage();
      const article = readPage(row);
      const { user, system } = process.cpuUsage(before);
      seconds += (user + system) / 1e6;
      count++;
      peak = Math.max(peak, process.memoryUsage().rss);
      const { bytes: _, ...rest } = row; // of all pages together they are more than what is measured
      read.push({ row: rest, metadata: article?.metadata, text: article ? bodyOf(article) : "" });
    }
    sets.set(set, read);
  }
  return [
    ...textSets.map((set) => textFigure(set, sets.get(set)!, report)),
    stringsFigure(sets.get("trafilatura-en")!, report),
    ...titleFigures([...sets.get("fundus-en")!, ...sets.get("trafilatura-en")!], report),
    ...dateFigures([...sets.get("fundus-en")!, ...sets.get("htmldate-en")!], report),
    {
      set: "all html sets",
      metric: "pages/s of one core, first pass",
      value: count / seconds,
      target: 60,
    },
    { set: "all html sets", metric: "resident: MB", value: peak / 1e6, target: 400, below: true },
  ];
}

interface Read {
  readonly row: Omit<PageRow, "bytes">;
  readonly metadata: Article["metadata"] | undefined;
  readonly text: string;
}

function readPage(row: PageRow): Article | undefined {
  try {
    return parseHtml(row.bytes, row.url?.startsWith("http") ? { url: row.url } : {});
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}

// A dateline and the paragraph that it opens are one line, as on the page.
function bodyOf({ text, segments }: Article): string {
  let body = "";
  let last = 0;
  for (const { kind, start, end } of segments) {
    if (!bodyKinds.has(kind)) continue;
    const gap = text.slice(last, start);
    body += `${gap.trim() === "" ? gap : "\n"}${text.slice(start, end)}`;
    last = end;
  }
  return body;
}

function textFigure(set: string, read: readonly Read[], report?: (line: string) => void): Figure {
  const texts = read.map(({ row, text }) => ({ found: text, gold: row.expectedText ?? "" }));
  const { p, r, f } = scorePageTexts(texts);
  texts.forEach((text, i) => {
    const own = scorePageTexts([text]);
    if (own.p < 0.9 || own.r < 0.9)
      report?.(`text ${read[i]!.row.id} P ${own.p.toFixed(2)} R ${own.r.toFixed(2)}`);
  });
  const target = targets[set];
  return {
    set: `${set} dev`,
    metric: "4-gram F1",
    value: f,
    ...(target !== undefined && { target }),
    note: `P ${p.toFixed(3)} R ${r.toFixed(3)}; ${note}`,
  };
}

function stringsFigure(read: readonly Read[], report?: (line: string) => void): Figure {
  let hits = 0;
  let gold = 0;
  let kept = 0;
  for (const { row, text } of read) {
    for (const words of row.with ?? []) {
      gold++;
      if (text.includes(words)) hits++;
      else report?.(`lost ${row.id} ${words}`);
    }
    for (const words of row.without ?? []) {
      if (!text.includes(words)) continue;
      kept++;
      report?.(`kept ${row.id} ${words}`);
    }
  }
  return {
    set: "trafilatura-en dev",
    metric: "strings F",
    value: f1(hits, hits + kept, gold).f,
    target: 0.92,
    note,
  };
}

const keyOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

// Publishers write one headline for the page, one for sharing and one for search engines. Where they differ
// the sets take now one and now another, as whoever wrote down that publisher's pages chose.
function titleFigures(read: readonly Read[], report?: (line: string) => void): Figure[] {
  const titled = read.flatMap(({ row, metadata }) => {
    if (!row.title) return [];
    const { headline } = metadata ?? {};
    const said = [headline, ...(headline?.candidates ?? [])].map((each) =>
      keyOf(each?.value ?? ""),
    );
    const at = said.indexOf(keyOf(row.title));
    if (at !== 0) report?.(`title ${row.id} ${row.title} | ${headline?.value}`);
    return [{ at, isOne: said.length === 1 }];
  });
  const set = "fundus-en, trafilatura-en dev";
  const figure = (metric: string, from: typeof titled, isRight: (at: number) => boolean) => {
    const right = from.filter(({ at }) => isRight(at)).length;
    return { set, metric, value: right / from.length, note: `${right} of ${from.length}` };
  };
  const ofOne = titled.filter(({ isOne }) => isOne);
  return [
    { ...figure("title right", titled, (at) => at === 0), target: 0.95 },
    figure("title right, or a candidate is", titled, (at) => at >= 0),
    figure("title right, of pages that state one", ofOne, (at) => at === 0),
  ];
}

function dateFigures(read: readonly Read[], report?: (line: string) => void): Figure[] {
  const dated = read.filter(({ row }) => row.publishingDate ?? row.date);
  let right = 0;
  let wrong = 0;
  for (const { row, metadata } of dated) {
    const gold = (row.publishingDate ?? row.date)!;
    const found = metadata?.published?.edtf;
    if (found !== undefined && isSameDate(found, gold)) right++;
    else {
      if (found !== undefined) wrong++;
      report?.(`date ${row.id} ${gold} | ${found}`);
    }
  }
  const set = "fundus-en, htmldate-en dev";
  return [
    { set, metric: "date right", value: right / dated.length, target: 0.9 },
    { set, metric: "date wrong", value: wrong / dated.length, target: 0.03, below: true },
  ];
}

// The same day as written, or the same moment in another zone.
function isSameDate(found: string, gold: string): boolean {
  if (found.slice(0, 10) === gold.slice(0, 10)) return true;
  return (
    found.length > 10 &&
    gold.length > 10 &&
    Date.parse(found) === Date.parse(gold.replace(" ", "T"))
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await printFigures(measureHtml);
}
