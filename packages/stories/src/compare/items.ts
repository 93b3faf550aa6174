import type { Claim, Comparison, ComparisonItem } from "@corpus/core";
import { originCount } from "./sources.ts";

/** An item with how much it matters to a reader; the weight orders and is not given out. */
export interface Weighed {
  readonly item: ComparisonItem;
  readonly salience: number; // 0…1
  readonly givesWay?: true; // left out where items before it already quote all its stretches
}

const limits: { readonly [R in ComparisonItem["relation"]]: number } = {
  conflicts: 20,
  progresses: 10,
  differs: 25,
  agree: 25,
  adds: 8,
};

const relations = Object.keys(limits) as (keyof typeof limits)[]; // in the order of the output

/** What contradicts first, what one source adds last; within, what more voices speak of comes first. */
export function rankItems(found: readonly Weighed[]): Comparison["items"] {
  const importance = ({ item, salience }: Weighed) => originCount(item.claims) * (0.1 + salience);
  const said: Claim[] = []; // by what contradicts, which a fact need not repeat
  return relations.flatMap((relation) => {
    const kept = found
      .filter(({ item }) => item.relation === relation)
      .map((weighed) => ({ weighed, importance: importance(weighed) }))
      .sort((a, b) => b.importance - a.importance || (key(a.weighed) < key(b.weighed) ? -1 : 1))
      .filter(({ weighed }) => !weighed.givesWay || !overlaps(weighed.item, said))
      .filter(notSaidBefore())
      .slice(0, limits[relation])
      .map(({ weighed }) => weighed.item);
    if (relation === "conflicts") said.push(...kept.flatMap(({ claims }) => claims));
    return kept;
  });
}

function key({ item }: Weighed): string {
  const [first] = item.claims;
  return `${item.aspect}|${first?.article}|${String(first?.start ?? 0).padStart(9, "0")}`;
}

/** Drops an item whose every claim overlaps claims of items of the same relation kept before it. */
function notSaidBefore() {
  const said: Claim[] = [];
  return ({ weighed: { item } }: { weighed: Weighed }): boolean => {
    const known = overlaps(item, said);
    if (!known) said.push(...item.claims);
    return !known;
  };
}

function overlaps({ claims }: ComparisonItem, said: readonly Claim[]): boolean {
  return claims.every((claim) =>
    said.some((s) => s.article === claim.article && s.start < claim.end && claim.start < s.end),
  );
}
