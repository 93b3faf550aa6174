import { findSentences, findTokens } from "@corpus/core";
import {
  begin,
  inside,
  LABELS,
  last,
  type NameType,
  nameTypes,
  OUTSIDE,
  single,
} from "../../src/names/labels.ts";
import { nameWords } from "../../src/names/name-words.ts";
import type { Words } from "../../src/words.ts";
import { readDataLines } from "../data.ts";

/** A labelled set: how much each document of it counts, and what its labels leave open. */
export interface TrainingSet {
  readonly file: string;
  readonly weight: number;
  readonly isFull: boolean; // names of the finer types are labelled too
}

/** A document cut into our tokens, with what each may be: a label, or `OPEN` where the set does not say. */
export interface Labelled {
  readonly words: Words;
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** Not labelled: outside, or part of a name of a type that the set does not label. */
export const OPEN = LABELS;
/** Not labelled, and of any type: a label that does not fit our tokens or types. */
export const ANYTHING = LABELS + 1;

const byType: Readonly<Record<string, NameType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  GRP: "group",
  EVT: "event",
  LAW: "law",
  WRK: "work",
  PRD: "product",
};

// The fourth type of four-type sets, by the set's own finer label.
const byLabel: Readonly<Record<string, NameType>> = {
  gpe: "group",
  eve: "event",
  event: "event",
  election: "event",
  award: "law",
  "creative-work": "work",
  product: "product",
};

interface Row {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; orig?: string }[];
}

/** Running text in our sentences and the words of names; every line is a paragraph. */
export function wordsOf(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const sentences: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const cuts = findSentences(text, index, index + line.length);
    for (let i = 0; i < cuts.length; i += 2) {
      sentences.push(start.length);
      const tokens = findTokens(text, cuts[i]!, cuts[i + 1]!);
      for (let t = 0; t < tokens.length; t += 2) {
        start.push(tokens[t]!);
        end.push(tokens[t + 1]!);
      }
    }
  }
  sentences.push(start.length);
  return nameWords({
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentences: Int32Array.from(sentences),
  });
}

export function readLabelled({ file, weight, isFull }: TrainingSet): Labelled[] {
  return readDataLines<Row>("names", "train", file).map((row) => label(row, isFull, weight));
}

function label({ text, entities }: Row, isFull: boolean, weight: number): Labelled {
  const words = wordsOf(text);
  const labels = new Uint8Array(words.start.length).fill(isFull ? OUTSIDE : OPEN);
  for (const { start, end, type, orig } of entities) {
    if (type === "DATE" || type === "MONEY") continue;
    const from = firstAt(words.end, start + 1); // first token that ends behind the name's start
    const to = firstAt(words.start, end); // first token that starts behind its end
    if (from >= to) continue;
    const known = byType[type] ?? byLabel[orig ?? ""];
    const fits = words.start[from] === start && words.end[to - 1] === end;
    if (!fits || !known) {
      labels.fill(ANYTHING, from, to);
      continue;
    }
    const k = nameTypes.indexOf(known);
    labels.fill(inside(k), from, to);
    labels[from] = begin(k);
    labels[to - 1] = to - from === 1 ? single(k) : last(k);
  }
  return { words, labels, weight };
}

/** The first place whose value is at least `value`; the column ascends. */
function firstAt(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
