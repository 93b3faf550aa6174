import { PassThrough, Readable } from "node:stream";
import type { SourceDocument } from "@corpus/core/formats";
import { expect, test } from "vitest";
import type { Io } from "./io.ts";
import { readDocument, readLines } from "./pipeline.ts";

const options = { maxBytes: 1000, jobs: 1, annotate: {} };

test("a document that corpus itself fails on is rejected, and whoever runs it is told", () => {
  const fault = new TypeError("broken inside");
  const document: SourceDocument = {
    kind: "record",
    uri: "x.ndjson:3",
    record: {
      id: "x",
      get text(): string {
        throw fault;
      },
    },
  };
  const told: unknown[] = [];
  expect(readDocument(document, options, (error) => told.push(error))).toEqual({
    type: "reject",
    source: { id: "x", uri: "x.ndjson:3" },
    code: "corpus/failed",
    message: "corpus failed on this document; the fault is ours",
  });
  expect(told).toEqual([fault]);
});

test("a document that cannot be read is rejected with its reason, and is no bug", () => {
  const document: SourceDocument = { kind: "bytes", uri: "x.txt", bytes: new Uint8Array(0) };
  const told: unknown[] = [];
  expect(readDocument(document, options, (error) => told.push(error))).toMatchObject({
    type: "reject",
    code: "article/empty",
  });
  expect(told).toEqual([]);
});

test("Ctrl-C ends reading within a file, after what is under way", async () => {
  const interrupted = new AbortController();
  const lines = Array.from({ length: 50 }, (_, n) => `{"text":"Rain fell on day ${n}."}\n`);
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    stdin: Readable.from([Buffer.from(lines.join(""))]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    signal: interrupted.signal,
  };
  let read = 0;
  for await (const { type } of readLines(["-"], io, { ...options, annotate: { layers: [] } })) {
    expect(type).toBe("article");
    if (++read === 3) interrupted.abort();
  }
  expect(read).toBeGreaterThanOrEqual(3);
  expect(read).toBeLessThan(10);
});
