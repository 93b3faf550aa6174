import type { EntityId, Gazetteer, Overrides } from "@corpus/core";
import type { ArticleEntity } from "./article-entities.ts";
import { comparedWords, nameKey } from "./name-key.ts";

/** An entity of an article while entities are being joined, by its place in `AcrossDraft.nodes`. */
export interface Node {
  readonly own: ArticleEntity;
  readonly key: string; // of its name
  readonly words: readonly string[]; // of its name, as compared
}

/** Two nodes that were found to be one, and why. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly rule: string; // "across/same-name"
  readonly reason: string; // for a reader
}

/**
 * Entities of articles on their way to entities of the corpus: a forest in which sieves join, surest
 * first. A join that would put two proven identities, or two that a user keeps apart, into one
 * entity is refused.
 */
export interface AcrossDraft {
  readonly nodes: readonly Node[]; // in the order of article and entity ids: the order given does not matter
  readonly parent: Int32Array;
  readonly next: Int32Array; // members of a group in a ring
  readonly size: Int32Array; // of the group, at its root
  readonly link: (string | undefined)[]; // of the group, at its root
  readonly apart: Map<number, Set<number>>; // root → roots that it must not be joined with
  readonly edges: Edge[];
}

/** What a user knows about who is who, heard before any evidence. */
export interface JoinOptions {
  /** Merges and splits hold across articles as they hold within one. */
  readonly overrides?: Overrides | undefined;
  /** Names that a list says are one. */
  readonly gazetteers?: readonly Gazetteer[] | undefined;
  /** Pairs of entities that must stay apart: how a merge is undone. */
  readonly apart?: Iterable<readonly [EntityId, EntityId]>;
}

export function openDraft(
  entities: readonly ArticleEntity[],
  options: JoinOptions = {},
): AcrossDraft {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const nodes = entities
    .filter(({ isCollective }) => !isCollective)
    .toSorted((a, b) => order(a.article, b.article) || order(a.entity, b.entity))
    .map(
      (own): Node => ({
        own,
        key: nameKey(own.type, own.name),
        words: comparedWords(own.type, own.name),
      }),
    );
  const draft: AcrossDraft = {
    nodes,
    parent: Int32Array.from(nodes, (_, index) => index),
    next: Int32Array.from(nodes, (_, index) => index),
    size: new Int32Array(nodes.length).fill(1),
    link: nodes.map(({ own }) => own.link?.id),
    apart: new Map(),
    edges: [],
  };
  const index = new Map(nodes.map(({ own }, i) => [own.entity, i]));
  for (const [a, b] of options.apart ?? []) {
    const [one, other] = [index.get(a), index.get(b)];
    if (one !== undefined && other !== undefined) keepApart(draft, one, other);
  }
  return draft;
}

/** The name of a node as a reason shows it. */
export const quotedName = ({ nodes }: AcrossDraft, node: number): string =>
  `“${nodes[node]!.own.name}”`;

/** The node that stands for the group of `node`. */
export function rootOf({ parent }: AcrossDraft, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = node; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Forbids that two groups are ever joined. */
export function keepApart(draft: AcrossDraft, a: number, b: number): void {
  const [one, other] = [rootOf(draft, a), rootOf(draft, b)];
  if (one === other) return;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const set = draft.apart.get(from);
    if (set) set.add(to);
    else draft.apart.set(from, new Set([to]));
  }
}

/** Whether nothing proven or given by the user stands against joining two groups. */
export function mayJoin(draft: AcrossDraft, a: number, b: number): boolean {
  const [one, other] = [rootOf(draft, a), rootOf(draft, b)];
  if (one === other) return true;
  const [link, otherLink] = [draft.link[one], draft.link[other]];
  if (link !== undefined && otherLink !== undefined && link !== otherLink) return false;
  return !draft.apart.get(one)?.has(other);
}

/**
 * Joins two groups, and keeps the reason; false where that is refused. The larger group keeps its
 * root, so that chains stay short.
 */
export function join(
  draft: AcrossDraft,
  a: number,
  b: number,
  rule: string,
  reason: string,
): boolean {
  const [one, other] = [rootOf(draft, a), rootOf(draft, b)];
  if (one === other) return true;
  if (!mayJoin(draft, one, other)) return false;
  const isFirst =
    draft.size[one]! > draft.size[other]! || (draft.size[one] === draft.size[other] && one < other);
  const [root, child] = isFirst ? [one, other] : [other, one];
  draft.parent[child] = root;
  draft.size[root]! += draft.size[child]!;
  const after = draft.next[root]!;
  draft.next[root] = draft.next[child]!;
  draft.next[child] = after;
  draft.link[root] ??= draft.link[child];
  moveApart(draft, child, root);
  draft.edges.push({ a, b, rule, reason });
  return true;
}

function moveApart({ apart }: AcrossDraft, child: number, root: number): void {
  const moved = apart.get(child);
  if (!moved) return;
  apart.delete(child);
  const own = apart.get(root) ?? new Set<number>();
  apart.set(root, own);
  for (const other of moved) {
    own.add(other);
    apart.get(other)?.delete(child);
    apart.get(other)?.add(root);
  }
}

/** All nodes of the group of `node`. */
export function membersOf({ next }: AcrossDraft, node: number): number[] {
  const members = [node];
  for (let at = next[node]!; at !== node; at = next[at]!) members.push(at);
  return members;
}

/** The groups that `nodes` stand in, by root, in order of their first node. */
export function groupsOf(draft: AcrossDraft, nodes: Iterable<number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const node of nodes) {
    const root = rootOf(draft, node);
    const group = groups.get(root);
    if (group) group.push(node);
    else groups.set(root, [node]);
  }
  return groups;
}
