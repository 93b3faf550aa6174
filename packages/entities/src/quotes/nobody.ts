import type { Items } from "./items.ts";
import type { Phrase } from "./noun-phrases.ts";
import { is } from "./words.ts";

const none = new Set(["no", "nobody", "none", "neither", "few"]);
const affirming = new Set(["fewer", "less", "doubt", "wonder", "matter", "sooner"]);
const single = new Set(["one", "a", "an"]);

/** Whether a phrase denies that anybody speaks: "no minister", "none of them", "not one official". */
export function isNobody({ bits, words }: Items, { from, to }: Phrase): boolean {
  const first = words[from]!;
  if (single.has(first)) return words[from - 1] === "not";
  if (!none.has(first)) return false;
  if (from + 1 >= to) return true;
  // "No. 10 said", "no fewer than ten said", "no doubt Ruiz said": no denial.
  return !(bits[from + 1]! & is.punctuation) && !affirming.has(words[from + 1]!);
}
