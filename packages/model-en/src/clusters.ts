import { spread } from "./hash.ts";
import { indexKeys, type KeyIndex, placeOf } from "./key-index.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Words that are used alike, in three nested levels. The finest cluster of a word stands beside
 * its hash; the coarser ones follow from it.
 */
export interface Clusters {
  readonly index: KeyIndex; // of spread hashes of words in small letters, digits as "0"
  readonly finest: Uint16Array; // by place of the key
  readonly middle: Uint16Array; // by finest cluster
  readonly coarse: Uint8Array; // by finest cluster
}

/** The place of a word among those that have a cluster, or -1. */
export const wordPlace = ({ index }: Clusters, lower: number): number =>
  placeOf(index, spread(lower));

/** The finest cluster of a word, or -1 where the word is not known. */
export function clusterOf(clusters: Clusters, lower: number): number {
  const place = wordPlace(clusters, lower);
  return place < 0 ? -1 : clusters.finest[place]!;
}

export function readClusters(file: ModelFile): Clusters {
  return {
    index: indexKeys(file.uint32("clusters.keys")),
    finest: file.uint16("clusters.finest"),
    middle: file.uint16("clusters.middle"),
    coarse: file.uint8("clusters.coarse"),
  };
}

/** @param words Hash of each word, with its path: "19.15.4", coarse to fine. The first of two equal hashes holds. */
export function clusterSections(words: readonly { hash: number; path: string }[]): Section[] {
  const finestIds = new Map<string, number>();
  const middleIds = new Map<string, number>();
  const middle: number[] = [];
  const coarse: number[] = [];
  const byKey = new Map<number, number>();
  for (const { hash, path } of words) {
    let id = finestIds.get(path);
    if (id === undefined) {
      id = finestIds.size;
      finestIds.set(path, id);
      const outer = path.slice(0, path.lastIndexOf("."));
      if (!middleIds.has(outer)) middleIds.set(outer, middleIds.size);
      middle.push(middleIds.get(outer)!);
      coarse.push(Number(path.slice(0, path.indexOf("."))));
    }
    const key = spread(hash) >>> 0;
    if (!byKey.has(key)) byKey.set(key, id);
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const bytes = (numbers: Uint32Array | Uint16Array | Uint8Array) =>
    new Uint8Array(numbers.buffer as ArrayBuffer);
  return [
    { name: "clusters.keys", data: bytes(Uint32Array.from(sorted, ([key]) => key)) },
    { name: "clusters.finest", data: bytes(Uint16Array.from(sorted, ([, id]) => id)) },
    { name: "clusters.middle", data: bytes(Uint16Array.from(middle)) },
    { name: "clusters.coarse", data: bytes(Uint8Array.from(coarse)) },
  ];
}
