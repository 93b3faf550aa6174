// Starts the server on a store of 2,000 articles in a process of its own and asks it as 1, 16 and 256
// clients: what is served and what is shed a second, how long each takes, whether it says all the while
// that it lives, and its memory. wrk asks where it is installed. With MINUTES, 16 clients go on so long, and memory is told every half minute.
// node --conditions=corpus-source packages/bench/src/server-load.ts [SECONDS] [MINUTES]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Article, type ArticleId, addDays, type Edtf, parseText } from "@corpus/core";
import { annotate, layerVersions } from "@corpus/entities";
import { startServer } from "@corpus/server";
import { openStore } from "@corpus/store";
import { linesOf, sharedFile } from "@corpus/testing";
import autocannon from "autocannon";
import { askByWrk, hasWrk } from "./wrk.ts";

const size = 2_000;
const distinct = 250;

const words = ["government", "minister", "talks OR deal", '"last year"', "econom*", "war -peace"];
const searches: autocannon.Request[] = words.map((query) => ({
  path: `/v1/search?limit=10&query=${encodeURIComponent(query)}`,
}));
const annotation = (body: string): autocannon.Request => ({
  method: "POST",
  path: "/v1/annotate",
  headers: { "Content-Type": "text/plain" },
  body,
});

if (process.argv[2] === "serve") await serve(process.argv[3]!);
else await measure(Number(process.argv[2] ?? 10), Number(process.argv[3] ?? 0));

async function serve(database: string): Promise<void> {
  const store = await openStore(database);
  const server = await startServer({ port: 0, corpus: { store, url: database } });
  console.log(server.url);
  process.once("SIGTERM", async () => {
    await server.close();
    await store.close();
  });
}

async function measure(seconds: number, minutes: number): Promise<void> {
  const file = sharedFile("data", "raw", "news.jsonl.gz");
  if (!file) return console.log("the raw news is not on this machine: nothing measured");
  const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-server-load-"));
  const database = path.join(folder, "corpus.db");
  const text = await fill(database, file);
  const child = spawn(
    process.execPath,
    ["--conditions=corpus-source", import.meta.filename, "serve", database],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  try {
    await askAll(said.toString().trim(), text, seconds, minutes);
  } finally {
    child.kill();
    await once(child, "exit");
    rmSync(folder, { recursive: true });
  }
}

async function askAll(url: string, text: string, seconds: number, minutes: number): Promise<void> {
  while ((await fetch(`${url}/health/ready`)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 200));
  const kinds = { search: searches, annotate: [annotation(text)] };
  console.log(
    `${os.availableParallelism()} cores, ${size} articles, ${seconds} s each, by ${hasWrk ? "wrk" : "autocannon"}`,
  );
  for (const [kind, requests] of Object.entries(kinds))
    for (const connections of [1, 16, 256])
      console.log(`${kind}, ${connections}: ${await load(url, requests, connections, seconds)}`);
  const steps = minutes * 2;
  for (let step = 1; step <= steps; step++) {
    const mixed = [...searches, annotation(text)];
    console.log(`${step / 2} min: ${await load(url, mixed, 16, 30)}`);
  }
}

/** Fills a store, each text many times under another id and date. @returns A text to annotate. */
async function fill(database: string, file: string): Promise<string> {
  const articles: Article[] = [];
  for await (const line of linesOf(file)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (text.length < 800 || text.length > 4_000) continue;
    articles.push(annotate(parseText(text, { id })));
    if (articles.length === distinct) break;
  }
  const store = await openStore(database);
  const copyOf = (n: number): Article => ({
    ...articles[n % articles.length]!,
    id: `art_${n}` as ArticleId,
    metadata: {
      ...articles[n % articles.length]!.metadata,
      published: { edtf: addDays("2020-01-01", n % 1500) as Edtf, basis: "given" },
    },
  });
  await store.put(
    Array.from({ length: size }, (_, n) => copyOf(n)),
    { versions: layerVersions() },
  );
  await store.close();
  const middling = articles.toSorted((a, b) => a.text.length - b.text.length)[distinct >> 1]!;
  console.log(`annotated is a text of ${middling.text.length} characters`);
  return middling.text;
}

async function load(
  url: string,
  requests: autocannon.Request[],
  connections: number,
  duration: number,
): Promise<string> {
  const live: number[] = [];
  const asking = setInterval(async () => {
    const began = performance.now();
    await fetch(`${url}/health/live`).then((response) => response.text());
    live.push(performance.now() - began);
  }, 250);
  const parts = await (hasWrk ? askByWrk : askHere)(url, requests, connections, duration);
  clearInterval(asking);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const resident = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1e6;
  return [...parts, `alive ${percentiles(live)}`, `${Math.round(resident)} MB`].join("; ");
}

/** Where there is no wrk: slower, and in need of a core of its own, so that more of what it measures is itself. */
async function askHere(
  url: string,
  requests: autocannon.Request[],
  connections: number,
  duration: number,
): Promise<readonly string[]> {
  const served: number[] = [];
  const shed: number[] = [];
  const others = new Map<number, number>();
  const running = new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, requests, connections, duration, timeout: 70 };
    const asked = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    asked.on("response", (_, status, __, ms) => {
      if (status === 200) served.push(ms);
      else if (status === 503) shed.push(ms);
      else others.set(status, (others.get(status) ?? 0) + 1);
    });
  });
  const { errors, timeouts } = await running;
  return [
    `${(served.length / duration).toFixed(1)} served a second, ${percentiles(served)}`,
    ...(shed.length > 0
      ? [`${(shed.length / duration).toFixed(1)} shed, ${percentiles(shed)}`]
      : []),
    ...[...others].map(([status, count]) => `${count} times ${status}`),
    `${errors} errors, ${timeouts} timeouts`,
  ];
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
