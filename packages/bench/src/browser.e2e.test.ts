import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { parseText } from "@corpus/core";
import { annotate, layers } from "@corpus/entities";
import { loadModel } from "@corpus/model-en";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../..");
const weights = readFileSync(path.join(root, "packages/model-en/weights/en.bin"));
const places = readFileSync(path.join(root, "packages/entities/src/knowledge/data/gazetteer.tsv"));
const samples = readdirSync(path.join(root, "seeds"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(path.join(root, "seeds", name), "utf8"));

// What the page runs; Node runs the same lines below.
const page = `
import { parseText } from "@corpus/core";
import { annotate, loadPlaces } from "@corpus/entities";
import { loadModel } from "@corpus/model-en";

const bytesOf = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());

globalThis.annotateAll = async (samples, layers) => {
  const model = loadModel(await bytesOf("/en.bin"));
  loadPlaces(await bytesOf("/places.tsv"));
  return samples.map((text) => JSON.stringify(annotate(parseText(text), { layers, model })));
};`;

declare function annotateAll(
  samples: readonly string[],
  layers: readonly string[],
): Promise<string[]>;

const named = process.env["CHROMIUM"];
/** Chromium or Chrome of this machine: what `CHROMIUM` names, else where Debian and others put it. */
const browser = (
  named
    ? [named]
    : ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`)
).find((file) => existsSync(file));
const aside = browser ? "" : " (skipped: no Chromium here; CHROMIUM may name one)";

test.skipIf(!browser)(
  `a page in Chromium gives the same answers as Node, byte for byte${aside}`,
  { timeout: 60_000 },
  async () => {
    const wanted = layers;
    const model = loadModel(weights);
    const inNode = samples.map((text) =>
      JSON.stringify(annotate(parseText(text), { layers: wanted, model })),
    );
    expect(inNode).toHaveLength(5);
    for (const answer of inNode) expect(answer).toContain('"rule":"names/');

    const server = await serve(await bundle());
    const chrome = await chromium.launch({ executablePath: browser! });
    try {
      const tab = await chrome.newPage();
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const inBrowser = await tab.evaluate(([texts, names]) => annotateAll(texts, names), [
        samples,
        wanted,
      ] as const);
      expect(inBrowser).toEqual(inNode);
    } finally {
      await chrome.close();
      server.close();
    }
  },
);

/** One script as a browser loads it: an import of anything that Node alone has is an error. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: import.meta.dirname },
    ...{ bundle: true, minify: true, write: false, platform: "browser", target: "es2023" },
    ...{ format: "iife", conditions: ["corpus-source"], logLevel: "error" },
  });
  return outputFiles[0]!.text;
}

async function serve(script: string) {
  const files: { readonly [url: string]: readonly [type: string, body: string | Uint8Array] } = {
    "/": ["text/html; charset=utf-8", `<!doctype html><script src="/page.js"></script>`],
    "/page.js": ["text/javascript; charset=utf-8", script],
    "/en.bin": ["application/octet-stream", weights],
    "/places.tsv": ["text/tab-separated-values", places],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, body] = files[url] ?? ["text/plain", ""];
    response.writeHead(url in files ? 200 : 404, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
