import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Article, Gazetteer, Overrides, parseText, verifyArticle } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { gazetteerRecognizer } from "./gazetteer.ts";

const file = fileURLToPath(new URL("curation.cases.txt", import.meta.url));
const cases = readFileSync(file, "utf8")
  .split(/^# /m)
  .slice(1)
  .map((block) => {
    const [name = "", ...lines] = block.trim().split("\n");
    const those = (mark: string) =>
      lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
    return {
      name: name.split(":")[0]!,
      text: lines.filter((line) => !/^[*+>]/.test(line)).join("\n"),
      overrides: Overrides.parse({ overrides: those("+").map((line) => JSON.parse(line)) }),
      gazetteers: [
        Gazetteer.parse({ name: "desk", entries: those("*").map((line) => JSON.parse(line)) }),
      ],
      expected: those(">"),
    };
  });

/** "person Ana Ruiz desk:7: Ana Ruiz override/link, Ruiz", for each entity. */
function shown({ annotations }: Article): string[] {
  const { entities = [], mentions = [] } = annotations ?? {};
  return entities.map(({ id, type, name, link }) => {
    const own = mentions
      .filter(({ entity, form }) => entity === id && form === "name")
      .map(({ exact, rule }) =>
        /^(?:override|gazetteer|recognizer)/.test(rule) ? `${exact} ${rule}` : exact,
      );
    return `${type} ${name}${link ? ` ${link.id}` : ""}: ${own.join(", ")}`;
  });
}

test.each(cases)("$name", ({ text, overrides, gazetteers, expected }) => {
  const article = parseText(text, { id: "here", publishedAt: "2024-03-05", segmented: true });
  const annotated = annotate(article, { overrides, gazetteers });
  const entities = shown(annotated);
  expect(entities).toEqual(expect.arrayContaining(expected));
  expect(verifyArticle(annotated)).toEqual([]);
  for (const { kind, ...override } of overrides.overrides)
    if (kind === "reject" && !override.articles && "name" in override)
      expect(entities.join("\n")).not.toContain(override.name);
});

test("a role stands on the holder's name, with the rule that gave it", () => {
  const article = parseText("Ana Ruiz spoke in Lima.", { segmented: true });
  const overrides = Overrides.parse({
    overrides: [
      { kind: "role", name: "Ana Ruiz", title: "Mayor", of: "Lima", validFrom: "2023-05" },
    ],
  });
  const annotated = annotate(article, { overrides });
  const [place] = annotated.annotations?.entities?.filter(({ name }) => name === "Lima") ?? [];
  expect(annotated.annotations?.roles).toMatchObject([
    {
      ...{ exact: "Ana Ruiz", title: "Mayor", of: place?.id, validFrom: "2023-05" },
      rule: "override/role",
    },
  ]);
});

test("a gazetteer finds its names over line ends, and work grows with the text alone", () => {
  const entries = Array.from({ length: 50_000 }, (_, i) => ({
    name: `Quent Odd ${i}`,
    type: "person" as const,
  }));
  const recognizer = gazetteerRecognizer({ name: "desk", entries });
  const text = "Quent\nOdd 49999 met Quent Odd 7.";
  const found = [...recognizer.findNames(text, [{ start: 0, end: text.length }])];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Quent\nOdd 49999",
    "Quent Odd 7",
  ]);
});

test("whatever the user's files say, what comes out verifies", () => {
  const text =
    "Ana Ruiz met Maria Lopez in Lima. The mayor, Ruiz, said she would go. “No,” Lopez said.";
  const article = parseText(text, { publishedAt: "2024-03-05", segmented: true });
  const name = fc.constantFrom("Ana Ruiz", "Maria Lopez", "Ruiz", "Lima", "the mayor", "Nobody");
  const override = fc.oneof(
    fc.record({
      kind: fc.constant("merge"),
      names: fc.array(name, { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("rename"), name, to: name }),
    fc.record({ kind: fc.constant("retype"), name, to: fc.constantFrom("place", "person", "law") }),
    fc.record({ kind: fc.constant("reject"), name }),
    fc.record({ kind: fc.constant("link"), name, id: fc.constantFrom("x:1", null) }),
    fc.record({ kind: fc.constant("role"), name, title: fc.constant("Mayor"), of: name }),
    fc.record({
      kind: fc.constant("split"),
      name,
      parts: fc.array(fc.record({ name, names: fc.array(name, { minLength: 1, maxLength: 2 }) }), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
  );
  fc.assert(
    fc.property(fc.array(override, { maxLength: 6 }), (overrides) => {
      const annotated = annotate(article, { overrides: Overrides.parse({ overrides }) });
      expect(verifyArticle(annotated)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
