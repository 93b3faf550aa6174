import type { EntityType } from "@corpus/core";
import { genericOrganizationWords } from "../coreference/sieves/generic-words.lexicon.ts";
import { personNameUse } from "../knowledge/person-names.ts";
import { isAcronym } from "./acronyms.ts";
import {
  type Company,
  isDistant,
  joinByRareCompany,
  openChoice,
  rarestOfTwo,
  sharedCompany,
} from "./company.ts";
import { type AcrossDraft, groupsOf, join, membersOf, quotedName, rootOf } from "./draft.ts";
import { stateWords } from "./generic-bodies.lexicon.ts";
import { bodyKey, isHeld, isSole, officeKey, plainTitle } from "./offices.ts";

/** What is known beside the names, and the entities that names lead to. */
export interface Across {
  readonly draft: AcrossDraft;
  readonly company: Company;
}

/** Links prove: entities with one link are one, whatever they are called. */
export function sameLink({ draft }: Across): void {
  const first = new Map<string, number>();
  draft.nodes.forEach(({ own }, node) => {
    if (own.link === null) return;
    const key = `${own.type} ${own.link.id}`;
    const target = first.get(key);
    if (target === undefined) first.set(key, node);
    else join(draft, target, node, "across/same-link", own.link.id);
  });
}

/**
 * One name, one entity, unless something speaks against it. A person's single word and a body's
 * acronym wait: many share them.
 */
export function sameName(across: Across): void {
  const { draft } = across;
  const byKey = new Map<string, number[]>();
  draft.nodes.forEach(({ own, key, words }, node) => {
    const waits = own.type === "person" ? words.length < 2 : isAcronym(own.name);
    if (!own.isNamed || (waits && (own.type === "person" || own.type === "organization"))) return;
    // Every country has a Supreme Court.
    const whose = isGenericBody(own.type, words) ? `${key} of ${own.country}` : key;
    const nodes = byKey.get(whose);
    if (nodes) nodes.push(node);
    else byKey.set(whose, [node]);
  });
  for (const nodes of byKey.values()) if (nodes.length > 1) joinNamesakes(across, nodes);
}

const isGenericBody = (type: EntityType, words: readonly string[]) =>
  type === "organization" &&
  words.every((word) => genericOrganizationWords.has(word) || stateWords.has(word));

/** Joins what is one among nodes of one name, surest evidence first. */
function joinNamesakes(across: Across, nodes: readonly number[]): void {
  const { draft } = across;
  const first = draft.nodes[nodes[0]!]!;
  if (first.own.type === "person") joinSameOffices(draft, nodes);
  const isCommon = first.own.type === "person" && isCommonName(first.words);
  const groups = [...groupsOf(draft, nodes).values()];
  const isAnchor = (group: readonly number[]) => group.some((node) => isAnchored(draft, node));
  const anchors = groups.filter(isAnchor);
  joinAnchors(across, anchors, isCommon);
  const standing = groupsOf(draft, anchors.flat());
  const rest = groups.filter((group) => !isAnchor(group));
  if (standing.size === 0) joinUnanchored(across, rest, isCommon);
  else attach(across, rest, [...standing.keys()], isCommon);
}

/** Something beside the name that says who it is: a link, or an office of a body. */
const isAnchored = ({ nodes }: AcrossDraft, node: number): boolean => {
  const { own } = nodes[node]!;
  return own.link !== null || (own.type === "person" && own.roles.some(({ ofKey }) => ofKey));
};

function joinSameOffices(draft: AcrossDraft, nodes: readonly number[]): void {
  const first = new Map<string, number>();
  for (const node of nodes) {
    for (const role of draft.nodes[node]!.own.roles) {
      const office = officeKey(role);
      if (office === undefined) continue;
      const target = first.get(office);
      const reason = `${quotedName(draft, node)}, ${role.title}, ${role.of}`;
      if (target === undefined) first.set(office, node);
      else join(draft, target, node, "across/same-name-and-office", reason);
    }
  }
}

const mostCompared = 32; // groups of one name that are compared pair by pair; of more, the largest

