import type { Article, RejectRecord } from "@corpus/core";
import type { CorpusStore, Put } from "@corpus/store";
import { GroupQuery } from "../queries.ts";
import { readDocuments } from "../records.ts";
import { contentTypeOf, negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { Articles, type Ingested } from "../schemas.ts";
import { sendJson } from "../send.ts";
import { writableStoreOf } from "../served.ts";
import { checked, fromArray, fromLines, knowledgeOf, places, readJsonBody } from "./documents.ts";

const ingestTypes = ["application/json", "application/x-ndjson"] as const;
const Query = GroupQuery.pick({ layers: true });

// A batch is one write to disk, and what a crash can cost.
const batchArticles = 100;
const mostRejects = 1000; // that are listed

/** `POST /v1/articles`: articles into the store, as `corpus ingest` puts them. */
export const ingestRoute: Route = {
  method: "post",
  path: "/v1/articles",
  operationId: "ingestArticles",
  summary: "Put articles into the corpus",
  description:
    "Only where the server was told that it may. Stories and entities stay as they were until POST /v1/groupings; what a broken request has put stays, and the same request again goes on.",
  query: Query,
  body: { ...json(ref("Articles")), ...lines("InputRecord") },
  answer: json(ref("Ingested")),
  gate: "work",
  async handle(c, handling) {
    const store = writableStoreOf(handling);
    const { mediaType } = contentTypeOf(c, ingestTypes);
    const { layers } = parseQuery(c, Query);
    negotiate(c, ["application/json"]);
    const { limits, annotator, onFault } = handling;
    const isJson = mediaType === "application/json";
    const body = isJson ? checked(Articles, await readJsonBody(c, limits)) : undefined;
    const knowledge = body && knowledgeOf(body, handling.knowledge);
    const annotation = { layers, ...(knowledge && { knowledge }) };
    const { versions } = await annotator.basisOf(annotation);
    const ingested = await ingest(
      readDocuments(body ? fromArray(body.articles) : fromLines(c, limits), {
        ...annotation,
        annotator,
        maxBytes: limits.maxBodyBytes,
        place: isJson ? places.array : places.lines,
        onFault,
      }),
      store,
      versions,
    );
    return sendJson(c, JSON.stringify(ingested));
  },
};

async function ingest(
  records: ReturnType<typeof readDocuments>,
  store: CorpusStore,
  versions: Readonly<Record<string, string>>,
): Promise<Ingested> {
  const counts: Record<Put, number> = { added: 0, replaced: 0, updated: 0, unchanged: 0 };
  const rejects: RejectRecord[] = [];
  let batch: Article[] = [];
  const flush = async () => {
    for (const put of await store.put(batch, { versions })) counts[put]++;
    batch = [];
  };
  for await (const { type, line } of records) {
    const { type: _, ...record } = JSON.parse(line); // a line of ours
    if (type === "article") batch.push(record as Article);
    else if (rejects.length < mostRejects) rejects.push({ type: "reject", ...record });
    if (batch.length === batchArticles) await flush();
  }
  await flush();
  const { revision } = await store.status();
  return { ...counts, rejects, revision };
}
