import { expect, test } from "vitest";
import { cues, nounCues } from "./cue-forms.ts";
import { cueAdjectives, cueNouns, cueVerbs, phrasalCues } from "./cues.lexicon.ts";

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
])("%s is a form of %s", (form, base, kind) => {
  expect(cues.get(form)).toMatchObject({ base, form: kind });
});

test("a participle that is no past tense has no subject of its own", () => {
  expect(cues.get("written")).toMatchObject({ finite: false, participle: true });
  expect(cues.get("wrote")).toMatchObject({ finite: true, participle: false });
});

test("a word of two parts keeps what the two take together", () => {
  expect(cues.get("pointed")?.particles.get("out")?.base).toBe("point out");
});

test("a noun may look like a verb", () => {
  expect(nounCues.get("warning")?.form).toBe("noun");
  expect(cues.get("warning")?.form).toBe("ing");
});

test("every entry is spelt as the header says, and a group names no word twice", () => {
  const entries = [...Object.values(cueVerbs), cueNouns].map((list) => list.trim().split(/\s+/));
  for (const entry of entries.flat())
    expect(entry).toMatch(/^[a-z]+:(?:-|[qcktonp]*(?:\+[a-z]+)*)$/);
  for (const group of entries) {
    const bases = group.map((entry) => entry.split(":")[0]);
    expect(bases.filter((base, index) => bases.indexOf(base) !== index)).toEqual([]);
  }
  for (const entry of Object.values(phrasalCues).flatMap((list) => list.split(","))) {
    expect(entry.trim()).toMatch(/^[a-z]+ [a-z]+:[qcktonp]*(?:\+[a-z]+)*$/);
  }
  expect(
    cueAdjectives
      .trim()
      .split(/\s+/)
      .every((word) => /^[a-z]+$/.test(word)),
  ).toBe(true);
});
