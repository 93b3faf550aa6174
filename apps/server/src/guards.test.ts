import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Story } from "@corpus/core";
import { openStore } from "@corpus/store";
import { afterAll, describe, expect, test } from "vitest";
import { orchard, problemOf, text } from "./app.fixture.ts";
import { createApp } from "./app.ts";
import { corpusStore } from "./corpus.fixture.ts";
import { type LogEntry, printEntry } from "./log.ts";

const store = await corpusStore();
afterAll(() => store.close());
const corpus = { store };

describe("token", () => {
  const app = createApp({ corpus, token: "wide-open-sea" });
  const ask = (path: string, authorization?: string) =>
    app.request(
      path,
      authorization === undefined ? {} : { headers: { Authorization: authorization } },
    );

  test.each([
    undefined,
    "Bearer",
    "Bearer wide-open-se",
    "Bearer wide-open-sea2",
    "Basic d2lkZQ==",
  ])("%s does not get in", async (authorization) => {
    for (const path of ["/v1/articles", "/metrics", "/openapi.json"]) {
      const response = await ask(path, authorization);
      expect(response.headers.get("WWW-Authenticate")).toBe('Bearer realm="corpus"');
      expect((await problemOf(response)).code).toBe("request/unauthorized");
    }
  });

  test("a browser asks for it as a password, for the page alone", async () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
    const bare = await ask("/");
    expect([bare.status, bare.headers.get("WWW-Authenticate")]).toEqual([
      401,
      'Basic realm="corpus"',
    ]);
    for (const wrong of [
      "desk:wide-open-se",
      "wide-open-sea",
      "wide-open-sea:",
      ":x:wide-open-sea",
    ])
      expect([wrong, (await ask("/", basic(wrong))).status]).toEqual([wrong, 401]);
    for (const right of [
      basic("desk:wide-open-sea"),
      basic(":wide-open-sea"),
      "Bearer wide-open-sea",
    ])
      expect([right, (await ask("/", right)).status]).toEqual([right, 200]);
    for (const path of ["/v1/articles", "/metrics"])
      expect((await ask(path, basic("desk:wide-open-sea"))).status).toBe(401);
  });

  test("the token does, and health needs none", async () => {
    expect((await ask("/v1/articles", "Bearer wide-open-sea")).status).toBe(200);
    expect((await ask("/health/live")).status).toBe(200);
    expect((await ask("/health/ready")).status).toBe(200);
  });
});

describe("conditional requests", () => {
  test("what has not changed is not sent again", async () => {
    const own = await corpusStore();
    const app = createApp({ corpus: { store: own } });
    const first = await app.request("/v1/articles");
    const tag = first.headers.get("ETag")!;
    expect(tag).toMatch(/^W\/"/);
    const again = (value: string) =>
      app.request("/v1/articles", { headers: { "If-None-Match": value } });
    for (const value of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      const response = await again(value);
      expect([value, response.status, await response.text()]).toEqual([value, 304, ""]);
      expect(response.headers.get("ETag")).toBe(tag);
    }
    expect((await again('W/"other"')).status).toBe(200);
    const lines = await app.request("/v1/articles", {
      headers: { Accept: "application/x-ndjson", "If-None-Match": tag },
    });
    expect(lines.status).toBe(200); // another form
    await lines.text();
    const [article] = ((await first.json()) as { results: { article: string }[] }).results;
    await own.remove(article!.article as never);
    const changed = await again(tag);
    expect([changed.status, changed.headers.get("ETag") === tag]).toEqual([200, false]);
    await own.close();
  });
});

describe("a client that has everything, by its word", () => {
  const known = (accept = "application/json") => ({
    headers: { "If-None-Match": "*", Accept: accept },
  });

  test.each([
    ["/v1/articles/art_0", 404],
    ["/v1/stories/sto_0", 404],
    ["/v1/articles?limit=0", 400],
    ["/v1/search?query=%22open", 400],
    ["/v1/articles", 304],
  ])("%s is %s", async (path, status) => {
    expect((await createApp({ corpus }).request(path, known())).status).toBe(status);
  });

  test("the place of an answer that is not sent is given back", async () => {
    const narrow = createApp({ corpus, maxReads: 1, waitMs: 0 });
    for (let times = 0; times < 3; times++) {
      const response = await narrow.request("/v1/articles", known("application/x-ndjson"));
      expect(response.status).toBe(304);
    }
  });
});

describe("what others write", () => {
  test("a corpus that is grouped anew from the same articles has another tag", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-tag-test-"));
    const url = path.join(folder, "corpus.db");
    const own = await corpusStore({ url });
    for (const address of [url, `sqlite:${url}`, pathToFileURL(url).href]) {
      const app = createApp({ corpus: { store: own, url: address } });
      const tag = async () => (await app.request("/v1/stories")).headers.get("ETag");
      const before = await tag();
      expect(await tag()).toBe(before);
      const stories: Story[] = [];
      for await (const story of own.stories()) stories.push(story);
      const other = await openStore(url);
      await other.saveStories(stories.map((story) => ({ ...story, title: address.slice(0, 20) })));
      expect(await tag()).not.toBe(before);
      await other.close();
    }
    await own.close();
    rmSync(folder, { recursive: true });
  });
});

