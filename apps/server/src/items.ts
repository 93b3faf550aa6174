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
import { turn } from "./served.ts";

/** The article that something was found in, as far as an answer tells of it. */
export type Where = Pick<SearchResult, "article" | "uri" | "outlet" | "published">;

// So many articles are asked for at a time; each is read by itself.
const atOnce = 50;

/**
 * A page of things found in articles, the newest article first. The cursor names the page of articles,
 * the article on it and what was shown of that.
 *
 * @param pick What of one article is asked for.
 */
export async function itemsOf<T>(
  store: CorpusStore,
  filter: Filter,
  request: PageRequest,
  pick: (article: Article, where: Where) => readonly T[],
): Promise<Paged<T>> {
  const [from = null, begun = null, shown = 0] =
    request.cursor === undefined ? [] : readCursor(request, request.cursor, 3);
  const results: T[] = [];
  let cursor = from === null ? undefined : String(from);
  let isPast = begun === null; // the article that the page before ended in
  for (;;) {
    const page = await store.search({
      ...filter,
      order: "newest",
      limit: atOnce,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { article: id, uri, outlet, published } of page.results) {
      if (!isPast && id !== begun) continue;
      const article = await store.article(id);
      await turn();
      const found = article ? pick(article, { article: id, uri, outlet, published }) : [];
      const skipped = isPast ? 0 : Number(shown);
      isPast = true;
      const room = request.limit - results.length;
      results.push(...found.slice(skipped, skipped + room));
      if (found.length > skipped + room)
        return { results, next: printCursor(request, [cursor ?? null, id, skipped + room]) };
    }
    if (page.next === null) return { results, next: null };
    isPast = true; // the article is gone since: what came after it was on the pages that follow
    cursor = page.next;
  }
}

/** Says which entities of an article go by a name: as the store's filters understand it. */
export type Who = (article: Article) => ReadonlySet<EntityId>;

/** Undefined where nobody is asked for. */
export async function whoIs(
  store: CorpusStore,
  name: string | undefined,
): Promise<Who | undefined> {
  if (name === undefined) return undefined;
  if (name.startsWith("cen_")) {
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
