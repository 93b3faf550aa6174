import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// Processes start here, many of them, which on a busy machine takes a while each.
vi.setConfig({ testTimeout: 60_000 });
const eventually = { timeout: 30_000 };

// The command as an agent's program runs it: the built file in a process of its own. `build.setup.ts` builds it.
const bin = fileURLToPath(new URL("../../bin/corpus.js", import.meta.url));
const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-mcp-e2e-"));
const db = path.join(folder, "news.db");
const long = `Fog holds up the ferries\n\n${"The ferries of Port Clare waited 🚢 for the fog to lift, the harbour master said. ".repeat(400)}`;

type Answer = Readonly<Record<string, unknown>>;

async function connect(...args: string[]): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [bin, "mcp", ...args],
    cwd: folder,
    stderr: "ignore",
  });
  await client.connect(transport);
  return client;
}

async function ask(client: Client, name: string, asked: object = {}): Promise<Answer> {
  const answer = await client.callTool({ name, arguments: { ...asked } });
  expect(answer.isError, JSON.stringify(answer.content)).toBeFalsy();
  expect(JSON.parse((answer.content[0] as { text: string }).text)).toEqual(
    answer.structuredContent,
  );
  return answer.structuredContent as Answer;
}

const ingest = (...args: string[]) =>
  spawnSync(process.execPath, [bin, "ingest", ...args], { cwd: folder });

let client: Client;
beforeAll(async () => {
  writeFileSync(path.join(folder, "long.txt"), long);
  ingest(seeds, "long.txt", "--published", "2022-04-21", "--across", "--db", db);
  client = await connect("--db", db);
}, 60_000);
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

const idsIn = async (asked: object) =>
  ((await ask(client, "search", asked))["results"] as { article: string }[]).map(
    ({ article }) => article,
  );

interface Citation {
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Every stretch in `value` that says what stands there, with the article that it is of. */
function citations(value: unknown, of?: string): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  const { article = of!, start, end, exact } = value as Omit<Citation, "of"> & { article?: string };
  const own = exact === undefined ? [] : [{ of: article, start, end, exact }];
  return [...own, ...Object.values(value).flatMap((part) => citations(part, article))];
}

test("says what it is, and offers tools that only read", async () => {
  expect(client.getInstructions()).toContain("UTF-16 code units");
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "overview",
    "search",
    "article",
    "kwic",
    "quotes",
    "events",
    "entities",
    "stories",
    "compare",
    "timeline",
  ]);
  for (const { annotations, outputSchema } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(outputSchema?.["additionalProperties"]).toBe(false);
  }
});

