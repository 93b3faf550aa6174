import { CorpusError } from "@corpus/core";
import { describe, expect, test } from "vitest";
import type { LabelledDocument } from "../document.ts";
import { parseBrat } from "./brat.ts";
import { parseConllCoreference } from "./conll-coreference.ts";
import { parseConllu } from "./conllu.ts";
import { parseIob } from "./iob.ts";
import { parseNdjson } from "./ndjson.ts";
import { parseSpacy } from "./spacy.ts";

const shown = ({ text, names = [] }: LabelledDocument) =>
  names.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

function failure(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof CorpusError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("expected a CorpusError");
}

describe("IOB", () => {
  test("columns of CoNLL-2003, documents by -DOCSTART-", () => {
    const source = [
      "-DOCSTART- -X- -X- O",
      "",
      "Ana NNP B-NP B-PER",
      "Ruiz NNP I-NP I-PER",
      "left VBD B-VP O",
      "",
      "Lumen NNP B-NP B-LOC",
      "-DOCSTART- -X- -X- O",
      "",
      "Rain NN B-NP O",
      "",
    ].join("\n");
    const [first, second] = parseIob(source);
    expect(first?.text).toBe("Ana Ruiz left\nLumen\n");
    expect(shown(first!)).toEqual(["PER: Ana Ruiz", "LOC: Lumen"]);
    expect(first?.sentences).toEqual([
      { start: 0, end: 13 },
      { start: 14, end: 19 },
    ]);
    expect(second).toMatchObject({ text: "Rain\n", names: [], place: "gold:8" });
  });

  // What conlleval makes of each sequence of tags.
  test.each([
    ["I-PER I-PER O", ["PER: a b"]], // IOB1
    ["I-PER B-PER", ["PER: a", "PER: b"]], // IOB1: two that touch
    ["B-PER I-LOC", ["PER: a", "LOC: b"]], // another type begins another
    ["O I-PER", ["PER: b"]],
    ["B-PER B-PER", ["PER: a", "PER: b"]],
    ["S-PER S-PER", ["PER: a", "PER: b"]], // IOBES
    ["B-PER E-PER", ["PER: a b"]],
    ["B-PER I-PER E-PER S-LOC", ["PER: a b c", "LOC: d"]],
    ["U-PER B-LOC L-LOC", ["PER: a", "LOC: b c"]], // BILOU
    ["E-PER I-PER", ["PER: a", "PER: b"]],
  ])("%s", (tags, names) => {
    const source = tags
      .split(" ")
      .map((tag, i) => `${"abcd"[i]} ${tag}`)
      .join("\n");
    expect(shown(parseIob(source)[0]!)).toEqual(names);
  });

  test("a first column that counts, comments, a last column that is no tag", () => {
    const source = "# newdoc id = d-7\n# text = Ana left\n1\tAna\tB-PER\t-\tx\n2\tleft\tO\t-\tx\n";
    const [document] = parseIob(source);
    expect(document?.ids).toEqual(["d-7"]);
    expect(shown(document!)).toEqual(["PER: Ana"]);
  });

  test("a hash can be a word", () => {
    expect(parseIob("# O\n1 O\n")[0]?.text).toBe("# 1\n");
  });

  test("a line without a tag is told by its number", () => {
    expect(failure(() => parseIob("Ana B-PER\nRuiz\n", "g.iob"))).toBe(
      'gold/invalid g.iob:2: expected a token and a tag such as O, B-PER or I-PER, got "Ruiz"',
    );
    expect(failure(() => parseIob("Ana PER\n"))).toContain("gold:1: expected a token and a tag");
  });
});

const row = (id: string, form: string, rest = "NOUN NN _ 0 root _ _") => {
  const [pos, tag, feats, head, rel, deps, misc] = rest.split(" ");
  return [id, form, "_", pos, tag, feats, head, rel, deps, misc].join("\t");
};

