import fc from "fast-check";
import { expect, test } from "vitest";
import { parseText } from "../parse/text.ts";
import { verifyArticle } from "../verify/article.ts";

const text = `The harbour council met on Tuesday to vote on the night ferry.

It kept the ferry. HARBOUR TIMES 4 The council then turned down a bridge that would have cost ninety million.
`;

test("a label takes its stretch out of what was found around it", () => {
  const start = text.indexOf("HARBOUR");
  const label = { start: start - 1, end: start + 16, kind: "artefact", reason: "head" } as const;
  const { segments } = parseText(text, { labels: [label] });
  expect(segments.map((s) => `${s.kind}: ${text.slice(s.start, s.end).slice(0, 15)}`)).toEqual([
    "paragraph: The harbour cou",
    "paragraph: It kept the fer",
    "artefact: HARBOUR TIMES 4",
    "paragraph: The council the",
  ]);
});

test("whatever is labelled, each character stays in one segment", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 12 });
  fc.assert(
    fc.property(cuts, (places) => {
      const sorted = places.toSorted((a, b) => a - b);
      const labels = sorted.flatMap((start, i) =>
        i % 2 === 0 && sorted[i + 1] !== undefined
          ? [{ start, end: sorted[i + 1]!, kind: "notice", reason: "told" } as const]
          : [],
      );
      const article = parseText(text, { labels });
      expect(verifyArticle(article)).toEqual([]);
      for (const { start, end } of labels) {
        if (text.slice(start, end).trim() === "") continue;
        const inside = article.segments.filter((s) => s.start < end && s.end > start);
        expect(inside.map(({ kind }) => kind)).toEqual(["notice"]);
      }
    }),
  );
});

test("a long address does not keep wrapped lines apart", () => {
  const lines = [
    "Residents of Port Maren voted on Sunday to keep the night ferry",
    "running for five more years, the harbour office said, and turned",
    "down a bridge that would have cost ninety million, at",
    `https://harbour.example/${"news/".repeat(20)}`,
    "as its own figures had shown long before the vote was held.",
  ];
  expect(parseText(lines.join("\n")).segments.map(({ kind }) => kind)).toEqual(["paragraph"]);
});

test("where ends of lines are known to be layout, an empty line alone parts paragraphs", () => {
  const kinds = (wrapped: boolean) =>
    parseText("The ferry\nstays.\n\nThe bridge\nis off.", { wrapped }).segments.length;
  expect([kinds(true), kinds(false)]).toEqual([2, 4]);
});