describe("what it answers", () => {
  test("every citation of every tool is what stands there in the article", async () => {
    const [story] = (await ask(client, "stories"))["stories"] as { story: string }[];
    const answers = [
      await ask(client, "search", { query: "pact", limit: 50 }),
      await ask(client, "kwic", { query: "secur*", limit: 100 }),
      await ask(client, "quotes", { limit: 100 }),
      await ask(client, "events", { limit: 100 }),
      await ask(client, "compare", { story: story!.story, limit: 100 }),
      await ask(client, "timeline", { story: story!.story, limit: 100 }),
    ];
    const cited = answers.map((answer) => citations(answer));
    for (const one of cited) expect(one.length).toBeGreaterThan(3);
    const texts = new Map<string, string>();
    for (const { of, start, end, exact } of cited.flat()) {
      if (!texts.has(of))
        texts.set(of, String((await ask(client, "article", { article: of, end: 20_000 }))["text"]));
      expect(texts.get(of)!.slice(start, end)).toBe(exact);
    }
  });

  test("who is quoted, through a pronoun too, and who is not known stays unknown", async () => {
    const { quotes } = await ask(client, "quotes", { speaker: "fumio kishida" });
    const speakers = (quotes as { speaker: { status: string; name: string } }[]).map(
      ({ speaker }) => speaker,
    );
    expect(new Set(speakers.map(({ name }) => name))).toEqual(new Set(["Fumio Kishida"]));
    expect(new Set(speakers.map(({ status }) => status))).toEqual(new Set(["named", "resolved"]));
  });

  test("an entity's id stands for its names", async () => {
    const found = await ask(client, "entities", { name: "ardern", type: "person" });
    const [{ entity }] = found["entities"] as [{ entity: string }];
    const byId = await ask(client, "quotes", { speaker: entity, limit: 100 });
    expect(byId).toEqual(await ask(client, "quotes", { speaker: "Jacinda Ardern", limit: 100 }));
    expect((byId["quotes"] as unknown[]).length).toBeGreaterThan(3);
  });

  test.each(["quotes", "events", "entities", "search", "kwic"])(
    "the pages of %s are the whole, in order",
    async (name) => {
      const asked = { ...(name === "kwic" && { query: "the" }) };
      const key = { search: "results", kwic: "lines" }[name] ?? name;
      const whole = await ask(client, name, { ...asked, limit: 50 });
      const parts: unknown[] = [];
      for (let cursor: unknown; parts.length < 50; ) {
        const page = await ask(client, name, {
          ...asked,
          limit: 7,
          ...(cursor !== undefined && { cursor }),
        });
        parts.push(...(page[key] as unknown[]));
        cursor = page["next"];
        if (cursor === null) break;
      }
      expect(parts.slice(0, 50)).toEqual(whole[key]);
    },
  );

  test("a long article comes by stretches, and no answer grows with it", async () => {
    const [article] = await idsIn({ query: "fog" });
    const stretches: string[] = [];
    for (let start: unknown = 0; start !== null; ) {
      const { text, next } = await ask(client, "article", { article, start });
      expect(String(text).isWellFormed()).toBe(true);
      stretches.push(String(text));
      start = next;
    }
    expect(stretches.length).toBeGreaterThan(3);
    expect(stretches.join("")).toBe(long);
    const { text } = await ask(client, "article", { article, end: 10_000_000 });
    expect(String(text)).toHaveLength(20_000);
    const quotes = JSON.stringify(await ask(client, "quotes", { article, limit: 100 }));
    expect(quotes.length).toBeLessThan(60_000);
  });

  test("an article is a resource too", async () => {
    const [article] = await idsIn({ query: "fog" });
    const { contents } = await client.readResource({ uri: `corpus://article/${article}` });
    expect((contents[0] as { text: string }).text).toBe(long);
  });
});

test.each<[name: string, asked: object, says: RegExp]>([
  ["search", { query: '"half a phrase' }, /a mark that ends the phrase.* Mend the argument/],
  ["search", { query: "(".repeat(900) }, /query: /],
  ["search", { query: "x".repeat(100_000) }, /query: Too big/],
  [
    "search",
    { query: "pact", from: "yesterday" },
    /expected an EDTF date with days.* or without it/,
  ],
  ["search", { query: "pact", cursor: "bm90IG1pbmU" }, /start without one/],
  ["search", { query: "pact", limit: 1e9 }, /limit: Too big/],
  ["search", { query: "pact", limit: "ten" }, /limit: Invalid input/],
  ["search", { qeury: "pact" }, /Unrecognized key: "qeury"/],
  ["search", { query: ["pact"] }, /query: Invalid input/],
  ["search", { __proto__: null, constructor: 1 }, /Unrecognized key/],
  ["article", { article: "art_0" }, /search gives the ids/],
  ["article", { article: "'; DROP TABLE article; --" }, /there is no article/],
  ["article", {}, /article: Invalid input/],
  ["article", { article: "art_0", start: -1 }, /start: Too small/],
  ["quotes", { speaker: "cen_nobody" }, /entities gives the ids/],
  ["quotes", { cursor: "WzFd" }, /start without one/],
  ["quotes", { kind: "shouted" }, /kind: Invalid option/],
  ["compare", { story: "sto_0" }, /stories gives the ids/],
  ["timeline", { story: "../../etc/passwd" }, /there is no story/],
])("%s of %o is refused in words that help", async (name, asked, says) => {
  const answer = await client.callTool({ name, arguments: { ...asked } });
  expect(answer.isError).toBe(true);
  expect((answer.content[0] as { text: string }).text).toMatch(says);
  expect(await ask(client, "overview")).toMatchObject({ articles: 6 });
});

test("words that look like SQL or like operators are words", async () => {
  for (const query of [
    "'; DROP TABLE article; --",
    "passage MATCH",
    "a:b:c",
    "\u0000pact",
    "* ^ {}",
  ])
    await client.callTool({ name: "search", arguments: { query } });
  expect((await ask(client, "search", { query: "pact" }))["total"]).toBe(4);
});

