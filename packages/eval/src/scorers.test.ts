import { describe, expect, test } from "vitest";
import type { EventSpan, QuoteSpan, QuoteSpeaker, TokenSpan } from "./document.ts";
import { scoreEvents } from "./events.ts";
import { scoreLinks } from "./linking.ts";
import { scoreQuotes } from "./quotes.ts";
import { scoreBoundaries, scoreSegments } from "./segmentation.ts";
import { scoreSyntax, scoreTags } from "./syntax.ts";
import { type DocumentScore, scoreOf } from "./tally.ts";
import { scoreTimes } from "./times.ts";

const of = ({ tallies }: DocumentScore, metric: string, type = "") =>
  scoreOf(tallies.get(metric)!.get(type)!);

describe("links", () => {
  const link = (start: number, id: string | null) => ({
    ...{ start, end: start + 4, type: "person", link: id },
  });
  const gold = [link(0, "wikidata:Q1"), link(10, "wikidata:Q2"), link(20, null), link(30, null)];
  // Right; another; a link where there is none; a mention that is not found; one too much.
  const found = [link(0, "Q1"), link(10, "Q9"), link(20, "Q3"), link(40, null)];
  const score = scoreLinks(gold, found);

  test("without NIL: of those that have a link", () => {
    expect(of(score, "without NIL")).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
  });
  test("with NIL: every mention", () => {
    expect(of(score, "with NIL")).toEqual({ precision: 1 / 4, recall: 1 / 4, f1: 1 / 4 });
  });
  test("given the span: of the mentions found", () => {
    expect(of(score, "given the span").f1).toBe(1 / 3);
  });
  test("saying rightly that there is no link counts with NIL alone", () => {
    const none = scoreLinks([link(0, null)], [link(0, null)]);
    expect(of(none, "with NIL").f1).toBe(1);
    expect(none.tallies.get("without NIL")!.get("")).toMatchObject({ gold: 0, found: 0 });
  });
});

describe("times, as TempEval-3 counts", () => {
  const time = (start: number, end: number, timex: string, kind = "date") => ({
    ...{ start, end, kind, timex },
  });
  // Its guide's example: gold "Sunday morning", output "Sunday": relaxed, not strict.
  const gold = [
    time(0, 14, "2024-03-03TMO", "time"),
    time(20, 27, "2024-03-05"),
    time(40, 44, "P3D", "duration"),
  ];
  const found = [time(0, 6, "2024-03-03"), time(20, 27, "2024-03-05"), time(60, 64, "2024")];
  const score = scoreTimes(gold, found);

  test("strict, relaxed, value, kind", () => {
    expect(of(score, "strict").f1).toBeCloseTo(1 / 3, 10);
    expect(of(score, "relaxed").f1).toBeCloseTo(2 / 3, 10);
    expect(of(score, "value").f1).toBeCloseTo(1 / 3, 10);
    expect(of(score, "kind").f1).toBeCloseTo(1 / 3, 10);
  });
  test("value F1 is relaxed F1 times the share of right values", () => {
    const product = of(score, "relaxed").f1 * of(score, "value, given the span").f1;
    expect(of(score, "value").f1).toBeCloseTo(product, 10);
  });
  test("gold without TIMEX3 is compared by its EDTF date", () => {
    const span = { start: 0, end: 4, kind: "date" };
    const came = { ...span, timex: "2024-03", edtf: "2024-03" };
    expect(of(scoreTimes([{ ...span, edtf: "2024-03" }], [came]), "value").f1).toBe(1);
    expect(of(scoreTimes([{ ...span, edtf: "2024-04" }], [came]), "value").f1).toBe(0);
  });
});