describe("compression", () => {
  const app = createApp({ corpus });
  const gzip = { "Accept-Encoding": "gzip" };

  test("of what is worth it, where it is asked for", async () => {
    const response = await app.request("/openapi.json", { headers: gzip });
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    const body = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(body).toBe(await (await app.request("/openapi.json")).text());
  });

  test("of records as well", async () => {
    const headers = { ...gzip, Accept: "application/x-ndjson" };
    const response = await app.request("/v1/articles", { headers });
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    const body = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(body.trimEnd().split("\n")).toHaveLength(5);
  });

  test.each(["/healthz", "/v1/search?query=nothing", "/nowhere"])(
    "not of %s, which is small",
    async (path) => {
      expect(
        (await app.request(path, { headers: gzip })).headers.get("Content-Encoding"),
      ).toBeNull();
    },
  );

  test("not where it is refused", async () => {
    const headers = { "Accept-Encoding": "gzip;q=0, identity" };
    const response = await app.request("/openapi.json", { headers });
    expect(response.headers.get("Content-Encoding")).toBeNull();
  });
});

describe("other origins", () => {
  const origin = "https://desk.example";
  const crossSite = { Origin: origin, "Sec-Fetch-Site": "cross-site" };
  const preflight = { ...crossSite, "Access-Control-Request-Method": "POST" };

  test("are nothing to it by default", async () => {
    const response = await createApp({ corpus }).request("/v1/articles", {
      headers: { Origin: origin },
    });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    const asked = await createApp({ corpus }).request("/v1/articles", { headers: crossSite });
    expect((await problemOf(asked)).code).toBe("request/cross-site");
  });

  test("may use it where they are named, others still not", async () => {
    const app = createApp({ corpus, origins: [origin], token: "sea" });
    const before = await app.request("/v1/annotate", { method: "OPTIONS", headers: preflight });
    expect([before.status, before.headers.get("Access-Control-Allow-Origin")]).toEqual([
      204,
      origin,
    ]);
    const headers = { ...crossSite, Authorization: "Bearer sea" };
    const response = await app.request("/v1/articles", { headers });
    expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([
      200,
      origin,
    ]);
    const other = await app.request("/v1/articles", {
      headers: { ...headers, Origin: "https://elsewhere.example" },
    });
    expect(other.status).toBe(403);
    expect(other.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("hosts", () => {
  const app = createApp({ corpus, hosts: ["localhost", "[::1]"] });

  test.each([
    ["http://localhost:8080/v1/articles", 200],
    ["http://[::1]:8080/v1/articles", 200],
    ["http://rebound.example:8080/v1/articles", 421],
    ["http://localhost.rebound.example/v1/articles", 421],
  ])("%s", async (url, status) => {
    expect((await app.request(url)).status).toBe(status);
  });
});

describe("rate", () => {
  test("a client that asks too often is told when to come back; health is not counted", async () => {
    const app = createApp({ corpus, requestsPerMinute: 2 });
    const statuses = [];
    for (let times = 0; times < 4; times++) statuses.push((await app.request("/v1/facets")).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    const refused = await app.request("/v1/facets");
    const seconds = Number(refused.headers.get("Retry-After"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await problemOf(refused)).code).toBe("request/rate");
    expect((await app.request("/health/live")).status).toBe(200);
  });
});

describe("request ids, logs and metrics", () => {
  const entries: LogEntry[] = [];
  const app = createApp({ corpus, onLog: (entry) => entries.push(entry) });

  test("an id that is well formed comes back, another is replaced", async () => {
    const idFor = async (id: string) =>
      (await app.request("/healthz", { headers: { "X-Request-Id": id } })).headers.get(
        "X-Request-Id",
      );
    expect(await idFor("desk-7_a")).toBe("desk-7_a");
    for (const id of ["a b", "x".repeat(65), '"}'])
      expect(await idFor(id)).toMatch(/^[\da-f-]{36}$/);
  });

  test("every request is an entry, without the words of searches and articles", async () => {
    entries.length = 0;
    await app.request("/v1/search?query=boats", { headers: { "X-Request-Id": "seven" } });
    await app.request("/v1/annotate?title=Secret", {
      method: "POST",
      headers: text,
      body: orchard,
    });
    await app.request("/v1/stories/sto_0");
    expect(entries).toMatchObject([
      {
        event: "request",
        id: "seven",
        method: "GET",
        route: "/v1/search",
        status: 200,
        client: "-",
      },
      { method: "POST", route: "/v1/annotate", path: "/v1/annotate", status: 200 },
      { route: "/v1/stories/{id}", path: "/v1/stories/sto_0", status: 404 },
    ]);
    const printed = entries.map((entry) => printEntry(entry, new Date(0))).join("");
    expect(printed).not.toMatch(/boats|Secret|Varnholt/);
    expect(printed.split("\n")[0]).toMatch(
      /^{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"request","id":"seven",/,
    );
  });

  test("a fault of ours is told without its words", async () => {
    const broken = {
      ...store,
      search: () => Promise.reject(new Error("at “Varnholt lost 300 trees”")),
    };
    const faults: LogEntry[] = [];
    const failing = createApp({ corpus: { store: broken }, onLog: (entry) => faults.push(entry) });
    const problem = await problemOf(await failing.request("/v1/search"));
    expect([problem.status, problem.detail]).toEqual([500, "Corpus failed; the fault is ours"]);
    expect(faults).toMatchObject([
      { event: "fault", fault: { name: "Error", message: "" } },
      { event: "request", status: 500 },
    ]);
    expect(JSON.stringify(faults[0])).toContain("at Object.search");
    expect(JSON.stringify(faults)).not.toContain("Varnholt");
  });

  test("metrics count requests by route, and what the corpus holds", async () => {
    const fresh = createApp({ corpus });
    await fresh.request("/v1/articles/art_0");
    await fresh.request("/v1/articles/art_1");
    await fresh.request("/elsewhere/deep");
    const response = await fresh.request("/metrics");
    expect(response.headers.get("Content-Type")).toContain("version=0.0.4");
    const metrics = await response.text();
    expect(metrics).toContain(
      'corpus_http_request_duration_seconds_count{method="GET",route="/v1/articles/{id}",status="404"} 2',
    );
    expect(metrics).toContain(
      'corpus_http_request_duration_seconds_count{method="-",route="-",status="404"} 1',
    );
    expect(metrics).toContain('corpus_store_records{kind="article"} 3');
    expect(metrics).toContain("process_resident_memory_bytes");
    expect(metrics).not.toContain("elsewhere");
  });
});

test("every answer says what a browser may do with it", async () => {
  for (const path of ["/", "/v1/articles", "/nowhere"]) {
    const { headers } = await createApp({ corpus }).request(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  }
});
