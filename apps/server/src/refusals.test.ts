import { describe, expect, test } from "vitest";
import { html, type Init, json, ndjson, orchard, post, problemOf, text } from "./app.fixture.ts";
import { createApp } from "./app.ts";

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
      { headers: { "Content-Type": "application/pdf" } },
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
    ["a page for stories", "/v1/stories", { headers: html }, 415, "request/unsupported-media-type"],
    ["a page without text", annotate, { headers: html, body: "<p> </p>" }, 422, "article/empty"],
    [
      "a page that is said to be segmented",
      `${annotate}?segmented=true`,
      { headers: html, body: "<p>Rain fell.</p>" },
      400,
      "request/invalid",
    ],
    ["an empty text", annotate, { headers: text, body: " \n" }, 422, "article/empty"],
    [
      "HTML without text in a record",
      annotate,
      { headers: json, body: `{"html":"<p>"}` },
      422,
      "article/empty",
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
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "POST, GET, HEAD"]);
    const remove = await app.request("/healthz", { method: "DELETE" });
    expect([remove.status, remove.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("more than may run at a time, until a place is free", async () => {
    const app = createApp({ maxConcurrent: 1, waitMs: 0 });
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
    const app = createApp({
      maxConcurrent: 1,
      timeoutMs: 30,
      onLog: (e) => void (e.event === "fault" && faults.push(e)),
    });
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
