import { isTitleWord } from "../../roles/find-titles.ts";
import { joinForm, type NameDraft, type NameForm } from "../draft.ts";
import { honorifics } from "../honorifics.lexicon.ts";
import { companyEndings, genericOrganizationWords } from "./generic-words.lexicon.ts";

/**
 * A company's name without what copy drops: "Quillan Corp", "Quillan". Surer than any other short
 * form, so it comes before them; the finder's taking "Phelps Dodge" for a person does not stand
 * against "Phelps Dodge Corp", unless somebody is addressed by that name.
 */
export function companyNames(draft: NameDraft): void {
  const stems = new Map<string, NameForm>();
  for (const form of draft.forms) {
    const stem = form.type === "organization" ? stemOf(form.words) : "";
    if (stem !== "" && !stems.has(stem)) stems.set(stem, form);
  }
  if (stems.size === 0) return;
  for (const form of draft.forms) {
    const company = stems.get(form.name);
    if (!company || form === company) continue;
    if (form.type === "person" && !form.mentions.some((mention) => isAddressed(draft, mention))) {
      for (const mention of form.mentions) draft.mentions[mention]!.type = "organization";
    } else if (form.type !== "organization") continue;
    joinForm(draft, form, company.mentions[0]!, "company-name");
  }
}

// "" where nothing was dropped, or where what is left names nothing: "Trust Company".
function stemOf(words: readonly string[]): string {
  const stem = words[0] === "the" ? words.slice(1) : [...words];
  const length = stem.length;
  while (stem.length > 1 && companyEndings.has(stem.at(-1)!)) stem.pop();
  const isName = stem.some((word) => !genericOrganizationWords.has(word));
  return stem.length < length && isName ? stem.join(" ") : "";
}

/** "Mr Solomon", "President Stuart": a form of address or an office stands before the name. */
export function isAddressed({ mentions, reading }: NameDraft, mention: number): boolean {
  const before = reading.words[mentions[mention]!.firstToken - 1] ?? "";
  return honorifics.has(before) || isTitleWord(before);
}
