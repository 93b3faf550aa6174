import type { Items, Unit } from "./items.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// "in translated remarks", "through an interpreter", "according to a translation".
const utterances = words(
  "remarks comments statement statements speech words interview post message",
);
const go = words("through via to with by");
const means = words("interpreter interpreters translator translators translation");

/** Whether the sentence says that the words come from another language. */
export function isTranslated(items: Items, { from, to }: Unit): boolean {
  for (let i = from; i < to; i++) {
    const word = items.words[i]!;
    if (word === "translated" && utterances.has(items.words[i + 1] ?? "")) return true;
    if (!means.has(word)) continue;
    for (let before = i - 1; before >= from && i - before <= 3; before--) {
      if (go.has(items.words[before]!)) return true;
    }
  }
  return false;
}
