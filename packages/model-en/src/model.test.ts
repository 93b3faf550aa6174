import { findSentences, findTokens } from "@corpus/core";
import { expect, test } from "vitest";
import { loadModel } from "./node.ts";

function read(text: string) {
  const bounds = findSentences(text);
  const tokens: number[] = [];
  const firsts: number[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    firsts.push(tokens.length / 2);
    tokens.push(...findTokens(text, bounds[i], bounds[i + 1]));
  }
  return loadModel().read({
    text,
    start: Int32Array.from(tokens.filter((_, i) => i % 2 === 0)),
    end: Int32Array.from(tokens.filter((_, i) => i % 2 === 1)),
    sentences: Int32Array.of(...firsts, tokens.length / 2),
  });
}

const text = "Police closed the bridge. Ana Ruiz has resigned. She was in Lima.";

test("a sentence is parsed when it is asked for, the others later to the same tree", () => {
  const whole = read(text).tree();
  const reading = read(text);
  const [, second = 0, third = 0] = reading.words.sentences;
  const { head, rel } = reading.tree([1]);
  expect(head.slice(second, third)).toEqual(whole.head.slice(second, third));
  expect(head.slice(0, second)).toEqual(new Int32Array(second).fill(-1));
  expect(reading.tree()).toEqual(whole);
  expect([head, rel]).toEqual([whole.head, whole.rel]); // the columns that were given are filled
});

test("tags of one sentence, and the lemma of any token", () => {
  const whole = read(text).tags();
  const reading = read(text);
  const [, , third = 0] = reading.words.sentences;
  expect(reading.tags([2]).xpos.slice(third)).toEqual(whole.xpos.slice(third));
  expect(reading.lemma(1)).toBe("close"); // of a sentence that nobody asked for
  expect(reading.tags()).toEqual(whole);
});

test("a sentence that is not there is refused", () => {
  expect(() => read(text).tree([3])).toThrow("expected a sentence from 0 to 2, got 3");
});
