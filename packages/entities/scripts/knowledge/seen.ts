import { type Row, readJson, sorted } from "./read.ts";

interface Labelled {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; orig?: string }[];
}

// Sets whose labels may be counted and shipped, with the weight of one count: GMB is silver and noisy.
const sets: readonly (readonly [file: string, weight: number])[] = [
  ["news.jsonl", 1],
  ["gum.jsonl", 1],
  ["crossner-politics.jsonl", 1],
  ["crossner-literature.jsonl", 1],
  ["crossner-science.jsonl", 1],
  ["crossner-music.jsonl", 1],
  ["crossner-ai.jsonl", 1],
  ["uner-ewt-a.jsonl", 1],
  ["wnut17.jsonl", 0.5],
  ["btc.jsonl", 0.5],
  ["gmb.jsonl.gz", 0.25],
];

const types: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GRP: "group",
  EVT: "event",
  LAW: "law",
  WRK: "work",
  PRD: "product",
};

// What the sets with four types say of their fourth: "gpe" is a nationality in GMB.
const miscellaneous: Readonly<Record<string, string>> = {
  election: "event",
  eve: "event",
  event: "event",
  gpe: "group",
};

let counted: Map<string, Map<string, number>> | undefined;

function count(): Map<string, Map<string, number>> {
  if (counted) return counted;
  counted = new Map();
  for (const [file, weight] of sets) {
    for (const { text, entities } of readJson<Labelled>("data", "names", "train", file)) {
      for (const { start, end, type, orig } of entities) {
        const kind = types[type] ?? miscellaneous[orig ?? ""] ?? "other";
        const name = text.slice(start, end).replace(/\s+/g, " ");
        if (!/^\p{Lu}[\p{L}\p{N} .'’&-]{1,60}$/u.test(name)) continue;
        const kinds = counted.get(name) ?? new Map<string, number>();
        kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
        counted.set(name, kinds);
      }
    }
  }
  return counted;
}

const LEAST_COUNT = 2;
const LEAST_SHARE = 0.8;

/** name, type: names other than people's that the training sets agree on. */
export function seenNameRows(): Row[] {
  const rows: Row[] = [];
  for (const [name, kinds] of count()) {
    const total = [...kinds.values()].reduce((a, b) => a + b, 0);
    const [kind, most] = [...kinds].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (kind === "other" || kind === "person") continue;
    if (most >= LEAST_COUNT && most / total >= LEAST_SHARE) rows.push([name, kind]);
  }
  return sorted(rows);
}
