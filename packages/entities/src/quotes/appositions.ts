import type { Items, Unit } from "./items.ts";
import type { Phrase } from "./noun-phrases.ts";
import { is } from "./words.ts";

/**
 * "Her lawyer, Gaby Ruiz, said", "the mayor of Lima, Abdul Ward, said": a name between the commas at
 * `open` and `close`, after a common noun or after what modifies an office with capitals.
 */
export function apposedName(
  items: Items,
  head: Phrase,
  open: number,
  close: number,
): Phrase | undefined {
  const { bits, words } = items;
  if (bits[head.to - 1]! & is.capital && head.to === open) return undefined;
  if (close - open < 3 || close - open > 9) return undefined;
  if (!(bits[close - 1]! & is.capital) || !(bits[close - 2]! & is.capital)) return undefined;
  for (let i = open + 1; i < close; i++) {
    const isName =
      (bits[i]! & is.capital) !== 0 ||
      words[i] === "de" ||
      words[i] === "al" ||
      words[i] === "." ||
      words[i] === "-";
    if (
      !isName &&
      bits[i]! &
        (is.preposition |
          is.determiner |
          is.relative |
          is.auxiliary |
          is.punctuation |
          is.subordinator)
    )
      return undefined;
  }
  return { from: open + 1, to: close };
}

/** "said her lawyer, [Gaby Ruiz]", "said the mayor of Lima, [Abdul Ward]": the name that follows `head`. */
export function nameAfter(items: Items, unit: Unit, head: Phrase): { apposed?: Phrase } {
  const { bits, words } = items;
  let open = head.to;
  while (open < unit.to && open - head.to < 8 && words[open] !== ",") {
    if (bits[open]! & (is.auxiliary | is.relative | is.punctuation | is.marked)) return {};
    open++;
  }
  if (words[open] !== "," || open >= unit.to) return {};
  let close = open + 1;
  while (close < unit.to && close - open < 9 && !(bits[close]! & is.punctuation)) close++;
  const apposed = apposedName(items, head, open, close);
  return apposed ? { apposed } : {};
}
