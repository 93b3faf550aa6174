import type { EntityType } from "@corpus/core";
import { findTokens, parseText } from "@corpus/core";
import { mark, unmark } from "@corpus/testing";
import { expect, test } from "vitest";
import { readProse } from "../prose.ts";
import { wholeCompounds } from "./compounds.ts";
import type { FoundName } from "./find-names.ts";
import { withInitials } from "./initials.ts";
import { withLonePeople } from "./lone-people.ts";
import { withSurnames } from "./surnames.ts";

const types: readonly EntityType[] = ["person", "organization", "place", "event"];

const confidences: Readonly<Record<string, number>> = { place: 0.9, sure: 0.95 };

/** The names marked in a text, as a finder would hand them on. */
function namesIn(marked: string): { text: string; names: FoundName[] } {
  const text = unmark(marked);
  const names: FoundName[] = [];
  let shift = 0;
  for (const { 0: whole, 1: type, 2: words, index } of marked.matchAll(/\[(\w+):([^\]]+)\]/g)) {
    const start = index - shift;
    names.push({
      ...{ start, end: start + words!.length },
      type: types.find((known) => known === type) ?? "person",
      ...{ confidence: confidences[type!] ?? 0.6, rule: "names/given" },
    });
    shift += whole.length - words!.length;
  }
  return { text, names };
}

const shown = (text: string, names: readonly FoundName[]) =>
  mark(
    text,
    names.map(({ start, end, type }) => ({ start, end, label: type })),
  );

test.each([
  ["by [place:Port]-au-Prince.", "by [place:Port-au-Prince]."],
  ["by Mazar-i-[place:Sharif]'s wall", "by [place:Mazar-i-Sharif]'s wall"],
  ["to [person:Pul]-i-[person:Charki]", "to [place:Pul-i-Charki]"],
  ["for [person:Zia]-ul-Haq", "for [person:Zia-ul-Haq]"],
  ["for [person:Zia]‐ul‐Haq", "for [person:Zia‐ul‐Haq]"],
  ["[person:Zeb]-un-Nissa", "[person:Zeb-un-Nissa]"],
  ["[person:Ana Costa]-e-Silva", "[person:Ana Costa-e-Silva]"],
  ["the [organization:Tehrik]-e-Insaf", "the [organization:Tehrik-e-Insaf]"],
  ["[place:Mazar]-i-[person:Sharif] fell", "[place:Mazar-i-Sharif] fell"],
  ["in [place:Stratford]-upon-Avon", "in [place:Stratford-upon-Avon]"],
  ["a [place:Lima]-based firm", "a [place:Lima]-based firm"],
  ["the [place:Lima]-[place:Quito] road", "the [place:Lima]-[place:Quito] road"],
  ["[place:Lima]-to-be", "[place:Lima]-to-be"],
  ["[place:Lima]-a-", "[place:Lima]-a-"],
  [`[place:Port]-au-P${"r".repeat(30)}`, `[place:Port]-au-P${"r".repeat(30)}`],
])("a compound over a small word is one name: %s", (given, expected) => {
  const { text, names } = namesIn(given);
  expect(shown(text, wholeCompounds(names, text))).toBe(expected);
});

test.each([
  [
    "The [organization:Port Workers Union] (PWU) met. The PWU voted; [person:PWU] won.",
    "The [organization:Port Workers Union] ([organization:PWU]) met. The [organization:PWU] voted; [organization:PWU] won.",
  ],
  [
    "the [organization:Bank of Lumen], (BOL) and BOL",
    "the [organization:Bank of Lumen], ([organization:BOL]) and [organization:BOL]",
  ],
  ["[organization:Port Workers Union] (UPW) met.", "[organization:Port Workers Union] (UPW) met."],
  ["[person:Ana Ruiz] (R) met. R left.", "[person:Ana Ruiz] (R) met. R left."],
  ["[organization:port union] (..) met.", "[organization:port union] (..) met."],
  [
    "[organization:Port Union] (PU) and [organization:PU Lima]",
    "[organization:Port Union] ([organization:PU]) and [organization:PU Lima]",
  ],
])("initials in brackets mean the name before them: %s", (given, expected) => {
  const { text, names } = namesIn(given);
  expect(shown(text, withInitials(names, tokensOf(text)))).toBe(expected);
});

