import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterSections } from "../src/clusters.ts";
import { readColumns } from "../src/columns.ts";
import { openModelFile, writeModelFile } from "../src/model-file.ts";
import { parseWords, readParser, type Tree } from "../src/parser.ts";
import { relations } from "../src/relations.ts";
import { type Tags, uposTags, xposTags } from "../src/tags.ts";
import { wordClassSections } from "../src/word-classes.ts";
import type { Words } from "../src/words.ts";
import { type ParsedText, parserDefaults, trainParser } from "./parser.ts";
import { cutWords } from "./raw-text.ts";

// A treebank of invented sentences: form/UPOS/XPOS/relation/head, heads counted from 1, 0 the root.
const treebank = `
The/DET/DT/det/2 minister/NOUN/NN/nsubj/3 spoke/VERB/VBD/root/0 ./PUNCT/./punct/3
A/DET/DT/det/2 witness/NOUN/NN/nsubj/3 saw/VERB/VBD/root/0 the/DET/DT/det/5 fire/NOUN/NN/obj/3 ./PUNCT/./punct/3
Officials/NOUN/NNS/nsubj/2 denied/VERB/VBD/root/0 it/PRON/PRP/obj/2 in/ADP/IN/case/5 Lima/PROPN/NNP/obl/2 ./PUNCT/./punct/2
The/DET/DT/det/2 fires/NOUN/NNS/nsubj/5 in/ADP/IN/case/4 Quito/PROPN/NNP/nmod/2 spread/VERB/VBD/root/0 ./PUNCT/./punct/5
Fire/NOUN/NN/root/0 in/ADP/IN/case/3 Lima/PROPN/NNP/nmod/1`;

const names: readonly string[] = relations;

function parsedText(): ParsedText {
  const lines = treebank.trim().split("\n");
  const cells = lines.map((line) => line.split(" ").map((cell) => cell.split("/")));
  const words = cutWords(cells.map((row) => row.map((c) => c[0]).join(" ")).join("\n\n"));
  const firsts = words.sentences;
  const column = (place: (cell: string[], sentence: number) => number) =>
    cells.flatMap((row, s) => row.map((cell) => place(cell, s)));
  const tree = {
    head: Int32Array.from(column((c, s) => (c[4] === "0" ? -1 : firsts[s]! + Number(c[4]) - 1))),
    rel: Uint8Array.from(column((c) => names.indexOf(c[3]!))),
  };
  const tags = {
    upos: Uint8Array.from(column((c) => uposTags.indexOf(c[1]!))),
    xpos: Uint8Array.from(column((c) => xposTags.indexOf(c[2]!))),
  };
  expect(words.start.length).toBe(tree.head.length);
  return { words, tags, goldTags: tags, tree };
}

const wordSections = [
  ...clusterSections([{ hash: 1, path: "1.1.1" }]),
  ...wordClassSections(new Map([[1, 1]])),
];
const gold = parsedText();
const learn = (seed: number) => {
  const options = {
    ...parserDefaults,
    width: 16,
    memory: 8,
    hidden: 32,
    passes: 80,
    batch: 2,
    seed,
  };
  const sections = trainParser([gold, gold], wordSections, options);
  return writeModelFile("invented", [...wordSections, ...sections]);
};
const bytes = learn(1);
const parser = readParser(openModelFile(bytes));
const parse = (words: Words, tags: Tags) =>
  parseWords(parser, words, readColumns(words, parser.clusters), tags);

/** Words of `text` at blanks, and any tags for them. */
function anyWords(forms: readonly string[], sentences: readonly number[]): Words {
  const start: number[] = [];
  let text = "";
  for (const form of forms) {
    start.push(text.length);
    text += `${form} `;
  }
  const end = start.map((at, t) => at + forms[t]!.length);
  return {
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentences: Int32Array.from(sentences),
  };
}
const anyTags = (numbers: readonly number[]): Tags => ({
  upos: Uint8Array.from(numbers, (n) => n % uposTags.length),
  xpos: Uint8Array.from(numbers, (n) => n % xposTags.length),
});

