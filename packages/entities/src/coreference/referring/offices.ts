import type { Discourse, Holding } from "../discourse.ts";

/** Who holds which office, for looking up by title, with or without the country or body. */
export interface Offices {
  readonly discourse: Discourse;
  readonly anywhere: Map<string, Holder[]>; // in the whole text
  readonly sofar: Map<string, Holder[]>; // read already; the latest last
  readonly ofPerson: Map<number, Holding[]>; // in the whole text
  pending: number; // the first of `discourse.holdings` not read yet
}

interface Holder {
  readonly person: number;
  readonly status: Holding["phrase"]["status"];
}

// Once nine people held it, "the president" means nobody in particular.
const maxHolders = 9;

export function openOffices(discourse: Discourse): Offices {
  const offices: Offices = {
    discourse,
    anywhere: new Map(),
    sofar: new Map(),
    ofPerson: new Map(),
    pending: 0,
  };
  for (const holding of discourse.holdings) enterAnywhere(offices, holding);
  return offices;
}

/** Takes note of the offices named before `offset`. */
export function readUpTo(offices: Offices, given: readonly Holding[], offset: number): void {
  while (offices.pending < given.length && given[offices.pending]!.end <= offset) {
    enter(offices.sofar, offices.discourse, given[offices.pending]!);
    offices.pending++;
  }
}

/** Adds an office found while reading on. */
export function addHolding(offices: Offices, holding: Holding): void {
  offices.discourse.holdings.push(holding);
  enterAnywhere(offices, holding);
  enter(offices.sofar, offices.discourse, holding);
}

/** How offices of one cluster are looked up: two clusters of one country (land and people) are one. */
export function bodyKey({ clusters }: Discourse, of: number): string {
  return clusters[of]!.country ?? `#${of}`;
}

function enterAnywhere({ anywhere, ofPerson, discourse }: Offices, holding: Holding): void {
  enter(anywhere, discourse, holding);
  const held = ofPerson.get(holding.person) ?? [];
  if (held.length < maxHolders) held.push(holding);
  ofPerson.set(holding.person, held);
}

/** The office a person is known for: the highest held now. */
export function officeOf({ ofPerson }: Offices, person: number): Holding | undefined {
  const held = (ofPerson.get(person) ?? []).filter(({ phrase }) => phrase.status !== "former");
  return (
    held.find(({ phrase }) => phrase.kind === "government" || phrase.kind === "state") ??
    held.at(-1)
  );
}

function enter(index: Map<string, Holder[]>, discourse: Discourse, holding: Holding): void {
  const { phrase } = holding;
  const titles = new Set([phrase.title.toLowerCase(), phrase.head]);
  if (phrase.kind === "state" || phrase.kind === "government") titles.add("leader");
  const body = holding.of === null ? "?" : bodyKey(discourse, holding.of);
  for (const title of titles) {
    for (const key of [title, `${title}|${body}`]) {
      const list = index.get(key) ?? [];
      const old = list.findIndex((holder) => holder.person === holding.person);
      const status = phrase.status === "former" && old >= 0 ? list[old]!.status : phrase.status;
      if (old >= 0) list.splice(old, 1);
      if (list.length < maxHolders) list.push({ person: holding.person, status });
      index.set(key, list);
    }
  }
}

/** Holders fit for a title written with `status`, the latest last. */
export function holdersOf(
  index: Map<string, Holder[]>,
  key: string,
  status: Holder["status"],
): number[] {
  const all = index.get(key) ?? [];
  const alike = all.filter((holder) => (holder.status === "former") === (status === "former"));
  return (alike.length > 0 ? alike : all).map((holder) => holder.person);
}
