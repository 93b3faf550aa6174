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
