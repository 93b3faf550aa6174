import { plainName } from "./table.ts";

// Long names are no place's; this keeps the patterns' work bounded.
const longestName = 60;

/**
 * The form under which places are filed: "St. Louis", "SAINT LOUIS" → "st louis"; empty for what is
 * too long to be a name. Two names with one key may be two places.
 */
export function placeKey(name: string): string {
  if (name.length > longestName) return "";
  const key = asciiName(name).toLowerCase();
  if (!/[-. ]/.test(key)) return key; // most names are one word
  return key
    .replace(/^the (?=.)/, "")
    .replace(/\./g, "")
    .replace(/-/g, " ")
    .replace(/\b(?:saint|fort|mount)\b/g, (word) => shortForms[word] ?? word);
}

// Letters that are no letter with a mark.
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ə: "a",
  ǝ: "a",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
  "–": "-",
};

/** A name as the tables of places write it: "Łódź" → "Lodz". What no Latin letter stands for is left. */
export const asciiName = (name: string): string =>
  plainName(name).replace(/[^\x20-\x7e]/g, (letter) => {
    const found = plainLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? found : found.charAt(0).toUpperCase() + found.slice(1);
  });

const shortForms: Readonly<Record<string, string>> = { saint: "st", fort: "ft", mount: "mt" };

const GENERIC =
  /^(?:tinh|departement d[eu]|province of|provincia d[ei]) | (?:county|province|region|state|governorate|oblast|department|prefecture|krai|voivodeship)$/;

/** The key of a region or county without its generic word: "Edirne Province" → "edirne". */
export const regionKey = (name: string): string => placeKey(name).replace(GENERIC, "");

/** The key under which a row of the gazetteer stands. */
export const rowKey = (name: string, kind: string): string =>
  kind === "region" ? regionKey(name) : placeKey(name);
