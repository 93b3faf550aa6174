import type { Article, ArticleId } from "@corpus/core";
import { classifyReuse, type Reuse, type ReuseText, readReuseText } from "./classify-reuse.ts";
import { bandHashes, fingerprintArticle } from "./fingerprint.ts";

/** Two articles with words in common; `a` sorts before `b`. */
export interface NearDuplicate extends Reuse {
  readonly a: ArticleId;
  readonly b: ArticleId;
}

/** Which pairs count. */
export interface NearDuplicateOptions {
  /** Also pairs that share passages or quotations only; found where Jaccard is above 0.3, more rarely below. */
  readonly partial?: boolean;
}

// In a bucket of many copies each is compared with so many before it: the rest follows from those.
const maxComparedInBucket = 12;

/**
 * Pairs of articles with mostly one text, sorted by ids. Candidates come from fingerprint bands, so
 * the work grows with the number of articles and not with its square; every candidate is then
 * compared exactly, word for word, over prose alone. Pairs that share only boilerplate are left out.
 */
export function findNearDuplicates(
  articles: readonly Article[],
  options: NearDuplicateOptions = {},
): readonly NearDuplicate[] {
  const sorted = uniqueById(articles);
  const texts = recentTexts(sorted);
  const found: NearDuplicate[] = [];
  for (const key of candidatePairs(sorted)) {
    const i = Math.floor(key / sorted.length);
    const j = key % sorted.length;
    const reuse = classifyReuse(texts(i), texts(j));
    const wanted =
      reuse.kind === "duplicate" ||
      (options.partial === true &&
        (reuse.kind === "partial-reuse" || reuse.kind === "shared-quote"));
    if (wanted) found.push({ a: sorted[i]!.id, b: sorted[j]!.id, ...reuse });
  }
  return found;
}

/** Articles sorted by id, each once: the order of the input must not show in the output. */
export function uniqueById(articles: readonly Article[]): readonly Article[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Pairs (i, j), i < j, of articles that share a band key, as i × n + j in rising order. */
function candidatePairs(sorted: readonly Article[]): readonly number[] {
  const n = sorted.length;
  const keys = sorted.map((article) => bandHashes(fingerprintArticle(article)));
  const pairs = new Set<number>();
  const bandCount = keys.reduce((most, own) => Math.max(most, own.length), 0);
  for (let band = 0; band < bandCount; band++) {
    const buckets = new Map<number, number[]>();
    keys.forEach((own, i) => {
      const key = own[band];
      if (key === undefined) return;
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [i]);
      else {
        for (const other of bucket) pairs.add(other * n + i);
        if (bucket.length < maxComparedInBucket) bucket.push(i);
      }
    });
  }
  return [...pairs].sort((a, b) => a - b);
}

/** Reads texts on demand and keeps the last few: pairs come in order, so the first of a pair stays. */
function recentTexts(sorted: readonly Article[]): (i: number) => ReuseText {
  const kept = new Map<number, ReuseText>();
  return (i) => {
    const text = kept.get(i) ?? readReuseText(sorted[i]!);
    kept.delete(i);
    kept.set(i, text);
    if (kept.size > 64) kept.delete(kept.keys().next().value!);
    return text;
  };
}
