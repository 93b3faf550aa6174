import { gunzipSync } from "node:zlib";
import { type LineProblem, parseRecord, verifyRecords } from "@corpus/core";
import { annotate } from "@corpus/entities";
import { openStore } from "@corpus/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { json, ndjson, problemOf } from "./app.fixture.ts";
import { createApp } from "./app.ts";
import { corpusStore } from "./corpus.fixture.ts";
import type { ReadCorpus } from "./routes/home.ts";

const store = await corpusStore();
afterAll(() => store.close());
const app = createApp({ corpus: { store } });

type Item = Readonly<Record<string, unknown>>;
interface Read extends Item {
  readonly results: readonly Item[];
  readonly next: string | null;
}
async function get(path: string): Promise<Read> {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as Read;
}

/** All pages of a list, one after the other. */
async function walk(path: string, key = "results"): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let cursor = ""; ; ) {
    const page = await get(`${path}${cursor && `&cursor=${cursor}`}`);
    all.push(...(page[key] as Item[]));
    if (page.next === null) return all;
    cursor = page.next;
  }
}

describe("lists", () => {
  test.each([
    ["/v1/articles", "results"],
    ["/v1/articles?from=2024-04", "results"],
    ["/v1/search?query=april", "results"],
    ["/v1/kwic?query=the", "lines"],
    ["/v1/entities", "results"],
    ["/v1/entities?type=person", "results"],
    ["/v1/quotes", "results"],
    ["/v1/events", "results"],
    ["/v1/stories", "results"],
    ["/v1/comparison", "results"],
    ["/v1/timeline", "results"],
  ])("%s: pages of one hold what one page holds", async (path, key) => {
    const more = path.includes("?") ? "&" : "?";
    const whole = await get(`${path}${more}limit=1000`);
    expect(whole.next).toBeNull();
    expect(whole[key]).not.toEqual([]);
    expect(await walk(`${path}${more}limit=1`, key)).toEqual(whole[key]);
  });

  test("quotes of a speaker are that speaker's alone", async () => {
    const all = (await get("/v1/quotes?limit=100")).results as { speaker: string }[];
    expect(new Set(all.map(({ speaker }) => speaker)).size).toBeGreaterThan(2);
    const { results } = await get("/v1/quotes?speaker=lars%20holm");
    expect(results.map(({ speaker }) => speaker)).toEqual(["Lars Holm", "Lars Holm"]);
    const entity = (await get("/v1/entities?name=Lars")).results[0] as { id: string };
    expect((await get(`/v1/quotes?speaker=${entity.id}`)).results).toEqual(results);
    const direct = (await get("/v1/quotes?speaker=Ida%20Brandt&quoteKind=direct")).results;
    expect(direct.map(({ quote }) => (quote as { exact: string }).exact)).toEqual([
      "“We start again,”",
    ]);
  });

  test("events by type and actor, with names in words", async () => {
    const { results } = await get("/v1/events?eventType=CONSULT&actor=Brandt&recipient=norway");
    expect(results.map(({ actors, recipients }) => [actors, recipients])).toEqual([
      [["Ida Brandt"], ["Norway"]],
      [["Ida Brandt"], ["Norway"]],
    ]);
    expect((await get("/v1/events?actor=Nobody")).results).toEqual([]);
    expect((await get("/v1/events?modality=negated")).results).toEqual([]);
  });

  test("entities by what is known of them", async () => {
    const names = async (query: string) =>
      (await get(`/v1/entities?${query}`)).results.map(({ name }) => name);
    expect(await names("type=person&minArticles=2")).toEqual(["Ida Brandt", "Lars Holm"]);
    expect(await names("role=mayor")).toEqual(["Ida Brandt"]);
    expect(await names("linked=true")).toContain("Norway");
    expect(await names("linked=false")).not.toContain("Norway");
  });

  test("a timeline in order of time, and of a time", async () => {
    const dates = (await get("/v1/timeline?limit=100")).results.map(({ edtf }) => edtf);
    expect(dates).toContain("2024-03-05");
    const march = await get("/v1/timeline?from=2024-03-05&to=2024-03-05");
    expect(march.results.map(({ edtf }) => edtf)).toEqual(["2024-03-05"]);
  });
});

