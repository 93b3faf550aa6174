import { type Story, StoryId } from "@corpus/core";
import * as z from "zod";
import { only, pageOf } from "../pages.ts";
import { StoriesQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseParams, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import type { StorySummary } from "../schemas.ts";
import { sendJson, sendRecords } from "../send.ts";
import { groupedStoreOf, notThere } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";

/** `GET /v1/stories`: which articles tell one story. */
export const storiesRoute: Route = {
  method: "get",
  path: "/v1/stories",
  operationId: "listStories",
  summary: "List stories",
  description:
    "As NDJSON, the articles and then all stories in full, as `corpus stories` writes them; limit and cursor are of pages.",
  query: StoriesQuery,
  answer: { ...json(ref("StoryPage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const query = parseQuery(c, StoriesQuery);
    const { store, isCurrent, revision } = await groupedStoreOf(handling, "stories");
    const isWanted = ({ articles }: Story) => articles.length >= query.minArticles;
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const stories = only(store.stories(), isWanted);
      const articles = store.articles();
      const layers = query.layers ?? [];
      const records = storedRecords({ header: headerWith(null), articles, layers, stories });
      return sendRecords(c, records, type, handling);
    }
    const { layers: _, ...request } = query;
    const page = await pageOf(store.stories(), request, revision, handling.turn, (story) =>
      isWanted(story) ? summaryOf(story) : undefined,
    );
    return sendJson(c, JSON.stringify({ isCurrent, ...page }));
  },
};

const summaryOf = ({ id, title, articles, origins }: Story): StorySummary => ({
  id,
  title,
  articles,
  origins: origins.length,
});

const Params = z.object({ id: StoryId });

/** `GET /v1/stories/{id}`: its sources, why they belong together, its timeline. */
export const storyRoute: Route = {
  method: "get",
  path: "/v1/stories/{id}",
  operationId: "getStory",
  summary: "One story with its sources and timeline",
  params: Params,
  query: z.object({}),
  answer: json(ref("StoryRecord")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const { id } = parseParams(c, Params);
    const { store } = await groupedStoreOf(handling, "stories");
    const story = await store.story(id);
    if (!story) throw notThere("story", id);
    return sendJson(c, JSON.stringify({ type: "story", ...story }));
  },
};
