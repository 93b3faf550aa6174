import type { NumberWord } from "../numerals/atoms.ts";
import { numberWords } from "../numerals/read-number.ts";
import * as lists from "./amount-words.lexicon.ts";
import { currencyAdjectives, currencyWords, dollarPrefixes } from "./currencies.lexicon.ts";

/** A word with everything that the lexicons of amounts say of it. */
export interface AmountWord extends NumberWord {
  readonly isUnit: boolean;
  readonly isUnitPrefix: boolean;
  readonly isPlural: boolean; // a plural that does not end in "s"
  readonly isEnd: boolean; // ends a noun phrase
  readonly isAdjective: boolean;
  readonly isLabel: boolean;
  readonly isSetPhraseHead: boolean;
  readonly isMetreHead: boolean;
  readonly isState: boolean; // stands for people where no noun follows
  readonly scaleLetter: number; // 0 where it is none
  readonly loose: number; // 0 where it is none
  readonly currencies: readonly string[];
}

const blank: Omit<AmountWord, "text"> = {
  cardinal: Number.NaN,
  scale: 0,
  ordinal: 0,
  isUnit: false,
  isUnitPrefix: false,
  isPlural: false,
  isEnd: false,
  isAdjective: false,
  isLabel: false,
  isSetPhraseHead: false,
  isMetreHead: false,
  isState: false,
  scaleLetter: 0,
  loose: 0,
  currencies: [],
};

const split = (list: string) => list.trim().split(/\s+/);

/** All words that tell amounts, by lower-case form. */
export const amountWords: ReadonlyMap<string, AmountWord> = (() => {
  const words = new Map<string, AmountWord>();
  const add = (text: string, facets: Partial<AmountWord>) =>
    words.set(text, { ...blank, ...words.get(text), ...facets, text });
  const addAll = (list: string, facets: Partial<AmountWord>) => {
    for (const text of split(list)) add(text, facets);
  };
  for (const [text, word] of numberWords()) add(text, word);
  addAll(lists.measureUnits, { isUnit: true });
  addAll(lists.unitPrefixes, { isUnitPrefix: true });
  addAll(lists.irregularPlurals, { isPlural: true });
  addAll(lists.phraseEnds, { isEnd: true });
  addAll(lists.commonAdjectives, { isAdjective: true });
  addAll(lists.labels, { isLabel: true });
  addAll(lists.setPhraseHeads, { isSetPhraseHead: true });
  addAll(lists.metreHeads, { isMetreHead: true });
  addAll(lists.countedStates, { isState: true });
  addAll(lists.plainWords, {});
  for (const [text, scaleLetter] of lists.scaleLetters) add(text, { scaleLetter });
  for (const [text, loose] of lists.looseCounts) add(text, { loose });
  for (const [texts, currencies] of currencyWords) addAll(texts, { currencies });
  for (const text of [...dollarPrefixes.keys(), ...currencyAdjectives.keys()]) add(text, {});
  const qualifiers = [...lists.qualifiersBefore.keys(), ...lists.qualifiersAfter.keys()];
  for (const text of qualifiers.flatMap(split)) add(text, {});
  return words;
})();
