import { pathToFileURL } from "node:url";
import { type Article, parseText, type SegmentKind } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";
import { mainKind } from "./main-kind.ts";
import { readSeedSet, type SeedSet, seedSets } from "./seed-sets.ts";

interface GoldSegment {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly segments: readonly GoldSegment[];
}

// The names that the seeds' gold has for kinds of the model.
const seedKinds: Readonly<Record<string, SegmentKind>> = {
  "duplicate-headline": "headline",
  "related-link": "related",
  "comment-form": "form",
  "share-widget": "share",
  "author-bio": "bio",
};

/** Kinds of segments against gold: a line, or a part of one where gold splits it, counts once. */
export async function measureSegments(report?: (line: string) => void): Promise<Figure[]> {
  return [
    ...seedSets.flatMap((set) => measureSeedSegments(set, report)),
    ...score("newsgold dev", await readNewsgold(), undefined, report),
  ];
}

/** The same for one set of seeds. */
export function measureSeedSegments(set: SeedSet, report?: (line: string) => void): Figure[] {
  return score(set.name, readSeeds(set), 0.95, report);
}

function score(
  set: string,
  articles: readonly GoldArticle[],
  target: number | undefined,
  report?: (line: string) => void,
): Figure[] {
  if (articles.length === 0) return [];
  const all = { right: 0, gold: 0 };
  const unlike = { right: 0, gold: 0 }; // all but paragraphs, which are the easy ones
  for (const { name, article, segments } of articles) {
    for (const { start, end, kind } of segments) {
      const found = mainKind(article, start, end);
      const right = found === kind;
      all.gold++;
      if (right) all.right++;
      if (kind !== "paragraph") {
        unlike.gold++;
        if (right) unlike.right++;
      }
      if (!right)
        report?.(
          `${name} ${kind} → ${found} ${JSON.stringify(article.text.slice(start, Math.min(end, start + 110)))}`,
        );
    }
  }
  return [
    {
      set,
      metric: "segment kinds right",
      value: all.right / all.gold,
      ...(target !== undefined && { target }),
      note: `${all.gold} lines or parts`,
    },
    {
      set,
      metric: "kinds right, paragraphs aside",
      value: unlike.right / unlike.gold,
      note: `${unlike.gold} lines or parts`,
    },
  ];
}

export interface SeedBlocks {
  readonly blocks: readonly { readonly type: string; readonly span: readonly [number, number] }[];
  readonly inline: readonly {
    readonly type: string;
    readonly span: readonly [number, number];
    readonly block: string;
  }[];
}

function readSeeds(set: SeedSet): GoldArticle[] {
  return readSeedSet<SeedBlocks>(set).map(({ file, text, gold }) => ({
    name: file.slice(0, 3),
    article: parseText(text),
    segments: seedSegments(text, gold),
  }));
}

/** The segments of one seed: inline parts are cut out of their block, what is left keeps its kind. */
export function seedSegments(text: string, { blocks, inline }: SeedBlocks): GoldSegment[] {
  const isBlock = ([start, end]: readonly [number, number]) =>
    blocks.some(({ span }) => span[0] === start && span[1] === end);
  // Debris that is a whole line, a garbled name, counts by its line's kind.
  const parts = inline
    .filter(({ span }) => text.slice(...span).trim() !== "" && !isBlock(span))
    .map(({ type, span: [start, end] }) => ({ start, end, kind: seedKinds[type] ?? type }))
    .sort((a, b) => a.start - b.start);
  const rests = blocks.flatMap(({ type, span: [blockStart, blockEnd] }) => {
    const kind = seedKinds[type] ?? type;
    const cuts = parts.filter(({ start, end }) => start >= blockStart && end <= blockEnd);
    const edges = [blockStart, ...cuts.flatMap(({ start, end }) => [start, end]), blockEnd];
    return Array.from({ length: edges.length / 2 }, (_, i) => ({
      start: edges[2 * i]!,
      end: edges[2 * i + 1]!,
      kind,
    })).filter(({ start, end }) => text.slice(start, end).trim() !== "");
  });
  return [...parts, ...rests].sort((a, b) => a.start - b.start);
}

interface NewsgoldRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly segments: readonly GoldSegment[];
}

async function readNewsgold(): Promise<GoldArticle[]> {
  const files = ["D1", "D2"].flatMap(
    (name) => sharedFile("data", "newsgold", `${name}.gold.jsonl`) ?? [],
  );
  const rows = (await Promise.all(files.map((file) => readJsonLines<NewsgoldRow>(file)))).flat();
  return rows.map(({ id, title, text, segments }) => ({
    name: id.slice(5, 11),
    article: parseText(text, { title }),
    segments,
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes("--errors");
  console.table(await measureSegments(errors ? console.log : undefined));
}
