import { CorpusError } from "@corpus/core";
import { describe, expect, test } from "vitest";
import type { LabelledDocument } from "../document.ts";
import { parseSpacy } from "./spacy.ts";

const shown = ({ text, names = [] }: LabelledDocument) =>
  names.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
const words = ({ text, tokens = [] }: LabelledDocument) =>
  tokens.map(({ start, end }) => text.slice(start, end));

function failure(source: string): string {
  try {
    parseSpacy(source, "g.json");
  } catch (error) {
    if (error instanceof CorpusError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("expected a CorpusError");
}

describe("Doc.to_json", () => {
  const doc = {
    text: "🙂 Ana Ruiz left.\n\nShe slept.  Menu",
    ents: [{ start: 2, end: 10, label: "PERSON" }],
    sents: [
      { start: 0, end: 16 },
      { start: 18, end: 28 },
    ],
    tokens: [
      ...[
        { start: 0, end: 1 },
        { start: 2, end: 5 },
        { start: 6, end: 10 },
        { start: 11, end: 15 },
      ],
      ...[
        { start: 15, end: 16 },
        { start: 16, end: 18 },
        { start: 18, end: 21 },
      ],
      ...[
        { start: 22, end: 27 },
        { start: 27, end: 28 },
        { start: 29, end: 30 },
        { start: 30, end: 34 },
      ],
    ].map((token, id) => ({
      id,
      ...token,
      pos: "X",
      tag: "",
      dep: id === 3 ? "ROOT" : "dep",
      head: 3,
    })),
    spans: {
      mentions: [
        { start: 2, end: 10, label: "name:person", kb_id: "wikidata:Q1" },
        { start: 18, end: 21, label: "pronoun:person", kb_id: "" },
        { start: 30, end: 34, label: "name:work", kb_id: "" },
      ],
      coref_clusters_1: [
        { start: 2, end: 10, label: "x" },
        { start: 18, end: 21, label: "x" },
      ],
    },
    meta: { corpus_id: "art_1", source: "a.txt" },
  };
  const [read] = parseSpacy(JSON.stringify(doc));

  test("names with links, in UTF-16", () => {
    expect(shown(read!)).toEqual(["PERSON: Ana Ruiz"]);
    expect(read?.names?.[0]).toMatchObject({ start: 3, end: 11 });
    expect(read?.links?.[0]).toMatchObject({ link: "wikidata:Q1" });
    expect(read?.ids).toEqual(["art_1", "a.txt"]);
  });

  test("clusters of mentions; one alone is its own", () => {
    const entities = read!.coreference!.map(({ entity }) => entity);
    expect(entities[0]).toBe(entities[1]);
    expect(new Set(entities).size).toBe(2);
  });

  test("words are those in sentences, without white space", () => {
    expect(words(read!)).toEqual(["🙂", "Ana", "Ruiz", "left", ".", "She", "slept", "."]);
    expect(read?.sentences).toEqual([
      { start: 0, end: 17 },
      { start: 19, end: 29 },
    ]);
    expect(read?.tokens?.[3]).toEqual({ start: 12, end: 16, pos: "X", head: -1, rel: "root" });
    expect(read?.tokens?.[5]).toMatchObject({ head: 3, rel: "dep" });
  });

  test.each([
    ["one a line", `${JSON.stringify(doc)}\n\n${JSON.stringify(doc)}\n`],
    ["as an array", JSON.stringify([doc, doc])],
  ])("several, %s", (_, source) => {
    expect(parseSpacy(source).map(shown)).toEqual([["PERSON: Ana Ruiz"], ["PERSON: Ana Ruiz"]]);
  });
});

test("Prodigy's tasks have their names in spans", () => {
  const task = {
    text: "Ana left.",
    spans: [{ start: 0, end: 3, label: "PER" }],
    meta: { source: 7 },
  };
  expect(parseSpacy(JSON.stringify(task)).map(shown)).toEqual([["PER: Ana"]]);
});

test.each([
  ["a list of examples", (examples: unknown) => examples],
  [
    "what annotation tools wrap them in",
    (annotations: unknown) => ({ classes: ["PER"], annotations }),
  ],
])("training examples: %s", (_, wrap) => {
  const examples = [
    ["Ana left.", { entities: [[0, 3, "PER"]] }],
    ["Nobody came.", { entities: [] }],
  ];
  expect(parseSpacy(JSON.stringify(wrap(examples))).map(shown)).toEqual([["PER: Ana"], []]);
});

describe("the training format of spaCy 2", () => {
  const token = (orth: string, ner: string, head: number, dep: string) => ({
    orth,
    ner,
    head,
    dep,
    tag: "NN",
  });
  const sentences = [
    {
      tokens: [
        token("Ana", "B-PER", 2, "nsubj"),
        token("Ruiz", "L-PER", -1, "flat"),
        token("left", "O", 0, "ROOT"),
        token("Lumen", "U-LOC", -1, "obj"),
      ],
    },
    { tokens: [token("Rain", "-", 0, "ROOT")] },
  ];

  test("on its raw text", () => {
    const raw = "Ana Ruiz left  Lumen\nRain";
    const [read] = parseSpacy(JSON.stringify([{ id: 4, paragraphs: [{ raw, sentences }] }]));
    expect(shown(read!)).toEqual(["PER: Ana Ruiz", "LOC: Lumen"]);
    expect(read?.tokens?.map(({ head }) => head)).toEqual([2, 0, -1, 2, -1]);
    expect(read?.tokens?.[2]?.rel).toBe("root");
    expect(read).toMatchObject({
      ids: ["4"],
      sentences: [
        { start: 0, end: 20 },
        { start: 21, end: 25 },
      ],
    });
  });

  test("without a text, which is rebuilt", () => {
    const [read] = parseSpacy(JSON.stringify({ paragraphs: [{ sentences }] }));
    expect(read?.text).toBe("Ana Ruiz left Lumen\nRain");
  });
});

test.each([
  [
    "no JSON",
    '{"text"',
    'g.json:1: expected JSON, of the whole file or a value a line, got "{\\"text\\""',
  ],
  ["no text", "[{}]", "g.json[0]: expected a document of spaCy: text: "],
  [
    "offsets of another text",
    '{"text":"🙂","ents":[{"start":0,"end":2,"label":"X"}]}',
    "g.json: expected offsets from 0 to 1, rising, got 0 to 2; they count code points",
  ],
  [
    "a head that is no token",
    '{"text":"a","tokens":[{"start":0,"end":1,"head":1}]}',
    "g.json: expected a head below 1 in token 0, got 1",
  ],
  [
    "tokens of another text",
    '{"paragraphs":[{"raw":"b","sentences":[{"tokens":[{"orth":"a"}]}]}]}',
    'g.json.paragraphs[0]: expected the token "a" next, the text goes on "b"',
  ],
])("%s is told with its place", (_, source, message) => {
  expect(failure(source)).toContain(`gold/invalid ${message}`);
});
