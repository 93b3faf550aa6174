import { CorpusError } from "@corpus/core";
import { describe, expect, test } from "vitest";
import { pairDocuments } from "../pairing.ts";
import { parseBrat } from "./brat.ts";
import { parseConllu } from "./conllu.ts";
import { parseNdjson } from "./ndjson.ts";

describe("brat as corpus export writes it", () => {
  const text = "Ana said she\nwould go. “Go,” she said.";
  const annotations = [
    "T1\tperson 0 3\tAna",
    "A1\tForm T1 name",
    "T2\tperson 9 12\tshe",
    "A2\tForm T2 pronoun",
    "*\tEquiv T1 T2",
    "T3\tQuote 9 12;13 21\tshe would go",
    "A3\tKind T3 indirect",
    "A4\tStatus T3 named",
    "T4\tCue 4 8\tsaid",
    "R1\tCue Arg1:T3 Arg2:T4",
    "R2\tSpeaker Arg1:T3 Arg2:T1",
    "T5\tQuote 23 28\t“Go,”",
    "A5\tKind T5 direct",
    "A6\tStatus T5 unknown",
    "T6\tREQUEST 24 26\tGo",
    "E1\tREQUEST:T6 Actor:T1",
    "A7\tModality E1 demanded",
  ].join("\n");
  const read = parseBrat(text, annotations);

  test("forms tell names from other mentions, and what has none is no mention", () => {
    expect(read.names).toEqual([{ start: 0, end: 3, type: "person" }]);
    expect(read.coreference?.map(({ start }) => start)).toEqual([0, 9]);
    expect(new Set(read.coreference?.map(({ entity }) => entity)).size).toBe(1);
  });

  test("quotes with cue and speaker; pieces over a line's end are one", () => {
    expect(read.quotes).toEqual([
      {
        ...{ start: 9, end: 21, kind: "indirect", content: { start: 9, end: 21 } },
        cue: { start: 4, end: 8 },
        speaker: { mentions: [], status: "named", span: { start: 0, end: 3 } },
      },
      {
        ...{ start: 23, end: 28, kind: "direct", content: { start: 23, end: 28 }, cue: null },
        speaker: { mentions: [], status: "unknown" },
      },
    ]);
  });

  test("events with their modality", () => {
    expect(read.events).toMatchObject([{ type: "REQUEST", modality: "demanded", actors: [{}] }]);
  });

  test("pieces with words between them are still refused", () => {
    expect(() => parseBrat(text, "T1\tperson 0 3;9 12\tAna she")).toThrow(CorpusError);
  });
});

describe("mentions in CoNLL-U", () => {
  const row = (id: number, form: string, misc: string) =>
    [id, form, "_", "X", "_", "_", id === 1 ? 0 : 1, id === 1 ? "root" : "dep", "_", misc].join(
      "\t",
    );
  const source = [
    "# newdoc id = d",
    "# global.Entity = eid-etype-head-link-other",
    row(
      1,
      "Ana",
      "Entity=(e1-person-1-wikidata:Q1-form:name(e2-place-1--form:name)|TokenRange=4:7",
    ),
    row(2, "Ruiz", "Entity=e1)"),
    row(3, "she", "Entity=(e1-person-1--form:pronoun)|SpaceAfter=No|TokenRange=14:17"),
    "",
  ].join("\n");

  test("as CorefUD has them: nested, and told apart by form", () => {
    const [read] = parseConllu(source);
    const shown = (span: { start: number; end: number }) => read?.text.slice(span.start, span.end);
    expect(read?.names?.map(shown)).toEqual(["Ana Ruiz", "Ana"]);
    expect(read?.links?.map(({ link }) => link)).toEqual(["wikidata:Q1", null]);
    expect(read?.coreference?.map(({ entity }) => entity)).toEqual(["e1", "e2", "e1"]);
  });

  test("without forms there are mentions, and no names", () => {
    const [read] = parseConllu(source.replaceAll(/form:\w+/g, ""));
    expect(read?.coreference).toHaveLength(3);
    expect(read?.names).toBeUndefined();
  });

  test("without a declaration, or with another, they are not read", () => {
    for (const other of ["# x", "# global.Entity = GRP-etype-infstat"])
      expect(parseConllu(source.replace(/^# global.*$/m, other))[0]?.coreference).toBeUndefined();
  });

  test.each([
    ["e1)", "Entity=e9)", 'e9 opened before it is closed, got "e9)"'],
    ["(e1-person-1--form:pronoun)", "Entity=(e7-x", 'e7 to be closed, got "(e7"'],
  ])("brackets that do not close are told by their line", (right, wrong, message) => {
    expect(() => parseConllu(source.replace(`Entity=${right}`, wrong))).toThrow(message);
  });

  test("words stand where TokenRange says, and an output on the whole text is scored there", () => {
    const gold = parseConllu(source);
    expect(gold[0]).toMatchObject({ text: "    Ana Ruiz  she", isExcerpt: true });
    const text = "🙂🙂: Ana Ruiz; she 🙂";
    const mentions = [{ start: text.indexOf("Ana"), end: text.indexOf(";"), type: "person" }];
    const system = parseNdjson(JSON.stringify({ id: "d", text, annotations: { mentions } }));
    const { pairs } = pairDocuments(gold, system);
    expect(pairs[0]?.system.names).toEqual([{ start: 4, end: 12, type: "person" }]);
  });

  test("a text with other words in these places is another text", () => {
    const system = parseNdjson(JSON.stringify({ id: "d", text: "    Eva Ruiz  she" }));
    expect(() => pairDocuments(parseConllu(source), system)).toThrow(/differ in white space alone/);
  });

  test("a place beyond any text is refused", () => {
    expect(() => parseConllu(source.replace("14:17", "999999999:1"))).toThrow(
      "a TokenRange such as",
    );
  });
});
