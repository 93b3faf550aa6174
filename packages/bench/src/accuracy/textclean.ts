import { pathToFileURL } from "node:url";
import { parseText, type SegmentKind } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import { type Figure, f1 } from "../report.ts";
import { mainKind } from "./main-kind.ts";

interface Row {
  readonly extractor: string;
  readonly url: string;
  readonly text: string;
  readonly lines: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
  }[];
}

// The set's gold holds the article's own text: neither its title nor what stands around it.
const bodyKinds: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  "paragraph",
  "list",
  "heading",
  "dateline",
]);

/** Lines of extracted text: boilerplate found, and body lines lost. Lines that the set marks as doubtful are left out. */
export async function measureTextclean(report?: (line: string) => void): Promise<Figure[]> {
  const file = sharedFile("data", "textclean", "boilerplate-lines-scrapinghub.jsonl");
  if (file === undefined) return [];
  const sums = new Map<string, Count>();
  for (const row of await readJsonLines<Row>(file)) {
    const article = parseText(row.text);
    const isPage = row.extractor === "html-text";
    const groups = ["all documents", ...(isPage ? ["whole page"] : ["extracted", row.extractor])];
    for (const line of row.lines) {
      if (line.label !== "boilerplate" && line.label !== "body") continue;
      const kind = mainKind(article, line.start, line.end);
      const found = !bodyKinds.has(kind);
      const gold = line.label === "boilerplate";
      for (const group of groups) tally(sums, group, found, gold);
      if (found !== gold && report) {
        const words = JSON.stringify(
          row.text.slice(line.start, Math.min(line.end, line.start + 150)),
        );
        report(`${gold ? "kept" : "lost"} ${row.extractor} ${kind} ${words}`);
      }
    }
  }
  return [...sums].flatMap(([group, count]) => figures(group, count));
}

interface Count {
  hits: number;
  found: number;
  gold: number;
  body: number;
}

function tally(sums: Map<string, Count>, group: string, found: boolean, gold: boolean): void {
  const count = sums.get(group) ?? { hits: 0, found: 0, gold: 0, body: 0 };
  if (found && gold) count.hits++;
  if (found) count.found++;
  if (gold) count.gold++;
  else count.body++;
  sums.set(group, count);
}

function figures(group: string, { hits, found, gold, body }: Count): Figure[] {
  const set = `textclean dev, ${group}`;
  const { p, r, f } = f1(hits, found, gold);
  const lost = (found - hits) / body;
  const note = `P ${p.toFixed(3)} R ${r.toFixed(3)}`;
  return [
    { set, metric: "boilerplate-line F1", value: f, target: 0.6, note },
    { set, metric: "body lines lost", value: lost, target: 0.01, below: true },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes("--errors");
  console.table(await measureTextclean(errors ? console.log : undefined));
}
