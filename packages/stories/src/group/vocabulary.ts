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
  readonly background: number[]; // the rarity of each in the background
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
    background: keys.map((key, id) => backgroundRarity(featureKinds[kinds[id]!]!, key)),
    numbers: new Map(keys.map((key, id) => [numberKey(featureKinds[kinds[id]!]!, key), id])),
  };
}

export function vocabularyState({
  numbers: _n,
  background: _b,
  ...state
}: Vocabulary): VocabularyState {
  return state;
}

/** Counts the features of articles in, and gives for each article the numbers of its features. */
export function countIn(
  vocabulary: Vocabulary,
  profiles: readonly ArticleProfile[],
): readonly (readonly number[])[] {
  const { numbers, kinds, keys, shown, documents, background } = vocabulary;
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
        background.push(backgroundRarity(feature.kind, feature.key));
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
  const { numbers, kinds, keys, shown, documents, background } = vocabulary;
  vocabulary.articles -= ids.length;
  for (const own of ids) for (const id of own) documents[id]!--;
  for (let id = size; id < keys.length; id++)
    numbers.delete(numberKey(featureKinds[kinds[id]!]!, keys[id]!));
  kinds.length = keys.length = shown.length = documents.length = background.length = size;
}

/** Inverse document frequency over the background and the articles at hand together. */
export function rarity({ articles, documents, background }: Vocabulary, id: number): number {
  const own = Math.log((articles + 1) / documents[id]!);
  const trust = articles / (articles + 100); // a handful of articles says little of what is rare
  return (1 - trust) * background[id]! + trust * own;
}

/** Inverse document frequency in the background; of a name that of its rarest word. */
function backgroundRarity(kind: FeatureKind, key: string): number {
  const rarest =
    kind === "word"
      ? backgroundCount(key)
      : Math.min(...key.split(/[ |]/).map((word) => backgroundCount(stem(word))));
  return Math.log((backgroundDocuments + 1) / (rarest + 1));
}
