import { findTokens } from "@corpus/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Words } from "../words.ts";
import { nameWords } from "./name-words.ts";

const wordsOf = (sentences: readonly string[]): Words => {
  const text = sentences.join(" ");
  const tokens: number[] = [];
  const firsts = [0];
  let at = 0;
  for (const sentence of sentences) {
    tokens.push(...findTokens(text, at, at + sentence.length));
    firsts.push(tokens.length / 2);
    at += sentence.length + 1;
  }
  return {
    text,
    start: Int32Array.from(tokens.filter((_, i) => i % 2 === 0)),
    end: Int32Array.from(tokens.filter((_, i) => i % 2 === 1)),
    sentences: Int32Array.from(firsts),
  };
};
const shown = (sentences: readonly string[]) => {
  const { text, start, end } = nameWords(wordsOf(sentences));
  return Array.from(start, (from, t) => text.slice(from, end[t])).join("|");
};

test("a name behind a prefix is a word of its own", () => {
  expect(shown(["The anti-Lima and pro-UN crowd."])).toBe("The|anti|-|Lima|and|pro|-|UN|crowd|.");
});

test("where no token holds one, the words stay the same object", () => {
  const words = wordsOf(["A pre-war house in Lima."]);
  expect(nameWords(words)).toBe(words);
});

test("sentences keep their tokens, and every character stays in the token it was in", () => {
  const word = fc.constantFrom(
    "anti-Lima",
    "pro-UN",
    "Lima",
    "ex-",
    "a",
    "-X",
    "non-A",
    "e-B.",
    ",",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
      (parts) => {
        const words = wordsOf(parts.map((part) => part.join(" ")));
        const cut = nameWords(words);
        const covered = (w: Words) =>
          Array.from(w.start, (from, t) => w.text.slice(from, w.end[t])).join("");
        expect(covered(cut)).toBe(covered(words));
        const starts = (w: Words) => [...w.sentences].map((t) => w.start[t]);
        expect(starts(cut)).toEqual(starts(words));
      },
    ),
  );
});
