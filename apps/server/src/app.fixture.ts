import {
  ArticleRecord,
  ComparisonRecord,
  type CorpusRecord,
  HeaderRecord,
  RejectRecord,
  readCorpusRecords,
  StoryRecord,
  SummaryRecord,
} from "@corpus/core";
import { expect } from "vitest";
import * as z from "zod";
import { createApp } from "./app.ts";
import "./warm.fixture.ts";
import type { AppOptions } from "./options.ts";
import { Problem } from "./problem.ts";

// Our own words, of two happenings.
export const harbour = `Harbour talks resume

ELSTOW, 5 March (Wire) — “We start again,” Mayor Ida Brandt said on Tuesday, offering 40 boats.

Brandt met envoys from Norway in the town hall.
`;
export const orchard = `Frost takes the apple blossom

Growers in Varnholt lost 300 trees on Monday, the farmers' union said.
`;

export const text = { "Content-Type": "text/plain" };
export const html = { "Content-Type": "text/html; charset=utf-8" };
export const json = { "Content-Type": "application/json" };
export const ndjson = { "Content-Type": "application/x-ndjson" };

export type Init = { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

export function post(path: string, { headers = {}, body = "" }: Init, options?: AppOptions) {
  return createApp(options).request(path, { method: "POST", headers, body });
}

export async function linesOf(response: Response): Promise<CorpusRecord[]> {
  const records: CorpusRecord[] = [];
  for await (const line of readCorpusRecords(await response.text())) {
    if (!line.ok) throw line.error;
    records.push(line.record);
  }
  return records;
}

/** What several documents give as one JSON object. */
export const Answer = z.strictObject({
  header: HeaderRecord,
  articles: z.array(ArticleRecord),
  rejects: z.array(RejectRecord),
  stories: z.array(StoryRecord),
  comparisons: z.array(ComparisonRecord),
  summary: SummaryRecord,
});

export async function articleOf(response: Response): Promise<ArticleRecord> {
  return ArticleRecord.parse(await response.json());
}

export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}
