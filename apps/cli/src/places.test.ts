import { expect, test, vi } from "vitest";
import { readInputs } from "./inputs.ts";
import type { Io } from "./io.ts";

const many = 200_000; // more than a call takes as arguments

vi.mock("node:fs/promises", async (original) => {
  const isFolder = (path: unknown) => /(?:^|[/\\])(?:week|days)$/.test(String(path));
  const named = (file: string) => Buffer.from(file);
  return {
    ...(await original<typeof import("node:fs/promises")>()),
    realpath: async (path: unknown) => named(String(path)),
    stat: async (path: unknown) => ({
      isDirectory: () => isFolder(path),
      isFile: () => !isFolder(path),
    }),
    readdir: async (path: unknown) =>
      String(path).endsWith("week")
        ? [named("days")]
        : Array.from({ length: many }, (_, i) => named(`${i}.txt`)),
  };
});

test("a folder may hold any number of files", async () => {
  const io = { cwd: "/news", signal: new AbortController().signal } as Io;
  const survey = { passed: new Map(), documents: 0 };
  for await (const _ of readInputs(["week"], io, {}, survey)) break;
  expect(survey.documents).toBe(many);
});
