import type { Prose } from "../prose.ts";
import { months, weekdays } from "../times/time-words.lexicon.ts";
import type { FoundName } from "./find-names.ts";

/** "in May" is no Theresa; what a date may be is left to the model. */
const calendar = new Set(`${months} ${weekdays}`.match(/\p{L}+/gu));
/** Confidence in a family name that the model passed over where it stands alone. */
const CONFIDENCE = 0.8;
/** Of the full name, so that its family name counts. */
const SURE = 0.8;
/** Of another type, from which it stands against a namesake's: "Lima" in an article on Ana Lima. */
const SETTLED = 0.9;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+)* (\p{Lu}[\p{L}'’-]+)$/u;
const SHORTEST = 3; // letters of a family name: "Li" is too often something else

/**
 * Lets a word alone be the person whose family name it is in the article: "Ana Ruiz … Ruiz left".
 * Words that nothing was found at become names, and names of another type of which the model is
 * not sure become people.
 *
 * @param names Sorted by start, without overlaps; so is what is returned.
 */
export function withSurnames(
  names: readonly FoundName[],
  { text, tokenStart, tokenEnd }: Pick<Prose, "text" | "tokenStart" | "tokenEnd">,
): readonly FoundName[] {
  const surnames = new Set<string>();
  for (const { type, confidence, start, end } of names) {
    if (type !== "person" || confidence < SURE) continue;
    const surname = FULL_NAME.exec(text.slice(start, end))?.[1];
    if (surname === undefined || surname.length < SHORTEST) continue;
    if (!calendar.has(surname.toLowerCase())) surnames.add(surname);
  }
  // "Brown" opens a sentence on brown rice: a word that the article also writes small is left alone.
  for (let t = 0; t < tokenStart.length && surnames.size > 0; t++) {
    const first = text.charAt(tokenStart[t]!);
    if (first !== first.toUpperCase())
      surnames.delete(first.toUpperCase() + text.slice(tokenStart[t]! + 1, tokenEnd[t]));
  }
  if (surnames.size === 0) return names;
  const all: FoundName[] = [];
  let next = 0;
  for (let t = 0; t < tokenStart.length; t++) {
    const start = tokenStart[t]!;
    const end = tokenEnd[t]!;
    while (next < names.length && names[next]!.end <= start) all.push(names[next++]!);
    const own = names[next];
    const isFree = own === undefined || own.start >= end;
    if (!isFree || !surnames.has(text.slice(start, end)) || isPart(text, start, end)) continue;
    all.push({ start, end, type: "person", confidence: CONFIDENCE, rule: "names/surname" });
  }
  all.push(...names.slice(next));
  return all.map((name) =>
    name.type !== "person" &&
    name.confidence < SETTLED &&
    surnames.has(text.slice(name.start, name.end))
      ? { ...name, type: "person", rule: "names/surname" }
      : name,
  );
}

/** Whether the word is a part of something longer in capitals or hyphens: "Ruiz Street", "Ruiz-backed", "Odd-Ruiz". */
const isPart = (text: string, start: number, end: number): boolean =>
  /^(?:[-‐]| \p{Lu})/u.test(text.slice(end, end + 2)) ||
  /(?:^|[^.!?”"]) ?\p{Lu}\p{L}+[-‐ ]$/u.test(text.slice(Math.max(0, start - 20), start));
