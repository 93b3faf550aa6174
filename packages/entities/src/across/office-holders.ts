import { leaderId, leadersOf } from "../knowledge/leaders.ts";
import type { ArticleRole } from "./article-entities.ts";
import { type AcrossDraft, join, mayJoin, quotedName, rootOf } from "./draft.ts";
import { dayOf, type KnownTerm, knownTerms } from "./known-terms.ts";
import { nameKey } from "./name-key.ts";
import { bodyKey, isHeld, isSole, officeKey, plainTitle } from "./offices.ts";
import type { Across } from "./same-names.ts";

/** When somebody held an office, in days since 1970, as far as articles and the table prove it. */
interface Term {
  root: number | undefined; // undefined for somebody whom the corpus does not name
  readonly known?: KnownTerm;
  first: number; // the earliest day on which it was held
  last: number; // the latest
  isOpened: boolean; // a beginning is known: nothing before `first` is theirs
  isClosed: boolean; // an end is known: nothing after `last` is theirs
}

/**
 * People who are called by an office alone: "the New Zealand Prime Minister" is whoever held it on
 * the article's date. Terms come from the table of heads of state and government, from the dates of
 * articles that name the holder, and from what they state ("took office in November 2023"). Nobody
 * is chosen between two holders, far from the only one, or where the corpus does not name the holder.
 */
export function officeHolders({ draft }: Across): void {
  const offices = openOffices(draft);
  const joins: { node: number; root: number }[] = [];
  const left = new Map<string, { node: number; day: number }[]>();
  draft.nodes.forEach(({ own }, node) => {
    if (own.isNamed || own.type !== "person" || own.published === null) return;
    const day = dayOf(own.published, "earliest");
    const office = heldOffice(own.roles);
    if (office === undefined || day === undefined) return;
    const { root, leader } = offices.holderOn(office, day);
    if (root !== undefined) joins.push({ node, root });
    else if (!offices.isNamed(office)) {
      const key = `${office}|${leader ?? ""}`;
      const nodes = left.get(key);
      if (nodes) nodes.push({ node, day });
      else left.set(key, [{ node, day }]);
    }
  });
  for (const { node, root } of joins) {
    const reason = `${quotedName(draft, root)} on ${draft.nodes[node]!.own.published}`;
    join(draft, root, node, "across/office-at-date", reason);
  }
  for (const nodes of left.values()) joinNameless(draft, nodes);
}

function heldOffice(roles: readonly ArticleRole[]): string | undefined {
  const sole = roles.filter((role) => isHeld(role) && isSole(plainTitle(role)));
  const offices = new Set(sole.flatMap((role) => officeKey(role) ?? []));
  return offices.size === 1 ? [...offices][0] : undefined;
}

interface Holder {
  readonly root?: number | undefined; // where the corpus names the holder
  readonly leader?: string | undefined; // where the table has the holder
}

interface Offices {
  /** Whether the corpus names anybody who held it. */
  isNamed(office: string): boolean;
  holderOn(office: string, day: number): Holder;
}

function openOffices(draft: AcrossDraft): Offices {
  const leaders = leadersNamedIn(draft);
  const offices = new Map<string, readonly Term[]>();
  const observed = observations(draft);
  const termsOf = (office: string) => {
    const terms = offices.get(office) ?? termsIn(office, observed.get(office) ?? [], leaders);
    offices.set(office, terms);
    return terms;
  };
  const holders = new Map<string, Holder>(); // thousands of articles ask for the same days
  return {
    isNamed: (office) => termsOf(office).some(({ root }) => root !== undefined),
    holderOn(office, day) {
      const key = `${office} ${day}`;
      const holder = holders.get(key) ?? chooseHolder(day, termsOf(office));
      holders.set(key, holder);
      return holder;
    },
  };
}

/** A named person in an office that one person at a time holds. */
interface Observation {
  readonly root: number;
  readonly lastWord: string | undefined; // of the name
  readonly role: ArticleRole;
  readonly published: string | null;
}

function observations(draft: AcrossDraft): Map<string, Observation[]> {
  const found = new Map<string, Observation[]>();
  draft.nodes.forEach(({ own: { type, isNamed, roles, published }, words }, node) => {
    if (!isNamed || type !== "person") return;
    for (const role of roles) {
      const office = officeKey(role);
      if (office === undefined || !isSole(plainTitle(role))) continue;
      const known = found.get(office);
      const observation = { root: rootOf(draft, node), lastWord: words.at(-1), role, published };
      if (known) known.push(observation);
      else found.set(office, [observation]);
    }
  });
  return found;
}

/** Whom of the table's leaders the corpus names: by their link, or by their name and an office of their country. */
function leadersNamedIn(draft: AcrossDraft): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const keep = (id: string, root: number) => {
    const other = found.get(id);
    if (other === undefined || draft.size[root]! > draft.size[other]!) found.set(id, root);
  };
  const byName = new Map<string, ReadonlyMap<string, string>>(); // ids of a country's leaders
  draft.nodes.forEach(({ own, key }, node) => {
    if (!own.isNamed || own.type !== "person") return;
    if (own.link) keep(own.link.id, rootOf(draft, node));
    for (const country of new Set(own.roles.map(bodyKey))) {
      if (country === undefined) continue;
      const named = byName.get(country) ?? idsByName(country);
      byName.set(country, named);
      const id = named.get(key);
      if (id !== undefined) keep(id, rootOf(draft, node));
    }
  });
  return found;
}