describe("quotes", () => {
  const text = "“We will rebuild,” Ana Ruiz said. She added that the bridge was safe.";
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quote = (
    kind: string,
    words: string,
    cue: string,
    speaker: QuoteSpeaker | null,
  ): QuoteSpan => ({
    ...{ ...at(words), kind, content: at(words), cue: at(cue), speaker },
  });
  const ruiz = { status: "named", span: at("Ana Ruiz"), mentions: [at("Ana Ruiz"), at("She")] };
  const gold = [
    quote("direct", "We will rebuild,", "said", ruiz),
    quote("indirect", "that the bridge was safe", "added", { ...ruiz, span: at("She") }),
  ];

  test("marks and commas at the ends are no difference", () => {
    const found = [quote("direct", "“We will rebuild,”", "said", ruiz)];
    const score = scoreQuotes(text, gold, found);
    expect(of(score, "exact")).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
    expect(of(score, "exact", "direct").f1).toBe(1);
  });
  test("an overlap is told from an exact match", () => {
    const found = [quote("indirect", "the bridge was safe", "added", ruiz)];
    const score = scoreQuotes(text, gold, found);
    expect(of(score, "exact").f1).toBe(0);
    expect(of(score, "overlap").precision).toBe(1);
    expect(of(score, "cue").f1).toBe(1);
  });
  test("a speaker is right through any mention of the same entity, and wrong where unknown", () => {
    const shown = (speaker: QuoteSpeaker) => {
      const score = scoreQuotes(text, gold, [
        quote("indirect", "that the bridge was safe", "added", speaker),
      ]);
      return [of(score, "speaker").f1, of(score, "quote and speaker").precision];
    };
    expect(shown({ span: at("Ana Ruiz"), mentions: [] })).toEqual([1, 1]);
    expect(shown({ status: "unknown", mentions: [] })).toEqual([0, 0]);
    expect(shown({ span: at("the bridge"), mentions: [] })).toEqual([0, 0]);
  });
  test("gold that does not label speakers asks for none", () => {
    const bare = [quote("direct", "We will rebuild,", "said", null)];
    const score = scoreQuotes(text, bare, [quote("direct", "We will rebuild,", "said", ruiz)]);
    expect(score.tallies.get("speaker")!.get("")!.gold).toBe(0);
    expect(of(score, "quote and speaker").f1).toBe(1);
  });
});

describe("events", () => {
  const range = (start: number) => ({ span: { start, end: start + 5 }, mentions: [] });
  const event = (
    start: number,
    type: string,
    actors: number[],
    recipients: number[],
  ): EventSpan => ({
    ...{ start, end: start + 4, type, modality: "occurred" },
    actors: actors.map(range),
    recipients: recipients.map(range),
  });
  const gold = [
    event(10, "CONSULT", [0], [20]),
    event(50, "ACCUSE", [40], [60]),
    event(90, "AID", [80], []),
  ];
  // Whole; the right type with another recipient; another type; one too much.
  const found = [
    event(10, "CONSULT", [0], [20]),
    event(50, "ACCUSE", [40], [70]),
    event(90, "AGREE", [80], []),
    event(200, "AID", [], []),
  ];
  const score = scoreEvents(gold, found);

  test("trigger, type, arguments, whole", () => {
    expect(of(score, "trigger")).toMatchObject({ precision: 3 / 4, recall: 1 });
    expect(of(score, "type")).toMatchObject({ precision: 2 / 4, recall: 2 / 3 });
    expect(of(score, "arguments")).toMatchObject({ precision: 3 / 5, recall: 3 / 5 });
    expect(of(score, "whole")).toMatchObject({ precision: 1 / 4, recall: 1 / 3 });
    expect(of(score, "type", "AID").f1).toBe(0);
  });
  test("modality is asked of events with the right type", () => {
    expect(score.tallies.get("modality")!.get("")).toMatchObject({ gold: 2, recallHits: 2 });
  });
});