test("an answer that nobody waits for any more costs the next ones nothing", async () => {
  const cancelled = new AbortController();
  const asked = client.callTool({ name: "quotes" }, { signal: cancelled.signal });
  cancelled.abort("changed my mind");
  await expect(asked).rejects.toThrow(/changed my mind/);
  expect(await ask(client, "overview")).toMatchObject({ articles: 6 });
});

test("articles given as paths are read first, and go when it ends", async () => {
  const before = temporary();
  const own = await connect(seeds, "--layers-are-all-there").catch((error: unknown) => error);
  expect(own).toBeInstanceOf(Error); // an option that is none ends it at once
  const reading = await connect(seeds, "--published", "2022-04-21");
  expect(await ask(reading, "overview")).toMatchObject({ articles: 5, stories: 2 });
  expect(temporary()).not.toEqual(before);
  await reading.close();
  await expect.poll(temporary, eventually).toEqual(before);
});

const temporary = () =>
  readdirSync(os.tmpdir()).filter(
    (name) => name.startsWith("corpus-mcp-") && !name.startsWith("corpus-mcp-e2e-"),
  );

test("a store whose articles nobody grouped says so, and searches", async () => {
  const plain = path.join(folder, "plain.db");
  ingest(seeds, "--layers", "mentions,entities,quotes", "--db", plain);
  const own = await connect("--db", plain);
  const answer = await own.callTool({ name: "stories" });
  expect((answer.content[0] as { text: string }).text).toMatch(/corpus ingest --across does/);
  expect((await ask(own, "search", { query: "pact" }))["total"]).toBe(4);
  await own.close();
});

describe("the process", () => {
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, [bin, "mcp", ...args], { cwd: folder });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk: Buffer) => void (said.out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => void (said.err += chunk.toString()));
    return { child, said, ended: once(child, "exit") as Promise<[number | null]> };
  };
  const hello = `${JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "by hand", version: "0" },
    },
  })}\n`;

  test("speaks the protocol alone on standard output, survives what is none, and ends with its input", async () => {
    const { child, said, ended } = start("--db", db);
    child.stdin.write(hello);
    child.stdin.write(
      'not json\n{"jsonrpc":"2.0"}\n[]\n{"jsonrpc":"2.0","id":2,"method":"no/such"}\n',
    );
    child.stdin.write(
      '{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"overview"}}\n',
    );
    await expect.poll(() => said.out, eventually).toContain('"id":3');
    child.stdin.end();
    expect((await ended)[0]).toBe(0);
    const messages = said.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Answer);
    for (const message of messages) expect(message["jsonrpc"]).toBe("2.0");
    expect(messages.find(({ id }) => id === 1)?.["result"]).toMatchObject({
      protocolVersion: "2025-06-18",
      serverInfo: { name: "corpus" },
    });
    expect(messages.find(({ id }) => id === 2)).toHaveProperty("error");
    expect(said.err).toMatch(/^corpus: from the client: /);
  });

  test("Ctrl-C ends it with 130", async () => {
    const { child, said, ended } = start("--db", db);
    child.stdin.write(hello);
    await expect.poll(() => said.out, eventually).toContain('"id":1');
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
  });

  test("a message without end closes the connection", async () => {
    const { child, said, ended } = start("--db", db);
    child.stdin.on("error", () => {}); // it stops listening
    child.stdin.write(hello);
    child.stdin.write("x".repeat(11_000_000));
    expect((await ended)[0]).toBe(0);
    expect(said.err).toContain("corpus: from the client: ");
  });

  test.each([
    {
      args: ["--db", "missing.db"],
      status: 3,
      says: "there is no such store; an ingest makes one",
    },
    { args: ["nowhere/"], status: 3, says: "there is nothing there" },
    { args: ["long.txt", "--db", "news.db"], status: 2, says: "expected either PATH… or --db" },
  ])("$args ends it with $status before it serves", async ({ args, status, says }) => {
    const { said, ended } = start(...args);
    expect((await ended)[0]).toBe(status);
    expect(said.err).toContain(says);
    expect(said.out).toBe("");
  });
});
