import type { Article, Claim, Range, Story } from "@corpus/core";
import { readStatements, type Statement } from "../statements/read-statements.ts";
import { type TermWeights, weighTerms } from "../statements/weigh-statements.ts";

/** One article of a story, with the voice it belongs to. */
export interface Source {
  readonly article: Article;
  readonly origin: number; // index into `story.origins`; here those of earlier stories count on after them
  readonly earlier: boolean; // of a story that this one follows
  readonly statements: readonly Statement[];
}

/** The articles of a story, ready to be compared. */
export interface Sources {
  readonly all: readonly Source[]; // of the story itself
  readonly earlier: readonly Source[]; // of the stories that it follows
  readonly weights: TermWeights;
  readonly placeOf: ReadonlyMap<string, Pick<Claim, "origin" | "story">>; // by the id of the article
}

const maxSources = 40; // beyond, one article an origin is read and the last origins are left out
const maxEarlier = 12; // of earlier stories together, the nearest story first

/** The sources of `story`, and of those among `stories` that it follows; other articles are passed over. */
export function readSources(
  story: Story,
  articles: readonly Article[] | ArticlesById,
  stories: readonly Story[] = [],
): Sources {
  const byId: ArticlesById = isList(articles)
    ? new Map(articles.map((article) => [article.id, article]))
    : articles;
  const placeOf = new Map<string, Pick<Claim, "origin" | "story">>();
  const read = (of: Story, most: number, firstOrigin: number) => {
    of.origins.forEach((origin, o) => {
      for (const id of origin.articles)
        placeOf.set(id, { origin: o, ...(of !== story && { story: of.id }) });
    });
    const chosen =
      of.articles.length > most
        ? of.origins.slice(0, most).map((origin) => origin.articles[0]!)
        : of.articles;
    return chosen.flatMap((id): Source[] => {
      const article = byId.get(id);
      const place = placeOf.get(id);
      if (!article || !place) return [];
      const origin = firstOrigin + place.origin;
      return [{ article, origin, earlier: of !== story, statements: readStatements(article) }];
    });
  };
  const all = read(story, maxSources, 0);
  const earlier: Source[] = [];
  let origins = story.origins.length;
  for (const { story: id, relation } of story.relatedTo) {
    const before = relation === "follows" && stories.find((other) => other.id === id);
    if (!before || earlier.length >= maxEarlier) continue;
    earlier.push(...read(before, maxEarlier - earlier.length, origins));
    origins += before.origins.length;
  }
  const statements = [...all, ...earlier].flatMap((source) => source.statements);
  return { all, earlier, weights: weighTerms(statements), placeOf };
}

// Array.isArray forgets that the other is none.
const isList = (articles: readonly Article[] | ArticlesById): articles is readonly Article[] =>
  Array.isArray(articles);

/** By id; whoever compares story after story indexes the articles once and hands in the index. */
export type ArticlesById = ReadonlyMap<string, Article>;

/** What `article` says at `range`, as a claim. */
export function claimOf(
  { placeOf }: Sources,
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
    origin: 0, // of an article without a place, which is none of the sources
    ...placeOf.get(article.id),
  };
}

/** How many independent voices make the claims. */
export function originCount(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin, story = "" }) => `${story} ${origin}`)).size;
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
    if (start < last) return []; // members of one collective stand at one place
    const follows = last >= 0 && article.text.slice(last, start).trim() === "";
    last = end;
    return [{ words: article.text.slice(start, end).replace(/\s+/g, " "), follows }];
  });
}
