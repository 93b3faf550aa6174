import { indexKeys } from "./feature-table.ts";
import { spread } from "./hash.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Which labels a word takes in running news, as a class: "a noun, now and then a verb". Counted on
 * text that the treebanks do not hold, so that rare words have one too.
 */
export interface WordClasses {
  readonly keys: Uint32Array; // spread hash of the word in small letters, digits as "0"; sorted
  readonly starts: Uint32Array;
  readonly shift: number;
  readonly classes: Uint8Array; // by place of the key
}

/** The class of a word, or -1 where the word is not known. */
export function classOfWord({ keys, starts, shift, classes }: WordClasses, lower: number): number {
  const key = spread(lower) >>> 0;
  const bucket = key >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) if (keys[i] === key) return classes[i]!;
  return -1;
}

export function readWordClasses(file: ModelFile): WordClasses {
  const keys = file.uint32("tagger.words");
  return { keys, ...indexKeys(keys), classes: file.uint8("tagger.classes") };
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
