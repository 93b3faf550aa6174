import type { Article, EntityId } from "@corpus/core";
import { plainForm } from "@corpus/core";
import {
  type CorpusStore,
  type Filter,
  printCursor,
  readCursor,
  type SearchResult,
} from "@corpus/store";
import type { Paged, PageRequest } from "./pages.ts";
import { Refusal } from "./problem.ts";

/** The article that something was found in, as far as an answer tells of it. */
export type Where = Pick<SearchResult, "article" | "uri" | "outlet" | "published">;

// So many articles are asked for at a time; each is read by itself. A page ends after the most, full or not.
const atOnce = 50;
const mostArticles = 400;

/**
 * A page of things found in articles, the newest article first. Where little is found in many articles, a
 * page has less than was asked for and a cursor that goes on. The cursor names the place before the article
 * in which the page ended, that article, and how much of it was shown: where it has gone or changed since,
 * what stands at its place is shown from its beginning.
 *
 * @param turn As `Handling.turn`.
 * @param pick What of one article is asked for.
 */
export async function itemsOf<T>(
  store: CorpusStore,
  filter: Filter,
  request: PageRequest,
  turn: () => Promise<void>,
  pick: (article: Article, where: Where) => readonly T[],
): Promise<Paged<T>> {
  const [from = null, begun = null, shown = 0] =
    request.cursor === undefined ? [] : readCursor(request, request.cursor, 3);
  const results: T[] = [];
  let cursor = from as string | null;
  for (let seen = 0; ; ) {
    const page = await newest(store, filter, cursor, atOnce);
    for (const [i, { article: id, uri, outlet, published }] of page.results.entries()) {
      await turn();
      const article = await store.article(id);
      const found = article ? pick(article, { article: id, uri, outlet, published }) : [];
      const skipped = id === begun ? Number(shown) : 0;
      const room = request.limit - results.length;
      results.push(...found.slice(skipped, skipped + room));
      if (found.length <= skipped + room) continue;
      const before = i === 0 ? cursor : await placeAfter(store, filter, cursor, page.results, i);
      return { results, next: printCursor(request, [before, id, skipped + room]) };
    }
    cursor = page.next;
    if (cursor === null) return { results, next: null };
    seen += page.results.length;
    if (seen >= mostArticles || results.length === request.limit)
      return { results, next: printCursor(request, [cursor, null, 0]) };
  }
}

const newest = (store: CorpusStore, filter: Filter, cursor: string | null, limit: number) =>
  store.search({ ...filter, order: "newest", limit, ...(cursor !== null && { cursor }) });

/** The store's cursor of what follows the first `count` articles of a page. */
async function placeAfter(
  store: CorpusStore,
  filter: Filter,
  cursor: string | null,
  page: readonly SearchResult[],
  count: number,
): Promise<string> {
  const { results, next } = await newest(store, filter, cursor, count);
  if (next !== null && results.at(-1)?.article === page[count - 1]?.article) return next;
  const detail = "the corpus changed while this page was read; ask again";
  throw new Refusal(503, "server/busy", detail, { headers: { "Retry-After": "1" } });
}

/** Says which entities of an article go by a name: as the store's filters understand it. */
export type Who = (article: Article) => ReadonlySet<EntityId>;

/** Undefined where nobody is asked for. */
export async function whoIs(
  store: CorpusStore,
  name: string | undefined,
  turn: () => Promise<void>,
): Promise<Who | undefined> {
  if (name === undefined) return undefined;
  if (name.startsWith("cen_")) {
    await turn();
    const entity = await store.entity(name as never);
    const members = new Map<string, Set<EntityId>>();
    for (const { article, entity: id } of entity?.members ?? [])
      members.set(article, (members.get(article) ?? new Set()).add(id));
    return ({ id }) => members.get(id) ?? new Set();
  }
  const wanted = plainForm(name);
  return ({ annotations }) =>
    new Set(
      (annotations?.entities ?? [])
        .filter(
          (entity) =>
            entity.link?.id === name ||
            [entity.name, ...entity.aliases].some((one) => plainForm(one) === wanted),
        )
        .map(({ id }) => id),
    );
}

/** The names of an article's entities by their ids. */
export const namesIn = ({ annotations }: Article): ReadonlyMap<EntityId, string> =>
  new Map(annotations?.entities?.map(({ id, name }) => [id, name]));
