import { type Article, CorpusError, InputRecord, parseText, printRecord } from "@corpus/core";
import { parseHtml } from "@corpus/core/html";
import { annotate } from "@corpus/entities";
import type { Context } from "hono";
import * as z from "zod";
import { decodeAs } from "../body.ts";
import { refusalOf } from "../problem.ts";
import { annotatedRecords, annotateRecord, type RecordOptions } from "../records.ts";
import { contentTypeOf, negotiate, parseQuery } from "../request.ts";
import { type Handling, sendRecords } from "../send.ts";
import { recordTypes } from "../stream.ts";
import {
  Articles,
  checked,
  fromArray,
  fromLines,
  Layers,
  places,
  readJsonBody,
  readWhole,
} from "./documents.ts";

/** What a body may be sent as. */
const annotateTypes = [
  "text/plain",
  "text/html",
  "application/json",
  "application/x-ndjson",
] as const;

const Query = z.object({ layers: Layers.optional() });

// What a JSON body says in its fields, a text or a page says in the query.
const { id, url, title, publishedAt, outlet } = InputRecord.def.innerType.shape;
const PageQuery = z.object({ ...Query.shape, ...{ id, url, title, publishedAt, outlet } });
const TextQuery = z.object({ ...PageQuery.shape, segmented: z.stringbool().optional() });

/** `POST /v1/annotate`: articles with the words that hold their names, quotes, dates and amounts. */
export async function annotateRoute(c: Context, handling: Handling): Promise<Response> {
  const { mediaType, charset } = contentTypeOf(c, annotateTypes);
  switch (mediaType) {
    case "text/plain":
      return annotateText(c, charset, handling);
    case "text/html":
      return annotatePage(c, charset, handling);
    case "application/json":
      return annotateJson(c, handling);
    default:
      return annotateLines(c, handling);
  }
}

async function annotateText(c: Context, charset: string | undefined, handling: Handling) {
  negotiate(c, ["application/json"]);
  const { layers, ...given } = parseQuery(c, TextQuery);
  const bytes = await readWhole(c, handling.limits);
  const known = charset === undefined || charset === "utf-8" || charset === "us-ascii";
  const text = known ? bytes : decodeAs(charset, bytes);
  const options = { ...defined(given), maxBytes: handling.limits.maxBodyBytes };
  return sendOne(c, () => annotateWith(layers, parseText(text, options)));
}

// A charset that nobody knows is passed over, as browsers do: headers of scraped pages come with them.
async function annotatePage(c: Context, charset: string | undefined, handling: Handling) {
  negotiate(c, ["application/json"]);
  const { layers, ...given } = parseQuery(c, PageQuery);
  const page = await readWhole(c, handling.limits);
  const options = { ...defined({ ...given, charset }), maxBytes: handling.limits.maxBodyBytes };
  return sendOne(c, () => annotateWith(layers, parseHtml(page, options)));
}

function annotateWith(layers: RecordOptions["layers"], article: Article): Article {
  return annotate(article, layers === undefined ? {} : { layers });
}

async function annotateJson(c: Context, handling: Handling) {
  const { layers } = parseQuery(c, Query);
  const options = { ...optionsOf(layers, handling), place: places.array };
  const body = await readJsonBody(c, handling.limits);
  if (typeof body === "object" && body !== null && "articles" in body) {
    const type = negotiate(c, recordTypes);
    const { articles } = checked(Articles, body);
    return sendRecords(c, annotatedRecords(fromArray(articles), options), type, handling);
  }
  negotiate(c, ["application/json"]);
  const record = checked(InputRecord, body);
  return sendOne(c, () => annotateRecord(record, options));
}

function annotateLines(c: Context, handling: Handling) {
  const { layers } = parseQuery(c, Query);
  const type = negotiate(c, ["application/x-ndjson"]);
  const options = { ...optionsOf(layers, handling), place: places.lines };
  const records = annotatedRecords(fromLines(c, handling.limits), options);
  return sendRecords(c, records, type, handling);
}

function optionsOf(layers: RecordOptions["layers"], { limits, onError }: Handling) {
  return { layers, maxBytes: limits.maxBodyBytes, onError };
}

/** One article; what keeps the document from becoming one is the fault of the request. */
function sendOne(c: Context, read: () => Article): Response {
  try {
    const line = printRecord({ type: "article", ...read() });
    return c.body(line.trimEnd(), 200, { "Content-Type": "application/json" });
  } catch (error) {
    throw error instanceof CorpusError ? refusalOf(error) : error;
  }
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> };
}
