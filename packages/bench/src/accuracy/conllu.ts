import type { Range } from "@corpus/core";
import { parseConllu, scoreBoundaries, type Tally } from "@corpus/eval";
import { linesOf } from "@corpus/testing";

/** A treebank document as running text, with its gold as flat pairs of UTF-16 offsets. */
export interface TreebankText {
  readonly id: string;
  readonly genre: string; // GUM: the third part of the id; else empty
  readonly text: string;
  readonly sentences: readonly number[];
  readonly words: readonly number[];
}

/** Documents of a CoNLL-U file, unzipped where its name ends in `.gz`. */
export async function readTreebank(file: string): Promise<TreebankText[]> {
  const lines: string[] = [];
  for await (const line of linesOf(file)) lines.push(line);
  const documents = parseConllu(lines.join("\n"), file);
  return documents.map(({ ids: [id = ""], text, sentences = [], tokens = [] }) => ({
    id,
    genre: id.startsWith("GUM_") ? (id.split("_")[1] ?? "") : "",
    text,
    sentences: flat(sentences),
    words: flat(tokens),
  }));
}

/** Spans found against gold, exact; both as flat pairs of offsets. */
export function tallySpans(found: readonly number[], gold: readonly number[]): Tally {
  const { tallies } = scoreBoundaries("spans", ranges(gold), ranges(found));
  return tallies.get("spans")!.get("")!;
}

const flat = (spans: readonly Range[]) => spans.flatMap(({ start, end }) => [start, end]);

const ranges = (pairs: readonly number[]): Range[] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => ({
    start: pairs[2 * i]!,
    end: pairs[2 * i + 1]!,
  }));
