import { join, type NameDraft } from "../draft.ts";

/**
 * The same words, of the same type, name the same thing. A person's single word waits: two people
 * may share it, and `bare-names` decides mention by mention.
 */
export function sameString(draft: NameDraft): void {
  for (const form of draft.forms) {
    if (form.type === "person" && form.words.length === 1) continue;
    for (const mention of form.mentions) join(draft, form.mentions[0]!, mention);
  }
  joinSqueezed(draft);
}

// Shorter names squeezed together are other names: "New Eng", "NewEng".
const minSqueezed = 6;

/** The same letters cut into words in another way: "SpaceX", "Space X"; "Kim Jong-un", "Kim Jong Un". */
function joinSqueezed(draft: NameDraft): void {
  const first = new Map<string, number>();
  for (const form of draft.forms) {
    const squeezed = form.words.join("").replaceAll("-", "");
    if (squeezed.length < minSqueezed || (form.type === "person" && form.words.length === 1))
      continue;
    const key = `${form.type} ${squeezed}`;
    const target = first.get(key);
    if (target === undefined) first.set(key, form.mentions[0]!);
    else join(draft, form.mentions[0]!, target, "same-letters");
  }
}
