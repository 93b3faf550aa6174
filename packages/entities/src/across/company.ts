import { type AcrossDraft, membersOf, rootOf } from "./draft.ts";

/**
 * The company that entities keep: what else is named in their articles. Two that share rare company
 * are likely one; countries and the great are company of everybody and count for little.
 */
export interface Company {
  readonly draft: AcrossDraft;
  readonly weight: ReadonlyMap<string, number>; // of sharing a key
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
  return { draft, weight, ofGroup: new Map(), sizes: new Map() };
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

/** The one thing shared that says most, for the reason that a reader is given. */
export function rarestShared(company: Company, a: number, b: number): string | undefined {
  const [one, other] = [companyOf(company, a), companyOf(company, b)];
  const own = new Set([company.draft.nodes[a]!.key, company.draft.nodes[b]!.key]);
  let best: string | undefined;
  let most = 0;
  for (const key of one) {
    const weight = company.weight.get(key) ?? 0;
    if (!other.has(key) || own.has(key) || weight < most) continue;
    if (weight === most && best !== undefined && best < key) continue;
    best = key;
    most = weight;
  }
  return best?.slice(best.indexOf(" ") + 1);
}

const enoughToTell = 3; // names beside its own

/** Whether two groups keep company enough to tell, and share next to none. */
export function isDistant(company: Company, a: number, b: number): boolean {
  const isThin = (node: number) => companyOf(company, node).size <= enoughToTell;
  return !isThin(a) && !isThin(b) && sharedCompany(company, a, b) < someCompany;
}

/** Company that is more than chance: one name that six other articles have, or several that are everywhere. */
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
