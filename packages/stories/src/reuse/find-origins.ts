import type { Article, ArticleId, Origin } from "@corpus/core";
import { classifyReuse, readReuseText } from "./classify-reuse.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";

const comparedInPairs = 40; // a larger story goes through fingerprints

/**
 * The independent voices among `articles`, in their order: near-duplicates are one origin. Of
 * several articles the origin is `wire` where one credits an agency, else `copy`.
 */
export function findOrigins(articles: readonly Article[]): readonly Origin[] {
  const root = new Map<ArticleId, ArticleId>(articles.map(({ id }) => [id, id]));
  const rootOf = (id: ArticleId): ArticleId => {
    let at = id;
    while (root.get(at) !== at) at = root.get(at)!;
    return at;
  };
  const rank = new Map(articles.map(({ id }, i) => [id, i]));
  for (const [a, b] of duplicates(articles)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (rank.get(x)! < rank.get(y)!) root.set(y, x);
    else root.set(x, y);
  }
  const groups = new Map<ArticleId, Article[]>();
  for (const article of articles) {
    const at = rootOf(article.id);
    groups.set(at, [...(groups.get(at) ?? []), article]);
  }
  return Array.from(groups.values(), (group) => ({
    articles: group.map(({ id }) => id),
    kind: group.length === 1 ? "single" : group.some(creditsAgency) ? "wire" : "copy",
  }));
}

function creditsAgency({ metadata }: Article): boolean {
  return metadata.agency !== null || metadata.dateline?.agency !== undefined;
}

function duplicates(articles: readonly Article[]): readonly (readonly [ArticleId, ArticleId])[] {
  if (articles.length < 2) return [];
  if (articles.length > comparedInPairs) {
    return findNearDuplicates(articles).map(({ a, b }) => [a, b] as const);
  }
  const texts = articles.map(readReuseText);
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => classifyReuse(a, b).kind === "duplicate")
      .map((b) => [a.article.id, b.article.id] as const),
  );
}
