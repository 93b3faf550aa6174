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
  acts: boolean; // once it did what people do, and "he" or "she" came soon after
  isElse: boolean; // it stood where places and parts of longer names do
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
  reading: Pick<Reading, "isCommon">,
): readonly FoundName[] {
  const { distinct } = prose.words();
  const isHeOrShe = distinct.map(({ folded }) => heOrShe.has(folded));
  if (!isHeOrShe.includes(true)) return names;
  const surfaces = new Set(distinct.map(({ surface }) => surface));
  const people = new Map<number, FoundName>();
  for (const [surface, lone] of loneWords(names, prose, reading, nextSoon(prose, isHeOrShe))) {
    // "Brown" opens a sentence on brown rice.
    if (!lone.acts || lone.isElse || surfaces.has(surface.toLowerCase())) continue;
    for (const t of lone.tokens) {
      const start = prose.tokenStart[t]!;
      const end = prose.tokenEnd[t]!;
      people.set(start, { start, end, type: "person", confidence: CONFIDENCE, rule: "names/acts" });
    }
  }
  if (people.size === 0) return names;
  const others = names.filter(({ start }) => !people.has(start));
  return [...others, ...people.values()].sort((a, b) => a.start - b.start);
}

/** Words that no name or an unsure one holds, with what all their places in the text say of them. */
function loneWords(
  names: readonly FoundName[],
  prose: Prose,
  reading: Pick<Reading, "isCommon">,
  heAfter: Uint8Array,
): ReadonlyMap<string, Lone> {
  const { text, tokenStart, tokenEnd } = prose;
  const { of, distinct } = prose.words();
  const found = new Map<string, Lone>();
  let next = 0;
  for (let t = 0; t < of.length; t++) {
    const start = tokenStart[t]!;
    const end = tokenEnd[t]!;
    while (next < names.length && names[next]!.end <= start) next++;
    const { surface, lower } = distinct[of[t]!]!;
    if (surface === lower || surface.length < SHORTEST || !LONE.test(surface)) continue;
    const own = names[next];
    if (own !== undefined && own.start < end) {
      if (own.start !== start || own.end !== end || !isUnsure(own, surface)) continue;
    } else if (reading.isCommon(t) || calendar.has(lower) || isPart(text, start, end)) continue;
    const lone = found.get(surface) ?? { tokens: [], acts: false, isElse: false };
    if (lone.tokens.push(t) === 1) found.set(surface, lone);
    const before = t > 0 ? distinct[of[t - 1]!]!.folded : "";
    const isPlaced = placing.has(before) || particles.has(before);
    if (isPlaced || CAPITAL.test(text.slice(end, end + 2))) lone.isElse = true;
    if (heAfter[t] === 1 && acts(prose, t)) lone.acts = true;
  }
  return found;
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
  if (word === "'s" || word === "'")
    return at === t + 1 && !CAPITAL.test(text.slice(tokenEnd[at]!, tokenEnd[at]! + 2));
  if (word === "who") return at === t + 1;
  return auxiliaries.has(word) || isActing(word) || (word.length > 4 && word.endsWith("ed"));
}

/** Whether the word is a part of something longer in capitals or hyphens. */
const isPart = (text: string, start: number, end: number): boolean =>
  /^(?:[-‐*]| \p{Lu})/u.test(text.slice(end, end + 2)) ||
  /(?:^|[^.!?”"]) ?\p{Lu}\p{L}+[-‐ ]$/u.test(text.slice(Math.max(0, start - 20), start));
