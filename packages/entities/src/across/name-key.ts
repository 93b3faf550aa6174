import type { EntityType } from "@corpus/core";
import { countryCode } from "../coreference/country-of.ts";
import {
  companyEndings,
  genericOrganizationWords,
} from "../coreference/sieves/generic-words.lexicon.ts";
import { personWords } from "../coreference/sieves/person-names.ts";
import { stateAbbreviations } from "../coreference/us-states.lexicon.ts";
import { countryNamed } from "../knowledge/countries.ts";
import { plainName } from "../knowledge/table.ts";
import { foldWord } from "../words.ts";
import { plainWords } from "./plain-words.lexicon.ts";

// Names longer than this are a slip of the finder: they are themselves and nothing else.
const longestName = 120;

/**
 * The words of a name as they are compared across articles: lower case, basic alphabet, one spelling
 * ("Defence" is "defense"), without a leading "the", and for people without address and suffix.
 */
export function comparedWords(type: EntityType, name: string): readonly string[] {
  if (name.length > longestName) return [name];
  const folded = plainName(name)
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/\s+/)
    .map((word) => foldWord(word).replace(/[^\p{L}\p{N}&'-]/gu, ""))
    .filter((word) => word !== "");
  const words = folded[0] === "the" && folded.length > 1 ? folded.slice(1) : folded;
  if (words.length === 0) return [name.toLowerCase()];
  if (type === "person") return personWords(words);
  return words.map((word) => plainWords.get(word) ?? word);
}

/** A name of a type in one form: two entities with one key are called the same. */
export function nameKey(type: EntityType, name: string): string {
  return `${type} ${wholeName(type, name)}`;
}

function wholeName(type: EntityType, name: string): string {
  const words = comparedWords(type, name);
  if (type === "person") return squeezed(words);
  const code = countryCode(type, name);
  if (code !== undefined) return code;
  if (type === "place") {
    const whole = words.join(" ");
    return stateAbbreviations.get(whole) ?? whole;
  }
  return type === "organization" ? organizationKey(words, name) : words.join(" ");
}

/** "Kim Jong-un", "Kim Jong Un": where the words of a name are cut is no difference. */
const squeezed = (words: readonly string[]) =>
  words.length < 2
    ? (words[0] ?? "")
    : `${words[0]} ${words.slice(1).join("").replaceAll("-", "")}`;

/** "Apple Inc." is "apple", "U.S. Air Force" and "United States Air Force" are "USA air force". */
function organizationKey(words: readonly string[], name: string): string {
  const rest = withCountryCode(name, words);
  const stem = [...rest];
  while (stem.length > 1 && isLegalEnding(stem.at(-1)!)) stem.pop();
  const isOwn = stem.some((word) => !genericOrganizationWords.has(word));
  return (isOwn ? stem : rest).join(" ");
}

// Within one article "Thai" may be Thai Airways; in a corpus it is much else.
const isLegalEnding = (word: string) => companyEndings.has(word) && !trades.has(word);
const trades = new Set(["airlines", "airways", "international"]);

const longestCountry = 4; // words

function withCountryCode(name: string, words: readonly string[]): readonly string[] {
  const written = name.replace(/^the /i, "").split(/\s+/);
  for (let n = Math.min(longestCountry, written.length - 1); n > 0; n--) {
    const country = countryNamed(
      written
        .slice(0, n)
        .join(" ")
        .replace(/['’]s?$/, ""),
    );
    if (country) return [country.code, ...words.slice(n)];
  }
  return words;
}
