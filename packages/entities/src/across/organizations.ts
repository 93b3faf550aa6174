import { genericOrganizationWords } from "../coreference/sieves/generic-words.lexicon.ts";
import { sharedCompany, someCompany } from "./company.ts";
import { type AcrossDraft, join, mayJoin, rootOf } from "./draft.ts";
import { nameKey } from "./name-key.ts";
import { type Across, chooseByCompany } from "./same-names.ts";

const name = (draft: AcrossDraft, node: number) => `“${draft.nodes[node]!.own.name}”`;

const isThing = ({ nodes }: AcrossDraft, node: number) => {
  const { own } = nodes[node]!;
  return own.type !== "person" && own.isNamed;
};

/** How often articles call one thing by two names, and how often they call two things so. */
interface Votes {
  readonly together: Map<string, number>; // by both keys, in order, with a line break between
  readonly apart: Map<string, number>;
}

const mostNames = 12; // of one entity; a longer list is a slip of the resolver

function countVotes(draft: AcrossDraft, keysOf: readonly (readonly string[])[]): Votes {
  const claims = new Map<string, number>(); // alias → in how many articles it is some entity's
  const together = new Map<string, number>();
  const apart = new Map<string, number>();
  const asked = new Set<string>(); // pairs that some article puts together
  keysOf.forEach((keys) => {
    for (const pair of pairsOf(keys)) {
      together.set(pair, (together.get(pair) ?? 0) + 1);
      asked.add(pair);
    }
    for (const key of keys) claims.set(key, (claims.get(key) ?? 0) + 1);
  });
  let from = 0;
  const { nodes } = draft;
  while (from < nodes.length) {
    let to = from;
    while (to < nodes.length && nodes[to]!.own.article === nodes[from]!.own.article) to++;
    countApart(keysOf.slice(from, to), asked, apart);
    from = to;
  }
  return { together, apart };
}

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function pairsOf(keys: readonly string[]): string[] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b) => pairOf(a, b)));
}

function countApart(
  entities: readonly (readonly string[])[],
  asked: ReadonlySet<string>,
  apart: Map<string, number>,
): void {
  const many = entities.filter((keys) => keys.length > 0);
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

const mostly = 0.6; // of the articles that have both names

/**
 * Names that articles themselves use for one thing: where one says "European Union" and "EU" of one
 * body, others that say only "EU" mean it too, unless articles oftener have both as two things or
 * another thing has as good a claim.
 */
export function otherNames({ draft }: Across): void {
  const keysOf = draft.nodes.map(({ own, key }, node) => {
    if (!isThing(draft, node)) return [];
    const all = new Set([key, ...own.aliases.map((alias) => nameKey(own.type, alias))]);
    return [...all].slice(0, mostNames);
  });
  const firstOf = new Map<string, number>(); // main name → a node that has it
  draft.nodes.forEach(({ key }, node) => {
    if (isThing(draft, node) && !firstOf.has(key)) firstOf.set(key, node);
  });
  const { together, apart } = countVotes(draft, keysOf);
  const claims = new Map<string, Map<number, number>>(); // name → group → articles that say so
  for (const [pair, count] of together) {
    const against = apart.get(pair) ?? 0;
    if (count < mostly * (count + against)) continue;
    const [a = "", b = ""] = pair.split("\n");
    for (const [alias, main] of [
      [a, b],
      [b, a],
    ] as const) {
      const node = firstOf.get(main);
      if (node === undefined) continue;
      const root = rootOf(draft, node);
      const own = claims.get(alias) ?? new Map<number, number>();
      claims.set(alias, own.set(root, (own.get(root) ?? 0) + count));
    }
  }
  for (const [alias, groups] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1)))
    joinClaimed(draft, alias, groups, firstOf.get(alias));
}

