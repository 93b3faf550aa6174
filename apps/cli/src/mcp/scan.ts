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
 * found in many articles, a page has less than `limit` and says how to go on.
 */
export async function scan<T>(
  { article, limit, cursor, ...filter }: ScanRequest,
  read: (article: Article) => readonly T[],
  store: CorpusStore,
  signal: AbortSignal,
): Promise<Scanned<T>> {
  const asked = { ...filter, article };
  const place = cursor === undefined ? [null, 0, 0] : readCursor(asked, cursor, 3);
  let [page, first, skip] = [place[0] as string | null, Number(place[1]), Number(place[2])];
  const items: T[] = [];
  const stop = (at: number, after: number) => ({
    items,
    next: printCursor(asked, [page, at, after]),
  });
  for (let seen = 0; ; ) {
    const { ids, next } =
      article === undefined ? await articlesOf(filter, page, store) : one(article);
    for (const [i, id] of ids.entries()) {
      if (i < first) continue;
      if (seen++ === mostArticles) return stop(i, 0);
      signal.throwIfAborted();
      await setImmediate(); // looking through does not wait for anything; give a cancellation its turn
      const found = read(await articleWithId(store, id)).slice(skip);
      const fit = fitting([...items, ...found], limit).slice(items.length);
      items.push(...fit);
      if (fit.length < found.length) return stop(i, skip + fit.length);
      skip = 0;
    }
    if (next === null) return { items, next: null };
    [page, first] = [next, 0];
    if (items.length === limit) return stop(0, 0);
  }
}

const one = (article: string) => ({ ids: [article], next: null });

async function articlesOf(filter: SearchRequest, page: string | null, store: CorpusStore) {
  const { results, next } = await store.search({
    ...filter,
    order: "oldest",
    limit: pageArticles,
    ...(page !== null && { cursor: page }),
  });
  return { ids: results.map(({ article }) => article as string), next };
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
