import {
  isDistant,
  joinByRareCompany,
  openChoice,
  rarestShared,
  sharedCompany,
  someCompany,
} from "./company.ts";
import {
  type AcrossDraft,
  groupsOf,
  join,
  mayJoin,
  membersOf,
  quotedName,
  rootOf,
} from "./draft.ts";
import { officeKey } from "./offices.ts";
import { type Across, isCommonName, isCommonSurname } from "./same-names.ts";

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
    const fits = new Map(
      all.map((one) => [
        one,
        all.filter((other) => other === one || isVariant(across, one, other)),
      ]),
    );
    // "J Robinson" may be James and Jason: whoever fits the one has to fit the other.
    for (const [one, own] of fits)
      for (const other of own)
        if (one < other && own.join() === fits.get(other)?.join()) joins.push([one, other]);
  }
  for (const [one, other] of joins)
    join(
      draft,
      one,
      other,
      "across/full-name",
      `${quotedName(draft, one)}, ${quotedName(draft, other)}`,
    );
}

function isVariant({ draft, company }: Across, a: number, b: number): boolean {
  // People of one name that are two by now have been told apart.
  if (draft.nodes[a]!.key === draft.nodes[b]!.key) return false;
  const [one, other] = [draft.nodes[a]!.words, draft.nodes[b]!.words];
  if (!mayJoin(draft, a, b) || !(sameFullName(one, other) || isPart(one, other))) return false;
  const needsCompany =
    isPart(one, other) ||
    [one, other].some((words) => isCommonName(words) || words[0]!.length === 1);
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
  const joins: Found[] = [];
  const left: number[] = [];
  for (const [word, nodes] of bareWords(draft)) {
    const surnamed = surnames.get(word) ?? new Set<number>();
    const bearers = [...new Set([...surnamed, ...(firsts.get(word) ?? [])])];
    const found = chooseBearers(across, nodes, bearers, surnamed);
    joins.push(...found);
    const chosen = new Set(found.map(({ node }) => node));
    left.push(...nodes.filter((node) => !chosen.has(node)));
  }
  for (const { node, target, rule, reason } of joins) join(draft, target, node, rule, reason);
  joinLeft(across, left);
}

interface Found {
  readonly node: number;
  readonly target: number;
  readonly rule: string;
  readonly reason: string;
}

/** People who are called by one word and whom nothing has joined yet, by that word. */
function bareWords(draft: AcrossDraft): Map<string, number[]> {
  const found = new Map<string, number[]>();
  draft.nodes.forEach(({ words }, node) => {
    const isAlone = draft.size[rootOf(draft, node)] === 1;
    if (!isPerson(draft, node) || words.length !== 1 || !isAlone) return;
    const nodes = found.get(words[0]!);
    if (nodes) nodes.push(node);
    else found.set(words[0]!, [node]);
  });
  return found;
}

function chooseBearers(
  across: Across,
  nodes: readonly number[],
  bearers: readonly number[],
  surnamed: ReadonlySet<number>,
): Found[] {
  if (bearers.length === 0) return [];
  const { draft, company } = across;
  const offices = officesOf(draft, bearers);
  const choice = openChoice(company, bearers);
  const known = bestKnown(draft, bearers);
  return nodes.flatMap((node) => {
    const rule = (target: number, how: string) =>
      `across/${surnamed.has(target) ? "surname" : "first-name"}${how}`;
    const found = (target: number, how: string, reason: string): Found[] =>
      mayJoin(draft, node, target) ? [{ node, target, rule: rule(target, how), reason }] : [];
    const [only] = bearers.length === 1 ? bearers : [];
    // A first name is no name of one's own: company has to bear it out.
    if (only !== undefined && surnamed.has(only)) {
      const isDoubtful =
        isCommonSurname(draft.nodes[node]!.words[0]!) && isDistant(company, node, only);
      return isDoubtful
        ? []
        : found(only, "", `${quotedName(draft, only)}, the only one of that name`);
    }
    const sharing = onlySharer(draft, node, offices);
    if (sharing !== undefined)
      return found(sharing, "-by-office", `${quotedName(draft, sharing)} holds the same office`);
    const target = choice.choose(node);
    if (target !== undefined) {
      const shared = rarestShared(company, node, target);
      return found(target, "-by-company", `${quotedName(draft, target)}, with ${shared}`);
    }
    if (known === undefined || !surnamed.has(known)) return [];
    return found(known, "-best-known", `${quotedName(draft, known)} of ${bearers.length}`);
  });
}

type Holders = ReadonlyMap<string | undefined, ReadonlySet<number>>;

/** The only one of those who hold an office that `node` holds. */
function onlySharer(draft: AcrossDraft, node: number, offices: Holders): number | undefined {
  let only: number | undefined;
  for (const role of draft.nodes[node]!.own.roles) {
    const holders = offices.get(officeKey(role));
    if (holders === undefined) continue;
    const [first] = holders;
    if (holders.size > 1 || (only !== undefined && only !== first)) return undefined;
    only = first;
  }
  return only;
}

/** Who holds which office, by office. */
function officesOf(draft: AcrossDraft, roots: readonly number[]): Holders {
  const holders = new Map<string | undefined, Set<number>>();
  for (const root of roots)
    for (const member of membersOf(draft, root))
      for (const role of draft.nodes[member]!.own.roles) {
        const office = officeKey(role);
        if (office !== undefined) holders.set(office, (holders.get(office) ?? new Set()).add(root));
      }
  return holders;
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
  const joinTwo = (a: number, b: number, shared: string | undefined) =>
    join(draft, a, b, "across/same-word", `${quotedName(draft, b)}, with ${shared}`);
  const byWord = new Map<string, number[]>();
  for (const node of left) {
    const { key } = draft.nodes[node]!;
    const nodes = byWord.get(key);
    if (nodes) nodes.push(node);
    else byWord.set(key, [node]);
  }
  for (const nodes of byWord.values()) {
    joinByRareCompany(company, nodes, joinTwo);
    const compared = [...groupsOf(draft, nodes).keys()].slice(0, mostAlike);
    compared.forEach((a, i) => {
      for (const b of compared.slice(i + 1)) {
        if (sharedCompany(company, a, b) >= someCompany) joinTwo(a, b, rarestShared(company, a, b));
      }
    });
  }
}
