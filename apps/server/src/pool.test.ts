import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { annotateHere } from "./annotator.ts";
import { harbour, json, problemOf } from "./app.fixture.ts";
import { createApp } from "./app.ts";
import { corpusStore } from "./corpus.fixture.ts";
import { type RunningServer, startServer } from "./main.ts";
import { startPool } from "./pool.ts";
import { Refusal } from "./problem.ts";

const pool = startPool({ jobs: 1, timeoutMs: 30_000, knowledge: {} });
afterAll(() => pool.close());
const text = (content: string) => ({
  documents: [{ kind: "text" as const, content }],
  layers: undefined,
  maxBytes: 10_000_000,
});

describe("threads", { timeout: 60_000 }, () => {
  test("say what this thread says", async () => {
    expect(await pool.annotate(text(harbour))).toEqual(
      await annotateHere().annotate(text(harbour)),
    );
    expect(await pool.basisOf({ layers: undefined })).toEqual(
      await annotateHere().basisOf({ layers: undefined }),
    );
    expect(pool.isReady).toBe(true);
    expect(await pool.annotate(text(" "))).toMatchObject([{ ok: false, code: "article/empty" }]);
  });

  test("a task that takes too long is given up, and the next is done by another thread", async () => {
    const hasty = startPool({ jobs: 1, timeoutMs: 10_000, knowledge: {} });
    const long = text(`${harbour}\n`.repeat(12_000));
    await expect(hasty.annotate(long)).rejects.toThrow(Refusal);
    expect(await hasty.annotate(text("Rain fell."))).toMatchObject([{ ok: true }]);
    await hasty.close();
  });

  test("know what the server was started with, and what a request brings", async () => {
    const entry = (name: string) => ({ name, type: "organization" as const });
    const gazetteers = [{ name: "ours", entries: [entry("Quillon")] }];
    const knowing = startPool({ jobs: 1, timeoutMs: 30_000, knowledge: { gazetteers } });
    const app = createApp({ annotator: knowing, knowledge: { gazetteers } });
    const body = (more: object) =>
      JSON.stringify({ articles: [{ text: "Quillon and Brask met in Elstow." }], ...more });
    const names = async (more: object) => {
      const init = { method: "POST", headers: json, body: body(more) };
      const response = await app.request("/v1/annotate?layers=mentions", init);
      const [article] = (
        (await response.json()) as {
          articles: { annotations: { mentions: { exact: string; rule: string }[] } }[];
        }
      ).articles;
      return article!.annotations.mentions
        .filter(({ rule }) => rule.startsWith("recognizer/"))
        .map(({ exact }) => exact);
    };
    expect(await names({})).toEqual(["Quillon"]);
    const theirs = { name: "theirs", entries: [entry("Brask")] };
    expect(await names({ gazetteers: [theirs] })).toEqual(["Quillon", "Brask"]);

    const twice = await app.request("/v1/annotate", {
      method: "POST",
      headers: json,
      body: body({ gazetteers: [{ ...theirs, name: "ours" }] }),
    });
    const problem = await problemOf(twice);
    expect([problem.status, problem.code]).toEqual([422, "curation/invalid"]);
    expect(problem.detail).toContain("“ours” twice");
    await knowing.close();
  });
});

describe("a server under load", { timeout: 60_000 }, () => {
  let server: RunningServer;
  afterAll(() => server.close());
  const annotate = () =>
    fetch(`${server.url}/v1/annotate`, {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: harbour.repeat(5),
    });

  test("answers for its life while 256 clients annotate, and sheds what it cannot take in words", async () => {
    server = await startServer({ port: 0, jobs: 1 });
    await expect
      .poll(async () => (await fetch(`${server.url}/health/ready`)).status, { timeout: 20_000 })
      .toBe(200);
    const asked = Promise.all(Array.from({ length: 256 }, annotate));
    const live: number[] = [];
    for (let times = 0; times < 10; times++) {
      const began = performance.now();
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      live.push(performance.now() - began);
    }
    const answers = await asked;
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 503]);
    const shed = answers.find(({ status }) => status === 503)!;
    expect(shed.headers.get("Retry-After")).toBe("1");
    expect((await problemOf(shed)).detail).toContain("which is as many as may; try again");
    expect(live.toSorted((a, b) => a - b)[5]).toBeLessThan(1000); // of ten; one alone waits for 256 connections
  });

  test("what is cut off at the end is no fault of ours", async () => {
    const faults: unknown[] = [];
    const ending = await startServer({
      port: 0,
      jobs: 1,
      graceMs: 0,
      onLog: (entry) => void (entry.event === "fault" && faults.push(entry)),
    });
    await expect
      .poll(async () => (await fetch(`${ending.url}/health/ready`)).status, { timeout: 20_000 })
      .toBe(200);
    const types = ["text/plain", "application/x-ndjson"];
    const cut = types.map((type) =>
      fetch(`${ending.url}/v1/annotate`, {
        method: "POST",
        headers: { "Content-Type": type },
        body:
          type === "text/plain"
            ? harbour.repeat(2000)
            : JSON.stringify({ text: harbour.repeat(2000) }),
      }).then((response) => response.text()),
    );
    const ended = Promise.allSettled(cut);
    const areRunning = async () =>
      (await (await fetch(`${ending.url}/metrics`)).text()).includes('running{gate="work"} 2');
    await expect.poll(areRunning).toBe(true);
    await ending.close();
    expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(faults).toEqual([]);
  });

  test("says that it is not ready while it ends", async () => {
    const ending = await startServer({ port: 0, annotator: annotateHere(), drainMs: 300 });
    const closing = ending.close();
    const response = await fetch(`${ending.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([503, { status: "draining" }]);
    expect((await fetch(`${ending.url}/health/live`)).status).toBe(200);
    await closing;
    await expect(fetch(`${ending.url}/health/live`)).rejects.toThrow();
  });
});

test("searches in threads find and refuse what searches here do", { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-server-test-"));
  const url = path.join(folder, "corpus.db");
  const store = await corpusStore({ url });
  const server = await startServer({ port: 0, corpus: { store, url }, annotator: annotateHere() });
  const here = createApp({ corpus: { store } });
  for (const asked of [
    "/v1/search?query=boats",
    "/v1/kwic?query=boats",
    "/v1/facets",
    "/v1/quotes",
  ]) {
    const response = await fetch(server.url + asked);
    expect(await response.json()).toEqual(await (await here.request(asked)).json());
  }
  const refused = await fetch(`${server.url}/v1/search?query=%22open`);
  expect(await refused.json()).toEqual(
    await (await here.request("/v1/search?query=%22open")).json(),
  );
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});
