import {
  ArticleRecord,
  ComparisonRecord,
  type CorpusRecord,
  HeaderRecord,
  type LineProblem,
  RejectRecord,
  readCorpusRecords,
  StoryRecord,
  SummaryRecord,
  verifyArticle,
  verifyRecords,
} from "@corpus/core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { createApp } from "./app.ts";
import type { AppOptions } from "./options.ts";
import { Problem } from "./problem.ts";

// Our own words, of two happenings.
const harbour = `Harbour talks resume

ELSTOW, 5 March (Wire) — “We start again,” Mayor Ida Brandt said on Tuesday, offering 40 boats.

Brandt met envoys from Norway in the town hall.
`;
const orchard = `Frost takes the apple blossom

Growers in Varnholt lost 300 trees on Monday, the farmers' union said.
`;

const text = { "Content-Type": "text/plain" };
const json = { "Content-Type": "application/json" };
const ndjson = { "Content-Type": "application/x-ndjson" };

type Init = { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

function post(path: string, { headers = {}, body = "" }: Init, options?: AppOptions) {
  return createApp(options).request(path, { method: "POST", headers, body });
}

async function linesOf(response: Response): Promise<CorpusRecord[]> {
  const records: CorpusRecord[] = [];
  for await (const line of readCorpusRecords(await response.text())) {
    if (!line.ok) throw line.error;
    records.push(line.record);
  }
  return records;
}

/** What several documents give as one JSON object. */
const Answer = z.strictObject({
  header: HeaderRecord,
  articles: z.array(ArticleRecord),
  rejects: z.array(RejectRecord),
  stories: z.array(StoryRecord),
  comparisons: z.array(ComparisonRecord),
  summary: SummaryRecord,
});

async function articleOf(response: Response): Promise<ArticleRecord> {
  return ArticleRecord.parse(await response.json());
}

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("annotate", () => {
  test("a text gives one article, whose spans hold", async () => {
    const path = "/v1/annotate?publishedAt=2024-03-05&id=7&outlet=The%20Elstow%20Post";
    const response = await post(path, { headers: text, body: harbour });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    const article = await articleOf(response);
    expect(article).toMatchObject({
      source: { id: "7" },
      text: harbour,
      metadata: { published: { edtf: "2024-03-05" }, outlet: { value: "The Elstow Post" } },
    });
    expect(article.annotations?.sentences?.length).toBeGreaterThan(1);
    expect(verifyArticle(article)).toEqual([]);
  });

  test("a text in another charset is read as it says", async () => {
    const body = Uint8Array.from("Der Bürgermeister schwieg.\n", (letter) => letter.charCodeAt(0));
    const headers = { "Content-Type": `text/plain; charset="ISO-8859-1"` };
    const response = await post("/v1/annotate", { headers, body });
    expect((await articleOf(response)).text).toBe("Der Bürgermeister schwieg.\n");
  });

  test("a record gives one article", async () => {
    const body = JSON.stringify({ id: "7", text: harbour, title: "Harbour talks resume", mood: 1 });
    const response = await post("/v1/annotate?layers=sentences,times", { headers: json, body });
    expect(response.status).toBe(200);
    const article = await articleOf(response);
    expect(article.source.id).toBe("7");
    expect(Object.keys(article.annotations ?? {})).toEqual(["sentences", "times"]);
  });

  test("no layers are a choice too", async () => {
    const response = await post("/v1/annotate?layers=none", { headers: text, body: harbour });
    expect((await articleOf(response)).annotations).toEqual({});
  });

  const articles = [
    { id: "a", text: harbour },
    { text: " " },
    { html: "<p>Hello" },
    { text: orchard },
  ];

  test("several records give articles and rejects, each with its place", async () => {
    const response = await post("/v1/annotate", {
      headers: json,
      body: JSON.stringify({ articles }),
    });
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(Answer.parse(await response.json())).toMatchObject({
      articles: [{ source: { id: "a" } }, { text: orchard }],
      rejects: [
        { code: "article/empty", message: expect.stringContaining("articles[1]") },
        { code: "article/unsupported", message: expect.stringContaining("articles[2]") },
      ],
      stories: [],
      comparisons: [],
      summary: { type: "summary", in: 4, articles: 2, rejects: 2 },
    });
  });

  test("the same as lines, where they are asked for", async () => {
    const headers = { ...json, Accept: "application/x-ndjson, application/json;q=0.5" };
    const response = await post("/v1/annotate", { headers, body: JSON.stringify({ articles }) });
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    const types = (await linesOf(response)).map(({ type }) => type);
    expect(types).toEqual(["header", "article", "reject", "reject", "article", "summary"]);
  });

  test("lines in, lines out; a bad line costs one document", async () => {
    const body = [JSON.stringify({ text: harbour }), "{", JSON.stringify({ text: orchard })].join(
      "\n",
    );
    const response = await post("/v1/annotate", { headers: ndjson, body });
    const output = await response.text();
    const problems: LineProblem[] = [];
    const counts = await verifyRecords(output, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ records: 5, articles: 2 });
    expect(output.split("\n")[2]).toBe(
      `{"type":"reject","source":{},"code":"record/invalid","message":"line 2: expected one JSON object, got \\"{\\""}`,
    );
  });

  test("lines over the limit are rejects, a body over it ends without a summary", async () => {
    const body = `{"text":"${"x ".repeat(300)}"}\n{"text":"Rain fell on Elstow."}\n`.repeat(3);
    const options = { maxBodyBytes: 200, maxStreamBytes: 700 };
    const chunks = new Blob([body]).stream(); // of unknown length
    const response = await createApp(options).request("/v1/annotate", {
      method: "POST",
      headers: ndjson,
      body: chunks,
      duplex: "half",
    });
    const records = await linesOf(response);
    expect(records.map((record) => (record.type === "reject" ? record.code : record.type))).toEqual(
      ["header", "request/too-large"],
    );
    const small = await post("/v1/annotate", { headers: ndjson, body }, { maxBodyBytes: 200 });
    const types = (await linesOf(small)).map((r) => (r.type === "reject" ? r.code : r.type));
    expect(types.slice(0, 3)).toEqual(["header", "record/too-long", "article"]);
    expect(types.at(-1)).toBe("summary");
  });
});

