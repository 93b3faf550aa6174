import { json, type Route, ref } from "../route.ts";
import { sendJson, sendText } from "../send.ts";

const answer = json(ref("Health"));
const ok = JSON.stringify({ status: "ok" });

/** `GET /health/live`: the process answers. Who finds that it does not starts another. */
export const liveRoute: Route = {
  method: "get",
  path: "/health/live",
  operationId: "isLive",
  summary: "Whether this server answers",
  answer,
  isOpen: true,
  handle: (c) => sendJson(c, ok),
};

/** `GET /health/ready`: it has what it needs and takes requests. Who finds that it does not sends them elsewhere. */
export const readyRoute: Route = {
  method: "get",
  path: "/health/ready",
  operationId: "isReady",
  summary: "Whether this server takes requests",
  description: "503 while it starts or ends, with the reason as its status.",
  answer,
  isOpen: true,
  async handle(c, { annotator, corpus, isDraining }) {
    const status = isDraining() ? "draining" : annotator.isReady ? "ok" : "starting";
    await corpus?.store.status(); // a store that cannot be read is a fault, and told as one
    return sendText(c, JSON.stringify({ status }), "application/json", status === "ok" ? 200 : 503);
  },
};

/** `GET /healthz`: as `/health/live`, under the name that it had before. */
export const healthRoute: Route = {
  ...liveRoute,
  path: "/healthz",
  operationId: "health",
};
