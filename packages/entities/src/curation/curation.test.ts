import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Article,
  type EntityId,
  Gazetteer,
  type MentionId,
  Overrides,
  parseText,
  verifyArticle,
} from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../annotate.ts";
import { gazetteerRecognizer } from "./gazetteer.ts";
import { overrideEntities } from "./override-entities.ts";
import { openRules } from "./rules.ts";

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
      expected: those(">").filter((line) => line !== ""),
    };
  });

/** "person Ana Ruiz desk:7: Ana Ruiz override/link, Ruiz", for each entity. */
function shown({ annotations }: Article): string[] {
  const { entities = [], mentions = [] } = annotations ?? {};
  return entities.map(({ id: own, type, name, link }) => {
    const those = mentions
      .filter(({ entity }) => entity === own)
      .map(({ exact, rule, actsAs }) => {
        const by = /^(?:override|gazetteer|recognizer)/.test(rule) ? ` ${rule}` : "";
        return exact + (actsAs ? ` (${actsAs})` : "") + by;
      });
    const id = link?.id.startsWith("desk:") ? ` ${link.id}` : ""; // those of the tables are no concern of ours
    return `${type} ${name}${id}: ${those.join(", ")}`;
  });
}

test.each(cases)("$name", ({ text, overrides, gazetteers, expected }) => {
  const article = parseText(text, { id: "here", publishedAt: "2024-03-05", segmented: true });
  const annotated = annotate(article, { overrides, gazetteers });
  const entities = shown(annotated);
  expect(entities.toSorted()).toEqual(expected.toSorted());
  expect(verifyArticle(annotated)).toEqual([]);
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

test("tells which overrides are about something in the article", () => {
  const article = parseText("Ana Ruiz spoke in Leeds. Ruiz left.", { segmented: true });
  const overrides = Overrides.parse({
    overrides: [
      { kind: "reject", name: "Leeds", type: "person" },
      { kind: "reject", name: "Leeds" },
      { kind: "merge", names: ["Ana Ruiz", "Maria Lopez"] },
      { kind: "merge", names: ["Maria Lopez", "Ana Ruiz"] },
      { kind: "link", name: "Ruiz", id: "desk:1" },
      { kind: "link", name: "Maria Lopez", id: "desk:1" },
    ],
  });
  const told = new Set<number>();
  annotate(article, { overrides, onOverride: (index) => told.add(index) });
  expect([...told].sort()).toEqual([1, 3, 5]);
});

test("a mention that is split off takes the office that is given with it", () => {
  const article = parseText("Ana Ruiz spoke in Lima. Mayor Ruiz left.", { segmented: true });
  const parts = [
    { name: "Ana Ruiz", names: ["Ana Ruiz"] },
    { name: "Bea Ruiz", names: ["Ruiz"] },
  ];
  const overrides = Overrides.parse({ overrides: [{ kind: "split", name: "Ana Ruiz", parts }] });
  const { entities = [], roles = [] } = annotate(article, { overrides }).annotations ?? {};
  const bea = entities.find(({ name }) => name === "Bea Ruiz");
  expect(roles).toMatchObject([{ title: "mayor", person: bea?.id }]);
});

test("a gazetteer finds its names over line ends, the longest that fits", () => {
  const entries = ["Quent", "Quent Odd", "Quent Odd 7", "'t Odd"].map((name) => ({
    ...{ name, type: "person" as const },
  }));
  const recognizer = gazetteerRecognizer({ name: "desk", entries });
  const text = "Quent\nOdd 77 met Quent Odd 7, Quents and 't Odd of Quent Odd.";
  const found = [...recognizer.findNames(text, [{ start: 0, end: text.length }])];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...["Quent\nOdd", "Quent Odd 7", "'t Odd", "Quent Odd"],
  ]);
});

/** Milliseconds that the fastest of three runs takes. */
function timeOf(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test("work on a text does not grow with a list, though all its names begin alike", () => {
  const text = "The University of Quent opened. ".repeat(2000);
  const timeWith = (size: number) => {
    const entries = Array.from({ length: size }, (_, i) => ({
      name: `University of Quent${i}`,
      type: "organization" as const,
    }));
    const recognizer = gazetteerRecognizer({ name: "desk", entries });
    return timeOf(() => [...recognizer.findNames(text, [{ start: 0, end: text.length }])]);
  };
  timeWith(500); // warm
  expect(timeWith(32_000) / timeWith(500)).toBeLessThan(24); // 64 if all were tried
});

test("work on rules grows with the names that they are about, not with their square", () => {
  const article = parseText("Quent.", { id: "here", segmented: true });
  const timeWith = (size: number) => {
    const people = Array.from({ length: size }, (_, i) => `Quent Odd${i}`);
    const at = people.map((name, i) => ({ start: i * 20, end: i * 20 + name.length, exact: name }));
    const found = {
      mentions: at.map((span, i) => ({
        ...{ id: `men_${i}` as MentionId, ...span, form: "name" as const, type: "person" as const },
        ...{ entity: `ent_${i}` as EntityId, confidence: 1, rule: "names/model" },
      })),
      entities: people.map((name, i) => ({
        ...{ id: `ent_${i}` as EntityId, type: "person" as const, name, aliases: [], link: null },
        ...{ candidates: [], mentions: [`men_${i}` as MentionId] },
      })),
      roles: [],
    };
    const book = openRules(undefined, [
      {
        name: "desk",
        entries: people.map((name) => ({
          ...{ name, type: "person" as const, aliases: [`Old ${name}`] },
          roles: [{ title: "Mayor", of: "Lima" }],
        })),
      },
    ]);
    return timeOf(() => overrideEntities(found, article, { book }));
  };
  timeWith(500); // warm
  expect(timeWith(8000) / timeWith(500)).toBeLessThan(100); // 16 times the names; 256 if by the square
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
