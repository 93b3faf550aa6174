import type { Reading } from "@corpus/model-en";
import { auxiliaries, isActing, midAdverbs } from "../coreference/verbs.lexicon.ts";
import type { Prose } from "../prose.ts";
import { months, weekdays } from "../times/time-words.lexicon.ts";
import type { FoundName } from "./find-names.ts";
import { knownAs } from "./gazetteer.ts";

/** Confidence in a name that only what it does in the text makes a person. */
const CONFIDENCE = 0.7;
/** Of another type, from which the model's word stands. */
const SETTLED = 0.8;
const SHORTEST = 3; // letters

const calendar = new Set(`${months} ${weekdays}`.match(/\p{L}+/gu));
const heOrShe = new Set("he him his himself she her hers herself".split(" "));
/** Before a place or a thing, and hardly before a person. */
const placing = new Set(
  "a an the this in at near into across around inside outside throughout within".split(" "),
);
const LONE = /^(?:\p{Lu}['’])?(?:\p{Lu}\p{Ll}+)+$/u; // "Ruiz", "O'Hara", "McRae"; no "MPs"
/** Between the parts of a longer name: "van der Byl". */
const particles = new Set("al bin da de del der di du el ibn la le van von".split(" "));

const CAPITAL = /^ \p{Lu}/u;

/** A word in capitals that may be somebody, wherever the article has it. */
interface Lone {
  readonly tokens: number[];
  acts: boolean; // it did what people do, and "he" or "she" came soon after
  isPlaced: boolean;
}

/**
 * Lets a word alone be a person where it acts or owns and "he" or "she" follows, though no name in
 * full says so: a rare word that the model passed over, or one that it took, unsure, for a place or
 * body that no table knows.
 *
 * @param names Sorted by start, without overlaps; so is what is returned.
 */
export function withLonePeople(
  names: readonly FoundName[],
  prose: Prose,
  reading: Reading,
): readonly FoundName[] {
  const { of, distinct } = prose.words();
  const isHeOrShe = distinct.map(({ folded }) => heOrShe.has(folded));
  if (!isHeOrShe.includes(true)) return names;
  const { text, tokenStart, tokenEnd } = prose;
  const lone = new Map<string, Lone>();
  const heAfter = nextSoon(prose, isHeOrShe);
  let next = 0;
  for (let t = 0; t < of.length; t++) {
    const start = tokenStart[t]!;
    const end = tokenEnd[t]!;
    while (next < names.length && names[next]!.end <= start) next++;
    const { surface, lower } = distinct[of[t]!]!;
    if (surface === lower || surface.length < SHORTEST || !LONE.test(surface)) continue;
    const own = names[next];
    const isName = own !== undefined && own.start < end;
    if (isName && (own.start !== start || own.end !== end)) continue;
    if (isName ? !isUnsure(own, surface) : reading.isCommon(t)) continue;
    if (calendar.has(lower) || (!isName && isPart(text, start, end))) continue;
    const found = lone.get(surface) ?? { tokens: [], acts: false, isPlaced: false };
    if (found.tokens.push(t) === 1) lone.set(surface, found);
    const before = t > 0 ? distinct[of[t - 1]!]!.folded : "";
    if (placing.has(before) || particles.has(before) || CAPITAL.test(text.slice(end, end + 2)))
      found.isPlaced = true;
    if (heAfter[t] === 1 && acts(prose, t)) found.acts = true;
  }
  const small = new Set(distinct.map(({ surface }) => surface));
  const people = new Map<number, FoundName>();
  for (const [surface, { tokens, acts, isPlaced }] of lone) {
    if (!acts || isPlaced || small.has(surface.toLowerCase())) continue;
    for (const t of tokens) {
      const [start, end] = [tokenStart[t]!, tokenEnd[t]!];
      people.set(start, { start, end, type: "person", confidence: CONFIDENCE, rule: "names/acts" });
    }
  }
  if (people.size === 0) return names;
  const others = names.filter(({ start }) => !people.has(start));
  return [...others, ...people.values()].sort((a, b) => a.start - b.start);
}

const isUnsure = ({ type, rule, confidence }: FoundName, surface: string): boolean => {
  if ((type !== "place" && type !== "organization") || rule !== "names/model") return false;
  const { isPlace, isOrganization, isGroup } = knownAs(surface);
  return confidence < SETTLED && !isPlace && !isOrganization && !isGroup;
};

/** By token: 1 where a marked word stands behind it in its sentence or in the next. */
function nextSoon({ sentences, words }: Prose, isMarked: readonly boolean[]): Uint8Array {
  const { of } = words();
  const soon = new Uint8Array(of.length);
  let inNext = 0;
  for (let s = sentences.length - 1; s >= 0; s--) {
    const { firstToken, endToken } = sentences[s]!;
    let own = 0;
    for (let t = endToken - 1; t >= firstToken; t--) {
      soon[t] = own | inNext;
      if (isMarked[of[t]!]) own = 1;
    }
    inNext = own;
  }
  return soon;
}

// "Ruiz left", "Ruiz has since left", "Ruiz's wife", "Ruiz, who".
function acts({ words, text, tokenEnd }: Prose, t: number): boolean {
  const { of, distinct } = words();
  const folded = (at: number) => (at < of.length ? distinct[of[at]!]!.folded : "");
  let at = t + 1;
  while (midAdverbs.has(folded(at))) at++;
  const word = folded(at);
  // "Ruiz's Ana Lopez" plays for a club.
  if (word === "'s" || word === "'") return at === t + 1 && !CAPITAL.test(text.slice(tokenEnd[at]!, tokenEnd[at]! + 2));
  if (word === "who") return at === t + 1;
  return auxiliaries.has(word) || isActing(word) || (word.length > 4 && word.endsWith("ed"));
}

/** Whether the word is a part of something longer in capitals or hyphens. */
const isPart = (text: string, start: number, end: number): boolean =>
  /^(?:[-‐*]| \p{Lu})/u.test(text.slice(end, end + 2)) ||
  /(?:^|[^.!?”"]) ?\p{Lu}\p{L}+[-‐ ]$/u.test(text.slice(Math.max(0, start - 20), start));
