import type { Article } from "@corpus/core";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileArticle } from "./hostile.fixture.ts";
import { plain, sliced, written } from "./read.fixture.ts";
import { sampleArticle } from "./sample.fixture.ts";
import { exportSpacy } from "./spacy.ts";

// What `Doc.from_json` of spaCy 3 validates, as its documentation has it.
const span = {
  type: "object",
  required: ["start", "end", "label"],
  additionalProperties: { type: ["integer", "string"] },
};
const isDoc = new Ajv({ allowUnionTypes: true }).compile({
  type: "object",
  required: ["text", "tokens"],
  properties: {
    text: { type: "string" },
    ents: { type: "array", items: span },
    sents: {
      type: "array",
      items: {
        type: "object",
        required: ["start", "end"],
        additionalProperties: { type: "integer" },
      },
    },
    spans: { type: "object", additionalProperties: { type: "array", items: span } },
    tokens: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "start", "end"],
        additionalProperties: { type: ["integer", "string"] },
      },
    },
  },
});

interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
interface Token extends Span {
  readonly id: number;
  readonly head: number;
  readonly dep: string;
}
interface Doc {
  readonly text: string;
  readonly ents: readonly Span[];
  readonly sents: readonly Span[];
  readonly tokens: readonly Token[];
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

async function docOf(article: Article): Promise<Doc> {
  const lines = (await written(exportSpacy([article]))).split("\n");
  expect(lines).toHaveLength(2);
  const doc = JSON.parse(lines[0]!);
  expect(isDoc(doc), JSON.stringify(isDoc.errors)).toBe(true);
  check(doc);
  return doc;
}

// What Python calls white space.
const isSpace = (word: string) => /^[\s\x1c-\x1f\x85]+$/.test(word) && !word.includes("\ufeff");

/** The tokens as spaCy lays words over a text: a word, a space that is its own, and other white space as a token. */
function laidOut(words: readonly string[], text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  for (const word of words.filter((one) => !isSpace(one))) {
    const start = text.indexOf(word, at);
    if (start > at) tokens.push(text.slice(at, start));
    tokens.push(word);
    at = start + word.length;
    if (text[at] === " ") at++;
  }
  return at < text.length ? [...tokens, text.slice(at)] : tokens;
}

/** Sees to what spaCy asks of a document beyond its shape, or it refuses it. */
function check({ text, tokens, ents, sents, spans }: Doc): void {
  const words = tokens.map(({ start, end }) => sliced(text, start, end));
  expect(words).toEqual(laidOut(words, text));
  expect(tokens.every(({ id, head }, i) => id === i && head >= 0 && head < tokens.length)).toBe(
    true,
  );
  expect(new Set(tokens.map((token) => Object.keys(token).join())).size).toBeLessThanOrEqual(1);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  for (const { start, end } of [...ents, ...sents, ...Object.values(spans).flat()])
    expect(starts.has(start) && ends.has(end)).toBe(true);
  for (const [i, { start }] of ents.entries())
    if (i > 0) expect(start).toBeGreaterThanOrEqual(ents[i - 1]!.end);
}

test("names, sentences, groups of spans and words of the sample", async () => {
  const { text, ents, sents, tokens, spans } = await docOf(sampleArticle());
  const shown = ({ start, end, label }: Span) => `${label}: ${sliced(text, start, end)}`;
  expect(ents.map(shown)).toEqual([
    "place: ELSTOW",
    "person: Ida Brandt",
    "organization: Lumen Bank",
  ]);
  expect(sents).toHaveLength(3);
  expect(Object.keys(spans)).toEqual([
    "mentions",
    "coref_clusters_1",
    "quotes",
    "events",
    "times",
    "amounts",
  ]);
  expect(spans["coref_clusters_1"]?.map(shown)).toEqual([
    "name:person: Ida Brandt",
    "pronoun:person: She",
  ]);
  const roots = tokens.filter(({ dep }) => dep === "ROOT");
  expect(roots.map(({ id, head }) => id === head)).toEqual([true, true, true]);
  expect(roots).toHaveLength(sents.length);
  // What nobody annotated is there, and in no sentence.
  const share = tokens.find(({ start, end }) => sliced(text, start, end) === "Share");
  expect(share).toMatchObject({ pos: "", tag: "", dep: "dep" });
});

test("a name that begins within a word is left out; of two that overlap, the first", async () => {
  const article = sampleArticle(({ mentions }) => {
    const [, person, , bank] = mentions;
    mentions.push({ ...person!, start: person!.start + 1, exact: person!.exact.slice(1) });
    mentions.push({ ...bank!, end: bank!.start + 5, exact: "Lumen" });
  });
  expect((await docOf(article)).ents).toHaveLength(3);
});

test("hostile text survives", async () => {
  await fc.assert(
    fc.asyncProperty(hostileArticle, async (article) => {
      expect((await docOf(article)).text).toBe(plain(article.text));
    }),
    { numRuns: 200 },
  );
});
