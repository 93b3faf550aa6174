import { ArticleId } from "@corpus/core";
import { keepLayers } from "@corpus/entities/layers";
import * as z from "zod";
import { ArticleQuery, ArticlesQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseParams, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { sendJson, sendRecords } from "../send.ts";
import { notThere, storeOf } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";

/** `GET /v1/articles`: a page of them, or all that match with their annotations as NDJSON. */
export const articlesRoute: Route = {
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  summary: "List articles",
  description:
    "As NDJSON, all that match in order of ingest with their annotations, as `corpus annotate` writes them; limit, cursor and order are of pages.",
  query: ArticlesQuery,
  answer: { ...json(ref("SearchPage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const { layers, limit, cursor, order, ...filter } = defined(parseQuery(c, ArticlesQuery));
    const store = storeOf(handling);
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const records = storedRecords({
        header: headerWith(null),
        articles: store.articles(filter),
        layers,
      });
      return sendRecords(c, records, type, handling);
    }
    const page = await store.search({
      ...filter,
      limit,
      order,
      ...(cursor !== undefined && { cursor }),
    });
    return sendJson(c, JSON.stringify(page));
  },
};

const Params = z.object({ id: ArticleId });

/** `GET /v1/articles/{id}`: the article with its text and annotations. */
export const articleRoute: Route = {
  method: "get",
  path: "/v1/articles/{id}",
  operationId: "getArticle",
  summary: "One article with its text and annotations",
  params: Params,
  query: ArticleQuery,
  answer: json(ref("ArticleRecord")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const { id } = parseParams(c, Params);
    const { layers } = parseQuery(c, ArticleQuery);
    const article = await storeOf(handling).article(id);
    if (!article) throw notThere("article", id);
    const kept = layers === undefined ? article : keepLayers(article, layers);
    return sendJson(c, JSON.stringify({ type: "article", ...kept }));
  },
};
