import { indexKeys } from "./feature-table.ts";
import { spread } from "./hash.ts";
import type { ModelFile, Section } from "./model-file.ts";

/**
 * Words that are used alike, in three nested levels. The finest cluster of a word stands beside
 * its hash; the coarser ones follow from it.
 */
export interface Clusters {
  readonly keys: Uint32Array; // spread hash of the word in small letters, digits as "0"; sorted
  readonly starts: Uint32Array;
  readonly shift: number;
  readonly finest: Uint16Array; // by place of the key
  readonly middle: Uint16Array; // by finest cluster
  readonly coarse: Uint8Array; // by finest cluster
}

/** The finest cluster of a word, or -1 where the word is not known. */
export function clusterOf({ keys, starts, shift, finest }: Clusters, lower: number): number {
  const key = spread(lower) >>> 0;
  const bucket = key >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) if (keys[i] === key) return finest[i]!;
  return -1;
}

export function readClusters(file: ModelFile): Clusters {
  const keys = file.uint32("clusters.keys");
  return {
    keys,
    ...indexKeys(keys),
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