describe("pages of quotes and events while the corpus changes", () => {
  const said = (n: number, speech: string) => ({
    id: `report-${n}`,
    url: `https://news.example/${n}`,
    publishedAt: `2024-05-0${n}` as never,
    text: [1, 2, 3]
      .map((i) => `“${speech} ${i} of day ${n},” Mayor Ida Brandt said on Tuesday.`)
      .join("\n\n"),
  });
  const days = [5, 4, 3, 2, 1];
  const quoted = (page: Read) =>
    page.results.map(({ quote }) => (quote as { content: { exact: string } }).content.exact);

  test.each([
    ["replaced", ["Stone 1 of day 4,", "Stone 2 of day 4,", "Stone 3 of day 4,"]],
    ["removed", []],
    ["left as it is", ["Boat 2 of day 4,", "Boat 3 of day 4,"]],
    ["followed by a newer one", ["Boat 2 of day 4,", "Boat 3 of day 4,"]],
  ])("the article in which a page ended is %s: the rest comes all the same", async (how, rest) => {
    const own = await openStore(":memory:");
    const put = (record: object) => own.put([annotate(parseRecord(record as never))]);
    for (const n of days) await put(said(n, "Boat"));
    const changing = createApp({ corpus: { store: own } });
    const ask = async (path: string) => (await (await changing.request(path)).json()) as Read;
    const first = await ask("/v1/quotes?limit=4");
    expect(quoted(first)).toHaveLength(4);
    const endedIn = first.results[3]!["article"] as never;
    if (how === "replaced") await put({ ...said(4, "Stone"), id: "another" });
    if (how === "removed") await own.remove(endedIn);
    if (how === "followed by a newer one")
      await put({ ...said(4, "Rope"), id: "late", url: "https://news.example/late" });
    const second = await ask(`/v1/quotes?limit=100&cursor=${first.next}`);
    const older = [3, 2, 1].flatMap((n) => [1, 2, 3].map((i) => `Boat ${i} of day ${n},`));
    const late =
      how === "followed by a newer one" ? [1, 2, 3].map((i) => `Rope ${i} of day 4,`) : [];
    expect(quoted(second)).toEqual([...late, ...rest, ...older]);
    expect(second.next).toBeNull();
    await own.close();
  });
});

describe("work in the server's own thread", () => {
  // A store of so many articles that are all the same one, which holds no event that is asked for.
  const tall = (count: number): { store: typeof store; looked: () => number } => {
    let looked = 0;
    const place = (cursor: string | undefined) => (cursor === undefined ? 0 : Number(cursor));
    return {
      looked: () => looked,
      store: {
        ...store,
        async search({ limit = 20, cursor }) {
          const { results } = await store.search({ limit: 1 });
          const start = place(cursor);
          const end = Math.min(count, start + limit);
          return {
            total: count,
            results: Array.from({ length: end - start }, () => results[0]!),
            next: end < count ? String(end) : null,
          };
        },
        article: (id) => {
          looked++;
          return store.article(id);
        },
      },
    };
  };
  const path = "/v1/events?modality=negated&limit=1000";

  test("a page looks at so many articles and says how to go on", async () => {
    const { store: many, looked } = tall(500);
    const asked = createApp({ corpus: { store: many } });
    const first = (await (await asked.request(path)).json()) as Read;
    expect([first.results, looked()]).toEqual([[], 400]);
    const second = await (await asked.request(`${path}&cursor=${first.next}`)).json();
    expect([second, looked()]).toEqual([{ results: [], next: null }, 500]);
  });

  test.each([
    path,
    "/v1/entities?name=nobody",
    "/v1/stories?minArticles=99",
    "/v1/comparison?relation=conflicts",
    "/v1/timeline?from=1900&to=1900",
    "/v1/quotes?speaker=cen_0",
  ])("%s ends when its time is over, and when its client has left", async (asked) => {
    const hurried = createApp({ corpus: { store }, timeoutMs: -1 });
    const problem = await problemOf(await hurried.request(asked));
    expect([problem.status, problem.code]).toEqual([503, "server/timeout"]);
    const faults: unknown[] = [];
    const onLog = (entry: { event: string }) => entry.event === "fault" && faults.push(entry);
    const left = createApp({ corpus: { store }, onLog });
    const response = await left.request(asked, { signal: AbortSignal.abort() });
    expect([response.status, faults]).toEqual([500, []]);
  });

  test("a client that leaves ends the looking", async () => {
    const { store: many, looked } = tall(400);
    const leaving = new AbortController();
    const article = (id: never) => {
      leaving.abort();
      return many.article(id);
    };
    const left = createApp({ corpus: { store: { ...many, article } } });
    await left.request(path, { signal: leaving.signal });
    expect(looked()).toBe(1);
  });
});

