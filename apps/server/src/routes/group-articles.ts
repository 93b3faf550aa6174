import { GroupQuery } from "../queries.ts";
import { storyRecords } from "../records.ts";
import { contentTypeOf, negotiate, parseQuery } from "../request.ts";
import { json, lines, type Route, ref } from "../route.ts";
import { Articles } from "../schemas.ts";
import { sendRecords } from "../send.ts";
import { type PrintedRecord, type RecordStream, recordTypes } from "../stream.ts";
import { checked, fromArray, fromLines, knowledgeOf, places, readJsonBody } from "./documents.ts";

/** What a body may be sent as. */
const groupTypes = ["application/json", "application/x-ndjson"] as const;

/** `POST /v1/stories`: articles, the stories they tell, and with `compare=true` where the sources differ. */
export const groupRoute: Route = {
  method: "post",
  path: "/v1/stories",
  operationId: "groupArticles",
  summary: "Group articles into stories",
  description: "Articles of one origin are near-duplicates, and count as one voice.",
  query: GroupQuery,
  body: { ...json(ref("Articles")), ...lines("InputRecord") },
  answer: { ...json(ref("Records")), ...lines("CorpusRecord") },
  gate: "work",
  async handle(c, handling) {
    const { mediaType } = contentTypeOf(c, groupTypes);
    const { layers, compare } = parseQuery(c, GroupQuery);
    const isJson = mediaType === "application/json";
    const type = negotiate(c, isJson ? recordTypes : [recordTypes[1], recordTypes[0]]);
    const { limits, annotator, onFault } = handling;
    const body = isJson ? checked(Articles, await readJsonBody(c, limits)) : undefined;
    const knowledge = body && knowledgeOf(body, handling.knowledge);
    const documents = body
      ? fromArray(body.articles)
      : fromLines(c, { ...limits, maxStreamBytes: limits.maxBodyBytes }); // they are all kept
    const records = await storyRecords(documents, {
      layers,
      annotator,
      ...(knowledge && { knowledge }),
      compares: compare,
      maxBytes: limits.maxBodyBytes,
      timeoutMs: limits.timeoutMs,
      place: isJson ? places.array : places.lines,
      onFault,
    });
    return sendRecords(c, stream(records), type, handling);
  },
};

async function* stream(records: readonly PrintedRecord[]): RecordStream {
  yield* records;
}
