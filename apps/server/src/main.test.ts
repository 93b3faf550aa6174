import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { annotateHere } from "./annotator.ts";
import { corpusStore } from "./corpus.fixture.ts";
import { type RunningServer, startServer } from "./main.ts";
import { Problem } from "./problem.ts";
import "./warm.fixture.ts";

const line = `${JSON.stringify({ text: "Rain fell on Elstow.\n\nThe mayor stayed at home." })}\n`;
const ndjson = { "Content-Type": "application/x-ndjson" };

const faults: unknown[] = [];
const running: RunningServer[] = [];
async function start(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer({
    port: 0,
    graceMs: 500,
    annotator: annotateHere(),
    onLog: (entry) => void (entry.event === "fault" && faults.push(entry.fault)),
    ...options,
  });
  running.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  expect(faults.splice(0)).toEqual([]);
});

/** A body that is sent piece by piece. */
function pieces() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (c) => void (controller = c) });
  return {
    body,
    send: (text: string) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    fail: () => controller.error(new Error("cable cut")),
  };
}

const post = (url: string, body: ReadableStream<Uint8Array> | string, headers = ndjson) =>
  fetch(url, { method: "POST", headers, body, duplex: "half" });

test("listens on this machine alone, and answers line by line while more come in", async () => {
  const server = await start();
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const sent = pieces();
  sent.send(line);
  const response = await post(`${server.url}/v1/annotate?layers=none`, sent.body);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const types: string[] = [];
  let text = "";
  const readTo = async (count: number) => {
    while (types.length < count) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      const lines = text.split("\n");
      text = lines.pop()!;
      types.push(...lines.map((record) => JSON.parse(record).type));
    }
  };
  await readTo(2);
  expect(types).toEqual(["header", "article"]); // the second line is not sent yet
  sent.send(line);
  sent.end();
  await readTo(9);
  expect(types).toEqual(["header", "article", "article", "summary"]);
});

test("closing finishes what is running, and takes nothing new", async () => {
  const server = await start();
  const sent = pieces();
  sent.send(line);
  const response = await post(`${server.url}/v1/annotate?layers=none`, sent.body);
  const closing = server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  sent.send(line);
  sent.end();
  const lines = (await response.text()).trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  await closing;
});

test("closing does not wait for idle connections, nor for ever", async () => {
  const server = await start({ graceMs: 100 });
  await (await fetch(`${server.url}/healthz`)).text(); // fetch keeps the connection
  const sent = pieces();
  const hanging = post(`${server.url}/v1/annotate`, sent.body).then((response) => response.text());
  hanging.catch(() => {});
  sent.send(line);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const began = performance.now();
  await server.close();
  expect(performance.now() - began).toBeLessThan(2000);
  await expect(hanging).rejects.toThrow();
});

test("a body that breaks off costs nothing but itself", async () => {
  const server = await start({ maxConcurrent: 1, waitMs: 0 });
  const { port } = new URL(server.url);
  for (const type of ["application/x-ndjson", "application/json", "text/plain"]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          `POST /v1/annotate HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 5000\r\n\r\n{"text":`,
          () => setTimeout(() => socket.destroy(), 30),
        );
      });
      socket.on("error", () => {}).on("close", () => resolve());
    });
  }
  let response = await post(`${server.url}/v1/annotate?layers=none`, line);
  for (let tries = 0; response.status === 503 && tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    response = await post(`${server.url}/v1/annotate?layers=none`, line);
  }
  expect(response.status).toBe(200);
  expect((await response.text()).trimEnd().split("\n")).toHaveLength(3);
});

test("a body over the limit is refused without being read to its end", async () => {
  const server = await start({ maxBodyBytes: 1000 });
  const text = { "Content-Type": "text/plain" };
  const sent = pieces();
  sent.send("x".repeat(2000));
  const response = await post(`${server.url}/v1/annotate`, sent.body, text);
  expect(response.status).toBe(413);
  expect(Problem.parse(await response.json()).code).toBe("request/too-large");
  sent.fail();
});

test("a port that is taken is an error of the caller", async () => {
  const server = await start();
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port })).rejects.toThrow("EADDRINUSE");
});

test("looking through articles ends with the connection that asked for it", async () => {
  const store = await corpusStore();
  const [found] = (await store.search({ limit: 1 })).results;
  let looked = 0;
  const many = {
    ...store,
    search: async () => ({ total: 50, results: Array(50).fill(found), next: null }),
    article: async (id: never) => {
      looked++;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return store.article(id);
    },
  };
  const server = await start({ corpus: { store: many } });
  const leaving = new AbortController();
  const asked = fetch(`${server.url}/v1/events?modality=negated`, { signal: leaving.signal });
  await expect.poll(() => looked).toBeGreaterThan(1);
  leaving.abort();
  await expect(asked).rejects.toThrow();
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await pause(150);
  const then = looked;
  await pause(200);
  expect([looked, then < 25]).toEqual([then, true]);
  await server.close();
  await store.close();
});
