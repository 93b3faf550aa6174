/**
 * Names of languages as databases print them, in their own language and in English, French and German, lower
 * case, with their BCP 47 tags. Source: common knowledge. Left out: languages that were not seen in exports.
 */
const names: Readonly<Record<string, string>> = {
  de: "german deutsch allemand",
  en: "english anglais englisch",
  es: "spanish español espagnol spanisch",
  fr: "french français französisch",
  it: "italian italiano italien italienisch",
  nl: "dutch nederlands néerlandais niederländisch",
  pt: "portuguese português portugais portugiesisch",
};

const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, list]) =>
    list.split(" ").map((name) => [name, tag] as const),
  ),
);

/** The tag of the first language named in `text`. */
export function languageNamed(text: string): string | undefined {
  return tags.get(/^\s*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "");
}
