import { PassThrough, Readable } from "node:stream";
import type { CorpusRecord } from "@corpus/core";
import { expect, test } from "vitest";
import type { Io } from "../io.ts";
import { recordWriter } from "./annotate.ts";

function collect() {
  const stdout = new PassThrough();
  const io: Io = {
    cwd: "/",
    env: {},
    stdin: Readable.from([]),
    stdout,
    stderr: new PassThrough(),
    signal: new AbortController().signal,
  };
  return { io, text: () => String(stdout.read()) };
}

// What JSON.stringify does with a record of more than half a gigabyte.
const tooLong = {
  type: "article",
  source: { id: "x", uri: "x.txt", mediaType: "text/plain" },
  get text(): string {
    throw new RangeError("Invalid string length");
  },
} as unknown as CorpusRecord;

test("an article whose record no string can hold is written as a reject, and the output goes on", async () => {
  const { io, text } = collect();
  const write = recordWriter(io, "json");
  expect(await write(tooLong)).toBe("reject");
  expect(await write({ type: "summary", in: 1, articles: 0, rejects: 1 })).toBe("summary");
  await write(null);
  expect(JSON.parse(text())).toMatchObject([
    { type: "reject", source: { id: "x", uri: "x.txt" }, code: "record/too-long" },
    { type: "summary" },
  ]);
});

test("an output without records is still an array", async () => {
  const { io, text } = collect();
  await recordWriter(io, "json")(null);
  expect(text()).toBe("[]\n");
});
