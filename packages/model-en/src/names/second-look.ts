import { Shape } from "../columns.ts";
import { feature, pair } from "../hash.ts";
import { nameTypes } from "./labels.ts";
import type { NamesView } from "./view.ts";

/** What a first look made of every token. */
export interface FirstLook {
  readonly labels: Uint8Array;
  readonly certainty: Float32Array; // probability of the label, 0…1; 1 in ranges none of whose words stands elsewhere
}

const TYPES = nameTypes.length;
const NONE: number = TYPES; // outside every name
const MOST_OTHERS = 8; // mentions elsewhere that are asked; more say the same

const typeOf = (label: number) => (label === 0 ? NONE : (label - 1) >> 2);
const placeOf = (label: number) => (label === 0 ? 0 : (label - 1) & 3);
const band = (p: number) => (p < 0.6 ? 0 : p < 0.8 ? 1 : p < 0.95 ? 2 : 3);

/** Initials of names of several words → their type. */
export type Initials = ReadonlyMap<string, number>;

/** Initials of the names that the first look found: "UN" for "United Nations", with and without small words. */
export function initialsOf({ words, columns }: NamesView, { labels }: FirstLook): Initials {
  const found = new Map<string, number>();
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] === 0 || placeOf(labels[t]!) !== 0) continue;
    let large = "";
    let all = "";
    let end = t;
    for (; end < labels.length && end < t + 10; end++) {
      const first = words.text[words.start[end]!]!;
      const shape = columns.shape[end]!;
      if (shape === Shape.capital || shape === Shape.mixed || shape === Shape.shout) large += first;
      if (shape !== Shape.mark) all += first.toUpperCase();
      if (placeOf(labels[end]!) === 2) break;
    }
    const type = typeOf(labels[t]!);
    for (const letters of [large, all])
      if (letters.length >= 2 && letters.length <= 6 && !found.has(letters))
        found.set(letters, type);
    t = end;
  }
  return found;
}

/**
 * Fills `out` with what the article's other mentions of the word at `t` were taken for.
 *
 * @returns How many features; 0 for a word that stands here alone and is nobody's initials.
 */
export function secondFeaturesAt(
  view: NamesView,
  { labels, certainty }: FirstLook,
  initials: Initials,
  t: number,
  out: Int32Array,
): number {
  const { columns, words, elsewhere, runFirst, runEnd } = view;
  let n = 0;
  const own = labels[t]!;
  const ownType = typeOf(own);
  const ownBand = band(certainty[t]!);
  if (columns.shape[t] === Shape.shout || columns.shape[t] === Shape.mixed) {
    const letters = words.text.slice(words.start[t], words.end[t]).replace(/\./g, "");
    const type = initials.get(letters);
    if (type !== undefined) {
      out[n++] = feature(200, type);
      out[n++] = feature(201, pair(type, ownType));
    }
  }
  if (elsewhere[t]! < 0) return n;
  votes.fill(0);
  places.fill(0);
  let seen = 0;
  let surest = 0;
  let surestType: number = NONE;
  let alike: number = NONE; // type of the same run of large words elsewhere
  let alikeSure = 0;
  for (let o = elsewhere[t]!; o !== t && o >= 0 && seen < MOST_OTHERS; o = elsewhere[o]!) {
    seen++;
    const type = typeOf(labels[o]!);
    const weight = certainty[o]!;
    votes[type]! += weight;
    if (type !== NONE) places[type * 4 + placeOf(labels[o]!)]! += weight;
    if (type !== NONE && weight > surest) {
      surest = weight;
      surestType = type;
    }
    if (weight > alikeSure && isSameRun(view, t, o)) {
      alike = type;
      alikeSure = weight;
    }
  }
  let most = 0;
  for (let type = 1; type <= NONE; type++) if (votes[type]! > votes[most]!) most = type;
  const share = votes[most]! / seen;
  const shareBand = share > 0.9 ? 2 : share > 0.6 ? 1 : 0;
  const runs = runEnd[t]! - runFirst[t]! > 1 ? 1 : 0;
  out[n++] = feature(210, most);
  out[n++] = feature(211, pair(most, ownType * 4 + ownBand));
  out[n++] = feature(212, pair(pair(most, shareBand), Math.min(seen, 3)));
  out[n++] = feature(213, pair(pair(most, shareBand), pair(ownType, own === 0 ? 0 : placeOf(own))));
  out[n++] = feature(214, pair(surestType, band(surest)));
  out[n++] = feature(215, pair(pair(surestType, band(surest)), pair(ownType * 4 + ownBand, runs)));
  if (alikeSure > 0) {
    out[n++] = feature(216, pair(alike, band(alikeSure)));
    out[n++] = feature(217, pair(pair(alike, band(alikeSure)), pair(ownType * 4 + ownBand, runs)));
  }
  // Which part of longer names it is elsewhere: "Ruiz" that ends "Ana Ruiz".
  for (let type = 0; type < TYPES; type++) {
    const begins = places[type * 4]! > 0 ? 1 : 0;
    const ends = places[type * 4 + 2]! > 0 ? 1 : 0;
    const alone = places[type * 4 + 3]! > 0 ? 1 : 0;
    if (begins + ends === 0) continue;
    out[n++] = feature(220, pair(type, begins * 4 + ends * 2 + alone));
    out[n++] = feature(221, pair(pair(type, begins * 4 + ends * 2 + alone), pair(ownType, runs)));
  }
  return n;
}

const votes = new Float64Array(TYPES + 1);
const places = new Float64Array(TYPES * 4);

/** Whether the runs of large words around two tokens that are written alike are alike as a whole. */
function isSameRun({ runFirst, runEnd, columns }: NamesView, a: number, b: number): boolean {
  const length = runEnd[a]! - runFirst[a]!;
  if (runEnd[b]! - runFirst[b]! !== length || a - runFirst[a]! !== b - runFirst[b]!) return false;
  for (let i = 0; i < length; i++)
    if (columns.lower[runFirst[a]! + i] !== columns.lower[runFirst[b]! + i]) return false;
  return true;
}
