import { openApi } from "./openapi.ts";
import { json, type Route } from "./route.ts";
import { annotateRoute } from "./routes/annotate.ts";
import { articleRoute, articlesRoute } from "./routes/articles.ts";
import { comparisonRoute, comparisonsRoute } from "./routes/comparison.ts";
import { entitiesRoute, entityRoute } from "./routes/entities.ts";
import { eventsRoute } from "./routes/events.ts";
import { facetsRoute } from "./routes/facets.ts";
import { groupRoute } from "./routes/group-articles.ts";
import { groupingsRoute } from "./routes/groupings.ts";
import { healthRoute, liveRoute, readyRoute } from "./routes/health.ts";
import { homeRoute } from "./routes/home.ts";
import { ingestRoute } from "./routes/ingest.ts";
import { kwicRoute } from "./routes/kwic.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { quotesRoute } from "./routes/quotes.ts";
import { searchRoute } from "./routes/search.ts";
import { storiesRoute, storyRoute } from "./routes/stories.ts";
import { timelineRoute } from "./routes/timeline.ts";
import { sendJson } from "./send.ts";

/** Everything that the server listens to, in the order in which its description tells of it. */
export function allRoutes(hasToken: boolean): readonly Route[] {
  const routes: Route[] = [
    annotateRoute,
    groupRoute,
    ingestRoute,
    groupingsRoute,
    articlesRoute,
    articleRoute,
    searchRoute,
    kwicRoute,
    facetsRoute,
    entitiesRoute,
    entityRoute,
    quotesRoute,
    eventsRoute,
    storiesRoute,
    storyRoute,
    comparisonsRoute,
    comparisonRoute,
    timelineRoute,
    liveRoute,
    readyRoute,
    healthRoute,
    metricsRoute,
    homeRoute,
  ];
  const description: Route = {
    method: "get",
    path: "/openapi.json",
    operationId: "describe",
    summary: "This description",
    answer: json({ type: "object" }),
    handle: (c) => sendJson(c, printed),
  };
  routes.push(description);
  const printed = JSON.stringify(openApi(routes, hasToken));
  return routes;
}
