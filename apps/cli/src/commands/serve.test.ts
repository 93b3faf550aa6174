import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { viewPolicy } from "@corpus/view";
import { afterAll, expect, test } from "vitest";
import type { Io } from "../io.ts";
import { main } from "../main.ts";
import { run } from "../run.fixture.ts";
import { version } from "../version.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-serve-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
// Where temporary stores are made: nobody else makes any there.
const temporary = path.join(folder, "tmp");
mkdirSync(temporary);
writeFileSync(
  path.join(folder, "talks.txt"),
  "Harbour talks resume\n\n“We start again,” Mayor Ida Brandt said on Tuesday.\n",
);
writeFileSync(path.join(folder, "token"), "wide-open-sea\n");

/** Serves until `ask` is done. */
async function serving(
  args: readonly string[],
  ask: (url: string) => Promise<void>,
  env: Record<string, string> = {},
): Promise<{ status: number; err: string }> {
  const ending = new AbortController();
  const stderr = new PassThrough();
  let err = "";
  const listening = new Promise<string>((resolve, reject) => {
    stderr.on("data", (data: Buffer) => {
      err += data.toString();
      const url = /listening on (\S+);/.exec(err)?.[1];
      if (url) resolve(url);
    });
    stderr.on("end", () => reject(new Error(err)));
  });
  const io: Io = {
    cwd: folder,
    env: { TMPDIR: temporary, ...env },
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    signal: ending.signal,
  };
  const ended = main(["serve", "--port", "0", "--jobs", "1", ...args], io);
  try {
    await ask(await listening);
  } finally {
    ending.abort();
  }
  return { status: await ended, err };
}

const status = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;

test("a folder is read, served, and gone afterwards", { timeout: 30_000 }, async () => {
  const { status: ended, err } = await serving(["talks.txt"], async (url) => {
    expect(readdirSync(temporary)).toHaveLength(1);
    const quotes = await (await fetch(`${url}/v1/quotes`)).json();
    expect(quotes).toMatchObject({ results: [{ speaker: "Ida Brandt" }] });
    expect(await (await fetch(`${url}/v1/stories`)).json()).toMatchObject({
      isCurrent: true,
      results: [{ title: "Harbour talks resume" }],
    });
    const taken = await fetch(`${url}/v1/articles`, { method: "POST", body: "{}" });
    expect(taken.status).toBe(403);
  });
  expect(ended).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
  const logged = err.split("\n").find((line) => line.includes('"route":"/v1/quotes"'));
  expect(JSON.parse(logged!)).toMatchObject({ level: "info", event: "request", status: 200 });
});

test("a store is served and added to", { timeout: 30_000 }, async () => {
  await run(["ingest", "talks.txt", "--db", "news.db"], { cwd: folder });
  await serving(["--db", "news.db", "--ingest", "--quiet"], async (url) => {
    const response = await fetch(`${url}/v1/articles`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ articles: [{ text: "Rain fell on Elstow." }] }),
    });
    expect(await response.json()).toMatchObject({ added: 1 });
    expect(await status(`${url}/v1/stories`)).toBe(409); // nobody has grouped it
  });
  const { out } = await run(["search", "rain", "--db", "news.db", "--format", "json"], {
    cwd: folder,
  });
  expect(JSON.parse(out)).toMatchObject({ total: 1 });
});

test("a token from a file, or from the environment", { timeout: 30_000 }, async () => {
  const bearer = { headers: { Authorization: "Bearer wide-open-sea" } };
  const ask = async (url: string) => {
    expect(await status(url)).toBe(401);
    expect(await status(url, bearer)).toBe(200);
    expect(await status(`${url}/v1/articles`, bearer)).toBe(404); // no corpus
  };
  const { err } = await serving(["--token-file", "token"], ask);
  expect(err).not.toContain("wide-open-sea");
  await serving([], ask, { CORPUS_TOKEN: " wide-open-sea\n" });
});

test.each(["", " ", "short", "wide open sea"])("CORPUS_TOKEN=%o is refused", async (token) => {
  const env = { CORPUS_TOKEN: token };
  const { status: ended, err } = await run(["serve", "--port", "0"], { cwd: folder, env });
  expect([ended, err]).toEqual([3, expect.stringContaining("CORPUS_TOKEN: expected a token of")]);
});

test.each([
  [["talks.txt", "--db", "news.db"], 2, "not both"],
  [["--db", "nowhere.db"], 3, "there is no such store"],
  [["nowhere/"], 3, "there is nothing there"],
  [["--token-file", "nowhere"], 3, "expected a file with a token"],
  [["--token-file", "talks.txt"], 3, "expected a token of at least 8"],
  [["--rate", "0"], 2, "at least 1"],
])("serve %s ends with %s", async (args, ends, says) => {
  const { status: ended, err } = await run(["serve", "--port", "0", ...args], { cwd: folder });
  expect([ended, err]).toEqual([ends, expect.stringContaining(says)]);
});

test("the reading view of what is served is at the root", { timeout: 30_000 }, async () => {
  await serving(["talks.txt"], async (url) => {
    const response = await fetch(url);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors");
    const html = await response.text();
    expect(html).toContain("Harbour talks resume");
    expect(html).toContain(`@corpus/cli ${version}`);
    expect(html).toContain(`content="${viewPolicy}"`);
    expect(response.headers.get("etag")).toMatch(/^W\/"/);
  });
});
