import type { EntityType } from "@corpus/core";
import { countryNamed } from "../knowledge/countries.ts";
import type { Prose } from "../prose.ts";
import { agree } from "./agree.ts";
import { argmax, classes, normalize, strongestField, weigh } from "./classify.ts";
import { type DocumentView, viewDocument } from "./document.ts";
import { evidenceFor } from "./evidence.ts";
import { landforms } from "./heads.lexicon.ts";
import { listedTypes } from "./listed.lexicon.ts";
import { innerCapital, lower } from "./scan.ts";
import { type Spot, spotNames } from "./spot.ts";
import { Shape } from "./words.ts";

// A word with a capital inside is a company's or a product's coinage, whatever stands around it.
const notCoined = (["none", "person", "place", "group"] as const).map((type) =>
  classes.indexOf(type),
);

/** "YouTube"; not "@AnaRuiz", which is anybody's account. */
const isOneCoinedWord = ({ name, piece, scan, start }: Spot) =>
  piece.end - piece.first === 1 &&
  innerCapital(name) === "other" &&
  !/[@#] ?$/.test(scan.text.slice(Math.max(0, start - 2), start));

/** Confidence in a name whose type is not weighed. */
const FIXED = 0.9;

/** The type of names that are listed as a whole, or say themselves what they are: "Aran Islands". */
function fixedType(
  { name, scan, piece }: Spot,
  view: DocumentView,
): Pick<FoundName, "type" | "rule"> | undefined {
  const listed = listedTypes.get(name);
  if (listed) return { type: listed, rule: "names/listed" };
  // One word may be somebody's name or a team's ("Jordan", "Chad"); "New Zealand" and "U.S." are countries.
  if (/ |^[\p{Lu}.]+$/u.test(name) && countryNamed(name))
    return { type: "place", rule: "names/country" };
  const last = piece.end - 1;
  // "the Strait" is a place where a longer name ends so: "Aran Strait".
  const isLandform =
    scan.words.shape[last] === Shape.capital &&
    landforms.has(lower(scan, last)) &&
    (last > piece.first || view.fullNames(name).length > 0);
  return isLandform ? { type: "place", rule: "names/landform" } : undefined;
}

/** A name found in the text, before anyone asks whom it means. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number; // 0…1
  readonly rule: string;
}

// Fields of evidence, by the rule that a name is credited to; what is not named here is context.
const rules: ReadonlyMap<string, string> = new Map([
  ["known", "names/gazetteer"],
  ["known-at-all", "names/gazetteer"],
  ["person", "names/person-name"],
  ["alone", "names/person-name"],
  ["title", "names/title"],
  ["title-word", "names/title"],
  ["title-after", "names/title"],
  ["small-title-before", "names/title"],
  ["small-title-after", "names/title"],
  ["elsewhere", "names/elsewhere"],
  ["short-for", "names/elsewhere"],
  ["initials", "names/elsewhere"],
  ["head", "names/head-word"],
  ["last", "names/head-word"],
  ["first", "names/head-word"],
  ["inside", "names/head-word"],
  ["opens", "names/head-word"],
  ["closes", "names/head-word"],
  ["length", "names/shape"],
  ["shape", "names/shape"],
  ["ending", "names/shape"],
  ["beginning", "names/shape"],
  ["ends", "names/shape"],
  ["inner", "names/shape"],
  ["common", "names/shape"],
  ["commons", "names/shape"],
]);

/**
 * Names in the prose, sorted by start; they do not overlap. A leading "the", titles before people
 * and the possessive "'s" stay outside; a country or people before a title is a name of its own.
 * Stretches come from capitals, types from weighed evidence, and mentions of one name agree.
 */
export function findNames(prose: Pick<Prose, "text" | "sentences">): readonly FoundName[] {
  const spots = spotNames(prose);
  const view = viewDocument(spots);
  const evidence = spots.map((spot) => evidenceFor(spot, view));
  const opinions = agree(spots, evidence.map(weigh), view);
  const found: FoundName[] = [];
  opinions.forEach((scores, i) => {
    const { start, end } = spots[i]!;
    const fixed = fixedType(spots[i]!, view);
    if (fixed) {
      found.push({ start, end, confidence: FIXED, ...fixed });
      return;
    }
    if (isOneCoinedWord(spots[i]!)) for (const k of notCoined) scores[k] = Number.NEGATIVE_INFINITY;
    normalize(scores);
    const k = argmax(scores);
    const type = classes[k]!;
    if (type === "none") return;
    const confidence = Math.round(Math.exp(scores[k]!) * 100) / 100;
    found.push({
      start,
      end,
      type,
      confidence,
      rule: rules.get(strongestField(evidence[i]!, k) ?? "shape") ?? "names/context",
    });
  });
  return found;
}