// People are found with a confidence of 0.6 here, a little too low to lend their name; "sure" ones with 0.95.
test.each([
  ["[sure:Ana Ruiz] met Lind. Ruiz left.", "[person:Ana Ruiz] met Lind. [person:Ruiz] left."],
  ["[sure:Ana Ruiz] met [event:Ruiz].", "[person:Ana Ruiz] met [person:Ruiz]."],
  ["[person:Ana Ruiz] met Lind. Ruiz left.", "[person:Ana Ruiz] met Lind. Ruiz left."],
  ["[sure:Ana Lima] left [place:Lima].", "[person:Ana Lima] left [place:Lima]."], // as sure of the place
  ["[sure:Ana Ruiz] is on Ruiz Street.", "[person:Ana Ruiz] is on Ruiz Street."],
  ["[sure:Ana Ruiz] has a Ruiz-backed plan.", "[person:Ana Ruiz] has a Ruiz-backed plan."],
  ["[sure:Ana Ruiz] saw the Odd-Ruiz plan.", "[person:Ana Ruiz] saw the Odd-Ruiz plan."],
  ["[sure:Ana Ruiz] and Peter Ruiz.", "[person:Ana Ruiz] and Peter Ruiz."],
  ["[sure:Ana Brown] left. Brown rice is brown.", "[person:Ana Brown] left. Brown rice is brown."],
  ["[sure:Ana May] left in May.", "[person:Ana May] left in May."],
  ["[sure:Ana Li] met Li.", "[person:Ana Li] met Li."],
])("a family name alone is whoever has it in the article: %s", (given, expected) => {
  const { text, names } = namesIn(given);
  expect(shown(text, withSurnames(names, tokensOf(text)))).toBe(expected);
});

const commonWords = new Set("ana the brown it she he they gold".split(" "));

// Names are found with a confidence of 0.6 here, so that the model is not sure of any but "place", at 0.9.
test.each([
  ["Rovik signed in May, and she left.", "[person:Rovik] signed in May, and she left."],
  ["They met Rovik. Rovik left. He won.", "They met [person:Rovik]. [person:Rovik] left. He won."],
  ["They met O'Rovik's wife; he had left.", "They met [person:O'Rovik]'s wife; he had left."],
  ["[organization:Rovik] also signed. He won.", "[person:Rovik] also signed. He won."],
  ["[place:Rovik] signed. He won.", "[place:Rovik] signed. He won."], // sure of the place
  ["[organization:Lima] signed. He won.", "[organization:Lima] signed. He won."], // in a table
  ["Rovik signed. It won.", "Rovik signed. It won."],
  ["Rovik signed. It won. It lost. He won.", "Rovik signed. It won. It lost. He won."],
  ["Rovik signed. She lives in Rovik.", "Rovik signed. She lives in Rovik."],
  ["She signed for the Rovik Group.", "She signed for the Rovik Group."],
  ["[place:Ana] Rovik signed. She won.", "[place:Ana] Rovik signed. She won."],
  ["Gold was hers.", "Gold was hers."], // a common word
  ["Rovik was hers: a rovik.", "Rovik was hers: a rovik."],
  ["She met van Rovik. Rovik left her.", "She met van Rovik. Rovik left her."],
  ["Rovik's Ana Lind said she left.", "Rovik's Ana Lind said she left."],
  ["ROVIKs signed. He won.", "ROVIKs signed. He won."],
])("a word alone is a person where it acts and he or she follows: %s", (given, expected) => {
  const { text, names } = namesIn(given);
  const modelled = names.map((name) => ({ ...name, rule: "names/model" }));
  const prose = readProse(parseText(text, { segmented: true }));
  const { of, distinct } = prose.words();
  const isCommon = (t: number) => commonWords.has(distinct[of[t]!]!.lower);
  expect(shown(text, withLonePeople(modelled, prose, { isCommon }))).toBe(expected);
});

function tokensOf(text: string) {
  const tokens = findTokens(text);
  return {
    text,
    tokenStart: Int32Array.from(tokens.filter((_, i) => i % 2 === 0)),
    tokenEnd: Int32Array.from(tokens.filter((_, i) => i % 2 === 1)),
  };
}
