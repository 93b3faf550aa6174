import { FacetsQuery } from "../queries.ts";
import { parseQuery } from "../request.ts";
import { json, type Route, ref } from "../route.ts";
import { sendJson } from "../send.ts";
import { storeOf } from "../served.ts";
import { defined } from "./defined.ts";

/** `GET /v1/facets`: the commonest outlets, months, entities, speakers, events and stories of what matches. */
export const facetsRoute: Route = {
  method: "get",
  path: "/v1/facets",
  operationId: "facets",
  summary: "Count outlets, months, entities, speakers, events and stories",
  query: FacetsQuery,
  answer: json(ref("Facets")),
  gate: "reads",
  ofCorpus: ["application/json"],
  async handle(c, handling) {
    const facets = await storeOf(handling).facets(defined(parseQuery(c, FacetsQuery)));
    return sendJson(c, JSON.stringify(facets));
  },
};
