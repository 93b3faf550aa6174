import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { afterAll, expect, test } from "vitest";
import { annotateHere } from "./annotator.ts";
import { corpusStore } from "./corpus.fixture.ts";
import { startServer } from "./main.ts";

// Types are made of the description of a running server, and left out of the repository.
const typesFile = new URL("../client/openapi.d.ts", import.meta.url);
const project = fileURLToPath(new URL("../client", import.meta.url));
const compiler = fileURLToPath(
  new URL("../../../node_modules/typescript7/bin/tsc", import.meta.url),
);
const token = "wide-open-sea";

const store = await corpusStore();
const server = await startServer({ port: 0, token, corpus: { store }, annotator: annotateHere() });
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(typesFile, { force: true });
});

type Program = { useClient(url: string, token: string): Promise<unknown> };

test("a client made of the description compiles, and is answered", {
  timeout: 60_000,
}, async () => {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/openapi.json`, { headers });
  const types = await openapiTS((await response.json()) as object as never);
  writeFileSync(typesFile, astToString(types));
  execFileSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" });

  const file = new URL("../client/program.ts", import.meta.url).href;
  const { useClient } = (await import(/* @vite-ignore */ file)) as Program;
  expect(await useClient(server.url, token)).toEqual({
    story: "Harbour talks resume in Elstow",
    relations: expect.arrayContaining(["agree"]),
    quotes: ["Lars Holm: It is a beginning,"],
    missing: "request/not-found",
    cue: "said",
  });
});
