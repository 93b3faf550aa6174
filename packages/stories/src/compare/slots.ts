import type { Range } from "@corpus/core";
import type { Statement } from "../statements/read-statements.ts";
import type { Term } from "../statements/terms.ts";
import { findWords } from "../text/words.ts";
import type { Passage } from "./passages.ts";

/** A place beside something that both statements tell, which each fills otherwise. */
export interface Slot {
  readonly beside: { readonly a: Term; readonly b: Term }; // what both share
  readonly a: Term;
  readonly b: Term;
  readonly gap: string; // the function words to what is shared, without determiners
  readonly closed: boolean; // nothing on the other side parts the two: the clause ends, or the same follows
  readonly between: boolean; // what stands on the other side is shared as well
}

type Side = "before" | "after";

/** What stands next to a term, with the function words between but determiners: "to" in "refusal to act". */
interface Neighbour {
  readonly term: Term | undefined; // undefined at the end of a clause
  readonly gap: string;
}

const maxGapWords = 3;
const clauseEnd = /[,;:.!?()“”"–—\n]/;
const determiners = new Set("a an the its his her their our this that these those".split(" "));
const sides = ["before", "after"] as const;

/** The slots of two statements around the terms of a passage that they share. */
export function findSlots(a: Statement, b: Statement, passage: Passage): readonly Slot[] {
  const found: Slot[] = [];
  for (const key of passage.shared) {
    const [x, y] = [termIn(a, passage.a, key), termIn(b, passage.b, key)];
    if (!x || !y) continue;
    if (!writes(a, key, y.stem) && !writes(b, key, x.stem))
      found.push({ beside: { a: x, b: y }, a: x, b: y, gap: "", closed: true, between: true });
    for (const side of sides) {
      const [u, v] = [neighbour(a, x, side), neighbour(b, y, side)];
      if (!u.term || !v.term || u.gap !== v.gap || u.term.key === v.term.key) continue;
      if (b.keys.has(u.term.key) || a.keys.has(v.term.key)) continue;
      const [far, farther] = [neighbour(a, u.term, side), neighbour(b, v.term, side)];
      const closed = far.gap === farther.gap && far.term?.key === farther.term?.key;
      const between = closed && far.term !== undefined;
      found.push({ beside: { a: x, b: y }, a: u.term, b: v.term, gap: u.gap, closed, between });
    }
  }
  return found;
}

/** True where the statement has this very word for the concept, if only in a list. */
const writes = ({ terms }: Statement, key: string, stem: string) =>
  terms.some((term) => term.key === key && term.stem === stem);

function termIn({ terms }: Statement, range: Range, key: string): Term | undefined {
  return terms.find((t) => t.key === key && range.start <= t.start && t.end <= range.end);
}

function neighbour({ terms, article }: Statement, term: Term, side: Side): Neighbour {
  const next =
    side === "after"
      ? terms.find(({ start }) => start >= term.end)
      : terms.findLast(({ end }) => end <= term.start);
  if (!next) return { term: undefined, gap: "" };
  const [start, end] = side === "after" ? [term.end, next.start] : [next.end, term.start];
  if (clauseEnd.test(article.text.slice(start, end))) return { term: undefined, gap: "" };
  const words = findWords(article.text, [{ start, end }]).norms;
  if (words.length > maxGapWords) return { term: undefined, gap: "" };
  return { term: next, gap: words.filter((word) => !determiners.has(word)).join(" ") };
}
