import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord, readWords } from "./words.ts";

/** The words between blanks. */
function wordsOf(text: string) {
  const found = [...text.matchAll(/\S+/g)];
  const start = found.map(({ index }) => index);
  const end = found.map(({ index, 0: word }) => index + word.length);
  return { words: readWords(text, start, end), surfaces: found.map(([word]) => word) };
}

test("a word is read once, in each of its spellings", () => {
  const { words } = wordsOf("The U.S. and the U.S. Navy’s");
  expect([...words.of]).toEqual([0, 1, 2, 3, 1, 4]);
  expect(words.distinct).toEqual([
    { surface: "The", lower: "the", folded: "the" },
    { surface: "U.S.", lower: "u.s.", folded: "us" },
    { surface: "and", lower: "and", folded: "and" },
    { surface: "the", lower: "the", folded: "the" },
    { surface: "Navy’s", lower: "navy’s", folded: "navy's" },
  ]);
});

const scraps = fc.constantFrom(..."a A aa é É ’ ‘ . U.S. İ \ud800 \u0000 ab ba".split(" "), " ");

test("every token is the word that it points at, on any text", () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 200 }), (pieces) => {
      const { words, surfaces } = wordsOf(pieces.join(""));
      expect(Array.from(words.of, (word) => words.distinct[word]!.surface)).toEqual(surfaces);
      for (const { surface, folded } of words.distinct)
        if (surface.length <= 40) expect(folded).toBe(foldWord(surface));
    }),
  );
});

test("a run of a million letters is in no lexicon", () => {
  const { words } = wordsOf(`a ${"b".repeat(1e6)} a`);
  expect([...words.of]).toEqual([0, 1, 0]);
  expect(words.distinct[1]).toMatchObject({ lower: "", folded: "" });
});
