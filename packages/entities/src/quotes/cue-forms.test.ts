import { parseCues } from "@corpus/core";
import { expect, test } from "vitest";
import { cueLexicon } from "./cue-forms.ts";
import { cueLines } from "./cues.lexicon.ts";

const { verbs, nouns, phrases, adverbs } = cueLexicon();

test.each([
  ["said", "say", "past"],
  ["admitted", "admit", "past"],
  ["denies", "deny", "s"],
  ["denied", "deny", "past"],
  ["adding", "add", "ing"],
  ["urging", "urge", "ing"],
  ["written", "write", "past"],
  ["stresses", "stress", "s"],
  ["agreeing", "agree", "ing"],
  ["slamming", "slam", "ing"],
  ["quipped", "quip", "past"],
  ["beginning", "begin", "ing"],
  ["touted", "tout", "past"],
])("%s is a form of %s", (form, base, kind) => {
  expect(verbs.get(form)).toMatchObject({ base, form: kind });
});

test("a participle that is no past tense has no subject of its own", () => {
  expect(verbs.get("written")).toMatchObject({ finite: false, participle: true });
  expect(verbs.get("wrote")).toMatchObject({ finite: true, participle: false });
});

test("a word of two parts keeps what the two take together", () => {
  expect(verbs.get("pointed")?.particles.get("out")?.base).toBe("point out");
});

test("a noun may look like a verb", () => {
  expect(nouns.get("warning")?.form).toBe("noun");
  expect(verbs.get("warning")?.form).toBe("ing");
});

test("what a word takes tells its meanings apart", () => {
  const ask = verbs.get("asked");
  expect([ask?.meaning, ask?.otherwise.get("infinitive")]).toEqual(["asking", "demanding"]);
});

test("a list of one's own stands in the place of what ships", () => {
  const own = parseCues("say | verb | neutral | -\nthunder | verb | criticizing | quote clause");
  const lexicon = cueLexicon(own);
  expect(lexicon.verbs.get("thundered")?.meaning).toBe("criticizing");
  expect(lexicon.verbs.get("said")?.frames).toBe(0);
  expect(lexicon.verbs.get("told")).toEqual(verbs.get("told"));
  expect(lexicon.phrases).toEqual(phrases);
});

test("a cue of any kind is one no longer where its meaning is left out", () => {
  const own = parseCues(`according to | phrase | - | -
reportedly | adverb | - | -
warn | verb | - | -
warning | noun | - | -`);
  const lexicon = cueLexicon(own);
  expect(phrases.has("according")).toBe(true);
  expect(lexicon.phrases.has("according")).toBe(false);
  expect([...lexicon.adverbs]).toEqual([...adverbs].filter((word) => word !== "reportedly"));
  expect(lexicon.verbs.has("warned")).toBe(false);
  expect(lexicon.nouns.has("warning")).toBe(false);
});

test("the list that ships groups its cues by meaning, in alphabetical order", () => {
  const lines = cueLines.trim().split("\n");
  const entries = parseCues(cueLines);
  expect(entries.length).toBe(lines.filter((line) => line.includes("|")).length);
  const keys = entries.map(({ meaning, kind, cue }) => `${meaning} ${kind} ${cue}`);
  const order = ["phrase", "verb", "noun", "adjective", "adverb"];
  const places = entries.map(({ kind }) => order.indexOf(kind));
  for (let i = 1; i < entries.length; i++) {
    if (entries[i]!.meaning !== entries[i - 1]!.meaning || entries[i]!.kind === "phrase") continue;
    expect(places[i]! > places[i - 1]! || keys[i]! > keys[i - 1]!, keys[i]).toBe(true);
  }
});
