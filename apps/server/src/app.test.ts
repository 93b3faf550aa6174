import { type LineProblem, verifyArticle, verifyRecords } from "@corpus/core";
import { describe, expect, test } from "vitest";
import {
  Answer,
  articleOf,
  harbour,
  html,
  json,
  linesOf,
  ndjson,
  orchard,
  post,
  text,
} from "./app.fixture.ts";
import { createApp } from "./app.ts";

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

  const page = (
    mayor: string,
  ) => `<!doctype html><title>Harbour talks resume | The Elstow Post</title>
<nav><a href="/">Home</a></nav><h1>Harbour talks resume</h1>
<p>${mayor} met envoys from Norway in the town hall on Tuesday, and offered them forty boats for the summer.</p>
<p>“We start again,” said ${mayor}, who has led the town since the harbour was closed to foreign ships.</p>`;

  test("a page gives one article, its text told from the rest", async () => {
    const path =
      "/v1/annotate?publishedAt=2024-03-05&id=7&url=https%3A%2F%2Felstow.example%2Ftalks";
    const response = await post(path, { headers: html, body: page("Ida Brandt") });
    expect(response.status).toBe(200);
    const article = await articleOf(response);
    expect(article).toMatchObject({
      source: { id: "7", uri: "https://elstow.example/talks", mediaType: "text/html" },
      metadata: { headline: { value: "Harbour talks resume" }, published: { edtf: "2024-03-05" } },
    });
    expect(article.segments.map(({ kind }) => kind)).toEqual([
      ...["breadcrumb", "headline", "paragraph", "paragraph"],
    ]);
    expect(article.annotations?.quotes?.[0]?.content.exact).toBe("We start again,");
    expect(verifyArticle(article)).toEqual([]);
  });

  test("a page in another charset is read as it says", async () => {
    const body = Uint8Array.from(page("Ida Müller").replace(/[“”]/g, '"'), (letter) =>
      letter.charCodeAt(0),
    );
    const headers = { "Content-Type": "text/html; charset=ISO-8859-1" };
    const response = await post("/v1/annotate?layers=none", { headers, body });
    expect((await articleOf(response)).text).toContain("Ida Müller met envoys");
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
    { html: "<p> </p>" },
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
        { code: "article/empty", message: expect.stringContaining("articles[2]") },
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

describe("what it says of itself", () => {
  test("health, and where to look", async () => {
    const app = createApp();
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await app.request("/")).text()).toContain("POST /v1/annotate");
    expect((await app.request("/", { method: "HEAD" })).status).toBe(200);
  });
});
