import type { AcrossDraft } from "./draft.ts";
import { nameKey } from "./name-key.ts";

/** How often articles call one thing by two names, and how often they call two things so. */
export interface Votes {
  readonly together: Map<string, number>; // by both keys, in order, with a line break between
  readonly apart: Map<string, number>;
}

/** Whether articles that have both names mostly call one thing so. */
export function areOne({ together, apart }: Votes, a: string, b: string): boolean {
  const pair = pairOf(a, b);
  const count = together.get(pair) ?? 0;
  return count > 0 && count >= mostly * (count + (apart.get(pair) ?? 0));
}

export const mostly = 0.5; // of the articles that have both names; on MEANTIME 0.4 gives the same, 0.6 less recall

/** A body, a place, or anything else with a name, other than a person. */
export const isThing = ({ nodes }: AcrossDraft, node: number): boolean => {
  const { own } = nodes[node]!;
  return own.type !== "person" && own.isNamed;
};

/** All names of a thing, as keys, its own first. */
export function keysOfThing(draft: AcrossDraft, node: number): readonly string[] {
  if (!isThing(draft, node)) return [];
  const { own, key } = draft.nodes[node]!;
  const all = new Set([key, ...own.aliases.map((alias) => nameKey(own.type, alias))]);
  return [...all].slice(0, mostNames);
}

const mostNames = 12; // of one entity; a longer list is a slip of the resolver

/** Counts over all articles; two things that no article ever puts together need no count. */
export function countVotes(draft: AcrossDraft): Votes {
  const keysOf = draft.nodes.map((_, node) => keysOfThing(draft, node));
  const together = new Map<string, number>();
  const apart = new Map<string, number>();
  for (const keys of keysOf)
    for (const pair of pairsOf(keys)) together.set(pair, (together.get(pair) ?? 0) + 1);
  let from = 0;
  const { nodes } = draft;
  while (from < nodes.length) {
    let to = from;
    while (to < nodes.length && nodes[to]!.own.article === nodes[from]!.own.article) to++;
    countApart(keysOf.slice(from, to), together, apart);
    from = to;
  }
  return { together, apart };
}

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function pairsOf(keys: readonly string[]): string[] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b) => pairOf(a, b)));
}

const mostCounted = 200; // things of one article; a list of a thousand names says nothing of any two

function countApart(
  entities: readonly (readonly string[])[],
  asked: ReadonlyMap<string, number>,
  apart: Map<string, number>,
): void {
  const many = entities.filter((keys) => keys.length > 0).slice(0, mostCounted);
  const seen = new Set<string>();
  many.forEach((one, i) => {
    for (const other of many.slice(i + 1))
      for (const a of one)
        for (const b of other) {
          const pair = pairOf(a, b);
          if (a !== b && asked.has(pair)) seen.add(pair);
        }
  });
  for (const pair of seen) apart.set(pair, (apart.get(pair) ?? 0) + 1);
}
