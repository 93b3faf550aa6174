import type { Entity, Mention } from "@corpus/core";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** A name of two words or more, with where an article first writes it so. */
interface Spelling {
  readonly words: readonly string[];
  readonly firsts: ReadonlyMap<Source, Mention>;
}

const types: ReadonlySet<Entity["type"]> = new Set(["person", "place", "organization", "product"]);
const maxSpellings = 400; // pairs are compared: a story with more names is a list

/** One name in two spellings, each in articles that do not have the other. */
export function compareSpellings(sources: Sources): readonly Weighed[] {
  const spellings = readSpellings(sources.all).slice(0, maxSpellings);
  return spellings.flatMap((a, i) =>
    spellings.slice(i + 1).flatMap((b) => {
      if (isRespaced(a.words, b.words)) return respaced(a, b, sources);
      if (!isVariant(a.words, b.words)) return [];
      if ([...a.firsts.keys()].some((source) => b.firsts.has(source))) return [];
      const claims = [a, b].flatMap(({ firsts, words }) =>
        Array.from(firsts, ([source, mention]) =>
          claimOf(sources, source.article, mention, words.join(" ")),
        ),
      );
      if (originCount(claims) < 2) return [];
      const aspect = `spelling of: ${a.words.join(" ")}`;
      return [{ item: { relation: "differs" as const, aspect, claims }, salience: 0.5 }];
    }),
  );
}

/** One name written open and closed, "Sud Mark" and "Sudmark": an editor takes one, also within an article. */
function respaced(a: Spelling, b: Spelling, sources: Sources): Weighed[] {
  const claims = [a, b].flatMap(({ firsts, words }) =>
    Array.from(firsts, ([source, mention]) =>
      claimOf(sources, source.article, mention, words.join(" ")),
    ),
  );
  const aspect = `spelling of: ${a.words.join(" ")}`;
  return [{ item: { relation: "differs" as const, aspect, claims }, salience: 0.2 }];
}

// "N.F.L." is "NFL": initials with or without points are a house's style. "Space X" has one letter.
const isRespaced = (a: readonly string[], b: readonly string[]) =>
  a.length !== b.length &&
  a.join("") === b.join("") &&
  [a, b].every((words) => words.filter((word) => word.length === 1).length < 2);

function readSpellings(all: readonly Source[]): readonly Spelling[] {
  const found = new Map<string, Spelling & { firsts: Map<Source, Mention> }>();
  for (const source of all) {
    for (const mention of source.article.annotations?.mentions ?? []) {
      if (mention.form !== "name" || !types.has(mention.type)) continue;
      const { norms } = findWords(source.article.text, [mention]);
      if (norms.length < 1 || norms.length > 5) continue;
      const key = norms.join(" ");
      const known = found.get(key) ?? { words: norms, firsts: new Map() };
      if (!known.firsts.has(source)) known.firsts.set(source, mention);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/** Names that are alike in all words but one, and in that one but for a letter or two inside. */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const different = a.flatMap((word, w) => (word === b[w] ? [] : [[word, b[w]!] as const]));
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  const [x, y] = pair;
  const length = Math.min(x.length, y.length);
  // "Mazar-i-…" and "Mazar-e-…": a joint inside a long name.
  if (x.length === 1 && y.length === 1 && a.indexOf(x) > 0)
    return a.at(-1) !== x && /[a-z]{2}/.test(x + y);
  // A last "s" is a plural, another first letter another word: "North" and "South".
  if (length < 4 || x[0] !== y[0] || `${x}s` === y || `${y}s` === x || /\d/.test(x + y))
    return false;
  return editDistance(x, y) <= (length >= 8 ? 2 : 1);
}

/** True where two names are one in two spellings. */
export function areSpellings(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => findWords(name, [{ start: 0, end: name.length }]).norms);
  return isVariant(x!, y!) || isRespaced(x!, y!);
}

/** Levenshtein's distance in UTF-16 code units; words are at most 40 units long. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  return previous[b.length]!;
}
