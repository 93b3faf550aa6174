import type { EntityType } from "@corpus/core";
import { nameTypes, type Reading } from "@corpus/model-en";
import { countryNamed } from "../knowledge/countries.ts";
import type { Prose } from "../prose.ts";
import { readWithModel, shippedModel } from "../read-model.ts";
import { wholeCompounds } from "./compounds.ts";
import { knownAs } from "./gazetteer.ts";
import { withInitials } from "./initials.ts";
import { landforms } from "./landforms.lexicon.ts";
import { listedTypes } from "./listed.lexicon.ts";
import { withListedNames } from "./listed-names.ts";
import { withLonePeople } from "./lone-people.ts";
import { type Recognizer, recognizedNames, withoutOverlaps } from "./recognizer.ts";
import { withSurnames } from "./surnames.ts";

/** A name found in the text, before anyone asks whom it means. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number; // 0…1
  readonly rule: string;
}

/**
 * Names in the prose, sorted by start; they do not overlap. A leading "the", titles before people
 * and the possessive "'s" stay outside; a country or people before a title is a name of its own.
 * The model finds them; a name that says itself what it is keeps that type; a user's own
 * recognizers are heard before both.
 *
 * @param reading What a model reads in the prose; where it is left out, the model that ships reads it.
 * @throws {CorpusError} "model/unusable" where that is not to be had, "recognizer/invalid".
 */
export function findNames(
  prose: Prose,
  reading: Reading = readWithModel(prose, shippedModel()),
  recognizers: readonly Recognizer[] = [],
): readonly FoundName[] {
  const { text } = prose;
  const spans = reading.names();
  const modelled = Array.from(spans.start, (start, i): FoundName => {
    const end = spans.end[i]!;
    const type = nameTypes[spans.type[i]!]!;
    const confidence = Math.round(spans.confidence[i]! * 100) / 100;
    return { start, end, confidence, ...typed(text.slice(start, end), type, confidence) };
  });
  const settled = inArticle(modelled, prose, reading);
  return withoutOverlaps(recognizedNames(prose, recognizers, settled), settled);
}

/** What the article as a whole and the tables say of the names that the model found. */
function inArticle(
  modelled: readonly FoundName[],
  prose: Prose,
  reading: Reading,
): readonly FoundName[] {
  const { text } = prose;
  const whole = wholeCompounds(modelled, text);
  const joined = joinedCountries(withListedNames(whole, prose), text);
  const people = withSurnames(namedAfterLandforms(joined, text), prose);
  const all = withLonePeople(people, prose, reading); // after surnames: whom nobody names in full
  return withInitials(all, prose); // last: what initials mean is settled by then
}

/**
 * The type of a name, with what decided it. Listed names, countries and landforms say what they
 * are wherever they stand; elsewhere the model's word holds, and the tables are credited where
 * they know the name as what the model takes it for.
 */
function typed(
  name: string,
  type: EntityType,
  confidence: number,
): Pick<FoundName, "type" | "rule"> {
  const listed = listedTypes.get(name);
  if (listed) return { type: listed, rule: "names/listed" };
  // One word may be somebody's name or a team's ("Jordan", "Chad"); "New Zealand" and "U.S." are countries.
  if (/ |^[\p{Lu}.]+$/u.test(name) && countryNamed(name))
    return { type: "place", rule: "names/country" };
  // "Nathan Lane" is somebody where the model is sure; of firms and works it is sure too often.
  const isPerson = type === "person" && confidence >= SURE;
  if (!isPerson && landformOf(name)) return { type: "place", rule: "names/landform" };
  const { isPlace, isGroup, isOrganization } = knownAs(name);
  const isKnown =
    (type === "place" && isPlace) ||
    (type === "group" && isGroup) ||
    (type === "organization" && isOrganization);
  return { type, rule: isKnown ? "names/gazetteer" : "names/model" };
}

/** Of a person, so that a landform's word at the end of the name is a family name. */
const SURE = 0.9;

const MOST_BETWEEN = 5; // code units: " and "

/** "Trinidad" and "Tobago" are one name where the table of countries has it whole. */
function joinedCountries(names: readonly FoundName[], text: string): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isNear = before !== undefined && name.start - before.end <= MOST_BETWEEN;
    if (isNear && countryNamed(text.slice(before.start, name.end))) {
      const confidence = Math.max(before.confidence, name.confidence);
      const { start } = before;
      joined[joined.length - 1] = {
        ...{ start, end: name.end, type: "place", confidence },
        rule: "names/country",
      };
    } else joined.push(name);
  }
  return joined;
}

/** "Aran" where the article also speaks of "Aran Islands". */
function namedAfterLandforms(names: readonly FoundName[], text: string): readonly FoundName[] {
  const surfaces = names.map(({ start, end }) => text.slice(start, end));
  const short = new Set<string>();
  surfaces.forEach((surface, i) => {
    const isLandform = names[i]!.rule === "names/landform";
    if (isLandform) short.add(surface.slice(0, surface.lastIndexOf(" ")));
  });
  if (short.size === 0) return names;
  return names.map((name, i) =>
    !(name.type === "person" && name.confidence >= SURE) && short.has(surfaces[i]!)
      ? { ...name, type: "place", rule: "names/landform" }
      : name,
  );
}

/** "Islands" of "Aran Islands"; undefined for a name of one word, and for one that ends otherwise. */
function landformOf(name: string): string | undefined {
  const space = name.lastIndexOf(" ");
  const word = name.slice(space + 1).toLowerCase();
  return space > 0 && landforms.has(word) ? word : undefined;
}
