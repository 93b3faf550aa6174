import { genericOrganizationWords } from "../coreference/sieves/generic-words.lexicon.ts";
import { isAcronym } from "./acronyms.ts";
import { openChoice, sharedCompany, someCompany } from "./company.ts";
import { type AcrossDraft, join, mayJoin, quotedName, rootOf } from "./draft.ts";
import type { Across } from "./same-names.ts";
import { areOne, countVotes, isThing, keysOfThing, mostly } from "./votes.ts";

/**
 * Names that articles themselves use for one thing: where one says "Apple Computer" and "Apple" of
 * one firm, others that say only "Apple" mean it too, unless articles oftener have both as two
 * things, another thing has as good a claim, or the two keep different company.
 */
export function otherNames({ draft, company }: Across): void {
  const votes = countVotes(draft);
  const named = new Map<string, number>(); // main name → a node that has it
  draft.nodes.forEach(({ key, own }, node) => {
    if (isThing(draft, node) && !isAcronym(own.name) && !named.has(key)) named.set(key, node);
  });
  const claims = new Map<number, Map<number, number>>(); // named by an alias → group that claims it → articles
  draft.nodes.forEach(({ own, key }, node) => {
    const main = named.get(key);
    // A place's other names are in the tables; what an article adds is a capital standing for its country.
    if (main === undefined || own.type === "place") return;
    for (const alias of keysOfThing(draft, node).slice(1)) {
      const target = named.get(alias);
      if (target === undefined || !areOne(votes, key, alias)) continue;
      const groups = claims.get(target) ?? new Map<number, number>();
      const root = rootOf(draft, main);
      claims.set(target, groups.set(root, (groups.get(root) ?? 0) + 1));
    }
  });
  for (const [node, groups] of [...claims].sort(([a], [b]) => a - b)) {
    const ranked = [...groups].sort(([a, m], [b, n]) => n - m || a - b);
    const all = ranked.reduce((sum, [, count]) => sum + count, 0);
    const [best, count] = ranked[0]!;
    if (count < mostly * all || sharedCompany(company, best, node) < someCompany) continue;
    const reason = `${quotedName(draft, best)}, as ${count} of the articles say`;
    join(draft, best, node, "across/other-name", reason);
  }
}

/**
 * A body's short form: the front or the end of one longer name in the corpus, which is used at least
 * as much and keeps the same company. All are chosen before any is joined.
 */
export function shortForms({ draft, company }: Across): void {
  const long = indexParts(draft);
  const joins: [node: number, target: number][] = [];
  draft.nodes.forEach(({ own, words }, node) => {
    const isRoot = rootOf(draft, node) === node;
    if (!isRoot || own.type !== "organization" || !own.isNamed) return;
    if (words.every((word) => genericOrganizationWords.has(word))) return;
    const fits = [...(long.get(words.join(" ")) ?? [])].filter(
      (root) =>
        root !== node && draft.size[root]! >= draft.size[node]! && mayJoin(draft, node, root),
    );
    if (fits.length === 0) return;
    const target = fits.length === 1 ? fits[0]! : openChoice(company, fits).choose(node);
    if (target === undefined || sharedCompany(company, node, target) < someCompany) return;
    joins.push([node, target]);
  });
  for (const [node, target] of joins) {
    const reason = `${quotedName(draft, node)}, ${quotedName(draft, target)}`;
    join(draft, target, node, "across/short-form", reason);
  }
}

/** One node for each group of bodies, by each front and end of its name. */
function indexParts(draft: AcrossDraft): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  draft.nodes.forEach(({ own, words }, node) => {
    if (own.type !== "organization" || !own.isNamed || words.length > longestSplit) return;
    for (let n = 1; n < words.length; n++)
      for (const part of [words.slice(0, n).join(" "), words.slice(n).join(" ")])
        index.set(part, (index.get(part) ?? new Set()).add(rootOf(draft, node)));
  });
  return index;
}

const longestSplit = 10; // words
