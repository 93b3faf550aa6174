import type { Article } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportConllu } from "./conllu.ts";
import { hostileArticle } from "./hostile.fixture.ts";
import { sliced, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";

const print = (article: Article) => written(exportConllu([article]));

/** The words of each sentence, under the rules of the format: ten columns, words counted from 1, one root, a text that the words spell. */
function sentencesIn(conllu: string) {
  expect(conllu.endsWith("\n\n")).toBe(true);
  const blocks = conllu.split("\n\n").filter((block) => block !== "");
  return blocks.flatMap((block) => {
    const lines = block.split("\n");
    const words = lines.filter((line) => !line.startsWith("#") || /^#\t/.test(line));
    const rows = words.map((line) => line.split("\t"));
    if (rows.length === 0) return [];
    let spelt = "";
    for (const [i, row] of rows.entries()) {
      expect(row).toHaveLength(10);
      expect(row.every((cell) => cell !== "")).toBe(true);
      expect(row[0]).toBe(String(i + 1));
      expect(Number(row[6])).toBeLessThanOrEqual(rows.length);
      spelt +=
        row[1] + (row[9]!.split("|").includes("SpaceAfter=No") || i === rows.length - 1 ? "" : " ");
    }
    expect(rows.filter((row) => row[6] === "0")).toHaveLength(1);
    expect(lines).toContain(`# text = ${spelt}`);
    return [rows];
  });
}

test("words, tags, trees and mentions of the sample", async () => {
  const conllu = await print(sampleArticle());
  const sentences = sentencesIn(conllu);
  expect(sentences).toHaveLength(3);
  expect(conllu.match(/^# newpar$/gm)).toHaveLength(3);
  const wordOf = (form: string) =>
    sentences
      .flat()
      .find((row) => row[1] === form)
      ?.join(" ");
  expect(wordOf("We")).toBe("2 We _ X NN _ 1 dep _ TokenRange=48:50");
  expect(wordOf("Ida")).toMatch(/Entity=\(ent\w+-person-1-wikidata:Q42-form:name\|/);
});

test("where a word stands is counted in code points of the whole text", async () => {
  const article = sampleArticle();
  for (const row of sentencesIn(await print(article)).flat()) {
    const [, from, to] = /TokenRange=(\d+):(\d+)/.exec(row[9]!)!;
    expect(sliced(article.text, Number(from), Number(to))).toBe(row[1]);
  }
});

test("a mention that begins within a word is left out, the rest stay", async () => {
  const article = sampleArticle(({ mentions }) => {
    mentions[1]!.start += 1;
    mentions[1]!.exact = mentions[1]!.exact.slice(1);
  });
  const conllu = await print(article);
  expect(conllu).not.toContain("form:name|TokenRange=72");
  expect(conllu).toContain("-organization-");
});

test("an article without words is its name alone", async () => {
  const { annotations: _, ...article } = sampleArticle();
  expect(await print(article)).toBe(
    `# newdoc id = ${article.id}\n# global.Entity = eid-etype-head-link-other\n# source = https://news.example/harbour\n\n`,
  );
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      const rows = sentencesIn(await print(article)).flat();
      expect(rows).toHaveLength(article.annotations!.tokens!.length);
      for (const row of rows) {
        const [, from, to] = /TokenRange=(\d+):(\d+)/.exec(row[9]!)!;
        const held = sliced(article.text, Number(from), Number(to));
        expect(row[1]).toBe(held.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd"));
      }
    }),
    { numRuns: 200 },
  );
});