function joinClaimed(
  draft: AcrossDraft,
  alias: string,
  groups: ReadonlyMap<number, number>,
  node: number | undefined,
): void {
  const ranked = [...groups].sort(([a, m], [b, n]) => n - m || a - b);
  const all = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [best, votes] = ranked[0]!;
  const shown = alias.slice(alias.indexOf(" ") + 1);
  // An acronym that several long names spell is their common name: they are spellings of one.
  const spelling = ranked.filter(([root]) => spells(draft.nodes[root]!.words, shown));
  for (const [root] of spelling.slice(1))
    join(draft, spelling[0]![0], root, "across/same-acronym", shown);
  if (node === undefined || votes < mostly * all) return;
  const reason = `${name(draft, best)}, as ${votes} of the articles say`;
  join(draft, best, node, "across/other-name", reason);
}

const small = new Set(["of", "the", "and", "for", "on", "in", "de", "la", "du", "des", "et"]);

/** First letters of the words of a name; "" for one word. */
function initials(words: readonly string[]): string {
  const counted = words.filter((word) => !small.has(word)).flatMap((word) => word.split("-"));
  return counted.length < 2 ? "" : counted.map((word) => word[0] ?? "").join("");
}

const spells = (words: readonly string[], acronym: string) =>
  acronym.length >= 3 && initials(words).startsWith(acronym);

const isAcronym = (surface: string) => /^[A-Z][A-Z.&]{1,8}$/.test(surface);

/** One node for each group of things, by what `keys` says that it may be called. */
function indexThings(
  draft: AcrossDraft,
  keys: (words: readonly string[], type: string) => readonly string[],
): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  draft.nodes.forEach(({ own, words }, node) => {
    if (!isThing(draft, node) || words.length < 2 || words.length > 10) return;
    for (const key of keys(words, own.type)) {
      const roots = index.get(key) ?? new Set();
      index.set(key, roots.add(rootOf(draft, node)));
    }
  });
  return index;
}

/** An acronym that no article spells out, by its letters: the only long name that has them, or the one with its company. */
export function acronyms(across: Across): void {
  const { draft } = across;
  const long = indexThings(draft, (words, type) => [`${type} ${initials(words)}`]);
  joinShort(across, "across/acronym", (node) => {
    const { own, words } = draft.nodes[node]!;
    if (words.length > 1 || !isAcronym(own.name)) return [];
    return [...(long.get(`${own.type} ${words[0]!.replace(/[^a-z]/g, "")}`) ?? [])];
  });
}

/** A body's or place's short form: the front or the end of one longer name in the corpus, not more used itself. */
export function shortForms(across: Across): void {
  const { draft } = across;
  const long = indexThings(draft, (words, type) =>
    type === "organization"
      ? words.flatMap((_, n) =>
          n === 0 ? [] : [words.slice(0, n).join(" "), words.slice(n).join(" ")],
        )
      : [],
  );
  joinShort(across, "across/short-form", (node) => {
    const { own, words } = draft.nodes[node]!;
    if (own.type !== "organization") return [];
    if (words.every((word) => genericOrganizationWords.has(word))) return [];
    const size = draft.size[rootOf(draft, node)]!;
    return [...(long.get(words.join(" ")) ?? [])].filter((root) => draft.size[root]! >= size);
  });
}

/** Joins groups to the one of their `candidates` that they keep company with. All are chosen before any is joined. */
function joinShort(
  across: Across,
  rule: string,
  candidates: (node: number) => readonly number[],
): void {
  const { draft, company } = across;
  const joins: [node: number, target: number][] = [];
  draft.nodes.forEach((_, node) => {
    if (!isThing(draft, node) || rootOf(draft, node) !== node) return;
    const fits = candidates(node).filter((root) => root !== node && mayJoin(draft, node, root));
    if (fits.length === 0) return;
    const target = fits.length === 1 ? fits[0]! : chooseByCompany(company, node, fits);
    if (target === undefined || sharedCompany(company, node, target) < someCompany) return;
    joins.push([node, target]);
  });
  for (const [node, target] of joins)
    join(draft, target, node, rule, `${name(draft, node)}, ${name(draft, target)}`);
}
