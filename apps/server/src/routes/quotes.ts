import type { Article, EntityId, Quote } from "@corpus/core";
import type { Layer } from "@corpus/entities/layers";
import { itemsOf, namesIn, whoIs } from "../items.ts";
import { QuotesQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import type { FoundQuote } from "../schemas.ts";
import { sendJson, sendRecords } from "../send.ts";
import { storeOf } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";

// What a record needs so that every id of a quote stands beside it.
const layers: readonly Layer[] = ["mentions", "entities", "quotes"];

/** `GET /v1/quotes`: who said what, where. */
export const quotesRoute: Route = {
  method: "get",
  path: "/v1/quotes",
  operationId: "listQuotes",
  summary: "List quotes",
  description:
    "The newest article first. A page looks at 400 articles at most, so that it may hold fewer than limit, or none, and still have a next. As NDJSON, the articles that match with those of their quotes, as `corpus annotate --layers quotes` writes them.",
  query: QuotesQuery,
  answer: { ...json(ref("QuotePage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const store = storeOf(handling);
    const { limit, cursor, ...filter } = defined(parseQuery(c, QuotesQuery));
    const isSpeaker = await whoIs(store, filter.speaker, handling.turn);
    const wanted = (article: Article): readonly Quote[] => {
      const speakers = isSpeaker?.(article);
      return (article.annotations?.quotes ?? []).filter(
        (quote) =>
          (filter.quoteKind === undefined || quote.kind === filter.quoteKind) &&
          (!speakers || speakers.has(speakerOf(quote) as EntityId)),
      );
    };
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const keep = (article: Article): Article => ({
        ...article,
        annotations: { ...article.annotations, quotes: wanted(article) },
      });
      const articles = store.articles(filter);
      const records = storedRecords({ header: headerWith(null), articles, layers, keep });
      return sendRecords(c, records, type, handling);
    }
    const request = { ...filter, limit, ...(cursor !== undefined && { cursor }) };
    const page = await itemsOf(
      store,
      filter,
      request,
      handling.turn,
      (article, where): FoundQuote[] => {
        const names = namesIn(article);
        return wanted(article).map((quote) => ({
          ...where,
          speaker: names.get(speakerOf(quote) as EntityId) ?? null,
          quote,
        }));
      },
    );
    return sendJson(c, JSON.stringify(page));
  },
};

/** Undefined where nobody is known to have said it. */
const speakerOf = ({ speaker }: Quote): EntityId | undefined =>
  "entity" in speaker ? speaker.entity : undefined;
