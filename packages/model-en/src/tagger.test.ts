import { findSentences, findTokens } from "@corpus/core";
import { expect, test } from "vitest";
import { readColumns } from "./columns.ts";
import { lemmaOf, readLemmatizer } from "./lemmas.ts";
import { model } from "./model.fixture.ts";
import { readTagger, tagWords } from "./tagger.ts";
import { uposTags, xposTags } from "./tags.ts";

const tagger = readTagger(model);
const lemmatizer = readLemmatizer(model);

/** Every token as "form/UPOS/XPOS/lemma". */
function annotate(text: string): string[] {
  const [from = 0, to = 0] = findSentences(text);
  const pairs = Int32Array.from(findTokens(text, from, to));
  const start = pairs.filter((_, i) => i % 2 === 0);
  const end = pairs.filter((_, i) => i % 2 === 1);
  const words = { text, start, end, sentences: Int32Array.of(0, start.length) };
  const { upos, xpos } = tagWords(tagger, words, readColumns(words, tagger.clusters));
  return Array.from(start, (at, t) => {
    const lemma = lemmaOf(lemmatizer, text, at, end[t]!, upos[t]!, xpos[t]!);
    return `${text.slice(at, end[t])}/${uposTags[upos[t]!]}/${xposTags[xpos[t]!]}/${lemma}`;
  });
}

test.each([
  // A word that is a verb here and a noun there.
  ["Talks in Quito broke down on Friday.", ["Talks/NOUN/NNS/talk", "broke/VERB/VBD/break"]],
  ["She talks to reporters every week.", ["talks/VERB/VBZ/talk", "reporters/NOUN/NNS/reporter"]],
  // Passive and perfect are told apart by their auxiliary.
  ["The bridge was closed by police.", ["was/AUX/VBD/be", "closed/VERB/VBN/close"]],
  ["Police closed the bridge.", ["closed/VERB/VBD/close"]],
  ["They have signed the treaty.", ["have/AUX/VBP/have", "signed/VERB/VBN/sign"]],
  ["They have a treaty.", ["have/VERB/VBP/have"]],
  // "that" and "to" in their several uses.
  ["The minister said that taxes would rise.", ["that/SCONJ/IN/that", "would/AUX/MD/would"]],
  ["The talks that failed were secret.", ["that/PRON/WDT/that"]],
  ["They want to leave.", ["to/PART/TO/to", "leave/VERB/VB/leave"]],
  ["They went to Oslo.", ["to/ADP/IN/to", "Oslo/PROPN/NNP/Oslo"]],
  // Names, numbers and money.
  ["Ana Ruiz paid $14 million.", ["Ruiz/PROPN/NNP/Ruiz", "$/SYM/$/$", "14/NUM/CD/14"]],
  ["Lind's party won the vote.", ["'s/PART/POS/'s", "won/VERB/VBD/win"]],
])("%s", (text, expected) => {
  expect(annotate(text)).toEqual(expect.arrayContaining(expected));
});

// In headlines capitals say little; what matters is that verbs stay verbs.
test.each([
  ["MINISTER DENIES CLAIMS", "DENIES/VERB/VBZ"],
  ["Minister Denies Claims Over Port Deal", "Denies/VERB/VBZ"],
  ["minister denies claims over port deal", "denies/VERB/VBZ"],
])("headline: %s", (text, expected) => {
  expect(annotate(text).join(" ")).toContain(expected);
});

test("a text is tagged by itself: words whose hashes meet by chance do not lend each other tags", () => {
  annotate("She was costarring."); // hashes like "liquid"
  expect(annotate("They saw liquid gas.")).toContain("liquid/ADJ/JJ/liquid");
});
