import { type Comparison, type Relation, StoryId } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import * as z from "zod";
import { pageOf } from "../pages.ts";
import { ComparisonsQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseParams, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { sendJson, sendRecords } from "../send.ts";
import { groupedStoreOf, inTurns, notThere, turn } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";

/** `GET /v1/comparison`: what the sources of every story share, add and dispute. */
export const comparisonsRoute: Route = {
  method: "get",
  path: "/v1/comparison",
  operationId: "listComparisons",
  summary: "List what the sources of each story share and dispute",
  description:
    "As NDJSON, the articles, the stories and then all comparisons, as `corpus compare` writes them; limit and cursor are of pages.",
  query: ComparisonsQuery,
  answer: { ...json(ref("ComparisonPage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const { layers, ...query } = parseQuery(c, ComparisonsQuery);
    const { store, isCurrent, revision } = await groupedStoreOf(handling, "stories");
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const records = storedRecords({
        header: headerWith(null),
        articles: store.articles(),
        layers: layers ?? [],
        stories: store.stories(),
        comparisons: comparisonsOf(store, query.relation, turn),
      });
      return sendRecords(c, records, type, handling);
    }
    const comparisons = comparisonsOf(store, query.relation, handling.turn);
    const page = await pageOf(
      comparisons,
      query,
      revision,
      handling.turn,
      (comparison) => comparison,
    );
    return sendJson(c, JSON.stringify({ isCurrent, ...page }));
  },
};

/** Those of all stories that were compared, with the points of one kind where one is asked for. */
async function* comparisonsOf(
  store: CorpusStore,
  relation: Relation | undefined,
  turn: () => Promise<void>,
): AsyncGenerator<Comparison> {
  for await (const { id } of inTurns(store.stories(), turn)) {
    const comparison = await store.comparison(id);
    if (!comparison) continue;
    const items = comparison.items.filter(
      (item) => relation === undefined || item.relation === relation,
    );
    if (items.length > 0) yield { ...comparison, items };
  }
}

const Params = z.object({ id: StoryId });

/** `GET /v1/stories/{id}/comparison`: what the sources of one story share, add and dispute. */
export const comparisonRoute: Route = {
  method: "get",
  path: "/v1/stories/{id}/comparison",
  operationId: "getComparison",
  summary: "What the sources of one story share and dispute",
  params: Params,
  query: z.object({}),
  answer: json(ref("ComparisonRecord")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const { id } = parseParams(c, Params);
    const { store } = await groupedStoreOf(handling, "stories");
    const comparison = await store.comparison(id);
    if (!comparison) throw notThere("comparison of a story", id);
    return sendJson(c, JSON.stringify({ type: "comparison", ...comparison }));
  },
};