describe("stories", () => {
  const body = JSON.stringify({
    articles: [
      { id: "a", text: harbour, publishedAt: "2024-03-05" },
      { id: "b", text: harbour.replace("offering 40 boats", "offering 30 boats") },
      { id: "c", text: orchard },
      { text: "" },
    ],
  });

  test("every article is in one story, and the output holds", async () => {
    const headers = { ...json, Accept: "application/x-ndjson" };
    const response = await post("/v1/stories?compare=true", { headers, body });
    expect(response.status).toBe(200);
    const output = await response.text();
    const problems: LineProblem[] = [];
    const counts = await verifyRecords(output, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
    expect(counts.articles).toBe(3);
    expect(counts.comparisons).toBe(counts.stories);
    const records = await linesOf(new Response(output));
    const grouped = records.flatMap((record) => (record.type === "story" ? record.articles : []));
    const ids = records.flatMap((record) => (record.type === "article" ? [record.id] : []));
    expect(grouped.toSorted()).toEqual(ids.toSorted());
  });

  test("as one object, with the layers asked for", async () => {
    const response = await post("/v1/stories?layers=quotes", { headers: json, body });
    const answer = Answer.parse(await response.json());
    expect(answer.summary).toEqual({ type: "summary", in: 4, articles: 3, rejects: 1 });
    expect(answer.comparisons).toEqual([]);
    expect(answer.stories.length).toBeGreaterThan(0);
    for (const article of answer.articles)
      expect(Object.keys(article.annotations ?? {})).toEqual(["quotes"]);
  });

  test("lines are taken as well", async () => {
    const lines = `${JSON.stringify({ text: harbour })}\n${JSON.stringify({ text: orchard })}`;
    const response = await post("/v1/stories", { headers: ndjson, body: lines });
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    const types = (await linesOf(response)).map(({ type }) => type);
    expect(types.filter((type) => type !== "story")).toEqual([
      "header",
      "article",
      "article",
      "summary",
    ]);
  });
});

describe("refusals", () => {
  const annotate = "/v1/annotate";
  test.each<[string, string, Init, number, string]>([
    ["no JSON", annotate, { headers: json, body: "{" }, 400, "request/malformed"],
    [
      "JSON that is no UTF-8",
      annotate,
      { headers: json, body: Uint8Array.of(0x22, 0xff, 0x22) },
      400,
      "request/malformed",
    ],
    [
      "a layer that is not there",
      `${annotate}?layers=moods`,
      { headers: text },
      400,
      "request/invalid",
    ],
    ["a parameter twice", `${annotate}?id=1&id=2`, { headers: text }, 400, "request/invalid"],
    [
      "a parameter that is not known",
      `${annotate}?layer=quotes`,
      { headers: text },
      400,
      "request/invalid",
    ],
    [
      "a text's parameter with JSON",
      `${annotate}?title=a`,
      { headers: json },
      400,
      "request/invalid",
    ],
    [
      "a date that is none",
      `${annotate}?publishedAt=soon`,
      { headers: text },
      400,
      "request/invalid",
    ],
    [
      "a page of another site",
      annotate,
      { headers: { ...text, "Sec-Fetch-Site": "cross-site" } },
      403,
      "request/cross-site",
    ],
    ["another path", "/v1/poems", {}, 404, "request/not-found"],
    [
      "lines as JSON",
      annotate,
      { headers: { ...ndjson, Accept: "application/json" } },
      406,
      "request/not-acceptable",
    ],
    [
      "text as HTML",
      annotate,
      { headers: { ...text, Accept: "text/html, application/json;q=0" } },
      406,
      "request/not-acceptable",
    ],
    [
      "HTML",
      annotate,
      { headers: { "Content-Type": "text/html" } },
      415,
      "request/unsupported-media-type",
    ],
    ["no type", annotate, { body: new Uint8Array(3) }, 415, "request/unsupported-media-type"],
    [
      "a coding",
      annotate,
      { headers: { ...text, "Content-Encoding": "gzip" } },
      415,
      "request/unsupported-media-type",
    ],
    [
      "a charset that is not known",
      annotate,
      { headers: { "Content-Type": "text/plain; charset=klingon" } },
      415,
      "request/unsupported-media-type",
    ],
    ["text for stories", "/v1/stories", { headers: text }, 415, "request/unsupported-media-type"],
    ["an empty text", annotate, { headers: text, body: " \n" }, 422, "article/empty"],
    [
      "HTML in a record",
      annotate,
      { headers: json, body: `{"html":"<p>"}` },
      422,
      "article/unsupported",
    ],
    ["no object", annotate, { headers: json, body: "[]" }, 422, "request/invalid"],
    [
      "one record for stories",
      "/v1/stories",
      { headers: json, body: `{"text":"a"}` },
      422,
      "request/invalid",
    ],
  ])("%s", async (_, path, init, status, code) => {
    const response = await post(path, init);
    const problem = await problemOf(response);
    expect([response.status, problem.code]).toEqual([status, code]);
    expect(problem.type).toBe(`urn:corpus:problem:${code.replace("/", ":")}`);
  });

  test("pointers lead to what is wrong in the body", async () => {
    const body = JSON.stringify({
      articles: [{ text: 5 }, { text: "a", publishedAt: "soon" }, {}],
    });
    const problem = await problemOf(await post("/v1/annotate", { headers: json, body }));
    expect(problem.errors).toEqual([
      { pointer: "/articles/0/text", detail: "expected string, got number" },
      { pointer: "/articles/1/publishedAt", detail: expect.stringContaining("EDTF") },
      { pointer: "/articles/2", detail: "expected exactly one of text and html" },
    ]);
  });

  test("a thousand faults are counted, twenty are listed", async () => {
    const body = JSON.stringify({ articles: Array(1000).fill({}) });
    const problem = await problemOf(await post("/v1/annotate", { headers: json, body }));
    expect(problem.errors).toHaveLength(20);
    expect(problem.detail).toContain("1000 places");
  });

  test("a wrong query says which parameter", async () => {
    const problem = await problemOf(
      await post("/v1/stories?compare=maybe&mood=1", { headers: json }),
    );
    expect(problem.errors).toEqual([
      { parameter: "mood", detail: "expected layers, compare" },
      { parameter: "compare", detail: "expected true or false" },
    ]);
  });

  test("a body over the limit, announced or not", async () => {
    const options = { maxBodyBytes: 100 };
    for (const headers of [text, json]) {
      const body = "x".repeat(101);
      const announced = { ...headers, "Content-Length": "101" };
      for (const init of [
        { headers: announced, body },
        { headers, body },
      ]) {
        const problem = await problemOf(await post("/v1/annotate", init, options));
        expect([problem.status, problem.code]).toEqual([413, "request/too-large"]);
      }
    }
  });

  test("lines for stories are kept, so that they have the limit of a body", async () => {
    const body = `${JSON.stringify({ text: orchard })}\n`.repeat(3);
    const init = { method: "POST", headers: ndjson, duplex: "half" } as const;
    const app = createApp({ maxBodyBytes: 200 });
    const response = await app.request("/v1/stories", { ...init, body: new Blob([body]).stream() });
    expect((await problemOf(response)).code).toBe("request/too-large");
  });

  test("a body that does not come", async () => {
    const never = new ReadableStream<Uint8Array>();
    const app = createApp({ timeoutMs: 20 });
    const init = { method: "POST", headers: text, body: never, duplex: "half" } as const;
    const problem = await problemOf(await app.request("/v1/annotate", init));
    expect([problem.status, problem.code]).toEqual([408, "request/timeout"]);
  });

  test("another method is told which there is", async () => {
    const app = createApp();
    const response = await app.request("/v1/annotate");
    expect(response.headers.get("Allow")).toBe("POST");
    expect((await problemOf(response)).status).toBe(405);
    const options = await app.request("/v1/stories", { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "POST"]);
    const remove = await app.request("/healthz", { method: "DELETE" });
    expect([remove.status, remove.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("more than may run at a time, until a place is free", async () => {
    const app = createApp({ maxConcurrent: 1 });
    const init = { method: "POST", headers: ndjson, body: JSON.stringify({ text: orchard }) };
    const first = await app.request("/v1/annotate", init); // its body is not read yet
    const second = await app.request("/v1/annotate", init);
    expect(second.headers.get("Retry-After")).toBe("1");
    expect((await problemOf(second)).code).toBe("server/busy");
    expect((await app.request("/healthz")).status).toBe(200);
    await first.text();
    expect((await app.request("/v1/annotate", init)).status).toBe(200);
  });

  test("a reader that leaves, or takes nothing, frees its place", async () => {
    const faults: unknown[] = [];
    const app = createApp({ maxConcurrent: 1, timeoutMs: 30, onError: (e) => faults.push(e) });
    const init = { method: "POST", headers: ndjson, body: `{"text":"Rain fell."}\n`.repeat(50) };
    const left = await app.request("/v1/annotate", init);
    await left.body?.cancel();
    const stalled = await app.request("/v1/annotate", init);
    expect(stalled.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 80));
    const next = await app.request("/v1/annotate", init);
    expect(next.status).toBe(200);
    await expect(stalled.text()).rejects.toThrow("stands still");
    await next.text();
    expect(faults).toEqual([]);
  });

  test("nothing is allowed to other origins", async () => {
    const init = { headers: { ...text, Origin: "https://example.org" }, body: orchard };
    const response = await post("/v1/annotate", init);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});

describe("what it says of itself", () => {
  test("health, and where to look", async () => {
    const app = createApp();
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await app.request("/")).text()).toContain("POST /v1/annotate");
    expect((await app.request("/", { method: "HEAD" })).status).toBe(200);
  });

  test("an OpenAPI 3.1 document that holds, and names every route", async () => {
    const response = await createApp().request("/openapi.json");
    const document = z
      .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
      .parse(await response.json());
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toEqual(["/v1/annotate", "/v1/stories", "/healthz"]);
    const refs = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
    for (const [, path] of refs) {
      expect(document).toHaveProperty(path!.split("/"));
    }
  });
});
