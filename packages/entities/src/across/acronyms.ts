import {
  companyEndings,
  genericOrganizationWords,
} from "../coreference/sieves/generic-words.lexicon.ts";
import { joinByRareCompany, openChoice } from "./company.ts";
import { type AcrossDraft, join, quotedName, rootOf } from "./draft.ts";
import type { Across } from "./same-names.ts";
import { areOne, countVotes, isThing, keysOfThing } from "./votes.ts";

/** "EADS", "U.N.": a name that many may have, so that it waits until the long names are joined. */
export const isAcronym = (name: string): boolean => /^(?:The |the )?[A-Z][A-Z.&]{1,8}$/.test(name);

/**
 * Bodies called by an acronym. It is short for the long names that articles use beside it, or else
 * for those that have its initials; of several, for the one whose company it keeps. Where nothing is
 * known that it could be short for, it is a name like another.
 */
export function acronyms(across: Across): void {
  const { draft } = across;
  const bare = new Map<string, number[]>();
  draft.nodes.forEach(({ own, key }, node) => {
    if (!isThing(draft, node) || own.type !== "organization" || !isAcronym(own.name)) return;
    const nodes = bare.get(key);
    if (nodes) nodes.push(node);
    else bare.set(key, [node]);
  });
  const { claimed, spelled } = longNames(draft, bare);
  for (const [key, nodes] of bare) {
    const claims = claimed.get(key);
    const long = joinSpellings(draft, [...(claims ?? spelled.get(key) ?? [])]);
    if (long.length === 0)
      for (const node of nodes)
        join(draft, nodes[0]!, node, "across/same-name", quotedName(draft, node));
    else chooseLong(across, nodes, long, claims !== undefined);
  }
  // Long names that no bare acronym leads to can still be spellings of one.
  for (const [key, roots] of claimed) if (!bare.has(key)) joinSpellings(draft, [...roots]);
}

/** Which groups articles call by an acronym, and which only have its initials. */
function longNames(draft: AcrossDraft, bare: ReadonlyMap<string, unknown>) {
  const votes = countVotes(draft);
  const claimed = new Map<string, Set<number>>();
  const spelled = new Map<string, Set<number>>();
  const note = (index: Map<string, Set<number>>, key: string, node: number) =>
    index.set(key, (index.get(key) ?? new Set()).add(rootOf(draft, node)));
  draft.nodes.forEach(({ own, key, words }, node) => {
    if (own.type !== "organization" || !own.isNamed || isAcronym(own.name)) return;
    const letters = `organization ${initials(words)}`;
    if (bare.has(letters)) note(spelled, letters, node);
    const aliases = own.aliases.some(isAcronym) ? keysOfThing(draft, node).slice(1) : [];
    for (const alias of aliases)
      if (isOneWord(alias) && areOne(votes, key, alias)) note(claimed, alias, node);
  });
  return { claimed, spelled };
}

// A key is the type, a blank and the name.
const isOneWord = (key: string) => key.indexOf(" ") === key.lastIndexOf(" ");

const small = new Set(["of", "the", "and", "for", "on", "in", "de", "la", "du", "des", "et"]);

/** First letters of the words of a name; "" for one word. */
function initials(words: readonly string[]): string {
  const counted = words.filter((word) => !small.has(word)).flatMap((word) => word.split("-"));
  return counted.length < 2 ? "" : counted.map((word) => word[0] ?? "").join("");
}

const mostSpellings = 24;

/** Joins long names with one acronym that also share most of their words, and returns what is left of them. */
function joinSpellings(draft: AcrossDraft, roots: readonly number[]): number[] {
  const compared = roots.slice(0, mostSpellings);
  compared.forEach((a, i) => {
    for (const b of compared.slice(i + 1))
      if (areAlike(draft.nodes[a]!.words, draft.nodes[b]!.words))
        join(
          draft,
          a,
          b,
          "across/same-acronym",
          `${quotedName(draft, a)}, ${quotedName(draft, b)}`,
        );
  });
  return [...new Set(roots.map((root) => rootOf(draft, root)))];
}

/**
 * Whether two names are spellings of one: more than half of their words are the same, "Co" and its
 * like apart, one of these is no word of every second body, and what differs begins alike
 * ("Agriculture", "Agricultural", but not "African", "Asian") or is only in one of them.
 */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const counts = (word: string) => !small.has(word) && !companyEndings.has(word);
  const [own, other] = [a.filter(counts), b.filter(counts)];
  const shared = own.filter((word) => other.includes(word));
  const isOwn = shared.some((word) => !genericOrganizationWords.has(word));
  if (!isOwn || shared.length * 2 <= Math.max(own.length, other.length)) return false;
  const [left, right] = [own, other].map((words) => words.filter((w) => !shared.includes(w)));
  const [few, many] = left!.length < right!.length ? [left!, right!] : [right!, left!];
  return few.every((word) => many.some((one) => one.slice(0, 3) === word.slice(0, 3)));
}

function chooseLong(
  { draft, company }: Across,
  nodes: readonly number[],
  long: readonly number[],
  isClaimed: boolean,
): void {
  const choice = openChoice(company, long);
  const only = long.length === 1 && isClaimed ? long[0] : undefined;
  const chosen = nodes.map((node) => only ?? choice.choose(node));
  const left: number[] = [];
  nodes.forEach((node, i) => {
    const target = chosen[i];
    if (target === undefined) left.push(node);
    else join(draft, target, node, "across/acronym", quotedName(draft, target));
  });
  joinByRareCompany(company, left, (a, b, shared) =>
    join(draft, a, b, "across/same-name", `${quotedName(draft, b)}, with ${shared}`),
  );
}
