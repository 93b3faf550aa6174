import { type Context, Hono, type MiddlewareHandler } from "hono";
import { createGate } from "./gate.ts";
import { openApi } from "./openapi.ts";
import { type AppOptions, limitsOf } from "./options.ts";
import { problemResponse, Refusal } from "./problem.ts";
import { annotateRoute } from "./routes/annotate.ts";
import { storiesRoute } from "./routes/stories.ts";
import type { Handling } from "./send.ts";

type Env = { Variables: { hold: Handling["hold"] } };

const welcome = `Corpus: news articles in, sourced answers out.

POST /v1/annotate   text/plain, text/html, application/json or application/x-ndjson
POST /v1/stories    application/json or application/x-ndjson
GET  /openapi.json  what they take and give
GET  /healthz       whether this server answers
`;

/** The server without a socket: `createApp().request("/healthz")` answers; listening is `startServer`'s job. */
export function createApp(options: AppOptions = {}): Hono<Env> {
  const limits = limitsOf(options);
  const onError = options.onError ?? (() => {});
  const handling = (c: Context<Env>): Handling => ({ limits, onError, hold: c.get("hold") });
  const description = openApi(limits);

  const app = new Hono<Env>();
  app.use(hardened);
  app.use("/v1/*", sameSite, counted(limits.maxConcurrent));
  app.get("/", (c) => c.text(welcome));
  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/openapi.json", (c) => c.json(description));
  app.post("/v1/annotate", (c) => annotateRoute(c, handling(c)));
  app.post("/v1/stories", (c) => storiesRoute(c, handling(c)));
  for (const path of ["/", "/healthz", "/openapi.json"]) app.all(path, onlyBy("GET, HEAD"));
  for (const path of ["/v1/annotate", "/v1/stories"]) app.all(path, onlyBy("POST"));

  app.notFound((c) => {
    const detail = `there is nothing at ${c.req.path.slice(0, 100)}; GET / lists what there is`;
    return problemResponse(new Refusal(404, "request/not-found", detail));
  });
  app.onError((error, c) => {
    if (error instanceof Refusal) return problemResponse(error);
    if (!c.req.raw.signal.aborted) onError(error);
    return problemResponse(new Refusal(500, "server/failed", "Corpus failed; the fault is ours"));
  });
  return app;
}

const hardened: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("X-Content-Type-Options", "nosniff");
  if (c.req.method === "POST") c.header("Cache-Control", "no-store");
};

// A page on the web may post text to a server on this machine without asking first; it could read
// no answer, but it could keep the server busy.
const sameSite: MiddlewareHandler = async (c, next) => {
  if (c.req.header("Sec-Fetch-Site") === "cross-site") {
    throw new Refusal(403, "request/cross-site", "pages of other sites may not use this server");
  }
  await next();
};

/** Lets so many requests run at a time; one that sends a stream runs until its last byte. */
function counted(most: number): MiddlewareHandler<Env> {
  const gate = createGate(most);
  return async (c, next) => {
    const leave = gate.enter();
    if (!leave) {
      const detail = `${most} requests are running, which is as many as may; try again`;
      throw new Refusal(503, "server/busy", detail, { headers: { "Retry-After": "1" } });
    }
    let held = false;
    c.set("hold", () => {
      held = true;
      return leave;
    });
    try {
      await next();
    } finally {
      if (!held) leave();
    }
  };
}

function onlyBy(methods: string): (c: Context) => Response {
  return (c) => {
    if (c.req.method === "OPTIONS") return c.body(null, 204, { Allow: methods });
    const detail = `${c.req.path}: expected ${methods}, got ${c.req.method.slice(0, 20)}`;
    return problemResponse(
      new Refusal(405, "request/method-not-allowed", detail, { headers: { Allow: methods } }),
    );
  };
}
