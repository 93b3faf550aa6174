import { InputRecord, type JsonSchema } from "@corpus/core";
import type { Layer } from "@corpus/entities/layers";
import * as z from "zod";
import type { Document } from "../annotator.ts";
import { decodeAs } from "../body.ts";
import { refusalOfDocument } from "../problem.ts";
import { Layers } from "../queries.ts";
import { annotatedRecords } from "../records.ts";
import { contentTypeOf, negotiate, parseQuery } from "../request.ts";
import { type Handling, lines, type RequestContext, type Route, ref } from "../route.ts";
import { Articles } from "../schemas.ts";
import { sendJson, sendRecords } from "../send.ts";
import { recordTypes } from "../stream.ts";
import { defined } from "./defined.ts";
import {
  checked,
  fromArray,
  fromLines,
  knowledgeOf,
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
const segmented = z
  .stringbool({ error: "expected true or false" })
  .meta({ enum: ["true", "false"], description: "Of text/plain: each line is one paragraph." });
const TextQuery = z.object({ ...PageQuery.shape, segmented: segmented.optional() });

const anyOf = (...names: string[]): JsonSchema => ({ anyOf: names.map(ref) });

/** `POST /v1/annotate`: articles with the words that hold their names, quotes, dates and amounts. */
export const annotateRoute: Route = {
  method: "post",
  path: "/v1/annotate",
  operationId: "annotate",
  summary: "Annotate articles",
  description:
    "One article as text, as a page or as an input record gives one article. Several give a list; as NDJSON they are answered one by one while more come in. All parameters but layers are for a body of text/plain or text/html, and mean what they mean in an input record. Nothing is fetched from a URL that is given.",
  query: TextQuery,
  body: {
    "text/plain": { type: "string" },
    "text/html": { type: "string" },
    "application/json": anyOf("InputRecord", "Articles"),
    ...lines("InputRecord"),
  },
  answer: { "application/json": anyOf("ArticleRecord", "Records"), ...lines("CorpusRecord") },
  gate: "work",
  async handle(c, handling) {
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
  },
};

async function annotateText(c: RequestContext, charset: string | undefined, handling: Handling) {
  negotiate(c, ["application/json"]);
  const { layers, ...given } = parseQuery(c, TextQuery);
  const bytes = await readWhole(c, handling.limits);
  const known = charset === undefined || charset === "utf-8" || charset === "us-ascii";
  const content = known ? bytes : decodeAs(charset, bytes);
  return sendOne(c, { kind: "text", content, options: defined(given) }, layers, handling);
}

// A charset that nobody knows is passed over, as browsers do: headers of scraped pages come with them.
async function annotatePage(c: RequestContext, charset: string | undefined, handling: Handling) {
  negotiate(c, ["application/json"]);
  const { layers, ...given } = parseQuery(c, PageQuery);
  const content = await readWhole(c, handling.limits);
  const options = defined({ ...given, charset });
  return sendOne(c, { kind: "page", content, options }, layers, handling);
}

async function annotateJson(c: RequestContext, handling: Handling) {
  const { layers } = parseQuery(c, Query);
  const body = await readJsonBody(c, handling.limits);
  if (typeof body === "object" && body !== null && "articles" in body) {
    const type = negotiate(c, recordTypes);
    const parsed = checked(Articles, body);
    const knowledge = knowledgeOf(parsed, handling.knowledge);
    const own = { ...optionsOf(layers, handling), ...(knowledge && { knowledge }) };
    const records = annotatedRecords(fromArray(parsed.articles), { ...own, place: places.array });
    return sendRecords(c, records, type, handling);
  }
  negotiate(c, ["application/json"]);
  const record = checked(InputRecord, body);
  return sendOne(c, { kind: "record", record }, layers, handling);
}

function annotateLines(c: RequestContext, handling: Handling) {
  const { layers } = parseQuery(c, Query);
  const type = negotiate(c, ["application/x-ndjson"]);
  const options = { ...optionsOf(layers, handling), place: places.lines };
  const records = annotatedRecords(fromLines(c, handling.limits), options);
  return sendRecords(c, records, type, handling);
}

function optionsOf(layers: readonly Layer[] | undefined, handling: Handling) {
  const { limits, annotator, onFault } = handling;
  return { layers, annotator, maxBytes: limits.maxBodyBytes, onFault };
}

/** One article; what keeps the document from becoming one is the fault of the request. */
async function sendOne(
  c: RequestContext,
  document: Document,
  layers: readonly Layer[] | undefined,
  { annotator, limits, onFault }: Handling,
): Promise<Response> {
  const task = { documents: [document], layers, maxBytes: limits.maxBodyBytes };
  const [made] = await annotator.annotate(task);
  if (made?.ok) return sendJson(c, made.line);
  if (made?.fault) onFault(made.fault);
  throw refusalOfDocument(made?.code ?? "server/failed", made?.message ?? "nothing was made of it");
}
