import { rarestShared, sharedCompany, someCompany } from "./company.ts";
import { type AcrossDraft, groupsOf, join, mayJoin, membersOf, rootOf } from "./draft.ts";
import { officeKey } from "./offices.ts";
import { type Across, chooseByCompany, isCommonName } from "./same-names.ts";

const name = (draft: AcrossDraft, node: number) => `“${draft.nodes[node]!.own.name}”`;

const isPerson = ({ nodes }: AcrossDraft, node: number) => {
  const { own } = nodes[node]!;
  return own.type === "person" && own.isNamed;
};

/** One node for each group of people with a full name, by what `keys` says that it is called. */
function indexGroups(
  draft: AcrossDraft,
  keys: (words: readonly string[]) => readonly string[],
): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  draft.nodes.forEach(({ words }, node) => {
    if (!isPerson(draft, node) || words.length < 2) return;
    for (const key of keys(words)) {
      const roots = index.get(key) ?? new Set();
      index.set(key, roots.add(rootOf(draft, node)));
    }
  });
  return index;
}

const mostVariants = 24; // full names with one surname and initial that are compared; a larger crowd is no family

/**
 * Two full names of one person: the same surname, the same or a short first name, and nothing in the
 * middle that differs ("Donald J. Trump"), or one the front of the other ("Kim Jong", "Kim Jong Un").
 * Only where no third fits as well, and where a common name shares company.
 */
export function fullNames(across: Across): void {
  const { draft } = across;
  const byFront = indexGroups(draft, (words) => [
    `${words[0]![0]} ${words.at(-1)}`,
    ...(words.length > 2 ? [words.slice(0, 2).join(" "), words.slice(-2).join(" ")] : []),
    words.join(" "),
  ]);
  const joins: [number, number][] = [];
  for (const roots of byFront.values()) {
    if (roots.size < 2 || roots.size > mostVariants) continue;
    const all = [...roots];
    for (const one of all) {
      const fits = all.filter((other) => other !== one && isVariant(across, one, other));
      if (fits.length === 1) joins.push([one, fits[0]!]);
    }
  }
  for (const [one, other] of joins)
    join(draft, one, other, "across/full-name", `${name(draft, one)}, ${name(draft, other)}`);
}

function isVariant({ draft, company }: Across, a: number, b: number): boolean {
  const [one, other] = [draft.nodes[a]!.words, draft.nodes[b]!.words];
  if (!mayJoin(draft, a, b) || !(sameFullName(one, other) || isPart(one, other))) return false;
  const needsCompany = isCommonName(one) || isCommonName(other) || isPart(one, other);
  return !needsCompany || sharedCompany(company, a, b) >= someCompany;
}

function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.length === long.length) return false;
  return (
    short.every((word, i) => word === long[i]) ||
    short.every((word, i) => word === long[long.length - short.length + i])
  );
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) || !sameFirstName(a[0]!, b[0]!)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = long.slice(1, -1);
  return short
    .slice(1, -1)
    .every((word) => rest.some((whole) => isInitialOf(word, whole) || isInitialOf(whole, word)));
}

const isInitialOf = (short: string, long: string) =>
  short === long || (short.length === 1 && long.startsWith(short));

