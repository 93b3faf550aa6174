import type { Entity, EntityId, Mention, Range } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { findConcepts } from "../text/concepts.ts";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords } from "../text/words.ts";
import { rarityOf, rarityOfConcept } from "./rarity.ts";

/** A content word or name of a statement, at its place in the article. */
export interface Term extends Range {
  readonly key: string; // "w:weld", "c:agreement" for a word of a concept, "e:ruiz"
  readonly stem: string; // of the word as written: "pact" for "c:agreement"; of a name its key
  readonly rarity: number; // in news, 0…1
  readonly byName: boolean; // a name itself, no pronoun or description of its bearer
}

/** What an entity is known by in other articles: a country and its people are one, as are a collective and its members. */
export function nameKeys(entity: Entity, byId: ReadonlyMap<EntityId, Entity>): readonly NameKey[] {
  const members = entity.members?.flatMap((id) => byId.get(id) ?? []) ?? [entity];
  return members.flatMap((member) => {
    const name = entityKey(member);
    if (name === "" || member.members) return [];
    const isCountry = member.type === "group" || member.type === "place";
    const key = (isCountry && member.link?.id) || name;
    return [{ key: `e:${key}`, rarity: Math.min(...name.split(" ").map(rarityOfWord)) }];
  });
}

export interface NameKey {
  readonly key: string;
  readonly rarity: number;
}

const rarityOfWord = (word: string) => rarityOf(stem(word));

// "eight days" is "8 days".
const numerals: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, String(i + 1)]),
);

/** Stopwords elsewhere that tell something where facts are compared. */
const telling: ReadonlySet<string> = new Set(["first", "statement", "statements"]);

/** Names and pronouns as the entities they stand for, other content words as their stems; a title belongs to its holder. */
export function termsOf(
  text: string,
  range: Range,
  mentions: readonly Mention[],
  titles: readonly Range[],
  keys: ReadonlyMap<EntityId, readonly NameKey[]>,
): readonly Term[] {
  const terms: Term[] = [];
  const words = findWords(text, [range]);
  const covered = [...mentions.filter(({ form }) => form === "name"), ...titles];
  for (const { entity, form, start, end } of mentions) {
    if (form === "nominal" && !isCollective(keys.get(entity))) continue;
    for (const { key, rarity } of keys.get(entity) ?? [])
      terms.push({ key, stem: key, rarity, byName: form === "name", start, end });
  }
  const stems = words.norms.map((word) => numerals.get(word) ?? stem(word));
  const concepts = new Map(findConcepts(stems).map((concept) => [concept.first, concept]));
  words.norms.forEach((word, w) => {
    const [start, end] = [words.starts[w]!, words.ends[w]!];
    const concept = concepts.get(w);
    if (
      !concept &&
      ((word.length < 2 && !/\d/.test(word)) || (stopwords.has(word) && !telling.has(word)))
    )
      return;
    if (covered.some((span) => span.start <= start && start < span.end)) return;
    const written = stems[w]!;
    terms.push(
      concept
        ? {
            key: `c:${concept.concept}`,
            stem: stems.slice(w, concept.last + 1).join(" "),
            rarity: rarityOfConcept(concept.concept),
            byName: false,
            start,
            end: words.ends[concept.last]!,
          }
        : {
            key: `w:${written}`,
            stem: written,
            rarity: rarityOf(written),
            byName: false,
            start,
            end,
          },
    );
  });
  return terms.sort((a, b) => a.start - b.start || a.end - b.end);
}

const isCollective = (keys: readonly NameKey[] | undefined) => (keys?.length ?? 0) > 1;
