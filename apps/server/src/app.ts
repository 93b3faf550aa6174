import { CorpusError } from "@corpus/core";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { annotateHere } from "./annotator.ts";
import { conditional, tagOf } from "./conditional.ts";
import { faultOf } from "./fault.ts";
import { createGate, type Gate } from "./gate.ts";
import { clientOf, limitRate, onlyFor, onlyWith, refuseEmbedding, sameSite } from "./guards.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { type AppOptions, limitsOf } from "./options.ts";
import { problemResponse, Refusal, refusalOfError } from "./problem.ts";
import { negotiate } from "./request.ts";
import type { Env, Handling, RequestContext, Route } from "./route.ts";
import { allRoutes } from "./routes.ts";
import { corpusOf, turnsOf } from "./served.ts";

/** What a server has to know of its own course. */
export interface Course {
  readonly isDraining?: () => boolean; // it takes no more, and ends when what runs is done
}

/** The server without a socket: `createApp().request("/healthz")` answers; listening is `startServer`'s job. */
export function createApp(options: AppOptions = {}, course: Course = {}): Hono<Env> {
  const limits = limitsOf(options);
  const { origins = [], corpus, knowledge = {}, onLog = () => {} } = options;
  const annotator = options.annotator ?? annotateHere(knowledge);
  const gates = {
    work: createGate(limits.maxConcurrent, limits.waitMs),
    reads: createGate(limits.maxReads, limits.waitMs),
  };
  const running = { work: () => gates.work.inside, reads: () => gates.reads.inside };
  const metrics = createMetrics({ annotator, corpus, running });
  const routes = allRoutes(options.token !== undefined);
  const authorize = options.token === undefined ? () => {} : onlyWith(options.token);
  const slowDown = limitRate(options.requestsPerMinute);

  const handling = (c: RequestContext): Handling => ({
    limits,
    annotator,
    knowledge,
    corpus,
    view: options.view,
    isDraining: course.isDraining ?? (() => false),
    metrics: metrics.print,
    onFault: (fault) => onLog({ event: "fault", id: c.get("requestId"), fault }),
    turn: turnsOf(c.req.raw, limits.timeoutMs),
    hold: c.get("hold"),
  });

  const app = new Hono<Env>();
  app.use(requestId({ limitLength: 64 }), observed(metrics, onLog), hardened, compress());
  if (options.hosts) app.use(onlyFor(options.hosts));
  if (origins.length > 0) app.use("/v1/*", cors(corsOptions(origins)));
  app.use("/v1/*", sameSite(origins));

  const run = (route: Route) => async (c: RequestContext) => {
    const given = handling(c);
    if (!route.ofCorpus) return route.handle(c, given);
    const type = negotiate(c, route.ofCorpus);
    const tag = await tagOf(corpusOf(given), type);
    return conditional(c, tag, () => route.handle(c, given));
  };
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const guard: MiddlewareHandler<Env> = async (c, next) => {
      c.set("route", route.path);
      if (route.isPage) refuseEmbedding(c, origins);
      if (!route.isOpen) authorize(c, route.isPage);
      if (route.gate) await slowDown(c);
      await next();
    };
    const passing = route.gate ? [guard, counted(gates[route.gate], route.gate)] : [guard];
    if (route.method === "get") passing.unshift(compress({ contentTypeFilter: /ndjson/ }));
    app.on(route.method.toUpperCase(), [path], ...passing, run(route));
  }
  for (const [path, methods] of methodsByPath(routes)) app.all(path, onlyBy(methods));

  app.notFound((c) => {
    const detail = `there is nothing at ${c.req.path.slice(0, 100)}; GET /openapi.json lists what there is`;
    return problemResponse(new Refusal(404, "request/not-found", detail));
  });
  app.onError((error, c) => {
    if (error instanceof Refusal) return problemResponse(error);
    const refusal = error instanceof CorpusError ? refusalOfError(error) : undefined;
    if (refusal) return problemResponse(refusal);
    if (!c.req.raw.signal.aborted) handling(c as RequestContext).onFault(faultOf(error));
    return problemResponse(new Refusal(500, "server/failed", "Corpus failed; the fault is ours"));
  });
  return app;
}

/** Tells the log and the metrics of every answer. */
function observed(metrics: Metrics, onLog: NonNullable<AppOptions["onLog"]>) {
  const middleware: MiddlewareHandler<Env> = async (c, next) => {
    const began = performance.now();
    await next();
    const ms = performance.now() - began;
    const { method, path } = c.req;
    const route = c.get("route") ?? "-";
    const { status } = c.res;
    metrics.observe(route, route === "-" ? "-" : method, status, ms / 1000);
    onLog({
      event: "request",
      id: c.get("requestId"),
      method: method.slice(0, 20),
      route,
      path: path.slice(0, 200),
      status,
      ms: Math.round(ms * 10) / 10,
      client: clientOf(c),
    });
  };
  return middleware;
}

// Nothing that is sent is a page with scripts of its own, but for the reading view, which brings its own policy.
const secure = secureHeaders({
  strictTransportSecurity: false, // it speaks plain HTTP; a proxy that encrypts says so itself
  xFrameOptions: "DENY",
});

const hardened: MiddlewareHandler<Env> = async (c, next) => {
  await secure(c, next);
  const isPage = c.res.headers.get("Content-Type")?.startsWith("text/html");
  c.header(
    "Content-Security-Policy",
    isPage ? "frame-ancestors 'none'" : "default-src 'none'; frame-ancestors 'none'",
  );
  if (c.req.method === "POST") c.header("Cache-Control", "no-store");
};

const corsOptions = (origins: readonly string[]) => ({
  origin: [...origins],
  allowMethods: ["GET", "HEAD", "POST"],
  allowHeaders: ["Accept", "Authorization", "Content-Type", "If-None-Match", "X-Request-Id"],
  exposeHeaders: ["ETag", "Retry-After", "X-Request-Id"],
  maxAge: 600,
});

/** Lets so many requests run at a time; one that sends a stream runs until its last byte. */
function counted(gate: Gate, what: "work" | "reads"): MiddlewareHandler<Env> {
  const noun = what === "work" ? "requests with a body" : "requests for the corpus";
  return async (c, next) => {
    const leave = await gate.enter();
    if (!leave) {
      const detail = `${gate.most} ${noun} are running, which is as many as may; try again`;
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

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, string> {
  const methods = new Map<string, string>();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const own = route.method === "get" ? "GET, HEAD" : "POST";
    const before = methods.get(path);
    methods.set(path, before === undefined ? own : `${before}, ${own}`);
  }
  return methods;
}

function onlyBy(methods: string): (c: Context) => Response {
  return (c) => {
    if (c.req.method === "OPTIONS") return c.body(null, 204, { Allow: methods });
    const detail = `${c.req.path.slice(0, 100)}: expected ${methods}, got ${c.req.method.slice(0, 20)}`;
    return problemResponse(
      new Refusal(405, "request/method-not-allowed", detail, { headers: { Allow: methods } }),
    );
  };
}
