import type { Mention } from "@corpus/core";
import type { Items } from "./items.ts";
import { is } from "./words.ts";

/** `items` without cues inside names: "United States" states nothing, whatever its capitals say. */
export function withoutCuesInNames(items: Items, mentions: readonly Mention[]): Items {
  const names = mentions.filter(({ form }) => form === "name");
  const isInName = (i: number): boolean => {
    if (!(items.bits[i]! & is.capital)) return false;
    const name = lastFrom(names, items.start[i]!);
    return name !== undefined && items.end[i]! <= name.end;
  };
  return {
    ...items,
    cue: items.cue.map((cue, i) => (cue && isInName(i) ? undefined : cue)),
    noun: items.noun.map((noun, i) => (noun && isInName(i) ? undefined : noun)),
  };
}

// The last of `mentions`, sorted by start, that starts at `at` or before.
function lastFrom(mentions: readonly Mention[], at: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}