describe("CoNLL-U", () => {
  test("text, sentences, words and heads; spaces, paragraphs and parts as CoNLL 2018 has them", () => {
    const source = [
      "# newdoc id = d-1",
      "# text = They don't.",
      row("1", "They", "PRON PRP _ 2 nsubj _ _"),
      row("2-3", "don't", "_ _ _ _ _ _ SpaceAfter=No"),
      row("2", "do", "AUX VBP _ 0 root _ _"),
      row("3", "n't", "PART RB _ 2 advmod _ _"),
      row("3.1", "come", "VERB VB _ _ _ _ _"),
      row("4", ".", "PUNCT . _ 2 punct _ _"),
      "",
      "# newpar",
      row("1", "Rain"),
      "",
    ].join("\n");
    const [document, ...more] = parseConllu(source);
    expect(more).toEqual([]);
    expect(document).toMatchObject({ ids: ["d-1"], text: "They don't.\n\nRain" });
    expect(document?.sentences).toEqual([
      { start: 0, end: 11 },
      { start: 13, end: 17 },
    ]);
    expect(document?.tokens?.map(({ start, end, head, rel }) => [start, end, head, rel])).toEqual([
      [0, 4, 1, "nsubj"],
      [5, 7, -1, "root"],
      [7, 10, 1, "advmod"],
      [10, 11, 1, "punct"],
      [13, 17, -1, "root"],
    ]);
  });

  test("parts that do not spell their surface have the whole for their span", () => {
    const source = [row("1-2", "du", "_ _ _ _ _ _ _"), row("1", "de"), row("2", "le")].join("\n");
    expect(parseConllu(source)[0]?.tokens?.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test.each([
    ["1\tAna\t_", "10 columns parted by tabs"],
    [row("x", "Ana"), "a word's number, or a range such as 3-4"],
    [row("2", "Ana"), "word 1 of the sentence"],
    [row("1", "Ana", "PROPN NNP _ 5 root _ _"), "a head from 0 to 1, or _"],
    [`${row("1-3", "Ana")}\n${row("1", "A")}`, "the parts of the multi-word token"],
  ])("%j is refused", (source, expected) => {
    expect(failure(() => parseConllu(source))).toContain(`expected ${expected}`);
    expect(failure(() => parseConllu(source))).toMatch(/^gold\/invalid gold:[12]: /);
  });
});

describe("coreference columns", () => {
  const line = (word: string, entities: string) => `d 0 0 ${word} ${entities}`;

  test("mentions nest and may share a token", () => {
    const source = [
      "#begin document (d); part 000",
      line("Ana", "(1|(2)"),
      line("Ruiz", "1)"),
      "",
      line("she", "(1)"),
      line("left", "-"),
      "#end document",
    ].join("\n");
    const [document] = parseConllCoreference(source);
    expect(document?.text).toBe("Ana Ruiz\nshe left");
    expect(document?.coreference?.map(({ start, end, entity }) => [start, end, entity])).toEqual([
      [0, 8, "1"],
      [0, 3, "2"],
      [9, 12, "1"],
    ]);
  });

  test.each([
    [line("Ana", "(1"), "gold:2: expected entity 1 to be closed"],
    [line("Ana", "1)"), "gold:2: expected entity 1 opened before it is closed"],
    [line("Ana", "one"), "gold:2: expected entities such as (7, 7) or (7)"],
  ])("%s", (bad, message) => {
    const source = `#begin document (d); part 000\n${bad}\n#end document\n`;
    expect(failure(() => parseConllCoreference(source))).toContain(message);
  });
});

describe("brat", () => {
  const text = "🙂 Ana Ruiz met envoys. She thanked them.\n";
  const annotations = [
    "T1\tPerson 2 10\tAna Ruiz",
    "T2\tCONSULT 11 14\tmet",
    "T3\tPerson 15 21\tenvoys",
    "T4\tPerson 23 26\tShe",
    "E1\tCONSULT:T2 Actor:T1 Recipient:T3",
    "*\tEquiv T1 T4",
    "N1\tReference T1 Wikidata:Q7\tAna Ruiz",
    "A1\tNegated E1",
    "#1\tAnnotatorNotes T1\tfirst mention",
  ].join("\n");

  test("code points become UTF-16 units", () => {
    const document = parseBrat(text, annotations, "a");
    expect(shown(document)).toEqual(["Person: Ana Ruiz", "Person: envoys", "Person: She"]);
    expect(document.names?.[0]).toMatchObject({ start: 3, end: 11 });
  });

  test("events, entities and links", () => {
    const document = parseBrat(text, annotations, "a");
    expect(document.events).toEqual([
      {
        ...{ start: 12, end: 15, type: "CONSULT" },
        actors: [{ span: expect.objectContaining({ start: 3 }), mentions: [] }],
        recipients: [{ span: expect.objectContaining({ start: 16 }), mentions: [] }],
      },
    ]);
    const [ana, envoys, she] = document.coreference!.map(({ entity }) => entity);
    expect(she).toBe(ana);
    expect(envoys).not.toBe(ana);
    expect(document.links?.map(({ link }) => link)).toEqual(["wikidata:Q7", null, null]);
  });

  test("a name in pieces is refused until one says what to do with it", () => {
    const pieces = "T1\tPlace 2 5;11 14\tAna met";
    expect(failure(() => parseBrat(text, pieces))).toContain("gold.ann:1: expected one stretch");
    const cover = parseBrat(text, pieces, "a", { discontinuous: "cover" });
    expect(shown(cover)).toEqual(["Place: Ana Ruiz met"]);
    expect(parseBrat(text, pieces, "a", { discontinuous: "skip" }).names).toEqual([]);
  });

  test.each([
    ["T1\tPerson 3 11\tAna Ruiz", 'expected the words there, "na Ruiz ", got "Ana Ruiz"'],
    ["T1\tPerson 3", "expected a type and offsets"],
    ["T1\tPerson 2 99\tx", "expected offsets from 0 to 41, rising"],
    ["E1\tMEET:T9", "expected a type and its trigger"],
    ["X1\twhat", "expected an annotation"],
  ])("%j is refused", (annotation, message) => {
    expect(failure(() => parseBrat(text, annotation))).toContain(message);
  });
});

describe("NDJSON", () => {
  const text = "“We start,” Ida Brandt said. She met envoys.";
  const gold = {
    ...{ id: "a", text },
    annotations: {
      mentions: [
        { start: 12, end: 22, exact: "Ida Brandt", type: "person", entity: "ida" },
        { start: 29, end: 32, form: "pronoun", type: "person", entity: "ida" },
      ],
      entities: [{ id: "ida", link: { id: "wikidata:Q1" } }],
      quotes: [{ start: 0, end: 11, kind: "direct", speaker: { entity: "ida" } }],
      events: [{ start: 33, end: 36, type: "CONSULT", actors: [{ entity: "ida" }] }],
    },
  };
  const parse = (...records: unknown[]) =>
    parseNdjson(records.map((r) => JSON.stringify(r)).join("\n"));

  test("gold by hand needs what is scored and no more", () => {
    const [document] = parse(gold);
    expect(document).toMatchObject({
      ids: ["a"],
      names: [{ start: 12, end: 22, type: "person" }],
      links: [{ start: 12, link: "wikidata:Q1" }],
      coreference: [{ entity: "ida" }, { entity: "ida" }],
      quotes: [
        { content: { start: 0, end: 11 }, speaker: { mentions: [{ start: 12 }, { start: 29 }] } },
      ],
      events: [{ actors: [{ mentions: [{ start: 12 }, { start: 29 }] }] }],
    });
    expect(document).not.toHaveProperty("times");
    expect(document).not.toHaveProperty("sentences");
  });

  test("mentions without types label no names, without entities no coreference", () => {
    const [document] = parse({
      text,
      annotations: { mentions: [{ start: 12, end: 22, link: "Q1" }] },
    });
    expect(document).not.toHaveProperty("names");
    expect(document).not.toHaveProperty("coreference");
    expect(document?.links).toEqual([{ start: 12, end: 22, type: "", link: "Q1" }]);
  });

  test("stories say which articles belong together", () => {
    const articles = [
      { id: "art_1", text: "A." },
      { id: "art_2", source: { id: "x" }, text: "B." },
    ];
    const story = { type: "story", id: "sto_1", articles: ["art_1", "art_2"] };
    const summary = { type: "summary", in: 2, articles: 2, rejects: 0 };
    expect(parse(...articles, story, summary).map(({ cluster }) => cluster)).toEqual([
      "sto_1",
      "sto_1",
    ]);
    expect(failure(() => parse(...articles, story, story))).toContain("in one story alone");
  });

  test.each([
    ["{", 'gold/invalid gold:1: expected one JSON object, got "{"'],
    ['{"id":"a"}', "gold/invalid gold:1: text: expected string, got nothing"],
    [
      '\n{"text":"Ana.","annotations":{"sentences":[{"start":0,"end":9}]}}',
      "gold/invalid gold:2: expected offsets from 0 to 4, rising, got 0 to 9",
    ],
    [
      '{"text":"Ana.","annotations":{"tokens":[{"start":0,"end":3,"head":4}]}}',
      "gold/invalid gold:1: expected a head below 1",
    ],
    [
      '{"text":"Ana.","annotations":{"mentions":[{"start":1,"end":3,"exact":"An"}]}}',
      'span/mismatch gold:1: expected "An" at 1, the text holds "na"',
    ],
  ])("%j is refused", (source, message) => {
    expect(failure(() => parseNdjson(source))).toContain(message);
  });
});

test("a hundred thousand lines of each form take seconds", () => {
  const lines = (line: (i: number) => string) =>
    Array.from({ length: 100_000 }, (_, i) => line(i)).join("\n");
  const started = performance.now();
  parseIob(lines((i) => (i % 2 ? "" : "Ana I-PER")));
  parseIob(`${"#".repeat(100_000)}\n${lines(() => "Ana B-PER")}`);
  parseConllu(lines((i) => (i % 2 ? "" : row("1", "Ana"))));
  parseConllu(`#${" ".repeat(100_000)}newdo\n${row("1", "Ana")}`);
  parseConllCoreference(`#begin document (d)\n${lines((i) => (i % 2 ? "" : "d 0 0 Ana (1)"))}`);
  parseBrat(
    "a".repeat(100_001),
    lines((i) => `T${i}\tPerson ${i} ${i + 1}\ta\n*\tEquiv T0 T${i}`),
  );
  parseNdjson(lines((i) => `{"id":"${i}","text":"Ana."}`));
  parseSpacy(lines(() => `["Ana.", {"entities": [[0, 3, "PER"]]}]`));
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
