import { expect, test } from "vitest";
import { CorpusError } from "../errors.ts";
import { parseCues } from "./cue-lexicon.ts";

const messageOf = (text: string): string => {
  try {
    parseCues(text, "own.cues");
  } catch (error) {
    if (error instanceof CorpusError && error.code === "curation/invalid") return error.message;
    throw error;
  }
  throw new Error("expected a fault, found none");
};

test("a line is a cue; blank lines and remarks are none", () => {
  const text = `# our own
thunder | verb | criticizing | quote clause

swear|verb|asserting|clause infinitive by|swore sworn
in the eyes of | phrase | believing | -
allegedly | adverb | - | -`;
  expect(parseCues(text)).toEqual([
    { cue: "thunder", kind: "verb", meaning: "criticizing", takes: ["quote", "clause"] },
    {
      ...{ cue: "swear", kind: "verb", meaning: "asserting" },
      takes: ["clause", "infinitive", "by"],
      forms: ["swore", "sworn"],
    },
    { cue: "in the eyes of", kind: "phrase", meaning: "believing", takes: [] },
    { cue: "allegedly", kind: "adverb", meaning: null, takes: [] },
  ]);
});

test.each([
  ["thunder", 'own.cues:1: expected “cue | kind | meaning | what it takes”, got "thunder"'],
  [
    "\nThunder | verb | neutral | quote",
    "own.cues:2: cue: expected one to four words in small letters",
  ],
  ["thunder | word | neutral | quote", 'own.cues:1: kind: expected one of "verb"|"noun"'],
  ["thunder | verb | loud | quote", 'got "loud"'],
  ["thunder | verb | neutral | quote clasue", 'got "clasue"'],
  ["harbour rumour | noun | doubting | clause", "own.cues:1: cue: expected one word of a noun"],
  ["go | verb | neutral | quote | Went", 'forms: expected a word in small letters, got "Went"'],
  [
    "go | verb | neutral | quote\ngo | verb | neutral | clause",
    "own.cues:2: expected each cue once with a meaning, got “go” again, as in line 1",
  ],
])("%j is refused", (text, says) => {
  expect(messageOf(text)).toContain(says);
  expect(messageOf(text)).toContain("correct the file");
});

test("of many faults the first are told", () => {
  expect(messageOf("x\n".repeat(40)).split("\n").slice(-2)[0]).toBe("and 30 more");
});
