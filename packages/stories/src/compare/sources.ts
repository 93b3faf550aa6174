import type { Article, Claim, Range, Story } from "@corpus/core";
import { readStatements, type Statement } from "../statements/read-statements.ts";
import { type TermWeights, weighTerms } from "../statements/weigh-statements.ts";

/** One article of a story, with the voice it belongs to. */
export interface Source {
  readonly article: Article;
  readonly origin: number; // index into `story.origins`
  readonly statements: readonly Statement[];
}

/** The articles of a story, ready to be compared. */
export interface Sources {
  readonly all: readonly Source[];
  readonly weights: TermWeights;
  readonly originOf: ReadonlyMap<string, number>;
}

const maxSources = 40; // beyond, one article an origin is read and the last origins are left out

/** The sources of `story` among `articles`; those that are not of the story are passed over. */
export function readSources(story: Story, articles: readonly Article[]): Sources {
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const originOf = new Map<string, number>();
  story.origins.forEach((origin, o) => {
    for (const id of origin.articles) originOf.set(id, o);
  });
  const chosen =
    story.articles.length > maxSources
      ? story.origins.slice(0, maxSources).map((origin) => origin.articles[0]!)
      : story.articles;
  const all = chosen.flatMap((id) => {
    const article = byId.get(id);
    const origin = originOf.get(id);
    if (!article || origin === undefined) return [];
    return [{ article, origin, statements: readStatements(article) }];
  });
  return { all, weights: weighTerms(all.flatMap(({ statements }) => statements)), originOf };
}

/** What `article` says at `range`, as a claim. */
export function claimOf(
  { originOf }: Sources,
  article: Article,
  range: Range,
  value: string,
  polarity: Claim["polarity"] = "affirmed",
): Claim {
  return {
    article: article.id,
    start: range.start,
    end: range.end,
    exact: article.text.slice(range.start, range.end),
    value,
    polarity,
    origin: originOf.get(article.id) ?? 0,
  };
}

/** How many independent voices make the claims. */
export function originCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin }) => origin)).size;
}

/** The terms as the statement writes them, in its order: for comparing. */
export function wordsOf(statement: Statement, terms: readonly string[], limit = 5): string {
  return pickTerms(statement, terms, limit)
    .map(({ words }) => words)
    .join(" ");
}

/** The same for people: a comma stands where words between two terms are left out. */
export function describeBy(statement: Statement, terms: readonly string[], limit = 5): string {
  return pickTerms(statement, terms, limit)
    .map(({ words, follows }, i) => `${i === 0 ? "" : follows ? " " : ", "}${words}`)
    .join("");
}

function pickTerms({ article, terms }: Statement, keys: readonly string[], limit: number) {
  const wanted = new Set(keys.slice(0, limit));
  let last = -1;
  return terms.flatMap(({ key, start, end }) => {
    if (!wanted.delete(key)) return [];
    const follows = last >= 0 && article.text.slice(last, start).trim() === "";
    last = end;
    return [{ words: article.text.slice(start, end).replace(/\s+/g, " "), follows }];
  });
}
