import { personNamesTable } from "./person-names.generated.ts";
import { lazy, plainName, rowsOf } from "./table.ts";

/** How a word is used in people's names. Levels: 0 never, then one more for every threefold of bearers, to 9. */
export interface PersonNameUse {
  readonly given: number;
  readonly family: number;
  readonly female: number | undefined; // share of women among the bearers, 0…1
}

const uses = lazy(() => {
  const found = new Map<string, PersonNameUse>();
  for (const [given, family, female, words] of rowsOf(personNamesTable)) {
    const use = {
      given: Number(given),
      family: Number(family),
      female: female === "" ? undefined : Number(female) / 100,
    };
    for (const word of words!.split(" ")) found.set(word, use);
  }
  return found;
});

/** What is known of `word`, in any case and with or without accents, as a part of people's names. */
export const personNameUse = (word: string): PersonNameUse | undefined =>
  uses().get(plainName(word).toLowerCase());

/**
 * The gender that a given name suggests; undefined where the name is unknown or given to both.
 * From births in the United States: it says little of names from elsewhere.
 */
export function genderOfGivenName(word: string): "female" | "male" | undefined {
  const share = personNameUse(word)?.female;
  if (share === undefined) return undefined;
  return share >= 0.9 ? "female" : share <= 0.1 ? "male" : undefined;
}