function joinAnchors(across: Across, anchors: readonly number[][], isCommon: boolean): void {
  const { company } = across;
  const largest = anchors
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
    .slice(0, mostCompared);
  const pairs: { a: number; b: number; shared: number }[] = [];
  largest.forEach((one, i) => {
    for (const other of largest.slice(i + 1)) {
      const [a, b] = [one[0]!, other[0]!];
      const shared = sharedCompany(company, a, b);
      if (!speaksAgainst(across, a, b, isCommon)) pairs.push({ a, b, shared });
    }
  });
  pairs.sort((p, q) => q.shared - p.shared || p.a - q.a || p.b - q.b);
  for (const { a, b } of pairs) joinByName(across, a, b);
}

function joinByName({ draft, company }: Across, a: number, b: number): boolean {
  const shared = rarestOfTwo(company, a, b);
  const reason = shared ? `${quotedName(draft, b)}, with ${shared}` : quotedName(draft, b);
  return join(draft, a, b, "across/same-name", reason);
}

/** Whether two groups of one name, both with an office or link, are two people. */
function speaksAgainst(
  { draft, company }: Across,
  a: number,
  b: number,
  isCommon: boolean,
): boolean {
  if (draft.nodes[a]!.own.type !== "person") return false;
  const [one, other] = [rolesOf(draft, a), rolesOf(draft, b)];
  for (const [title, bodies] of one.sole) {
    const others = other.sole.get(title);
    if (others && ![...bodies].some((body) => others.has(body))) return true;
  }
  if (!isDistant(company, a, b)) return false;
  const isDisjoint = ![...one.bodies].some((body) => other.bodies.has(body));
  return isCommon || (isDisjoint && one.bodies.size > 0 && other.bodies.size > 0);
}

/** The bodies of a group's offices, and by title those of offices that one person at a time holds. */
function rolesOf(draft: AcrossDraft, node: number) {
  const bodies = new Set<string>();
  const sole = new Map<string, Set<string>>();
  for (const member of membersOf(draft, node))
    for (const role of draft.nodes[member]!.own.roles) {
      const body = bodyKey(role);
      if (body === undefined) continue;
      bodies.add(body);
      const title = plainTitle(role);
      if (isSole(title) && isHeld(role)) sole.set(title, (sole.get(title) ?? new Set()).add(body));
    }
  return { bodies, sole };
}

/** Nothing but a name: a rare one is enough, with a common one different company makes two people. */
function joinUnanchored(across: Across, groups: readonly number[][], isCommon: boolean): void {
  const { draft, company } = across;
  const first = groups[0]![0]!;
  if (!isCommon) {
    for (const [node] of groups)
      join(draft, first, node!, "across/same-name", quotedName(draft, node!));
    return;
  }
  joinByRareCompany(company, groups.flat(), (a, b, shared) =>
    join(draft, a, b, "across/same-name", `${quotedName(draft, b)}, with ${shared}`),
  );
  const compared = [...groupsOf(draft, groups.flat()).values()]
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
    .slice(0, mostCompared);
  compared.forEach(([a], i) => {
    for (const [b] of compared.slice(i + 1))
      if (!isDistant(company, a!, b!)) joinByName(across, a!, b!);
  });
}

/** Each of `groups` to the one of `targets` that it shares most company with, or to the only one. */
function attach(
  across: Across,
  groups: readonly number[][],
  targets: readonly number[],
  isCommon: boolean,
): void {
  const { draft, company } = across;
  const choice = openChoice(company, targets);
  const chosen = groups.map(([node]) => {
    const [only] = targets.length === 1 ? targets : [];
    if (only !== undefined && !(isCommon && isDistant(company, node!, only))) return only;
    return choice.choose(node!);
  });
  groups.forEach(([node], i) => {
    if (chosen[i] !== undefined) joinByName(across, chosen[i]!, node!);
  });
  const left = groups.filter(([node]) => rootOf(draft, node!) === node && draft.size[node!] === 1);
  if (left.length > 1) joinUnanchored(across, left, true);
}

/** Whether many people bear that name, so that it alone says little: "John Smith". */
export function isCommonName(words: readonly string[]): boolean {
  const given = personNameUse(words[0]!)?.given ?? 0;
  const family = personNameUse(words.at(-1)!)?.family ?? 0;
  return isCommonSurname(words.at(-1)!) && given + family >= 9;
}

/** Whether a surname alone is many people's: "Smith". */
export const isCommonSurname = (word: string): boolean => (personNameUse(word)?.family ?? 0) >= 2;