function sameFirstName(a: string, b: string): boolean {
  if (isInitialOf(a, b) || isInitialOf(b, a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short);
}

const mostBearers = 400; // people of one surname that a bare surname is weighed against

/**
 * A single word for a person whom other articles name in full: the only bearer of that surname, or
 * of several the one whose office or company it has, or who is by far the best known. A first word
 * counts too ("Kim" for "Kim Jong Un"), but never without company.
 */
export function bareNames(across: Across): void {
  const { draft } = across;
  const surnames = indexGroups(draft, (words) => [words.at(-1)!]);
  const firsts = indexGroups(draft, (words) => [words[0]!]);
  // All are decided before any is joined: the order of articles must not matter.
  const joins: { node: number; target: number; rule: string; reason: string }[] = [];
  const left: number[] = [];
  draft.nodes.forEach(({ words }, node) => {
    if (!isPerson(draft, node) || words.length !== 1 || draft.size[rootOf(draft, node)]! > 1) return;
    const bearers = surnames.get(words[0]!) ?? new Set<number>();
    const called = new Set([...bearers, ...(firsts.get(words[0]!) ?? [])]);
    const found = chooseBearer(across, node, [...called], bearers);
    if (found) joins.push({ node, ...found });
    else left.push(node);
  });
  for (const { node, target, rule, reason } of joins) join(draft, target, node, rule, reason);
  joinLeft(across, left);
}

function chooseBearer(
  across: Across,
  node: number,
  all: readonly number[],
  surnamed: ReadonlySet<number>,
): { target: number; rule: string; reason: string } | undefined {
  const { draft, company } = across;
  const bearers = all.filter((root) => mayJoin(draft, node, root)).slice(0, mostBearers);
  const first = bearers[0];
  if (first === undefined) return undefined;
  const ruleOf = (root: number) => (surnamed.has(root) ? "across/surname" : "across/first-name");
  if (bearers.length === 1) {
    // A first name is no name of one's own: company has to bear it out.
    if (!surnamed.has(first) && sharedCompany(company, node, first) < someCompany) return undefined;
    const shared = rarestShared(company, node, first);
    const reason = `${name(draft, first)} is the only one${shared ? `; with ${shared}` : ""}`;
    return { target: first, rule: ruleOf(first), reason };
  }
  const office = bearers.filter((root) => sharesOffice(draft, node, root));
  if (office.length === 1)
    return {
      target: office[0]!,
      rule: `${ruleOf(office[0]!)}-by-office`,
      reason: `${name(draft, office[0]!)} holds the same office`,
    };
  const target = chooseByCompany(company, node, bearers);
  if (target !== undefined)
    return {
      target,
      rule: `${ruleOf(target)}-by-company`,
      reason: `${name(draft, target)}, with ${rarestShared(company, node, target)}`,
    };
  const known = bestKnown(draft, bearers);
  if (known === undefined) return undefined;
  return {
    target: known,
    rule: "across/surname-best-known",
    reason: `${name(draft, known)} of ${bearers.length}`,
  };
}

function sharesOffice(draft: AcrossDraft, node: number, root: number): boolean {
  const own = new Set(draft.nodes[node]!.own.roles.map(officeKey).filter((key) => key));
  if (own.size === 0) return false;
  return membersOf(draft, root).some((member) =>
    draft.nodes[member]!.own.roles.some((role) => own.has(officeKey(role))),
  );
}

const byFar = 0.8; // share of the articles that name anybody of that surname in full

/** Whom nearly all articles mean that give the name in full. */
function bestKnown(draft: AcrossDraft, roots: readonly number[]): number | undefined {
  let all = 0;
  let best = roots[0]!;
  for (const root of roots) {
    all += draft.size[root]!;
    if (draft.size[root]! > draft.size[best]!) best = root;
  }
  return draft.size[best]! >= byFar * all && all >= 5 ? best : undefined;
}

const mostAlike = 32;

/** Single words that nobody bears in full: one person where they keep the same company. */
function joinLeft({ draft, company }: Across, left: readonly number[]): void {
  const byWord = new Map<string, number[]>();
  for (const node of left) {
    const { key } = draft.nodes[node]!;
    byWord.set(key, [...(byWord.get(key) ?? []), node]);
  }
  for (const nodes of byWord.values()) {
    const compared = [...groupsOf(draft, nodes).keys()].slice(0, mostAlike);
    compared.forEach((a, i) => {
      for (const b of compared.slice(i + 1)) {
        if (sharedCompany(company, a, b) < someCompany) continue;
        const reason = `${name(draft, b)}, with ${rarestShared(company, a, b)}`;
        join(draft, a, b, "across/same-word", reason);
      }
    });
  }
}
