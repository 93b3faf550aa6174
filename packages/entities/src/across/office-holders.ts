import { edtfBounds } from "@corpus/core";
import { leadersNamed } from "../knowledge/leaders.ts";
import type { ArticleRole } from "./article-entities.ts";
import { type AcrossDraft, join, mayJoin, rootOf } from "./draft.ts";
import { isHeld, isSole, officeKey, plainTitle } from "./offices.ts";
import type { Across } from "./same-names.ts";

/** When somebody held an office, in days since 1970, as far as articles and tables prove it. */
interface Term {
  readonly root: number;
  first: number; // the earliest day on which it was held
  last: number; // the latest
  isClosed: boolean; // an end is known: nothing after `last` is theirs
}

/**
 * People who are called by an office alone: "the New Zealand Prime Minister" is whoever held it on
 * the article's date. Terms come from the dates of articles that name the holder, from what they
 * state ("took office in November 2023"), and from the table of heads of state and government.
 * Between two holders, or far from the only one, nobody is chosen.
 */
export function officeHolders({ draft }: Across): void {
  const offices = openTerms(draft);
  const joins: { node: number; term: Term; office: string }[] = [];
  const left = new Map<string, { node: number; day: number }[]>();
  draft.nodes.forEach(({ own }, node) => {
    if (own.isNamed || own.type !== "person" || own.published === null) return;
    const day = dayOf(own.published, "earliest");
    const office = heldOffice(own.roles);
    if (office === undefined || day === undefined) return;
    const term = holderOn(day, [...(offices.get(office)?.values() ?? [])]);
    if (term) joins.push({ node, term, office });
    else if (!offices.has(office)) left.set(office, [...(left.get(office) ?? []), { node, day }]);
  });
  for (const { node, term } of joins) {
    const { own } = draft.nodes[node]!;
    const holder = draft.nodes[term.root]!.own.name;
    join(draft, term.root, node, "across/office-at-date", `“${holder}” on ${own.published}`);
  }
  for (const nodes of left.values()) joinNameless(draft, nodes);
}

function heldOffice(roles: readonly ArticleRole[]): string | undefined {
  const sole = roles.filter((role) => isHeld(role) && isSole(plainTitle(role)));
  const offices = new Set(sole.flatMap((role) => officeKey(role) ?? []));
  return offices.size === 1 ? [...offices][0] : undefined;
}

/** The terms of all who are named with an office that one person at a time holds, by office. */
function openTerms(draft: AcrossDraft): Map<string, Map<number, Term>> {
  const offices = new Map<string, Map<number, Term>>();
  draft.nodes.forEach(({ own }, node) => {
    if (!own.isNamed || own.type !== "person") return;
    for (const role of own.roles) {
      const office = officeKey(role);
      if (office === undefined || !isSole(plainTitle(role))) continue;
      const terms = offices.get(office) ?? new Map<number, Term>();
      const root = rootOf(draft, node);
      const term = terms.get(root) ?? { root, first: Infinity, last: -Infinity, isClosed: false };
      if (!terms.has(root)) {
        fromTable(term, own.name, office);
        terms.set(root, term);
      }
      observe(term, role, own.published);
      offices.set(office, terms);
    }
  });
  for (const [office, terms] of offices) {
    for (const [root, { last }] of terms) if (last === -Infinity) terms.delete(root);
    if (terms.size === 0) offices.delete(office);
  }
  return offices;
}

function observe(term: Term, role: ArticleRole, published: string | null): void {
  const days = [
    isHeld(role) && published !== null ? dayOf(published, "earliest") : undefined,
    role.validFrom === undefined ? undefined : dayOf(role.validFrom, "latest"),
    role.validTo === undefined ? undefined : dayOf(role.validTo, "earliest"),
  ];
  for (const day of days) {
    if (day === undefined) continue;
    term.first = Math.min(term.first, day);
    term.last = Math.max(term.last, day);
  }
  if (role.validTo !== undefined) term.isClosed = true;
}

/** What the table says of a head of state or government by that name: the whole term. */
function fromTable(term: Term, name: string, office: string): void {
  const country = office.slice(office.indexOf("|") + 1);
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  for (const leader of leadersNamed(surname)) {
    if (leader.country !== country || leader.name !== name) continue;
    const since = leader.since === "" ? undefined : dayOf(leader.since, "latest");
    const until = leader.until === "" ? undefined : dayOf(leader.until, "earliest");
    if (since !== undefined) term.first = Math.min(term.first, since);
    if (since !== undefined) term.last = Math.max(term.last, since);
    if (until !== undefined) {
      term.last = Math.max(term.last, until);
      term.isClosed = true;
    }
  }
}

const nearDays = 180; // how far beyond the last proof a holder is still taken for the holder

function holderOn(day: number, terms: readonly Term[]): Term | undefined {
  const within = terms.filter(({ first, last }) => first <= day && day <= last);
  if (within.length > 0) return within.length === 1 ? within[0] : undefined;
  const before = latest(terms.filter(({ last }) => last < day));
  const after = earliest(terms.filter(({ first }) => first > day));
  // Somewhere between two holders the office changed hands.
  if (before && after && !before.isClosed) return undefined;
  const near = before && !before.isClosed ? before : after;
  if (!near) return undefined;
  const distance = near === before ? day - near.last : near.first - day;
  return distance <= nearDays ? near : undefined;
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

function dayOf(edtf: string, end: "earliest" | "latest"): number | undefined {
  const bound = edtfBounds(edtf)[end];
  return bound ? Math.round(Date.parse(`${bound}T00:00:00Z`) / 86_400_000) : undefined;
}