/** One root a sentence, every other token on its way to it, relations that fit. */
function expectTree({ head, rel }: Tree, sentences: Int32Array): void {
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    const end = sentences[s + 1]!;
    const reaches = new Set<number>(); // tokens that are known to reach the root
    let roots = 0;
    for (let t = first; t < end; t++) {
      const path: number[] = [];
      for (let at = t; at >= 0 && !reaches.has(at); at = head[at]!) {
        path.push(at);
        if (at < first || at >= end || path.length > end - first)
          throw new Error(`token ${t} leads out of its sentence or in a circle`);
      }
      for (const at of path) reaches.add(at);
      if (head[t] === -1) roots++;
      expect(rel[t] === 0).toBe(head[t] === -1);
      expect(rel[t]!).toBeLessThan(relations.length);
    }
    expect(roots).toBe(first < end ? 1 : 0);
  }
}

test("the same data and seed give the same bytes, another seed others", () => {
  expect(Buffer.compare(learn(1), bytes)).toBe(0);
  expect(Buffer.compare(learn(2), bytes)).not.toBe(0);
});

test("what was learnt comes back", () => {
  const { head, rel } = parse(gold.words, gold.tags);
  expect([...head]).toEqual([...gold.tree.head]);
  expect([...rel]).toEqual([...gold.tree.rel]);
});

describe("any tokens and tags", () => {
  const form = fc.constantFrom("The", "fire", "LIMA", ",", ".", "14", "\ud83d", "\u0000", "é");
  const token = fc.tuple(form, fc.nat(), fc.boolean());
  const texts = fc.array(token, { maxLength: 50 }).map((tokens) => {
    const firsts = tokens.flatMap(([, , starts], t) => (t > 0 && starts ? [t] : []));
    const sentences = tokens.length === 0 ? [0] : [0, ...firsts, tokens.length];
    const words = anyWords(
      tokens.map(([form]) => form),
      sentences,
    );
    return { words, tags: anyTags(tokens.map(([, tag]) => tag)) };
  });

  test("make a tree of each sentence", () => {
    fc.assert(
      fc.property(texts, ({ words, tags }) => expectTree(parse(words, tags), words.sentences)),
    );
  });

  test("make the same tree of a sentence alone as among others", () => {
    fc.assert(
      fc.property(texts, ({ words, tags }) => {
        const together = parse(words, tags);
        for (let s = 0; s + 1 < words.sentences.length; s++) {
          const [from, to] = [words.sentences[s]!, words.sentences[s + 1]!];
          const own = {
            text: words.text,
            start: words.start.slice(from, to),
            end: words.end.slice(from, to),
            sentences: Int32Array.of(0, to - from),
          };
          const alone = parse(own, {
            upos: tags.upos.slice(from, to),
            xpos: tags.xpos.slice(from, to),
          });
          const shifted = together.head
            .slice(from, to)
            .map((head) => (head < 0 ? -1 : head - from));
          expect(alone.head).toEqual(shifted);
          expect(alone.rel).toEqual(together.rel.slice(from, to));
        }
      }),
    );
  });
});

test("nothing, and a sentence of nothing, have no dependencies", () => {
  expect(parse(anyWords([], [0]), anyTags([])).head).toHaveLength(0);
  expect(parse(anyWords([], [0, 0]), anyTags([])).head).toHaveLength(0);
});

test("one token is the root", () => {
  const { head, rel } = parse(anyWords(["Fire"], [0, 1]), anyTags([7]));
  expect([[...head], [...rel]]).toEqual([[-1], [0]]);
});

// Deep stacks and long rows of dependents: each step may only look at a few tokens.
test.each(["the", "fire", "in the Lima fire , spread"])(
  "a sentence of 20,000 tokens, “%s” again and again, is parsed in a second or two",
  (pattern) => {
    const some = pattern.split(" ");
    const forms = Array.from({ length: 20_000 }, (_, t) => some[t % some.length]!);
    const words = anyWords(forms, [0, forms.length]);
    const tags = anyTags(forms.map((form) => form.length * 7));
    const began = performance.now();
    const tree = parse(words, tags);
    expect(performance.now() - began).toBeLessThan(4000);
    expectTree(tree, words.sentences);
  },
);