describe("one of them", () => {
  test("an article with the layers asked for", async () => {
    const [first] = (await get("/v1/articles")).results as { article: string }[];
    const article = await get(`/v1/articles/${first!.article}?layers=times`);
    expect(Object.keys(article["annotations"] as object)).toEqual(["times"]);
    expect(article["type"]).toBe("article");
  });

  test("a story, its comparison, an entity", async () => {
    const stories = (await get("/v1/stories?minArticles=2")).results as { id: string }[];
    expect(stories).toHaveLength(1);
    const story = await get(`/v1/stories/${stories[0]!.id}`);
    expect(story).toMatchObject({ type: "story", origins: [{}, {}] });
    const { items } = await get(`/v1/stories/${stories[0]!.id}/comparison`);
    expect(items).toContainEqual(expect.objectContaining({ relation: "agree" }));
    const [entity] = (await get("/v1/entities")).results as { id: string }[];
    expect((await get(`/v1/entities/${entity!.id}`))["members"]).toHaveLength(2);
  });

  test.each([
    ["/v1/articles/art_0", "there is no article art_0 in this corpus"],
    ["/v1/articles/7", "id: expected an id like art_…"],
    ["/v1/entities/cen_0", "there is no entity cen_0 in this corpus"],
    ["/v1/stories/sto_0", "there is no story sto_0 in this corpus"],
    ["/v1/stories/sto_0/comparison", "there is no comparison of a story sto_0 in this corpus"],
    ["/v1/timeline?story=sto_0", "there is no story sto_0 in this corpus"],
  ])("%s is not there", async (path, detail) => {
    const problem = await problemOf(await app.request(path));
    expect([problem.status, problem.detail]).toEqual([404, detail]);
  });
});

