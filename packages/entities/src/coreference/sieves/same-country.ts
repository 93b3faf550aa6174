import { countryCode } from "../country-of.ts";
import { joinForm, type NameDraft } from "../draft.ts";

/**
 * Names of one country or of one people by the table: "UK" and "Britain", "Palestinian" and
 * "Palestinians". A country and its people stay two entities.
 */
export function sameCountry(draft: NameDraft): void {
  const first = new Map<string, number>();
  for (const form of draft.forms) {
    const code = countryCode(form.type, form.surface);
    if (code === undefined) continue;
    const key = `${form.type} ${code}`;
    const target = first.get(key);
    if (target === undefined) first.set(key, form.mentions[0]!);
    else joinForm(draft, form, target, "same-country");
  }
}
