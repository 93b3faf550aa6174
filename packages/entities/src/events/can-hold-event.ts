import type { ProseSentence } from "../prose.ts";
import { type Frame, nounFrames, verbFrames } from "./frames.ts";
import { framesOf, triggerForms } from "./inflections.ts";
import { carriers } from "./nouns.lexicon.ts";
import type { Cast } from "./participants.ts";
import { type Forms, isVerb, type Words } from "./syntax.ts";
import { farthest, underVerbs } from "./triggers.ts";

const longestSentence = 400; // tokens; beyond it is no sentence that a tree could be right of

/** A sentence by its words. */
interface Bag {
  readonly forms: Forms;
  readonly sentence: ProseSentence;
  words(): ReadonlySet<string>;
  nouns(): ReadonlySet<string>; // words, also without an "s" at the end, and lemmas
  hasCarrier(): boolean;
}

/** Whether a sentence names somebody and has a form of a word of the lexicons, or has one that asks for nobody. */
export function hasTriggerForm(
  { word }: Words,
  mentionAt: Cast["mentionAt"],
  { firstToken, endToken }: ProseSentence,
): boolean {
  if (endToken - firstToken > longestSentence) return false;
  const isAnybodyNamed = hasMention(mentionAt, firstToken, endToken);
  for (let t = firstToken; t < endToken; t++) {
    const standsAlone = triggerForms.get(word(t));
    if (standsAlone !== undefined && (standsAlone || isAnybodyNamed)) return true;
  }
  return false;
}

/**
 * Whether a word that has frames stands in a sentence with all that one of them asks for. Never false where
 * the tree would show an event: what is asked of the tree is asked here of the words.
 */
export function canHoldEvent(
  forms: Forms,
  mentionAt: Cast["mentionAt"],
  sentence: ProseSentence,
): boolean {
  const { firstToken, endToken } = sentence;
  const isAnybodyNamed = hasMention(mentionAt, firstToken, endToken);
  const bag = bagOf(forms, sentence);
  for (let t = firstToken; t < endToken; t++) {
    const word = forms.word(t);
    if (!triggerForms.has(word) || mentionAt.get(t)?.form === "name") continue;
    const verbs =
      isAnybodyNamed && isVerb(forms, t) ? framesOf(verbFrames, word, forms.tag(t)) : [];
    if (verbs.some((frame) => allowsVerb(bag, t, frame))) return true;
    const pos = forms.pos(t);
    const isNoun = pos === "NOUN" || pos === "PROPN";
    const nouns = isNoun ? framesOf(nounFrames, word, forms.tag(t)) : [];
    if (nouns.some((f) => (isAnybodyNamed || f.needs === "nothing") && allowsNoun(bag, t, f)))
      return true;
  }
  return false;
}

function hasMention(mentionAt: Cast["mentionAt"], first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (mentionAt.has(t)) return true;
  return false;
}

function allowsVerb(bag: Bag, t: number, { particle, adverb, preps, objects }: Frame): boolean {
  if (particle !== undefined && !isSoonAfter(bag, t, particle, farthest)) return false;
  if (adverb !== undefined && !isSoonAfter(bag, t, adverb, 2)) return false;
  if (preps && !meet(preps, bag.words())) return false;
  return !objects || meet(objects, bag.nouns());
}

function allowsNoun(bag: Bag, t: number, { before, needs }: Frame): boolean {
  const { forms, sentence } = bag;
  if (before !== undefined && (t === sentence.firstToken || forms.lemma(t - 1) !== before))
    return false;
  return needs !== "carrier" || bag.hasCarrier();
}

function isSoonAfter({ forms, sentence }: Bag, t: number, word: string, steps: number): boolean {
  const end = Math.min(sentence.endToken, t + steps + 1);
  for (let at = t + 1; at < end; at++) if (forms.word(at) === word) return true;
  return false;
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

const firstOfUnder: ReadonlySet<string> = new Set([...underVerbs].map((u) => u.split(" ")[0]!));

function bagOf(forms: Forms, sentence: ProseSentence): Bag {
  const { firstToken, endToken } = sentence;
  const tokens = Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
  let words: ReadonlySet<string> | undefined;
  let nouns: ReadonlySet<string> | undefined;
  let hasCarrier: boolean | undefined;
  return {
    forms,
    sentence,
    words: () => (words ??= new Set(tokens.map(forms.word))),
    nouns: () =>
      (nouns ??= new Set(
        tokens.flatMap((t) => [forms.word(t), forms.word(t).replace(/s$/, ""), forms.lemma(t)]),
      )),
    hasCarrier: () =>
      (hasCarrier ??= tokens.some((t) => {
        if (!isVerb(forms, t)) return false;
        return carriers.has(forms.lemma(t)) || firstOfUnder.has(forms.lemma(t));
      })),
  };
}
