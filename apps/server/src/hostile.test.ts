import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { annotateHere } from "./annotator.ts";
import { corpusStore } from "./corpus.fixture.ts";
import type { LogEntry } from "./log.ts";
import { type RunningServer, startServer } from "./main.ts";

const faults: LogEntry[] = [];
const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "info")];
const store = await corpusStore();
let server: RunningServer;
let port: number;
beforeAll(async () => {
  server = await startServer({
    port: 0,
    corpus: { store },
    annotator: annotateHere(),
    maxBodyBytes: 10_000,
    timeoutMs: 400,
    headersTimeoutMs: 300,
    maxConcurrent: 4,
    graceMs: 200,
    onLog: (entry) => void (entry.event === "fault" && faults.push(entry)),
  });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

interface Sent {
  readonly pieces: readonly (string | Uint8Array)[];
  readonly everyMs?: number; // between two pieces
  readonly hangsUp?: boolean; // after the last
}

/** What comes back on a connection until the server ends it, or it is hung up. */
function talk({ pieces, everyMs = 0, hangsUp = false }: Sent): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    const send = (rest: readonly (string | Uint8Array)[]) => {
      const [piece, ...more] = rest;
      if (socket.destroyed) return;
      if (piece === undefined) return void (hangsUp && socket.destroy());
      socket.write(piece, () => setTimeout(() => send(more), everyMs));
    };
    socket.on("connect", () => send(pieces));
    socket.on("data", (data) => (answer += data.toString()));
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

const head = (type: string, length: number | string) =>
  `POST /v1/annotate?layers=none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const get = (path: string, headers = "") =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`;

const cases: readonly [string, Sent, number][] = [
  [
    "a head that comes a letter at a time",
    {
      pieces: ["GET / HT", ..."TP/1.1\r\nHost: localhost\r\nX-Slow: never done".repeat(3)],
      everyMs: 20,
    },
    408,
  ],
  [
    "a body that comes a letter at a time",
    {
      pieces: [head("text/plain", 500), ..."Rain fell on Elstow for a week.".repeat(4)],
      everyMs: 20,
    },
    408,
  ],
  ["a body that never comes", { pieces: [head("application/json", 500)] }, 408],
  ["a body that is announced as huge", { pieces: [head("text/plain", 1e12)] }, 413],
  [
    "a huge body in chunks, not announced",
    {
      pieces: [
        head("text/plain", 1).replace("Content-Length: 1", "Transfer-Encoding: chunked"),
        ...Array(20).fill(`400\r\n${"x".repeat(1024)}\r\n`),
      ],
    },
    413,
  ],
  ["a length that is none", { pieces: [head("text/plain", "-7")] }, 400],
  ["two lengths", { pieces: [head("text/plain", "5\r\nContent-Length: 50")] }, 400],
  [
    "a length and chunks at once",
    { pieces: [head("text/plain", "5\r\nTransfer-Encoding: chunked")] },
    400,
  ],
  ["bytes that are no HTTP", { pieces: [Uint8Array.from([22, 3, 1, 2, 0, 1, 0])] }, 400],
  ["a head over the limit", { pieces: [get("/", `X-Long: ${"x".repeat(20_000)}\r\n`)] }, 431],
  [
    "a thousand headers",
    { pieces: [get("/", Array.from({ length: 3000 }, (_, i) => `X-${i}: a\r\n`).join(""))] },
    431,
  ],
  ["a path over the limit", { pieces: [get(`/${"a".repeat(20_000)}`)] }, 431],
  ["a path that cannot be decoded", { pieces: [get("/v1/articles/%E0%A4%A")] }, 404],
  ["a path that climbs", { pieces: [get("/v1/../../etc/passwd")] }, 404],
  [
    "a name of another site",
    { pieces: [get("/v1/articles").replace("localhost", "rebound.example")] },
    421,
  ],
  ["no host", { pieces: [get("/").replace("Host: localhost\r\n", "")] }, 400],
  ["JSON cut off", { pieces: [head("application/json", 9), '{"text":"'] }, 400],
  ["JSON that is too deep", { pieces: [head("application/json", 9000), "[".repeat(9000)] }, 400],
  [
    "text that is not in its charset",
    { pieces: [head("text/plain; charset=utf-16le", 3), "abc"] },
    400,
  ],
  ["bytes that are no text", { pieces: [head("text/plain", 64), new Uint8Array(64)] }, 422],
  [
    "a compressed body",
    { pieces: [head("text/plain", "3\r\nContent-Encoding: gzip"), "abc"] },
    415,
  ],
];

describe("is answered and survived:", () => {
  test.each(cases)("%s", async (_, sent, status) => {
    const answer = await talk(sent);
    expect(statusOf(answer)).toBe(status);
    if (status !== 431 && answer.includes("problem+json")) expect(answer).toContain('"detail":"');
  });
});

/** How many requests with a body are running. */
async function running(): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/corpus_http_running{gate="work"} (\d+)/.exec(metrics)?.[1]);
}

test("many who hang up leave no place taken", { timeout: 20_000 }, async () => {
  const cut = {
    pieces: [head("application/x-ndjson", 5000), `{"text":"Rain fell."}\n`],
    hangsUp: true,
  };
  await Promise.all(Array.from({ length: 40 }, () => talk(cut)));
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

test("who reads nothing of a long answer does not keep its place", {
  timeout: 20_000,
}, async () => {
  const stalls = Array.from(
    { length: 4 },
    () =>
      new Promise<void>((resolve) => {
        const socket = connect(port, "127.0.0.1");
        const lines = `{"text":"Rain fell."}\n`.repeat(400);
        socket.pause();
        socket.write(head("application/x-ndjson", lines.length) + lines);
        socket.on("error", () => {}).on("close", () => resolve());
        setTimeout(() => socket.destroy(), 1500);
      }),
  );
  await Promise.all(stalls);
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
});

test("after all of it the server answers, and none of it was a fault of ours", async () => {
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  const response = await fetch(`${server.url}/v1/annotate`, {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: "Rain fell on Elstow.",
  });
  expect(response.status).toBe(200);
  expect(faults).toEqual([]);
  for (const { mock } of printed) expect(mock.calls).toEqual([]); // the log is all there is to read
});
