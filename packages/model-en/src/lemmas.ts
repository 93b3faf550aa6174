import { add, BASIS, lowerUnit, spread } from "./hash.ts";
import { indexKeys, type KeyIndex, placeOf } from "./key-index.ts";
import type { ModelFile } from "./model-file.ts";

/** How to get from a form to its lemma: what to cut off its end and what to put there. */
export interface LemmaRule {
  readonly letters: "small" | "written" | "capital"; // of what is left of the form
  readonly cut: number; // code units
  readonly ending: string;
}

/**
 * Rules by the tags of a word and how it ends: the longest ending that is listed holds, and a whole
 * word is the longest of all.
 */
export interface Lemmatizer {
  readonly rules: readonly LemmaRule[];
  readonly index: KeyIndex;
  readonly ruleOf: Uint16Array; // by place of the key
}

/** The longest ending that rules are listed for, and the longest whole word, in code units. */
export const LONGEST_ENDING = 8;
export const LONGEST_WORD = 32;

export function readLemmatizer(file: ModelFile): Lemmatizer {
  const { rules } = file.meta("lemmas") as { rules: readonly LemmaRule[] };
  const index = indexKeys(file.uint32("lemmas.keys"));
  return { rules, index, ruleOf: file.uint16("lemmas.rules") };
}

/** Where the hashes of endings start for a pair of tags. */
export const lemmaBasis = (upos: number, xpos: number): number =>
  add(add(BASIS, upos + 1), xpos + 1);

/** The hash of an ending, made the longer by what stands before it; and of a whole word. */
export const longer = (ending: number, unit: number): number => add(ending, lowerUnit(unit));
export const whole = (ending: number): number => add(ending, 0xffff);

/**
 * The lemma of a token: "be" of "was", "Lima" of "Lima".
 *
 * @param start Of the token in `text`, in UTF-16 code units; `end` is excluded.
 * @param upos Place in `uposTags`; `xpos` in `xposTags`.
 */
export function lemmaOf(
  lemmatizer: Lemmatizer,
  text: string,
  start: number,
  end: number,
  upos: number,
  xpos: number,
): string {
  let hash = lemmaBasis(upos, xpos);
  let found = ruleAt(lemmatizer, hash);
  const stop = Math.max(start, end - LONGEST_WORD);
  for (let i = end - 1; i >= stop; i--) {
    hash = longer(hash, text.charCodeAt(i));
    const rule = end - i <= LONGEST_ENDING ? ruleAt(lemmatizer, hash) : -1;
    if (rule >= 0) found = rule;
  }
  const rule = stop === start ? ruleAt(lemmatizer, whole(hash)) : -1;
  if (rule >= 0) found = rule;
  return applyRule(lemmatizer.rules[found], text.slice(start, end));
}

function ruleAt({ index, ruleOf }: Lemmatizer, hash: number): number {
  const place = placeOf(index, spread(hash));
  return place < 0 ? -1 : ruleOf[place]!;
}

/** Tags that training never saw have no rule: then the form in small letters. */
export function applyRule(rule: LemmaRule | undefined, form: string): string {
  if (!rule || rule.cut > form.length) return form.toLowerCase();
  const kept = form.slice(0, form.length - rule.cut);
  if (rule.letters === "written") return kept + rule.ending;
  const small = kept.toLowerCase();
  if (rule.letters === "small") return small + rule.ending;
  return small.slice(0, 1).toUpperCase() + small.slice(1) + rule.ending;
}
