import { KwicQuery } from "../queries.ts";
import { negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { sendJson, sendText } from "../send.ts";
import { storeOf } from "../served.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";

/** `GET /v1/kwic`: every hit on a line of its own, with its context. */
export const kwicRoute: Route = {
  method: "get",
  path: "/v1/kwic",
  operationId: "kwic",
  summary: "Every occurrence of words, in its context",
  description: "As NDJSON, a line a hit and then one with next, as `corpus kwic` prints them.",
  query: KwicQuery,
  answer: { ...json(ref("KwicPage")), ...lines("KwicRecord") },
  gate: "reads",
  ofCorpus: recordTypes,
  async handle(c, handling) {
    const page = await storeOf(handling).kwic(defined(parseQuery(c, KwicQuery)));
    if (negotiate(c, recordTypes) === "application/json") return sendJson(c, JSON.stringify(page));
    return sendText(
      c,
      [
        ...page.lines.map((line) => ({ type: "line", ...line })),
        { type: "page", next: page.next },
      ].reduce((text, line) => `${text}${JSON.stringify(line)}\n`, ""),
      "application/x-ndjson",
    );
  },
};
