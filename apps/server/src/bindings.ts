import type { HttpBindings } from "@hono/node-server";
import type { RequestContext } from "./route.ts";

/** What Node has of a request and its answer; nothing where the app is called without a socket. */
export const bindingsOf = (c: RequestContext): Partial<HttpBindings> =>
  (c.env as unknown as Partial<HttpBindings> | undefined) ?? {};
