import type { Route } from "../route.ts";
import { sendText } from "../send.ts";

const type = "text/plain; version=0.0.4; charset=utf-8";

/** `GET /metrics`: how much is asked and how long it takes, for Prometheus. */
export const metricsRoute: Route = {
  method: "get",
  path: "/metrics",
  operationId: "metrics",
  summary: "Metrics for Prometheus",
  answer: { "text/plain": { type: "string" } },
  handle: async (c, { metrics }) => sendText(c, await metrics(), type),
};
