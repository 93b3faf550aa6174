import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterSections } from "../src/clusters.ts";
import { readColumns } from "../src/columns.ts";
import { openModelFile, writeModelFile } from "../src/model-file.ts";
import { readTagger, type Tagger, tagWords } from "../src/tagger.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import { wordClassSections } from "../src/word-classes.ts";
import type { Words } from "../src/words.ts";
import { cutWords } from "./raw-text.ts";
import { learnTagger, taggerDefaults } from "./tagger.ts";
import type { GoldText } from "./treebanks.ts";

// A treebank of invented sentences: enough to learn from, small enough to learn in a moment.
const treebank = `
The/DET/DT minister/NOUN/NN spoke/VERB/VBD ./PUNCT/.
A/DET/DT witness/NOUN/NN saw/VERB/VBD the/DET/DT fire/NOUN/NN ./PUNCT/.
Officials/NOUN/NNS denied/VERB/VBD it/PRON/PRP in/ADP/IN Lima/PROPN/NNP ./PUNCT/.
The/DET/DT fires/NOUN/NNS in/ADP/IN Quito/PROPN/NNP spread/VERB/VBD ./PUNCT/.`;

function goldText(id: string): GoldText {
  const lines = treebank.trim().split("\n");
  const cells = lines.map((line) =>
    line.split(" ").map((cell) => /^(.+)\/(.+)\/(.+)$/.exec(cell)!),
  );
  const text = cells.map((row) => row.map((cell) => cell[1]).join(" ")).join("\n\n");
  const words = cutWords(text);
  const rows = cells.flat().map(([, , upos = "", xpos = ""]) => ({
    lemma: "",
    relation: "",
    head: -1,
    upos,
    xpos,
  }));
  expect(words.start.length).toBe(rows.length);
  return { id, words, rows };
}

const clusters = clusterSections([{ hash: 1, path: "1.1.1" }]);
const learn = () => {
  const gold = ["a", "b", "c", "d"].map(goldText);
  const sections = learnTagger(gold, wordClassSections(new Map()), clusters, taggerDefaults);
  return writeModelFile("invented", [...clusters, ...sections]);
};
const bytes = learn();
const tagger = readTagger(openModelFile(bytes));

const tag = (words: Words, by: Tagger = tagger) =>
  tagWords(by, words, readColumns(words, by.clusters));
const cut = (text: string, start: number[], end: number[], sentences: number[]): Words => ({
  text,
  start: Int32Array.from(start),
  end: Int32Array.from(end),
  sentences: Int32Array.from(sentences),
});

test("the same data give the same bytes", () => {
  expect(Buffer.compare(learn(), bytes)).toBe(0);
});

test("what was learnt carries over to a sentence that was not", () => {
  const { upos, xpos } = tag(cutWords("The witness denied the fires in Lima."));
  const names = [...upos].map((u, t) => `${uposTags[u]}/${xposTags[xpos[t]!]}`);
  expect(names.join(" ")).toBe("DET/DT NOUN/NN VERB/VBD DET/DT NOUN/NNS ADP/IN PROPN/NNP PUNCT/.");
});

describe("any text", { timeout: 20_000 }, () => {
  const pieces = [
    "The",
    "fire",
    "LIMA",
    "spoke",
    ".",
    "\n\n",
    "14",
    "-",
    "\ud83d",
    "\udc00",
    "\u0000",
    "é",
  ];
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((parts) => parts.join(" "));

  test("gets a tag of the lists for every token", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        const words = cutWords(text);
        const { upos, xpos } = tag(words);
        expect([upos.length, xpos.length]).toEqual([words.start.length, words.start.length]);
        expect(upos.every((u) => u < uposTags.length)).toBe(true);
        expect(xpos.every((x) => x < xposTags.length)).toBe(true);
      }),
    );
  });

  test("gets the same tags for a sentence alone as among others", () => {
    fc.assert(
      fc.property(text, (text) => {
        const words = cutWords(text);
        const together = tag(words);
        const fresh = readTagger(openModelFile(bytes)); // has met no words yet
        for (let s = 0; s + 1 < words.sentences.length; s++) {
          const from = words.sentences[s]!;
          const to = words.sentences[s + 1]!;
          const { start, end } = words;
          const alone = tag(
            cut(text, [...start.slice(from, to)], [...end.slice(from, to)], [0, to - from]),
            fresh,
          );
          expect(alone.upos).toEqual(together.upos.slice(from, to));
          expect(alone.xpos).toEqual(together.xpos.slice(from, to));
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("no tokens, no tags", () => {
  expect(tag(cut("", [], [], [0])).upos).toHaveLength(0);
  expect(tag(cut("", [], [], [0, 0])).upos).toHaveLength(0); // a sentence without tokens
});

// More words than are kept: what is forgotten on the way must not show in the tags.
test("a sentence of 100,000 different tokens is tagged in bounded time, as its parts are", {
  timeout: 20_000,
}, () => {
  const count = 100_000;
  const numerals = Array.from({ length: count }, (_, i) => spell(i));
  const text = numerals.join(" ");
  const start: number[] = [];
  const end: number[] = [];
  for (const numeral of numerals) {
    start.push(end.length === 0 ? 0 : end.at(-1)! + 1);
    end.push(start.at(-1)! + numeral.length);
  }
  const { upos } = tag(cut(text, start, end, [0, count]));
  const head = tag(cut(text, start.slice(0, 1000), end.slice(0, 1000), [0, 1000])).upos;
  expect(head.slice(0, 990)).toEqual(upos.slice(0, 990));
});

// Digits are all alike to the tagger, so different words are spelt in letters.
const spell = (n: number): string => String(n).replace(/\d/g, (d) => "abcdefghij"[Number(d)]!);
