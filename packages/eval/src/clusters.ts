import type { Tally } from "./tally.ts";

/**
 * BCubed of a grouping of items into disjoint groups, one tally an item: how pure the item's group
 * is, and how complete. Their sum gives the precision and recall of Amigó et al. (2009), who show why
 * this measure and not another. Items that one side lacks are not scored, nor do they weigh.
 *
 * @param gold Group by item. `found` likewise, under any names.
 * @see https://doi.org/10.1007/s10791-008-9066-8
 */
export function tallyClusters<Item>(
  gold: ReadonlyMap<Item, string>,
  found: ReadonlyMap<Item, string>,
): Map<Item, Tally> {
  const sizes = { gold: new Map<string, number>(), found: new Map<string, number>() };
  const shared = new Map<string, Map<string, number>>();
  const items = [...gold.keys()].filter((item) => found.has(item));
  const add = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const item of items) {
    const [a, b] = [gold.get(item)!, found.get(item)!];
    add(sizes.gold, a);
    add(sizes.found, b);
    const row = shared.get(a) ?? new Map<string, number>();
    shared.set(a, row);
    add(row, b);
  }
  return new Map(
    items.map((item) => {
      const [a, b] = [gold.get(item)!, found.get(item)!];
      const together = shared.get(a)!.get(b)!;
      return [
        item,
        {
          ...{ recallHits: together / sizes.gold.get(a)!, gold: 1 },
          ...{ precisionHits: together / sizes.found.get(b)!, found: 1 },
        },
      ];
    }),
  );
}
