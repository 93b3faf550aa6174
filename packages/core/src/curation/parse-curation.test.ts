import { describe, expect, test } from "vitest";
import { CorpusError } from "../errors.ts";
import { jsonLine } from "./json-line.ts";
import { parseGazetteer, parseOverrides } from "./parse-curation.ts";

const messageOf = (parse: () => unknown): string => {
  try {
    parse();
  } catch (error) {
    if (error instanceof CorpusError && error.code === "curation/invalid") return error.message;
    throw error;
  }
  throw new Error("expected a fault, found none");
};

describe("overrides", () => {
  test("every kind is read as it stands", () => {
    const overrides = [
      { kind: "merge", names: ["Jacinda Ardern", "Dame Jacinda"], type: "person" },
      {
        kind: "split",
        name: "John Smith",
        parts: [
          { name: "John Smith (mayor)", with: ["Port Clare"] },
          { name: "John Smith (singer)" },
        ],
      },
      { kind: "rename", name: "Clare Harbour", to: "Port of Clare", publishedFrom: "2024" },
      { kind: "retype", name: "Avon", to: "place", note: "the river" },
      { kind: "reject", name: "Read More" },
      { kind: "link", name: "Ana Ruiz", id: "desk:17" },
      { kind: "link", name: "Halden", id: null, articles: ["paper-1"] },
      { kind: "role", name: "Ana Ruiz", title: "Mayor", of: "Port Clare", validFrom: "2023-05" },
    ];
    expect(parseOverrides(JSON.stringify({ overrides }))).toEqual({ overrides });
  });

  test.each([
    {
      fault: "a kind that there is not",
      text: '{\n  "overrides": [\n    { "kind": "join", "names": ["A", "B"] }\n  ]\n}',
      says: "desk.json:3: overrides[0].kind: expected 'merge' | 'split' | ",
      also: 'got "join"',
    },
    {
      fault: "a field that is missing, at the line of what lacks it",
      text: '{ "overrides": [\n  { "kind": "reject", "name": "A" },\n  { "kind": "rename",\n    "name": "B" } ] }',
      says: "desk.json:3: overrides[1].to: expected string, got nothing",
      also: "`corpus schema overrides`",
    },
    {
      fault: "a field of another name",
      text: '{ "overrides": [{ "kind": "reject", "nane": "A", "name": "B" }] }',
      says: 'desk.json:1: overrides[0]: Unrecognized key: "nane"',
      also: "correct the file",
    },
    {
      fault: "a date that is none",
      text: '{ "overrides": [\n{ "kind": "reject", "name": "A",\n"publishedFrom": "last year" }] }',
      says: "desk.json:3: overrides[0].publishedFrom: ",
      also: 'got "last year"',
    },
    {
      fault: "no JSON",
      text: '{ "overrides": [\n  { "kind": "reject" "name": "A" }\n] }',
      says: "desk.json:2: expected JSON: ",
      also: "line 2",
    },
    {
      fault: "two links for one name",
      text: '{ "overrides": [\n{ "kind": "link", "name": "A", "id": "x:1" },\n{ "kind": "link", "name": "A", "id": "x:2" }] }',
      says: "desk.json:3: overrides[1]: expected one link of “A”, got “x:2” here and “x:1” in overrides[0]",
      also: "drop one",
    },
    {
      fault: "two links for one name in other letters",
      text: '{ "overrides": [\n{ "kind": "link", "name": "The Avon", "id": "x:1" },\n{ "kind": "link", "name": "avon", "id": "x:2" }] }',
      says: "desk.json:3: overrides[1]: expected one link of “avon”, got “x:2” here and “x:1” in overrides[0]",
      also: "drop one",
    },
    {
      fault: "a name that is rejected and linked",
      text: '{ "overrides": [\n{ "kind": "link", "name": "A", "id": "x:1", "type": "place" },\n{ "kind": "reject", "name": "a" }] }',
      says: "desk.json:3: overrides[1]: expected “a” rejected or kept, got reject here and link in overrides[0]",
      also: "which articles or type",
    },
    {
      fault: "no object",
      text: "[]",
      says: "desk.json:1: (the whole file): expected object",
      also: "correct the file",
    },
  ])("$fault", ({ text, says, also }) => {
    const message = messageOf(() => parseOverrides(text, "desk.json"));
    expect(message).toContain(says);
    expect(message).toContain(also);
  });

  test("two links for one name in different articles are no contradiction", () => {
    const link = (id: string, article: string) => ({
      ...{ kind: "link", name: "A", id, articles: [article] },
    });
    const text = JSON.stringify({ overrides: [link("x:1", "a"), link("x:2", "b")] });
    expect(parseOverrides(text).overrides).toHaveLength(2);
  });

  test("a place is rejected and a person of that name linked", () => {
    const overrides = [
      { kind: "reject", name: "Avon", type: "place" },
      { kind: "link", name: "Avon", type: "person", id: "x:1" },
    ];
    expect(parseOverrides(JSON.stringify({ overrides })).overrides).toHaveLength(2);
  });

  test("of many faults the first ten are shown", () => {
    const text = JSON.stringify({ overrides: Array.from({ length: 14 }, () => ({ kind: "x" })) });
    const lines = messageOf(() => parseOverrides(text)).split("\n");
    expect(lines).toHaveLength(12);
    expect(lines.at(-2)).toBe("and 4 more");
  });
});

test("a gazetteer holds each name of a type once", () => {
  const entry = { name: "Ana Ruiz", type: "person" };
  const text = JSON.stringify({
    name: "desk",
    entries: [entry, { ...entry, type: "work" }, entry],
  });
  expect(messageOf(() => parseGazetteer(text, "g.json"))).toContain(
    "g.json:1: entries[2]: expected each person once, got “Ana Ruiz” here and in entries[0]",
  );
  const mark =
    '{ "name": "desk",\n"entries": [{ "name": "A", "type": "work", "aliases": ["!!!"] }] }';
  expect(messageOf(() => parseGazetteer(mark, "g.json"))).toContain(
    'g.json:2: entries[0].aliases[0]: expected a letter or a digit in a name, got "!!!"',
  );
  const other = '{ "name": "Our People", "entries": [] }';
  expect(messageOf(() => parseGazetteer(other))).toContain("such as “our-people”");
});

test.each([
  { path: [], line: 1 },
  { path: ["a"], line: 2 },
  { path: ["b", 0], line: 4 },
  { path: ["b", 1, "c"], line: 6 },
  { path: ["b", 1, "none"], line: 5 },
  { path: ["b", 2], line: 8 },
])("the line of $path", ({ path, line }) => {
  const text =
    '{\n  "a": "with } and \\" and [",\n  "b": [\n    1,\n    { "x": 1,\n      "c": 2\n    },\n    "last" ] }';
  expect(jsonLine(text, path)).toBe(line);
});
