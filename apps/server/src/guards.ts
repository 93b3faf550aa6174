import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { bindingsOf } from "./bindings.ts";
import { Refusal } from "./problem.ts";
import type { Env, RequestContext } from "./route.ts";

/** The address of who asks; "-" where the app is called without a socket. */
export const clientOf = (c: RequestContext): string =>
  bindingsOf(c).incoming?.socket.remoteAddress ?? "-";

/**
 * Answers for these names alone: a page of another site that has its own name point here would
 * otherwise be of this site to a browser, and read what the server holds.
 */
export function onlyFor(hosts: readonly string[]): MiddlewareHandler<Env> {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = c.req.header("Host") ?? new URL(c.req.url).host;
    if (!known.has(host.toLowerCase().replace(/:\d{1,5}$/, ""))) {
      const detail = `expected a request for ${hosts.join(" or ")}, got one for ${host.slice(0, 60)}`;
      throw new Refusal(421, "request/misdirected", detail);
    }
    await next();
  };
}

/**
 * A page on the web may post text to a server on this machine without asking first; it could read
 * no answer, but it could keep the server busy.
 */
export function sameSite(origins: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    refuseCrossSite(c, origins);
    await next();
  };
}

function refuseCrossSite(c: RequestContext, origins: readonly string[]): void {
  const isCrossSite = c.req.header("Sec-Fetch-Site") === "cross-site";
  if (isCrossSite && !origins.includes(c.req.header("Origin") ?? ""))
    throw new Refusal(403, "request/cross-site", "pages of other sites may not use this server");
}

/** As `sameSite`, for a page: a link of another site may lead to it. */
export function refuseEmbedding(c: RequestContext, origins: readonly string[]): void {
  const isOpened =
    c.req.header("Sec-Fetch-Mode") === "navigate" && c.req.header("Sec-Fetch-Dest") === "document";
  if (!isOpened) refuseCrossSite(c, origins);
}

/**
 * Lets in who has the token; how long comparing takes says nothing of it. Where `asPassword`, a browser
 * may send it as the password of HTTP Basic, for any user: it sends nothing else of itself.
 */
export function onlyWith(token: string): (c: RequestContext, asPassword?: boolean) => void {
  const expected = digest(token);
  return (c, asPassword = false) => {
    const header = c.req.header("Authorization") ?? "";
    const bearer = /^Bearer +([^ ]{1,4096})$/i.exec(header)?.[1];
    const given = bearer ?? (asPassword ? passwordIn(header) : undefined);
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return;
    const detail =
      given === undefined
        ? "expected Authorization: Bearer with the token of this server, got none"
        : "expected the token of this server, got another";
    throw new Refusal(401, "request/unauthorized", detail, {
      headers: { "WWW-Authenticate": `${asPassword ? "Basic" : "Bearer"} realm="corpus"` },
    });
  };
}

function passwordIn(header: string): string | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]{1,8192})$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  return /:(.{1,4096})$/s.exec(Buffer.from(encoded, "base64").toString())?.[1];
}

// Digests are of one length, whatever was given.
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Lets a client ask so often in a minute; undefined: as often as it likes. */
export function limitRate(perMinute: number | undefined): (c: RequestContext) => Promise<void> {
  if (perMinute === undefined) return async () => {};
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (c) => {
    try {
      await limiter.consume(clientOf(c));
    } catch (refused) {
      const seconds = Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      const detail = `a client may ask ${perMinute} times a minute; ask again in ${seconds} s`;
      throw new Refusal(429, "request/rate", detail, {
        headers: { "Retry-After": String(seconds) },
      });
    }
  };
}
