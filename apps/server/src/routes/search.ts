import { SearchQuery } from "../queries.ts";
import { negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { sendJson, sendText } from "../send.ts";
import { storeOf } from "../served.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";

/** `GET /v1/search`: articles by their words and by what is annotated in them, as `corpus search` finds them. */
export const searchRoute: Route = {
  method: "get",
  path: "/v1/search",
  operationId: "search",
  summary: "Find articles by their words and by what is in them",
  description:
    "As NDJSON, a line a result and then one with total and next, as `corpus search` prints them.",
  query: SearchQuery,
  answer: { ...json(ref("SearchPage")), ...lines("SearchLine") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const page = await storeOf(handling).search(defined(parseQuery(c, SearchQuery)));
    if (negotiate(c, recordTypes) === "application/json") return sendJson(c, JSON.stringify(page));
    const { results, total, next } = page;
    return sendText(
      c,
      [
        ...results.map((result) => ({ type: "result", ...result })),
        { type: "page", total, next },
      ].reduce((text, line) => `${text}${JSON.stringify(line)}\n`, ""),
      "application/x-ndjson",
    );
  },
};
