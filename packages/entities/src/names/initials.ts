import type { Prose } from "../prose.ts";
import type { FoundName } from "./find-names.ts";

const BRACKETED = /^,? ?\(([\p{Lu}.]{2,10})[),;]/u; // "Port Workers Union (PWU)"
const MOST_WORDS = 12;

/**
 * Lets initials in brackets mean what the name before them means, there and wherever else the
 * article has them: "Port Workers Union (PWU) … the PWU".
 *
 * @param names Sorted by start, without overlaps; so is what is returned.
 */
export function withInitials(
  names: readonly FoundName[],
  { text, tokenStart, tokenEnd }: Pick<Prose, "text" | "tokenStart" | "tokenEnd">,
): readonly FoundName[] {
  const meant = new Map<string, FoundName>();
  for (const name of names) {
    const letters = BRACKETED.exec(text.slice(name.end, name.end + 14))?.[1];
    if (letters === undefined || meant.has(letters)) continue;
    if (areInitials(letters, text.slice(name.start, name.end))) meant.set(letters, name);
  }
  if (meant.size === 0) return names;
  const all: FoundName[] = [];
  let next = 0;
  for (let t = 0; t < tokenStart.length; t++) {
    const start = tokenStart[t]!;
    const end = tokenEnd[t]!;
    while (next < names.length && names[next]!.start < start) all.push(names[next++]!);
    const long = end - start > 10 ? undefined : meant.get(text.slice(start, end));
    const isInside = (all.at(-1)?.end ?? 0) > start;
    if (!long || isInside) continue;
    const own = names[next];
    if (own && own.start < end && (own.start !== start || own.end !== end)) continue; // part of a longer name
    if (own?.start === start) next++;
    const { type, confidence } = long;
    all.push({ start, end, type, confidence, rule: "names/initials" });
  }
  all.push(...names.slice(next));
  return all;
}

/** Whether the letters are the first letters of the words, small words left out or not. */
function areInitials(letters: string, name: string): boolean {
  const wanted = letters.replaceAll(".", "");
  const words = name.split(/[\s-]+/).slice(0, MOST_WORDS);
  if (words.length < 2 || wanted.length < 2) return false;
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const first = (list: readonly string[]) =>
    list.map((word) => word.charAt(0).toUpperCase()).join("");
  return first(large) === wanted || first(words) === wanted;
}
