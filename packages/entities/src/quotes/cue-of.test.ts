import { parseText } from "@corpus/core";
import { expect, test } from "vitest";
import { readProse } from "../prose.ts";
import { findQuotes } from "./find-quotes.ts";

// What the cue of the first quote of a sentence tells of the words.
const told = (sentence: string): string => {
  const prose = readProse(parseText(sentence, { segmented: true }));
  const [quote] = findQuotes(prose, { mentions: [], entities: [], roles: [] });
  const { exact, meaning, negated, hedged } = quote?.cue ?? {};
  return [exact, meaning, negated && "negated", hedged && "hedged"].filter(Boolean).join(", ");
};

test.each([
  ["Ruiz said it rained.", "said, neutral"],
  ["Ruiz claimed that it rained.", "claimed, doubting"],
  ["Ruiz admitted that it rained.", "admitted, conceding"],
  ["Ruiz denied that it rained.", "denied, denying"],
  ["Ruiz vowed to return.", "vowed, promising"],
  ["Her warning that it would rain was ignored.", "warning, warning"],
  ["The plan is safe, according to Ruiz.", "according to, neutral"],
  ["In the eyes of Ruiz, the plan is safe.", "In the eyes of, believing"],
  ["Ruiz made it clear that it rained.", "made it clear, asserting"],
  ["Ruiz poured scorn on the plan.", "poured scorn on, criticizing"],
  ["Ruiz is confident that it will rain.", "confident, believing"],
])("%s → %s", (sentence, cue) => {
  expect(told(sentence)).toBe(cue);
});

// One word, two meanings: what it takes tells them apart.
test.each([
  ["Ruiz asked whether it rained.", "asked, asking"],
  ["Ruiz asked Ward to leave.", "asked, demanding"],
  ["Ruiz asked Ward not to leave.", "asked, demanding"],
  ["Ruiz insisted that it rained.", "insisted, asserting"],
  ["Ruiz insisted on a new bridge.", "insisted on, demanding"],
])("%s → %s", (sentence, cue) => {
  expect(told(sentence)).toBe(cue);
});

test.each([
  ["Ruiz did not say whether it rained.", "did not say, neutral, negated"],
  ["Ruiz never claimed that it rained.", "never claimed, doubting, negated"],
  ["Nobody said that it rained.", "said, neutral, negated"],
  ["No one at the harbour of the old town said that it rained.", "said, neutral, negated"],
  ["No sailor in the new crew has said that it rained.", "said, neutral, negated"],
  ["None of the sailors who were there said that it rained.", "said, neutral, negated"],
  ["Few of the sailors said that it rained.", "said, neutral, negated"],
  ["Not one of the sailors said that it rained.", "said, neutral, negated"],
  ["“It rained,” nobody at the port said.", "said, neutral, negated"],
  ["Neither Ruiz nor Ward said that it rained.", "said, neutral, negated"],
  ["Nor has Ruiz said that it rained.", "said, neutral, negated"],
  ["Ruiz has yet to say whether it rained.", "say, neutral, negated"],
  ["Ruiz stopped short of saying that it rained.", "saying, neutral, negated"],
  ["Ruiz has no friends and said that it rained.", "said, neutral"],
  ["A few of the sailors said that it rained.", "said, neutral"],
  ["No fewer than ten sailors said that it rained.", "said, neutral"],
  ["There was no suggestion that Ward lied.", "suggestion, proposing, negated"],
  ["Ruiz not only said that it rained.", "said, neutral"],
])("not said: %s → %s", (sentence, cue) => {
  expect(told(sentence)).toBe(cue);
});

test.each([
  ["Ruiz may have said that it rained.", "said, neutral, hedged"],
  ["Ruiz reportedly told aides that it rained.", "told, neutral, hedged"],
  ["Ruiz seemed to suggest that it rained.", "suggest, proposing, hedged"],
  ["Did Ruiz say it rained?", "say, neutral, hedged"],
  ["Has the mayor ever said that it rained?", "said, neutral, hedged"],
  ["If Ruiz says it rained, ask her why.", "says, neutral, hedged"],
  ["Had Ruiz said it rained, the boats would have stayed.", "said, neutral, hedged"],
  ["Why did Ruiz say it rained?", "say, neutral"],
  ["Only then did Ruiz say it rained.", "say, neutral"],
  ["Ruiz said it rained, but Ward may have slept.", "said, neutral"],
])("perhaps said: %s → %s", (sentence, cue) => {
  expect(told(sentence)).toBe(cue);
});
