import { edtfBounds } from "@corpus/core";
import { type Leader, leaderId, leadersOf } from "../knowledge/leaders.ts";
import { comparedWords } from "./name-key.ts";
import { plainTitle } from "./offices.ts";

/** A term that the table of heads of state and government has, in days since 1970. */
export interface KnownTerm {
  readonly leader: string; // the id
  readonly lastWord: string | undefined; // of the name, as compared
  readonly from: number; // the earliest day on which it may have begun
  readonly first: number; // from here to `last` the office was surely theirs; where `first` is later, on no day
  readonly last: number;
  readonly to: number; // the latest day to which it may have lasted
  readonly isClosed: boolean; // the table has its end
}

/** Which day an EDTF date may be at the earliest or latest, in days since 1970. */
export function dayOf(edtf: string, end: "earliest" | "latest"): number | undefined {
  const bound = edtfBounds(edtf)[end];
  return bound ? Math.round(Date.parse(`${bound}T00:00:00Z`) / 86_400_000) : undefined;
}

// The newer source of the table is of autumn 2025: whom it has in office held it until then.
const tableEnds = Math.round(Date.UTC(2025, 9, 1) / 86_400_000);

/** The terms of an office ("prime minister|NZL"), earliest first; empty for offices that the table does not have. */
export function knownTerms(office: string): readonly KnownTerm[] {
  const at = office.lastIndexOf("|");
  const [title, country] = [office.slice(0, at), office.slice(at + 1)];
  const terms = leadersOf(country)
    .filter((leader) => plainTitle(leader) === title)
    .flatMap((leader) => termOf(leader) ?? [])
    .sort((a, b) => a.from - b.from || a.first - b.first);
  // What the table leaves open ends at the latest with the next who came.
  return terms.map((term, i) => {
    const next = terms.slice(i + 1).find(({ leader }) => leader !== term.leader);
    return term.isClosed || !next ? term : { ...term, to: next.first };
  });
}

function termOf(leader: Leader): KnownTerm | undefined {
  const from = dayOf(leader.since, "earliest");
  const first = dayOf(leader.since, "latest");
  if (from === undefined || first === undefined) return undefined;
  const lastWord = comparedWords("person", leader.name).at(-1);
  const about = { leader: leaderId(leader), lastWord, from, first };
  const [last, to] = [dayOf(leader.until, "earliest"), dayOf(leader.until, "latest")];
  if (last !== undefined && to !== undefined) return { ...about, last, to, isClosed: true };
  // The older source gives years alone, and an end that it leaves open is not known.
  const isCurrent = leader.since.length > 4 || leader.since > "2012";
  const until = isCurrent ? Math.max(first, tableEnds) : first;
  return { ...about, last: until, to: Infinity, isClosed: false };
}
