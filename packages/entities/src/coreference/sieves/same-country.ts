import { areaNamed } from "../../knowledge/gazetteer.ts";
import { countryCode } from "../country-of.ts";
import { joinForm, type NameDraft } from "../draft.ts";
import { stateAbbreviations } from "../us-states.lexicon.ts";

/**
 * Names of one country, people, American state or part of the world: "UK" and "Britain",
 * "Palestinian" and "Palestinians", "Fla." and "Florida", "Diaoyu" and "Senkaku Islands". A country
 * and its people stay two entities.
 */
export function sameCountry(draft: NameDraft): void {
  const first = new Map<string, number>();
  for (const form of draft.forms) {
    const code =
      countryCode(form.type, form.surface) ?? placeCode(form.type, form.surface, form.name);
    if (code === undefined) continue;
    const key = `${form.type} ${code}`;
    const target = first.get(key);
    if (target === undefined) first.set(key, form.mentions[0]!);
    else joinForm(draft, form, target, "same-country");
  }
}

function placeCode(type: string, surface: string, words: string): string | undefined {
  if (type !== "place") return undefined;
  return stateAbbreviations.get(words) ?? areaNamed(surface)?.id ?? words;
}
