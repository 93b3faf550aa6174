import type { Spot } from "./spot.ts";

/** What the article as a whole says of a name. */
export interface DocumentView {
  readonly isSure: (name: string) => boolean; // stands elsewhere where its capitals are its own
  readonly fullNames: (word: string) => readonly string[]; // longer names that end in the word
  readonly longerNames: (word: string) => readonly string[]; // longer names that begin with the word
  readonly spelledOut: (initials: string) => string | undefined; // "UN" → "United Nations"
}

const push = (map: Map<string, string[]>, key: string, value: string) => {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.length < 4 && !values.includes(value)) values.push(value);
};

const none: readonly string[] = [];

/** Looks over all stretches once; every question after that is one look into a table. */
export function viewDocument(spots: readonly Spot[]): DocumentView {
  const sure = new Set<string>();
  const full = new Map<string, string[]>();
  const longer = new Map<string, string[]>();
  const initials = new Map<string, string>();
  for (const { name, isSure } of spots) {
    if (isSure) sure.add(name);
    const space = name.indexOf(" ");
    if (space < 0) continue;
    push(longer, name.slice(0, space), name);
    push(full, name.slice(name.lastIndexOf(" ") + 1), name);
    const letters = name.replace(/[^\p{Lu}]/gu, "");
    if (letters.length >= 2 && letters.length <= 6 && !initials.has(letters))
      initials.set(letters, name);
  }
  return {
    isSure: (name) => sure.has(name),
    fullNames: (word) => full.get(word) ?? none,
    longerNames: (word) => longer.get(word) ?? none,
    spelledOut: (letters) => initials.get(letters.replace(/\./g, "")),
  };
}
