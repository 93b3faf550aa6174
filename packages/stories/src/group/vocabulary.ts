import { backgroundCount, backgroundDocuments } from "../text/background.ts";
import { stem } from "../text/stem.ts";
import { type ArticleProfile, type FeatureKind, featureKinds } from "./article-profile.ts";

/** Every feature met so far by number, with how to show it and how many articles have it. JSON-safe. */
export interface VocabularyState {
  readonly articles: number;
  readonly kinds: readonly number[]; // indexes of `featureKinds`
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly documents: readonly number[];
}

export interface Vocabulary {
  articles: number;
  readonly kinds: number[];
  readonly keys: string[];
  readonly shown: string[];
  readonly documents: number[];
  readonly numbers: Map<string, number>;
}

const numberKey = (kind: FeatureKind, key: string) => `${kind}:${key}`;

export function createVocabulary(state?: VocabularyState): Vocabulary {
  const keys = [...(state?.keys ?? [])];
  const kinds = [...(state?.kinds ?? [])];
  return {
    articles: state?.articles ?? 0,
    kinds,
    keys,
    shown: [...(state?.shown ?? [])],
    documents: [...(state?.documents ?? [])],
    numbers: new Map(keys.map((key, id) => [numberKey(featureKinds[kinds[id]!]!, key), id])),
  };
}

export function vocabularyState({ numbers: _, ...state }: Vocabulary): VocabularyState {
  return state;
}

/** Counts the features of articles in, and gives for each article the numbers of its features. */
export function countIn(
  vocabulary: Vocabulary,
  profiles: readonly ArticleProfile[],
): readonly (readonly number[])[] {
  const { numbers, kinds, keys, shown, documents } = vocabulary;
  vocabulary.articles += profiles.length;
  return profiles.map(({ features }) =>
    features.map((feature) => {
      const name = numberKey(feature.kind, feature.key);
      let id = numbers.get(name);
      if (id === undefined) {
        id = keys.length;
        numbers.set(name, id);
        kinds.push(featureKinds.indexOf(feature.kind));
        keys.push(feature.key);
        shown.push(feature.shown);
        documents.push(0);
      }
      documents[id]!++;
      if (isBetterShown(feature.shown, shown[id]!)) shown[id] = feature.shown;
      return id;
    }),
  );
}

// The longest form, and of two the first by the alphabet: no order of articles may show.
const isBetterShown = (one: string, other: string) =>
  one.length > other.length || (one.length === other.length && one < other);

/** Takes articles out again that were the last to be counted in; features above `size` are forgotten. */
export function countOut(
  vocabulary: Vocabulary,
  ids: readonly (readonly number[])[],
  size: number,
): void {
  const { numbers, kinds, keys, shown, documents } = vocabulary;
  vocabulary.articles -= ids.length;
  for (const own of ids) for (const id of own) documents[id]!--;
  for (let id = size; id < keys.length; id++)
    numbers.delete(numberKey(featureKinds[kinds[id]!]!, keys[id]!));
  kinds.length = keys.length = shown.length = documents.length = size;
}

/** Inverse document frequency over the background and the articles at hand together. */
export function rarity(vocabulary: Vocabulary, id: number): number {
  const { articles, documents } = vocabulary;
  const background = Math.log((backgroundDocuments + 1) / (rarestWord(vocabulary, id) + 1));
  const own = Math.log((articles + 1) / documents[id]!);
  const trust = articles / (articles + 100); // a handful of articles says little of what is rare
  return (1 - trust) * background + trust * own;
}

function rarestWord({ kinds, keys }: Vocabulary, id: number): number {
  const key = keys[id]!;
  if (featureKinds[kinds[id]!] === "word") return backgroundCount(key);
  return Math.min(...key.split(/[ |]/).map((word) => backgroundCount(stem(word))));
}
