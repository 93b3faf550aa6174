import { humanNouns } from "./humans.lexicon.ts";

/**
 * Nouns for several people whom nobody need name: "they" may mean them. Folded.
 * Source: plurals of the nouns for one person, and by hand. Titles in the plural ("officials") are in
 * the title lexicon. Left out: nouns that are verbs as often ("guards", "crowds").
 */
export const pluralHumans: ReadonlySet<string> = new Set([
  ...[...humanNouns.keys()].map(plural),
  ..."adults authorities colleagues couples crews delegates elders families fans folks girls guests hundreds kids locals men members migrants officers onlookers others participants people personnel pilgrims policemen relatives rescuers staffers supporters teenagers thousands troops users villagers volunteers voters women writers".split(
    " ",
  ),
]);

/**
 * Nouns in the singular for a body of people, which news takes up with "they" as well as with "it".
 * Source: by hand. Left out: bodies that act as one ("committee", "court").
 */
export const crowdNouns: ReadonlyMap<string, "person" | "organization"> = new Map<
  string,
  "person" | "organization"
>([
  ...list("person", "audience couple crowd duo family majority minority pair public trio"),
  ...list(
    "organization",
    "army band club company crew firm gang garrison government group militia military ministry opposition police press side squad staff team union",
  ),
]);

function list<T extends string>(value: T, words: string): (readonly [string, T])[] {
  return words.split(" ").map((word) => [word, value] as const);
}

function plural(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (/(?:wife|thief)$/.test(noun)) return `${noun.slice(0, noun.endsWith("fe") ? -2 : -1)}ves`;
  return /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
}