describe("segments", () => {
  const text = "Head\n\nBody one.\nShare this";
  const gold = [
    { start: 0, end: 4, type: "headline" },
    { start: 6, end: 15, type: "paragraph" },
    { start: 16, end: 26, type: "share" },
  ];

  test("a cut in another place costs a segment, and no character", () => {
    const found = [
      gold[0]!,
      { start: 6, end: 10, type: "paragraph" },
      { start: 11, end: 15, type: "paragraph" },
      gold[2]!,
    ];
    const score = scoreSegments(text, gold, found);
    expect(of(score, "segments")).toMatchObject({ precision: 2 / 4, recall: 2 / 3 });
    expect(of(score, "characters").f1).toBe(1);
  });
  test("another kind costs its characters, white space apart", () => {
    const found = [gold[0]!, gold[1]!, { ...gold[2]!, type: "paragraph" }];
    const score = scoreSegments(text, gold, found);
    // 4 and 8 of 21 solid characters; of "paragraph" 8 of the 17 found.
    expect(of(score, "characters").f1).toBeCloseTo(12 / 21, 10);
    expect(of(score, "characters", "paragraph")).toMatchObject({ precision: 8 / 17, recall: 1 });
  });
});

/** Words that spell "abcd" and so on, one after the other: "a bc d". */
const words = (spelt: string, labels: readonly Partial<TokenSpan>[] = []): TokenSpan[] => {
  let at = 0;
  return spelt.split(" ").map((form, i) => {
    const start = at;
    at += form.length;
    return { start, end: at, ...labels[i] };
  });
};

describe("words, by the rules of CoNLL 2018", () => {
  // The alignment cases of the task's evaluation script: how many words of the two come together.
  test.each([
    ["abcd", "abcd", 1],
    ["abc d", "abc d", 2],
    ["a bc d", "a bc d", 3],
    ["abcd", "a b c d", 0],
    ["abc d", "a b c d", 1],
    ["a bc d", "a b c d", 2],
  ])("%s against %s: %d", (gold, found, hits) => {
    const { tallies } = scoreBoundaries("words", words(gold), words(found));
    expect(tallies.get("words")!.get("")).toEqual({
      ...{ recallHits: hits, gold: gold.split(" ").length },
      ...{ precisionHits: hits, found: found.split(" ").length },
    });
  });

  test("tags: F1 over words, accuracy over aligned words", () => {
    const gold = words("the cat sat", [{ pos: "DET" }, { pos: "NOUN" }, { pos: "VERB" }]);
    const found = words("the cat sa t", [
      { pos: "DET" },
      { pos: "VERB" },
      { pos: "VERB" },
      { pos: "X" },
    ]);
    const score = scoreTags(gold, found);
    expect(of(score, "UPOS")).toMatchObject({ precision: 1 / 4, recall: 1 / 3 });
    expect(of(score, "UPOS, aligned").f1).toBe(1 / 2);
    expect(score.tallies.has("XPOS")).toBe(false);
  });

  test("dependencies: heads, then heads and relations without subtypes", () => {
    const gold = words("we saw his dog", [
      { head: 1, rel: "nsubj" },
      { head: -1, rel: "root" },
      { head: 3, rel: "nmod:poss" },
      { head: 1, rel: "obj" },
    ]);
    const found = words("we saw his dog", [
      { head: 1, rel: "obj" }, // head right, relation wrong
      { head: -1, rel: "root" },
      { head: 3, rel: "nmod" }, // a subtype less
      { head: 2, rel: "obj" }, // head wrong
    ]);
    const score = scoreSyntax(gold, found);
    expect(of(score, "UAS").f1).toBe(3 / 4);
    expect(of(score, "LAS").f1).toBe(2 / 4);
    expect(of(score, "LAS, aligned").f1).toBe(2 / 4);
  });

  test("a head that is no word of gold's is wrong, also where gold has the root", () => {
    const gold = words("ab c", [
      { head: -1, rel: "root" },
      { head: 0, rel: "dep" },
    ]);
    const found = words("a b c", [
      { head: -1, rel: "root" },
      { head: 0, rel: "root" },
      { head: 0, rel: "dep" },
    ]);
    expect(scoreSyntax(gold, found).tallies.get("UAS")!.get("")).toEqual({
      ...{ recallHits: 0, gold: 2, precisionHits: 0, found: 3 },
    });
  });
});
