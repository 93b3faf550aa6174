import { spread } from "./hash.ts";
import { indexKeys, type KeyIndex, placeOf } from "./key-index.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Which labels a word takes in running news, as a class: "a noun, now and then a verb". Counted on
 * text that the treebanks do not hold, so that rare words have one too.
 */
export interface WordClasses {
  readonly index: KeyIndex; // of spread hashes of words in small letters, digits as "0"
  readonly classes: Uint8Array; // by place of the key
}

/** The class of a word, or -1 where the word is not known. */
export function classOfWord({ index, classes }: WordClasses, lower: number): number {
  const place = placeOf(index, spread(lower));
  return place < 0 ? -1 : classes[place]!;
}

export function readWordClasses(file: ModelFile): WordClasses {
  return { index: indexKeys(file.uint32("tagger.words")), classes: file.uint8("tagger.classes") };
}

/** @param classes By hash of the word. */
export function wordClassSections(classes: ReadonlyMap<number, number>): Section[] {
  const sorted = [...classes]
    .map(([hash, own]) => [spread(hash) >>> 0, own] as const)
    .sort(([a], [b]) => a - b);
  const keys = Uint32Array.from(sorted, ([key]) => key);
  return [
    { name: "tagger.words", data: new Uint8Array(keys.buffer) },
    { name: "tagger.classes", data: Uint8Array.from(sorted, ([, own]) => own) },
  ];
}