const idsByName = (country: string): ReadonlyMap<string, string> =>
  new Map(leadersOf(country).map((who) => [nameKey("person", who.name), leaderId(who)]));

/** The terms of an office: one for each of the table, and one for whoever else is named with it. */
function termsIn(
  office: string,
  observed: readonly Observation[],
  leaders: ReadonlyMap<string, number>,
): readonly Term[] {
  const known = knownTerms(office).map(
    (term): Term => ({
      root: leaders.get(term.leader),
      known: term,
      first: term.first,
      last: term.last,
      isOpened: true,
      isClosed: term.isClosed,
    }),
  );
  const others = new Map<number, Term>();
  for (const { root, lastWord, role, published } of observed) {
    for (const { day, states } of daysOf(role, published)) {
      const own = known.find(
        (term) =>
          mayHold(term.known!, day) &&
          (term.root === root || (term.root === undefined && term.known!.lastWord === lastWord)),
      );
      // Whoever is called so while another surely held it is a slip of the text or of the finder.
      if (!own && known.some((term) => term.root !== root && surelyHolds(term.known!, day)))
        continue;
      const term = own ?? others.get(root) ?? openTerm(root);
      if (own) own.root = root;
      else others.set(root, term);
      if (day < term.first || (day === term.first && states === "first")) {
        term.isOpened = own !== undefined || states === "first";
        term.first = day;
      }
      term.last = Math.max(term.last, day);
      if (states === "last") term.isClosed = true;
    }
  }
  // A term of some months within one year is sure on no day that no article proves.
  return [...known, ...others.values()].filter(({ first, last }) => first <= last);
}

const openTerm = (root: number): Term => ({
  ...{ root, first: Infinity, last: -Infinity },
  ...{ isOpened: false, isClosed: false },
});

const mayHold = ({ from, to }: KnownTerm, day: number) => from <= day && day <= to;
const surelyHolds = ({ first, last }: KnownTerm, day: number) => first <= day && day <= last;

/** The days on which an article has somebody in an office. */
function daysOf(role: ArticleRole, published: string | null) {
  const { validFrom, validTo } = role;
  const days = [
    { day: published && isHeld(role) ? dayOf(published, "earliest") : undefined, states: "held" },
    { day: validFrom === undefined ? undefined : dayOf(validFrom, "latest"), states: "first" },
    { day: validTo === undefined ? undefined : dayOf(validTo, "earliest"), states: "last" },
  ] as const;
  return days.flatMap(({ day, states }) => (day === undefined ? [] : [{ day, states }]));
}

const nearDays = 180; // how far beyond the last proof a holder is still taken for the holder

function chooseHolder(day: number, terms: readonly Term[]): Holder {
  const within = terms.filter(({ first, last }) => first <= day && day <= last);
  const known = within.filter(({ known }) => known !== undefined);
  const holding = known.length > 0 ? known : within;
  if (holding.length > 0) return onlyHolder(holding);
  const before = latest(terms.filter(({ last }) => last < day));
  const after = earliest(terms.filter(({ first }) => first > day));
  // Somewhere between two holders the office changed hands.
  if (before && after && !before.isClosed) return {};
  if (before && !before.isClosed) return day - before.last <= nearDays ? holderOf(before) : {};
  if (!after || after.isOpened) return {};
  return after.first - day <= nearDays ? holderOf(after) : {};
}

const holderOf = ({ root, known }: Term): Holder => ({ root, leader: known?.leader });

/** Whoever holds all of these terms; two sources can have the same one. */
function onlyHolder(terms: readonly Term[]): Holder {
  const [first] = terms.map(holderOf);
  const isOne = terms.every(({ root, known }) =>
    first!.leader === undefined ? root === first!.root : known?.leader === first!.leader,
  );
  return isOne ? first! : {};
}

const latest = (terms: readonly Term[]) =>
  terms.reduce<Term | undefined>((best, t) => (best && best.last >= t.last ? best : t), undefined);
const earliest = (terms: readonly Term[]) =>
  terms.reduce<Term | undefined>(
    (best, t) => (best && best.first <= t.first ? best : t),
    undefined,
  );

const oneTerm = 31; // days within which an office whose holder nobody names is taken for one person's

function joinNameless(draft: AcrossDraft, nodes: readonly { node: number; day: number }[]): void {
  const sorted = nodes.toSorted((a, b) => a.day - b.day || a.node - b.node);
  let first = sorted[0]!;
  for (const next of sorted.slice(1)) {
    if (next.day - first.day > oneTerm || !mayJoin(draft, first.node, next.node)) first = next;
    else {
      const days = next.day - first.day;
      join(draft, first.node, next.node, "across/same-office", `within ${days} days`);
    }
  }
}
