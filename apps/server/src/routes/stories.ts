import type { Context } from "hono";
import * as z from "zod";
import { storyRecords } from "../records.ts";
import { contentTypeOf, negotiate, parseQuery } from "../request.ts";
import { type Handling, sendRecords } from "../send.ts";
import { type AnswerRecord, type RecordStream, recordTypes } from "../stream.ts";
import {
  Articles,
  checked,
  fromArray,
  fromLines,
  Layers,
  places,
  readJsonBody,
} from "./documents.ts";

/** What a body may be sent as. */
const storiesTypes = ["application/json", "application/x-ndjson"] as const;

const Query = z.object({
  layers: Layers.optional(),
  compare: z.stringbool({ error: "expected true or false" }).default(false),
});

/** `POST /v1/stories`: articles, the stories they tell, and with `compare=true` where the sources differ. */
export async function storiesRoute(c: Context, handling: Handling): Promise<Response> {
  const { mediaType } = contentTypeOf(c, storiesTypes);
  const { layers, compare } = parseQuery(c, Query);
  const isJson = mediaType === "application/json";
  const type = negotiate(c, isJson ? recordTypes : [recordTypes[1], recordTypes[0]]);
  const { limits, onError } = handling;
  const documents = isJson
    ? fromArray(checked(Articles, await readJsonBody(c, limits)).articles)
    : fromLines(c, { ...limits, maxStreamBytes: limits.maxBodyBytes }); // they are all kept
  const records = await storyRecords(documents, {
    layers,
    compare,
    maxBytes: limits.maxBodyBytes,
    timeoutMs: limits.timeoutMs,
    place: isJson ? places.array : places.lines,
    onError,
  });
  return sendRecords(c, stream(records), type, handling);
}

async function* stream(records: readonly AnswerRecord[]): RecordStream {
  yield* records;
}
