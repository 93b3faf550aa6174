import { pathToFileURL } from "node:url";
import { parseText } from "@corpus/core";
import { readJsonLines, sharedFile } from "@corpus/testing";
import type { Figure } from "../report.ts";

interface Row {
  readonly text: string;
  readonly dateline: {
    readonly start: number;
    readonly place: string;
    readonly day: string | null;
    readonly agency: string | null;
  } | null;
  readonly decoy?: string; // the words that look like one and are none; the text may hold a real one elsewhere
}

/** Modern datelines: how many are read with the right place, day and agency, and how many decoys are taken for one. */
export async function measureDatelines(report?: (line: string) => void): Promise<Figure[]> {
  const file = sharedFile("data", "formats", "modern-datelines.jsonl");
  if (file === undefined) return [];
  const count = { right: 0, gold: 0, decoys: 0, taken: 0, beside: 0, unmarked: 0 };
  for (const row of await readJsonLines<Row>(file)) {
    const found = parseText(row.text).metadata.dateline;
    const shown = JSON.stringify(found && [found.start, found.place, found.day, found.agency]);
    if (row.dateline) {
      const { start, place, day, agency } = row.dateline;
      const right =
        found?.start === start &&
        found.place === place &&
        (found.day ?? null) === day &&
        (found.agency ?? null) === agency;
      count.gold++;
      if (right) count.right++;
      else report?.(`missed ${JSON.stringify(row.dateline)} got ${shown}`);
    } else if (row.decoy !== undefined) {
      count.decoys++;
      if (!found) continue;
      const isTaken = found.start === row.text.indexOf(row.decoy);
      if (isTaken) count.taken++;
      else count.beside++;
      report?.(`${isTaken ? "decoy taken" : "beside a decoy"} ${shown}, decoy ${row.decoy}`);
    } else if (found) {
      count.unmarked++;
      report?.(`unmarked ${shown}`);
    }
  }
  const set = "modern-datelines dev";
  return [
    { set, metric: "datelines right", value: count.right / count.gold, target: 0.97 },
    {
      set,
      metric: "decoys taken",
      value: count.taken,
      target: 0,
      below: true,
      note: `of ${count.decoys}`,
    },
    {
      set,
      metric: "another taken in a decoy's text",
      value: count.beside,
      note: "such texts are not searched for real ones",
    },
    {
      set,
      metric: "taken where none is marked",
      value: count.unmarked,
      note: "unverified negatives",
    },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const errors = process.argv.includes("--errors");
  console.table(await measureDatelines(errors ? console.log : undefined));
}
