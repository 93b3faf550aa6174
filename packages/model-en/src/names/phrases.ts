import { pair, spread } from "../hash.ts";
import { indexKeys, type KeyIndex, placeOf } from "../key-index.ts";
import type { ModelFile, Section } from "../model-file.ts";

/** What lists say of a name; one bit each. */
export const listed = [
  "country",
  "capital",
  "city-large",
  "city-middling",
  "city-small",
  "admin1",
  "region",
  "demonym",
  "group",
  "intergovernmental",
  "company",
  "organization",
  "party",
  "university",
  "leader",
  "given-often",
  "given-rare",
  "family",
  "title",
  "state-short",
  "calendar",
  "known-event",
  "known-organization",
  "known-law",
  "known-product",
  "small-always", // a word that news copy writes small
  "small-mostly",
  "opener", // a word that opens sentences and names nobody there
  "small-often",
] as const;
export type Listed = (typeof listed)[number];

/** Longest listed name that is looked for, in tokens. */
export const MOST_TOKENS = 7;

/** Names from lists, by the hash of their tokens in small letters. */
export interface Phrases {
  readonly index: KeyIndex;
  readonly kinds: Uint32Array; // by place of the key: bits of `listed`
}

export const firstToken = (lower: number): number => spread(lower);
export const nextToken = (hash: number, lower: number): number => spread(pair(hash, lower));

/** Bits of the lists that hold the phrase, 0 for none. */
export function kindsOf({ index, kinds }: Phrases, hash: number): number {
  const place = placeOf(index, hash);
  return place < 0 ? 0 : kinds[place]!;
}

export function readPhrases(file: ModelFile): Phrases {
  return { index: indexKeys(file.uint32("phrases.keys")), kinds: file.uint32("phrases.kinds") };
}

export function phraseSections(kindsByHash: ReadonlyMap<number, number>): Section[] {
  const sorted = [...kindsByHash].map(([hash, kinds]) => [hash >>> 0, kinds] as const);
  sorted.sort(([a], [b]) => a - b);
  const bytes = (numbers: Uint32Array) => new Uint8Array(numbers.buffer as ArrayBuffer);
  return [
    { name: "phrases.keys", data: bytes(Uint32Array.from(sorted, ([key]) => key)) },
    { name: "phrases.kinds", data: bytes(Uint32Array.from(sorted, ([, kinds]) => kinds)) },
  ];
}