describe("NDJSON holds what the command writes", () => {
  test.each([
    ["/v1/articles", { articles: 3 }],
    ["/v1/articles?outlet=Northern%20Wire&layers=none", { articles: 1 }],
    ["/v1/quotes?speaker=Lars%20Holm", { articles: 2 }],
    ["/v1/events", { articles: 3 }],
    ["/v1/stories", { articles: 3, stories: 2 }],
    ["/v1/comparison", { articles: 3, stories: 2, comparisons: 1 }],
  ])("%s", async (path, counts) => {
    const response = await app.request(path, { headers: { Accept: ndjson["Content-Type"] } });
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    const problems: LineProblem[] = [];
    const found = await verifyRecords(await response.text(), (problem) => problems.push(problem));
    expect(problems).toEqual([]);
    expect(found).toMatchObject(counts);
  });

  test.each([
    ["/v1/entities?type=person", ["header", "entity", "entity", "entity", "summary"]],
    ["/v1/search?query=boats&limit=1", ["result", "page"]],
    ["/v1/kwic?query=boats", ["line", "line", "page"]],
  ])("%s, line by line", async (path, types) => {
    const response = await app.request(path, { headers: { Accept: ndjson["Content-Type"] } });
    const lines = (await response.text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(types);
  });
});

test("the head of a stream takes no place", async () => {
  const narrow = createApp({ corpus: { store }, maxReads: 1, waitMs: 0 });
  const head = { method: "HEAD", headers: { Accept: ndjson["Content-Type"] } };
  for (let times = 0; times < 3; times++) {
    const response = await narrow.request("/v1/articles", head);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
  }
});

describe("what cannot be asked", () => {
  test.each([
    ["/v1/search?query=%22open", 400, "query/invalid"],
    ["/v1/search?limit=0", 400, "request/invalid"],
    ["/v1/search?limit=many", 400, "request/invalid"],
    ["/v1/search?form=2024", 400, "request/invalid"],
    ["/v1/search?query=a&cursor=zzz", 400, "query/invalid"],
    ["/v1/quotes?cursor=zzz", 400, "query/invalid"],
    ["/v1/stories?cursor=zzz", 400, "query/invalid"],
    ["/v1/facets?kinds=outlet,mood", 400, "request/invalid"],
    ["/v1/articles?from=soon", 400, "request/invalid"],
    ["/v1/kwic", 400, "request/invalid"],
  ])("%s", async (path, status, code) => {
    const problem = await problemOf(await app.request(path));
    expect([problem.status, problem.code]).toEqual([status, code]);
  });

  test("a cursor of another list", async () => {
    const { next } = await get("/v1/stories?limit=1");
    const response = await app.request(`/v1/stories?limit=1&minArticles=2&cursor=${next}`);
    expect((await problemOf(response)).detail).toContain("start without one");
  });

  test("without a corpus, in words", async () => {
    const problem = await problemOf(await createApp().request("/v1/quotes"));
    expect([problem.status, problem.code]).toEqual([404, "corpus/absent"]);
    expect(problem.detail).toContain("corpus serve --db FILE");
  });

  test("what nobody has grouped, in words; articles are there all the same", async () => {
    const ungrouped = await corpusStore({ isGrouped: false });
    const bare = createApp({ corpus: { store: ungrouped } });
    for (const path of ["/v1/stories", "/v1/entities", "/v1/comparison", "/v1/timeline"]) {
      const problem = await problemOf(await bare.request(path));
      expect([path, problem.status, problem.code]).toEqual([path, 409, "corpus/not-grouped"]);
      expect(problem.detail).toContain("corpus ingest --across");
    }
    expect((await bare.request("/v1/articles")).status).toBe(200);
    await ungrouped.close();
  });
});

describe("ingest", () => {
  let own: Awaited<ReturnType<typeof corpusStore>>;
  beforeAll(async () => {
    own = await corpusStore();
  });
  afterAll(() => own.close());
  const body = JSON.stringify({
    articles: [{ id: "rain", text: "Rain fell on Elstow." }, { text: " " }],
  });
  const post = (target: typeof app) =>
    target.request("/v1/articles", { method: "POST", headers: json, body });

  test("nothing is taken in unless the server was told to", async () => {
    const problem = await problemOf(await post(createApp({ corpus: { store: own } })));
    expect([problem.status, problem.code]).toEqual([403, "corpus/read-only"]);
    expect((await own.status()).articles).toBe(3);
    const group = await createApp({ corpus: { store: own } }).request("/v1/groupings", {
      method: "POST",
    });
    expect((await problemOf(group)).code).toBe("corpus/read-only");
  });

  test("articles are kept and rejects told; the same again changes nothing", async () => {
    const open = createApp({ corpus: { store: own, ingests: true } });
    const first = await (await post(open)).json();
    expect(first).toMatchObject({ added: 1, unchanged: 0, rejects: [{ code: "article/empty" }] });
    expect(await (await post(open)).json()).toMatchObject({ added: 0, unchanged: 1 });
    const found = await (await open.request("/v1/search?query=rain")).json();
    expect(found).toMatchObject({ total: 1 });
    const stories = await (await open.request("/v1/stories")).json();
    expect(stories).toMatchObject({ isCurrent: false });
  });

  test("what has come in is grouped when that is asked for", async () => {
    const grouped = await corpusStore({ isGrouped: false });
    const open = createApp({ corpus: { store: grouped, ingests: true } });
    const group = async () => (await open.request("/v1/groupings", { method: "POST" })).json();
    const done = await group();
    expect(done).toMatchObject({ articles: 3, stories: 2, isCurrent: true });
    for (const path of ["/v1/stories", "/v1/entities", "/v1/comparison"]) {
      const page = (await (await open.request(path)).json()) as Read;
      expect(page).toEqual(await get(path));
    }
    await post(open);
    const tag = async () => (await open.request("/v1/stories")).headers.get("ETag");
    const before = await tag();
    expect(await group()).toMatchObject({ articles: 4, stories: 3, isCurrent: true });
    expect(await tag()).not.toBe(before);
    await grouped.close();
  });
});

describe("the reading view", () => {
  const counting = () => {
    let made = 0;
    return ({ articles, stories }: ReadCorpus) =>
      `<p>${++made}: ${articles.length} articles, ${stories.length} stories</p>`;
  };

  test("is made once for each state of the corpus", async () => {
    const own = await corpusStore();
    const viewing = createApp({ corpus: { store: own }, view: counting() });
    const read = async () => (await viewing.request("/")).text();
    expect(await read()).toBe("<p>1: 3 articles, 2 stories</p>");
    expect(await read()).toBe("<p>1: 3 articles, 2 stories</p>");
    const [found] = (await own.search({ limit: 1 })).results;
    await own.remove(found!.article);
    expect(await read()).toBe("<p>2: 2 articles, 2 stories</p>");
    expect(await read()).toBe("<p>2: 2 articles, 2 stories</p>");
    await own.close();
  });

  test("is a page of its own policy, compressed, and not sent again", async () => {
    const viewing = createApp({ corpus: { store }, view: counting() });
    const plain = await viewing.request("/");
    expect(plain.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(plain.headers.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    const html = await plain.text();
    for (const [accepted, coding] of [
      ["gzip, br", "gzip"],
      ["br;q=1.0, gzip;q=0.8", "gzip"],
      ["gzip;q=0, identity", null],
    ] as const) {
      const response = await viewing.request("/", { headers: { "Accept-Encoding": accepted } });
      expect([accepted, response.headers.get("Content-Encoding")]).toEqual([accepted, coding]);
      expect(response.headers.get("Vary")).toContain("Accept-Encoding");
      const body = Buffer.from(await response.arrayBuffer());
      expect((coding === null ? body : gunzipSync(body)).toString()).toBe(html);
    }
    const tag = plain.headers.get("ETag")!;
    const again = await viewing.request("/", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(again.headers.get("ETag")).toBe(tag);
  });

  test.each([
    [
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image" },
      403,
    ],
    [
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" },
      403,
    ],
    [
      {
        "Sec-Fetch-Site": "cross-site",
        "Sec-Fetch-Mode": "navigate",
        "Sec-Fetch-Dest": "document",
      },
      200,
    ],
    [{ "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" }, 200],
    [{ "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" }, 200],
  ])("asked for with %o: %s", async (headers, status) => {
    const viewing = createApp({ corpus: { store }, view: counting() });
    expect((await viewing.request("/", { headers })).status).toBe(status);
  });

  test("of too many articles is refused in words", async () => {
    const many = { ...store, status: async () => ({ ...(await store.status()), articles: 2_001 }) };
    const response = await createApp({ corpus: { store: many }, view: counting() }).request("/");
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toContain("holds 2001 articles; one page shows at most 2000");
  });
});
