import { countryNamed, countryOfCapital, countryOfDemonym } from "../knowledge/countries.ts";
import { leadersNamed, legislatorsNamed } from "../knowledge/leaders.ts";
import { organizationKind } from "../knowledge/organizations.ts";
import { admin1Named, citiesNamed } from "../knowledge/places.ts";
import { groupWords, regions, stateAbbreviations } from "../knowledge/regions.lexicon.ts";
import { seenType } from "../knowledge/seen-names.ts";

/** What the tables say of a whole name; each is one piece of evidence. */
export interface Known {
  readonly evidence: readonly string[];
  readonly isPlace: boolean;
  readonly isGroup: boolean;
  readonly isOrganization: boolean;
}

const nothing: Known = { evidence: [], isPlace: false, isGroup: false, isOrganization: false };

/** "Tories" → "Tory", "Muslims" → "Muslim". */
const singular = (word: string) =>
  word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;

const size = (thousands: number) =>
  thousands >= 1000 ? "large" : thousands >= 200 ? "middling" : "small";

function lookUp(name: string): Known {
  const evidence: string[] = [];
  const country = countryNamed(name);
  if (country) evidence.push("country");
  if (countryOfCapital(name)) evidence.push("capital");
  const city = citiesNamed(name)[0];
  if (city) evidence.push(`city-${size(city.thousands)}`);
  if (admin1Named(name).length > 0) evidence.push("admin1");
  if (regions.has(name)) evidence.push("region");
  if (stateAbbreviations.has(name)) evidence.push("state");
  const isDemonym = countryOfDemonym(name) !== undefined;
  if (isDemonym) evidence.push("demonym");
  const isGroupWord = groupWords.has(name) || groupWords.has(singular(name));
  if (isGroupWord) evidence.push("group-word");
  // The actor dictionaries also list states by their initials.
  const kind = country ? undefined : organizationKind(name);
  if (kind) evidence.push(`actor-${kind.replace(" ", "-")}`);
  const seen = country ? undefined : seenType(name);
  if (seen) evidence.push(`seen-${seen}`);
  if (!name.includes(" ") && (leadersNamed(name).length > 0 || legislatorsNamed(name).length > 0)) {
    evidence.push("leader");
  }
  if (evidence.length === 0) return nothing;
  return {
    evidence,
    isPlace: country !== undefined || city !== undefined || regions.has(name) || seen === "place",
    isGroup: isDemonym || isGroupWord,
    isOrganization: kind !== undefined || seen === "organization",
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
  const asWritten = lookUp(name);
  const known = asWritten === nothing ? lookUp(unshouted(name)) : asWritten;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, known);
  return known;
}
