import { countryCode } from "../country-of.ts";
import { joinForm, type NameDraft } from "../draft.ts";
import { stateAbbreviations } from "../us-states.lexicon.ts";

/**
 * Names of one country, people or American state: "UK" and "Britain", "Palestinian" and
 * "Palestinians", "Fla." and "Florida". A country and its people stay two entities.
 */
export function sameCountry(draft: NameDraft): void {
  const first = new Map<string, number>();
  for (const form of draft.forms) {
    const words = form.words.join(" ");
    const state = form.type === "place" ? (stateAbbreviations.get(words) ?? words) : undefined;
    const code = countryCode(form.type, form.surface) ?? state;
    if (code === undefined) continue;
    const key = `${form.type} ${code}`;
    const target = first.get(key);
    if (target === undefined) first.set(key, form.mentions[0]!);
    else joinForm(draft, form, target, "same-country");
  }
}
