import { type AcrossDraft, mayJoin, membersOf, rootOf } from "./draft.ts";

/**
 * The company that entities keep: what else is named in their articles. Two that share rare company
 * are likely one; countries and the great are company of everybody and count for little.
 */
export interface Company {
  readonly draft: AcrossDraft;
  readonly weight: ReadonlyMap<string, number>; // of sharing a key
  readonly shown: ReadonlyMap<string, string>; // a name by its key
  readonly ofGroup: Map<number, ReadonlySet<string>>; // by root, kept while the group does not grow
  readonly sizes: Map<number, number>; // of the group when it was kept
}

/** Counts in how many articles each name stands. */
export function openCompany(draft: AcrossDraft): Company {
  const articles = new Map<string, readonly string[]>();
  for (const { own } of draft.nodes) articles.set(own.article, own.company);
  const counts = new Map<string, number>();
  for (const keys of articles.values())
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Adamic and Adar (2003): a neighbour shared counts one through the logarithm of its own neighbours.
  const weight = new Map(Array.from(counts, ([key, count]) => [key, 1 / Math.log2(1 + count)]));
  const shown = new Map<string, string>();
  for (const { own, key } of draft.nodes) if (!shown.has(key)) shown.set(key, own.name);
  return { draft, weight, shown, ofGroup: new Map(), sizes: new Map() };
}

/** How much company two groups share, their own names apart; 0 where they share none. */
export function sharedCompany(company: Company, a: number, b: number): number {
  const [one, other] = [companyOf(company, a), companyOf(company, b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  const own = new Set([company.draft.nodes[a]!.key, company.draft.nodes[b]!.key]);
  let sum = 0;
  for (const key of few) if (many.has(key) && !own.has(key)) sum += company.weight.get(key) ?? 0;
  return sum;
}

/** The one thing that two groups share that says most, for the reason that a reader is given. */
export function rarestShared(company: Company, a: number, b: number): string | undefined {
  return rarestOf(company, companyOf(company, a), companyOf(company, b), a, b);
}

/** The same of two nodes by themselves, where the groups are still growing. */
export function rarestOfTwo(company: Company, a: number, b: number): string | undefined {
  const { nodes } = company.draft;
  return rarestOf(company, new Set(nodes[a]!.own.company), new Set(nodes[b]!.own.company), a, b);
}

function rarestOf(
  { draft, weight, shown }: Company,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  a: number,
  b: number,
): string | undefined {
  const own = new Set([draft.nodes[a]!.key, draft.nodes[b]!.key]);
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let best: string | undefined;
  let most = 0;
  for (const key of few) {
    const weighs = weight.get(key) ?? 0;
    if (!many.has(key) || own.has(key) || weighs < most) continue;
    if (weighs === most && best !== undefined && best < key) continue;
    best = key;
    most = weighs;
  }
  return best === undefined ? undefined : (shown.get(best) ?? best);
}

/** Chooses among `targets`, which are indexed once by their company, for one group after another. */
export interface Choice {
  /** The target that `node` clearly shares most company with; undefined where none does. */
  choose(node: number): number | undefined;
}

const clearly = 1.5; // how much more company the first has than the second; not swept

export function openChoice(company: Company, targets: readonly number[]): Choice {
  const byKey = new Map<string, number[]>();
  for (const target of targets)
    for (const key of companyOf(company, target)) {
      if (key === company.draft.nodes[target]!.key) continue;
      const known = byKey.get(key);
      if (known) known.push(target);
      else byKey.set(key, [target]);
    }
  return { choose: (node) => mostShared(company, byKey, node) };
}

function mostShared(
  company: Company,
  byKey: ReadonlyMap<string, readonly number[]>,
  node: number,
): number | undefined {
  const { draft, weight } = company;
  const sums = new Map<number, number>();
  for (const key of companyOf(company, node)) {
    if (key === draft.nodes[node]!.key) continue;
    for (const target of byKey.get(key) ?? [])
      if (mayJoin(draft, node, target))
        sums.set(target, (sums.get(target) ?? 0) + (weight.get(key) ?? 0));
  }
  let [best, most, second]: [number | undefined, number, number] = [undefined, 0, 0];
  for (const [target, sum] of sums) {
    if (sum > most) [best, most, second] = [target, sum, most];
    else if (sum > second) second = sum;
  }
  return most >= someCompany && most >= clearly * second ? best : undefined;
}

/** Joins groups of one name that share a name so rare that it alone is company. */
export function joinByRareCompany(
  company: Company,
  nodes: readonly number[],
  joinTwo: (a: number, b: number, shared: string) => void,
): void {
  const { draft, weight, shown } = company;
  const first = new Map<string, number>();
  for (const node of nodes) {
    const { own, key: ownKey } = draft.nodes[node]!;
    for (const key of own.company) {
      if (key === ownKey || (weight.get(key) ?? 0) < someCompany) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, node);
      else if (rootOf(draft, other) !== rootOf(draft, node))
        joinTwo(other, node, shown.get(key) ?? key);
    }
  }
}

const enoughToTell = 3; // names beside its own

/** Whether two groups keep company enough to tell, and share next to none. */
export function isDistant(company: Company, a: number, b: number): boolean {
  const isThin = (node: number) => companyOf(company, node).size <= enoughToTell;
  return !isThin(a) && !isThin(b) && sharedCompany(company, a, b) < someCompany;
}

/**
 * Company that is more than chance: one name that six other articles have, or several that are
 * everywhere. Swept on made-up namesakes (packages/bench/src/across-scale.ts): 0.2 and 0.5 give less.
 */
export const someCompany = 0.35;

function companyOf({ draft, ofGroup, sizes }: Company, node: number): ReadonlySet<string> {
  const root = rootOf(draft, node);
  const size = draft.size[root]!;
  const kept = ofGroup.get(root);
  if (kept && sizes.get(root) === size) return kept;
  const found = new Set<string>();
  for (const member of membersOf(draft, root))
    for (const key of draft.nodes[member]!.own.company) found.add(key);
  ofGroup.set(root, found);
  sizes.set(root, size);
  return found;
}
