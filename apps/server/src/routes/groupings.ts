import type { Comparison, CorpusEntity, Story } from "@corpus/core";
import type { CorpusStore } from "@corpus/store";
import * as z from "zod";
import type { Annotator } from "../annotator.ts";
import { negotiate, parseQuery } from "../request.ts";
import { json, type Route, ref } from "../route.ts";
import type { Grouping } from "../schemas.ts";
import { sendJson } from "../send.ts";
import { inTurns, writableStoreOf } from "../served.ts";

const Query = z.object({});

/** `POST /v1/groupings`: what is found across the articles found anew, as `corpus ingest --across` does. */
export const groupingsRoute: Route = {
  method: "post",
  path: "/v1/groupings",
  operationId: "groupCorpus",
  summary: "Group the corpus again",
  description:
    "Only where the server was told that it may take articles in. Answers when stories, comparisons and entities are those of the articles that were there when it was asked; at once where they are already. All articles are held in memory meanwhile.",
  query: Query,
  answer: json(ref("Grouping")),
  gate: "work",
  async handle(c, handling) {
    const store = writableStoreOf(handling);
    parseQuery(c, Query);
    negotiate(c, ["application/json"]);
    const { storiesAreCurrent, entitiesAreCurrent } = await store.status();
    if (!storiesAreCurrent || !entitiesAreCurrent)
      await groupAgain(store, handling.annotator, handling.turn);
    return sendJson(c, JSON.stringify(groupingOf(await store.status())));
  },
};

async function groupAgain(
  store: CorpusStore,
  annotator: Annotator,
  turn: () => Promise<void>,
): Promise<void> {
  const { revision } = await store.status(); // before they are read: what comes meanwhile shows
  const articles: string[] = [];
  for await (const article of inTurns(store.articles(), turn))
    articles.push(JSON.stringify(article));
  const grouped = await annotator.group({ articles, compares: true, joins: true });
  const comparisons = grouped.comparisons.map((line) => recordIn<Comparison>(line));
  const stories = grouped.stories.map((line) => recordIn<Story>(line));
  const entities = grouped.entities.map((line) => recordIn<CorpusEntity>(line));
  await store.saveStories(stories, { comparisons, revision });
  await store.saveEntities(entities, { revision });
}

/** What a line of ours holds, without what it says of its kind. */
function recordIn<T extends object>(line: string): T {
  const { type: _, ...record } = JSON.parse(line);
  return record as T;
}

const groupingOf = (status: Awaited<ReturnType<CorpusStore["status"]>>): Grouping => ({
  articles: status.articles,
  stories: status.stories,
  entities: status.entities,
  revision: status.revision,
  isCurrent: status.storiesAreCurrent && status.entitiesAreCurrent,
});
