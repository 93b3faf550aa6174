import { readTreebank, sharedFile, type TreebankRow, type TreebankText } from "@corpus/testing";
import type { Words } from "../src/words.ts";

/** A document of a treebank: its gold tokens and sentences, and a row of gold for each token. */
export interface GoldText {
  readonly id: string;
  readonly words: Words;
  readonly rows: readonly TreebankRow[];
}

/** Training: "gum-train", "ewt-a"; development, never trained on: "gum-dev", "ewt-dev". */
type TreebankName = "gum-train" | "ewt-a" | "gum-dev" | "ewt-dev";

async function readGoldTexts(name: TreebankName): Promise<GoldText[]> {
  const file = sharedFile("data", "syntax", `${name}.conllu.gz`);
  if (file === undefined) throw new Error(`training needs data/syntax/${name}.conllu.gz`);
  const texts = await readTreebank(file);
  return texts.map((text) => ({ id: text.id, words: goldWords(text), rows: text.rows }));
}

function goldWords({ text, words, sentences }: TreebankText): Words {
  const length = words.length / 2;
  const start = Int32Array.from({ length }, (_, t) => words[2 * t]!);
  const end = Int32Array.from({ length }, (_, t) => words[2 * t + 1]!);
  const firsts: number[] = [];
  let t = 0;
  for (let s = 0; s < sentences.length; s += 2) {
    while (start[t]! < sentences[s]!) t++;
    firsts.push(t);
  }
  return { text, start, end, sentences: Int32Array.from([...firsts, length]) };
}

/** All that may be trained on. */
export const readTrainingTexts = async (): Promise<GoldText[]> => [
  ...(await readGoldTexts("gum-train")),
  ...(await readGoldTexts("ewt-a")),
];
