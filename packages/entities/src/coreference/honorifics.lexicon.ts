import type { Gender } from "./draft.ts";

/**
 * Forms of address before a name, folded, with the gender they state.
 * Source: by hand. Left out: ranks and offices, which are titles ("Captain", "President").
 */
export const honorifics: ReadonlyMap<string, Gender | "either"> = new Map([
  ...list(
    "female",
    "baroness countess dame duchess lady madam madame miss mlle mme mrs ms señora sister sra",
  ),
  ...list(
    "male",
    "baron brother count don duke father fr lord m mr señor shaikh sheik sheikh sir sr",
  ),
  ...list("either", "dr hon justice prof professor rev reverend"),
]);

/** What follows a name without being part of it: "Jr.", "III", "QC". */
export const nameSuffixes: ReadonlySet<string> = new Set(
  "jr sr ii iii iv obe mbe cbe kc qc phd md mp".split(" "),
);

function list(gender: Gender | "either", words: string): [string, Gender | "either"][] {
  return words.split(" ").map((word) => [word, gender]);
}
