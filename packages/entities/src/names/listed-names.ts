import type { Prose } from "../prose.ts";
import type { FoundName } from "./find-names.ts";
import { listedTypes } from "./listed.lexicon.ts";

/** Confidence in a listed name that the model passed over. */
const CONFIDENCE = 0.8;

// One plain word is also a word or somebody's name ("Oscar", "Windows"); several, and those with a
// digit or in capitals, are what they are listed as.
const isTelling = (name: string) => /[ \d]|^[\p{Lu}\d+-]{4,}$/u.test(name);

/** Listed names by their first three letters, longest first. */
const byOpening = new Map<string, string[]>();
for (const name of listedTypes.keys()) {
  if (!isTelling(name)) continue;
  const names = byOpening.get(name.slice(0, 3)) ?? [];
  names.push(name);
  byOpening.set(name.slice(0, 3), names);
}
for (const names of byOpening.values()) names.sort((a, b) => b.length - a.length);
const firstUnits = new Set(Array.from(byOpening.keys(), (opening) => opening.charCodeAt(0)));

/**
 * Adds listed names that stand in the text where nothing was found: "COVID-19".
 *
 * @param names Sorted by start, without overlaps; so is what is returned.
 */
export function withListedNames(
  names: readonly FoundName[],
  { text, tokenStart, tokenEnd }: Pick<Prose, "text" | "tokenStart" | "tokenEnd">,
): readonly FoundName[] {
  const all: FoundName[] = [];
  let next = 0;
  for (let t = 0; t < tokenStart.length; t++) {
    const start = tokenStart[t]!;
    while (next < names.length && names[next]!.start <= start) all.push(names[next++]!);
    if (!firstUnits.has(text.charCodeAt(start)) || (all.at(-1)?.end ?? 0) > start) continue;
    const listed = byOpening
      .get(text.slice(start, start + 3))
      ?.find((name) => text.startsWith(name, start) && endsToken(tokenEnd, t, start + name.length));
    if (listed === undefined) continue;
    const end = start + listed.length;
    if ((names[next]?.start ?? end) < end) continue;
    const type = listedTypes.get(listed)!;
    all.push({ start, end, type, confidence: CONFIDENCE, rule: "names/listed" });
  }
  all.push(...names.slice(next));
  return all;
}

/** Whether one of the tokens from `t` on ends at `end`. */
function endsToken(tokenEnd: Int32Array, t: number, end: number): boolean {
  let last = t;
  while (last < tokenEnd.length && tokenEnd[last]! < end) last++;
  return tokenEnd[last] === end;
}
