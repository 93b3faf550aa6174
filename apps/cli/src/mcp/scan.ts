import { setImmediate } from "node:timers/promises";
import type { Article, ArticleId, Entity } from "@corpus/core";
import { CorpusError, plainForm } from "@corpus/core";
import { type CorpusStore, printCursor, readCursor, type SearchRequest } from "@corpus/store";
import { articleWithId } from "./article-tools.ts";
import { fitting } from "./tool.ts";

/** Something in an article, by its article. */
export interface Scanned<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

interface ScanRequest extends SearchRequest {
  readonly article?: string; // this one only
  readonly limit: number;
}

// Articles that one answer looks through, and how many are asked for at a time.
const mostArticles = 400;
const pageArticles = 20;

/**
 * What `read` finds in the articles that `asked` means, from the oldest on, page by page. Where little is
 * found in many articles, a page has less than `limit` and says how to go on. A cursor names the place
 * before the article in which the page ended, that article, and how much of it was shown: where it has gone
 * or changed since, what stands at its place is shown from its beginning.
 */
export async function scan<T>(
  { article: only, limit, cursor, ...filter }: ScanRequest,
  read: (article: Article) => readonly T[],
  store: CorpusStore,
  signal: AbortSignal,
): Promise<Scanned<T>> {
  const asked = { ...filter, article: only };
  const [from = null, begun = null, shown = 0] =
    cursor === undefined ? [] : readCursor(asked, cursor, 3);
  let place = from as string | null;
  const items: T[] = [];
  for (let seen = 0; ; ) {
    const { ids, next } =
      only === undefined ? await articlesOf(filter, place, pageArticles, store) : one(only);
    for (const [i, id] of ids.entries()) {
      signal.throwIfAborted();
      await setImmediate(); // looking through does not wait for anything; give a cancellation its turn
      const article =
        only === undefined ? await store.article(id as ArticleId) : await articleWithId(store, id);
      const skipped = id === begun ? Number(shown) : 0;
      const found = article ? read(article).slice(skipped) : []; // it may have gone meanwhile
      const fit = fitting([...items, ...found], limit).slice(items.length);
      items.push(...fit);
      if (fit.length === found.length) continue;
      const before = i === 0 ? place : await placeAfter(ids.slice(0, i), filter, place, store);
      return { items, next: printCursor(asked, [before, id, skipped + fit.length]) };
    }
    if (next === null) return { items, next: null };
    place = next;
    seen += ids.length;
    if (seen >= mostArticles || items.length === limit)
      return { items, next: printCursor(asked, [place, null, 0]) };
  }
}

const one = (article: string) => ({ ids: [article], next: null });

async function articlesOf(
  filter: SearchRequest,
  place: string | null,
  limit: number,
  store: CorpusStore,
) {
  const { results, next } = await store.search({
    ...filter,
    order: "oldest",
    limit,
    ...(place !== null && { cursor: place }),
  });
  return { ids: results.map(({ article }) => article as string), next };
}

/** The store's cursor of what follows `ids`, which begin at `place`. */
async function placeAfter(
  ids: readonly string[],
  filter: SearchRequest,
  place: string | null,
  store: CorpusStore,
): Promise<string> {
  const { ids: now, next } = await articlesOf(filter, place, ids.length, store);
  if (next !== null && now.at(-1) === ids.at(-1)) return next;
  throw new CorpusError("store/busy", "the articles changed while this page was read");
}

/** Whether an entity of an article is who goes by a name. */
export type Who = (article: ArticleId, entity: Entity) => boolean;

/**
 * Tells who is meant by `name`: a name or alias in any case, a link, or an entity of the corpus.
 *
 * @throws {CorpusError} "query/invalid" for an id that no entity of the corpus has.
 */
export async function whoIs(name: string, store: CorpusStore): Promise<Who> {
  if (name.startsWith("cen_")) {
    const found = await store.entity(name as never);
    if (!found)
      throw new CorpusError(
        "query/invalid",
        `there is no entity “${name}” here; entities gives the ids of those that there are`,
      );
    const members = new Set(found.members.map(({ article, entity }) => `${article} ${entity}`));
    return (article, { id }) => members.has(`${article} ${id}`);
  }
  const wanted = plainForm(name);
  return (_, entity) =>
    entity.link?.id === name ||
    [entity.name, ...entity.aliases].some((own) => plainForm(own) === wanted);
}
