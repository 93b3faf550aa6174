import { joinForm, type NameDraft } from "../draft.ts";

/** A people or party in the singular and in the plural: "Islamist", "Islamists". */
export function pluralGroups(draft: NameDraft): void {
  const singular = new Map<string, number>();
  for (const form of draft.forms) {
    if (form.type !== "group") continue;
    const { name } = form;
    const stem = name.length > 3 && name.endsWith("s") ? name.slice(0, -1) : name;
    const target = singular.get(stem);
    if (target === undefined) singular.set(stem, form.mentions[0]!);
    else joinForm(draft, form, target, "plural");
  }
}
