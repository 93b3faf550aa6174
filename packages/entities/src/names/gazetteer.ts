import { countryNamed, countryOfDemonym } from "../knowledge/countries.ts";
import { organizationKind } from "../knowledge/organizations.ts";
import { admin1Named, citiesNamed } from "../knowledge/places.ts";
import { groupWords, regions, stateAbbreviations } from "../knowledge/regions.lexicon.ts";

/** What the tables hold a whole name for. */
export interface Known {
  readonly isPlace: boolean;
  readonly isGroup: boolean;
  readonly isOrganization: boolean;
}

const nothing: Known = { isPlace: false, isGroup: false, isOrganization: false };

/** "Tories" → "Tory", "Muslims" → "Muslim". */
const singular = (word: string) =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;

function lookUp(name: string): Known {
  const isCountry = countryNamed(name) !== undefined;
  return {
    isPlace:
      isCountry ||
      citiesNamed(name).length > 0 ||
      admin1Named(name).length > 0 ||
      regions.has(name) ||
      stateAbbreviations.has(name),
    isGroup:
      countryOfDemonym(name) !== undefined ||
      groupWords.has(name) ||
      groupWords.has(singular(name)),
    // The actor dictionaries also list states by their initials.
    isOrganization: !isCountry && organizationKind(name) !== undefined,
  };
}

/** "NEW YORK" → "New York", as the tables have it; initials stay: "NATO", "U.S.". */
function unshouted(name: string): string {
  if (name.length < 4 || !/^[\p{Lu}\p{M}' ’-]+$/u.test(name)) return name;
  return name.replace(/\p{L}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const MOST_KEPT = 50_000;

// Kept from one article to the next: the answer depends on nothing but the name.
const kept = new Map<string, Known>();

/** What the gazetteers know of a name; a name in capitals is looked up as it is written elsewhere. */
export function knownAs(name: string): Known {
  if (name.length > 60) return nothing;
  const found = kept.get(name);
  if (found) return found;
  const known = lookUp(unshouted(name));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, known);
  return known;
}
