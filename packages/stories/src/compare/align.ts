import type { Statement } from "../statements/read-statements.ts";
import { overlap } from "../statements/weigh-statements.ts";
import type { Sources } from "./sources.ts";

/** Statements of several articles that tell one thing, at most one an article, in the order of the story. */
export interface Alignment {
  readonly statements: readonly Statement[];
  readonly shared: readonly string[]; // terms that all have, heaviest first
  readonly score: number; // of the least alike pair, 0…1
}

// Tuned by reading alignments on the annotated news stories: at 0.3 one in ten is wrong.
const alikeFrom = 0.34;
const nearlyAll = 0.6; // then two shared terms do
const looselyAlikeFrom = 0.2; // every pair of a group
const minShared = 3;
const maxPosting = 60; // a term that is everywhere aligns nothing

/** Groups statements of different origins that are alike, the most alike first. */
export function alignStatements(sources: Sources): readonly Alignment[] {
  const statements = sources.all.flatMap((source) => source.statements);
  const pairs = [...candidatePairs(statements, sources)]
    .map(([a, b]) => ({ a, b, ...overlap(statements[a]!, statements[b]!, sources.weights) }))
    .filter(
      ({ score, shared }) =>
        score >= alikeFrom && shared.length >= (score >= nearlyAll ? minShared - 1 : minShared),
    )
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groupOf = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const joined = [...(groupOf.get(a) ?? [a]), ...(groupOf.get(b) ?? [b])];
    if (groupOf.get(a) && groupOf.get(a) === groupOf.get(b)) continue;
    if (!fit(joined, statements, sources)) continue;
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map((group) =>
    alignmentOf(
      group.sort((x, y) => x - y).map((i) => statements[i]!),
      sources,
    ),
  );
}

/** Pairs of different origins that share a term which is not everywhere. */
function candidatePairs(
  statements: readonly Statement[],
  { originOf }: Sources,
): Iterable<readonly [number, number]> {
  const filed = new Map<string, number[]>();
  statements.forEach(({ keys }, i) => {
    for (const key of keys) {
      const posting = filed.get(key);
      if (posting) posting.push(i);
      else filed.set(key, [i]);
    }
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (const posting of filed.values()) {
    if (posting.length > maxPosting) continue;
    posting.forEach((a, at) => {
      for (const b of posting.slice(at + 1)) {
        const origins = [a, b].map((i) => originOf.get(statements[i]!.article.id));
        if (origins[0] !== origins[1]) pairs.set(a * statements.length + b, [a, b]);
      }
    });
  }
  return pairs.values();
}

/** One statement an article, and no two that are unlike. */
function fit(
  group: readonly number[],
  statements: readonly Statement[],
  sources: Sources,
): boolean {
  const articles = new Set(group.map((i) => statements[i]!.article.id));
  if (articles.size < group.length) return false;
  return group.every((a, at) =>
    group
      .slice(at + 1)
      .every(
        (b) => overlap(statements[a]!, statements[b]!, sources.weights).score >= looselyAlikeFrom,
      ),
  );
}

function alignmentOf(statements: readonly Statement[], { weights }: Sources): Alignment {
  const [first, ...rest] = statements;
  const shared = [...first!.keys]
    .filter((key) => rest.every(({ keys }) => keys.has(key)))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
  let score = 1;
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) score = Math.min(score, overlap(a, b, weights).score);
  });
  return { statements, shared, score };
}

/** The stretch of a statement from the first to the last of the terms. */
export function windowOf(statement: Statement, terms: readonly string[]) {
  const wanted = new Set(terms);
  const hits = statement.terms.filter(({ key }) => wanted.has(key));
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return hits.length === 0 ? { start: statement.start, end: statement.end } : { start, end };
}

/** The terms as the statement writes them, in its order: a few words that say what the point is. */
export function wordsOf(statement: Statement, terms: readonly string[], limit = 5): string {
  const wanted = new Set(terms.slice(0, limit));
  const seen = new Set<string>();
  return statement.terms
    .filter(({ key }) => wanted.has(key) && !seen.has(key) && seen.add(key))
    .map(({ start, end }) => statement.article.text.slice(start, end).replace(/\s+/g, " "))
    .join(" ");
}
