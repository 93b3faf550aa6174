import { readFileSync } from "node:fs";
import { Mention, parseText, Role } from "@corpus/core";
import { readCases, unmark } from "@corpus/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FoundName } from "../names/find-names.ts";
import { readProse } from "../prose.ts";
import { type Labelled, namesOf, readMarks, show, typeOf } from "./marks.fixture.ts";
import { type Resolved, resolveEntities } from "./resolve-entities.ts";

function resolve(text: string, marks: readonly Labelled[]): Resolved {
  return resolveEntities(readProse(parseText(text, { segmented: true })), namesOf(marks));
}

describe("cases", () => {
  test.each(readCases(import.meta.url, "resolve-entities.cases.txt"))(
    "$name",
    ({ text, marked }) => {
      const marks = readMarks(marked);
      expect(show(text, marks, resolve(text, marks))).toBe(marked);
    },
  );
});

test("an entity is named in full, its other names are aliases", () => {
  const marked =
    "[person-a:Mara Dole] came. [person-a:Dole] spoke. [gov-jp:Tokyo] objected. [place-jp:Japan] is far.";
  const { entities } = resolve(unmark(marked), readMarks(marked));
  expect(entities.map(({ name, aliases, link }) => ({ name, aliases, link }))).toEqual([
    { name: "Mara Dole", aliases: ["Dole"], link: null },
    { name: "Japan", aliases: ["Tokyo"], link: null },
  ]);
});

test("a capital acts for a country that nobody names", () => {
  const marked = "[gov-jp:Tokyo] objected.";
  const { entities } = resolve(unmark(marked), readMarks(marked));
  expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([["Japan", ["Tokyo"]]]);
});

test("a collective lists its members", () => {
  const marked = "[person-a:Karen Wolfe] and [person-b:Peter Marsh] resigned. They left.";
  const { entities } = resolve(unmark(marked), readMarks(marked));
  const [karen, peter, both] = entities;
  expect(both).toMatchObject({
    name: "Karen Wolfe and Peter Marsh",
    members: [karen!.id, peter!.id],
  });
});

function check(text: string, { mentions, entities, roles }: Resolved): void {
  const ids = new Set(entities.map((entity) => entity.id));
  const listed = new Map(
    entities.flatMap((entity) => entity.mentions.map((id) => [id, entity.id] as const)),
  );
  let last = 0;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
    expect(mention.start).toBeGreaterThanOrEqual(last);
    expect(listed.get(mention.id)).toBe(mention.entity);
    last = mention.start;
  }
  expect(listed.size).toBe(mentions.length);
  for (const entity of entities) {
    expect(entity.mentions.length).toBeGreaterThan(0);
    for (const member of entity.members ?? []) expect(ids.has(member)).toBe(true);
  }
  for (const role of roles) {
    expect(text.slice(role.start, role.end)).toBe(role.exact);
    expect(ids.has(role.person)).toBe(true);
    if (role.of !== null) expect(ids.has(role.of)).toBe(true);
  }
}

describe("every output", () => {
  const file = new URL("resolve-entities.cases.txt", import.meta.url);
  const marked = readFileSync(file, "utf8").replace(/^#.*$/gm, "").trim();
  const whole = unmark(marked);

  test("slices back, is sorted, and lists each mention under its entity", () => {
    const resolved = resolve(whole, readMarks(marked));
    expect(resolved.mentions.length).toBeGreaterThan(90);
    check(whole, resolved);
    for (const mention of resolved.mentions) Mention.parse(mention);
    for (const role of resolved.roles) Role.parse(role);
  });

  test("is the same for the same input", () => {
    expect(resolve(whole, readMarks(marked))).toEqual(resolve(whole, readMarks(marked)));
  });

  const pieces = fc.array(
    fc.constantFrom(
      ..."Mara Dole|Dole|Japan|Tokyo|Japanese|president|the|The|two leaders|they|he|she|her counterpart|,|.|and|said|of|“|”|'s|\n|ODA|(|)|\ud800|\u200b|spokesman|former|neither leader|took office in 2019|succeeding|prime minister|a".split(
        "|",
      ),
    ),
    { maxLength: 60 },
  );
  const types = ["person", "place", "organization", "group"] as const;

  test("holds on any jumble of words, with any stretch taken for a name", () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.tuple(fc.nat(200), fc.nat(12), fc.nat(3))), (parts, cuts) => {
        const text = `x ${parts.join(" ")}`;
        const names = cuts
          .map(([at, length, type]): FoundName => {
            const start = at % text.length;
            const end = Math.min(text.length, start + 1 + length);
            return { start, end, type: types[type]!, confidence: 0.5, rule: "names/any" };
          })
          .filter(({ start, end }) => text.slice(start, end).trim().length === end - start)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        check(text, resolveEntities(readProse(parseText(text, { segmented: true })), names));
      }),
      { numRuns: 300 },
    );
  });
});

describe("time grows with the text, not with its square", () => {
  const grow = (unit: string, count: number) => {
    const marks = readMarks(unit);
    const step = unmark(unit);
    const names: FoundName[] = [];
    for (let i = 0; i < count; i++) {
      for (const { start, end, kind } of marks) {
        const type = typeOf(kind)!;
        names.push({
          start: start + i * step.length,
          end: end + i * step.length,
          type,
          confidence: 1,
          rule: "names/given",
        });
      }
    }
    const prose = readProse(parseText(step.repeat(count), { segmented: true }));
    const from = performance.now();
    resolveEntities(prose, names);
    return performance.now() - from;
  };

  test.each([
    [
      "titles and counterparts",
      "President [person-a:Mara Dole] met her [group-b:German] counterpart and the president of [place-c:Japan]. They agreed. ",
    ],
    ["names in one sentence", "[person-a:Mara Dole] and [place-c:Tokyo], "],
    [
      "pronouns alone",
      "he said she told him that they had her, and his spokesman said the two leaders ",
    ],
  ])("%s", (_, unit) => {
    grow(unit, 500); // warm
    const small = grow(unit, 500);
    const large = grow(unit, 4000);
    expect(large).toBeLessThan(small * 8 * 4 + 200);
  });

  test("twenty thousand different names", () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `Ab${i.toString(36)} Dole`);
    const text = words.join(" ran. ");
    let at = 0;
    const names = words.map((word): FoundName => {
      const start = at;
      at += word.length + 6;
      return {
        start,
        end: start + word.length,
        type: "person",
        confidence: 1,
        rule: "names/given",
      };
    });
    const prose = readProse(parseText(text, { segmented: true }));
    const from = performance.now();
    const { entities } = resolveEntities(prose, names);
    expect(entities.length).toBeGreaterThan(18_000);
    expect(performance.now() - from).toBeLessThan(10_000);
  }, 30_000);
});
