import { findTokens } from "@corpus/core";
import { expect, test } from "vitest";
import { readColumns } from "./columns.ts";
import { model } from "./model.fixture.ts";
import { parseWords, readParser } from "./parser.ts";
import { relations } from "./relations.ts";
import { readTagger, tagWords } from "./tagger.ts";

const tagger = readTagger(model);
const parser = readParser(model);

/** Every dependency of a sentence as "relation(head, dependent)". */
function dependencies(text: string): string[] {
  const pairs = Int32Array.from(findTokens(text));
  const start = pairs.filter((_, i) => i % 2 === 0);
  const end = pairs.filter((_, i) => i % 2 === 1);
  const words = { text, start, end, sentences: Int32Array.of(0, start.length) };
  const columns = readColumns(words, parser.clusters);
  const { head, rel } = parseWords(parser, words, columns, tagWords(tagger, words, columns));
  const form = (t: number) => (t < 0 ? "" : text.slice(start[t], end[t]));
  return Array.from(head, (h, t) => `${relations[rel[t]!]}(${form(h)}, ${form(t)})`);
}

test.each([
  // Who does what to whom, whichever way it is said.
  ["Police closed the bridge.", ["nsubj(closed, Police)", "obj(closed, bridge)"]],
  ["The bridge was closed by police.", ["nsubj:pass(closed, bridge)", "obl:agent(closed, police)"]],
  [
    "The minister, Ana Ruiz, has resigned.",
    ["nsubj(resigned, minister)", "appos(minister, Ana)", "flat(Ana, Ruiz)"],
  ],
  // A subject keeps its verb across what stands between.
  [
    "The governor who had opposed the plan signed it.",
    ["nsubj(signed, governor)", "acl:relcl(governor, opposed)"],
  ],
  // What is said hangs on the verb of saying, and the other way round when the quote comes first.
  ["The minister said that taxes would rise.", ["ccomp(said, rise)", "nsubj(rise, taxes)"]],
  ["Lind denied the report and left.", ["conj(denied, left)", "nsubj(denied, Lind)"]],
  // Things belong to their owners, and there are so many of them.
  ["Peru's army lost 14 soldiers.", ["nmod:poss(army, Peru)", "nummod(soldiers, 14)"]],
  ["They did not sign the treaty.", ["advmod(sign, not)", "aux(sign, did)"]],
])("%s", (text, expected) => {
  expect(dependencies(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["MINISTER DENIES CLAIMS", "obj(DENIES, CLAIMS)"],
  ["Minister Denies Claims Over Port Deal", "nsubj(Denies, Minister)"],
])("headline: %s", (text, expected) => {
  expect(dependencies(text)).toContain(expected);
});
