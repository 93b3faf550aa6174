import { type CorpusEntity, CorpusEntityId } from "@corpus/core";
import * as z from "zod";
import { only, pageOf } from "../pages.ts";
import { EntitiesQuery } from "../queries.ts";
import { headerWith } from "../records.ts";
import { negotiate, parseParams, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import type { EntitySummary } from "../schemas.ts";
import { sendJson, sendRecords } from "../send.ts";
import { groupedStoreOf, notThere } from "../served.ts";
import { storedRecords } from "../stored-records.ts";
import { recordTypes } from "../stream.ts";

/** `GET /v1/entities`: who and what is named, across all articles. */
export const entitiesRoute: Route = {
  method: "get",
  path: "/v1/entities",
  operationId: "listEntities",
  summary: "List the people, organisations, places and other things of all articles",
  description: "As NDJSON, all that match with their members, as `corpus entities` writes them.",
  query: EntitiesQuery,
  answer: { ...json(ref("EntityPage")), ...lines("CorpusRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const query = parseQuery(c, EntitiesQuery);
    const { store, isCurrent, revision } = await groupedStoreOf(handling, "entities");
    const isWanted = (entity: CorpusEntity) => matches(entity, query);
    const type = negotiate(c, recordTypes);
    if (type === "application/x-ndjson") {
      const entities = only(store.entities(), isWanted);
      return sendRecords(c, storedRecords({ header: headerWith(null), entities }), type, handling);
    }
    const page = await pageOf(store.entities(), query, revision, handling.turn, (entity) =>
      isWanted(entity) ? summaryOf(entity) : undefined,
    );
    return sendJson(c, JSON.stringify({ isCurrent, ...page }));
  },
};

function matches(entity: CorpusEntity, query: z.infer<typeof EntitiesQuery>): boolean {
  const { type, name, role, linked, minMentions, minArticles } = query;
  const has = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());
  return (
    (type === undefined || entity.entityType === type) &&
    (linked === undefined || linked === (entity.link !== null)) &&
    entity.mentions >= minMentions &&
    entity.articles >= minArticles &&
    (name === undefined || [entity.name, ...entity.aliases].some((one) => has(one, name))) &&
    (role === undefined ||
      entity.roles.some(({ title, of }) => has(of === null ? title : `${title}, ${of}`, role)))
  );
}

const summaryOf = ({ members: _, ...summary }: CorpusEntity): EntitySummary => summary;

const Params = z.object({ id: CorpusEntityId });

/** `GET /v1/entities/{id}`: one of them, with the reason why each member is one of it. */
export const entityRoute: Route = {
  method: "get",
  path: "/v1/entities/{id}",
  operationId: "getEntity",
  summary: "One entity with its members",
  params: Params,
  query: z.object({}),
  answer: json(ref("EntityRecord")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const { id } = parseParams(c, Params);
    const { store } = await groupedStoreOf(handling, "entities");
    const entity = await store.entity(id);
    if (!entity) throw notThere("entity", id);
    return sendJson(c, JSON.stringify({ type: "entity", ...entity }));
  },
};
