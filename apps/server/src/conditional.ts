import { randomUUID } from "node:crypto";
import type { CorpusStore, StoreStatus } from "@corpus/store";
import type { RequestContext } from "./route.ts";
import type { RecordType } from "./stream.ts";

// Another run may serve another store whose revision is the same.
const run = randomUUID().slice(0, 8);

/** Answers with what `answer` gives and a tag of the corpus's state, or with 304 where the client has that. */
export async function conditional(
  c: RequestContext,
  store: CorpusStore,
  type: RecordType,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const tag = tagOf(await store.status(), type);
  const headers = { ETag: tag, "Cache-Control": "private, no-cache" };
  if (isKnown(c.req.header("If-None-Match"), tag))
    return new Response(null, { status: 304, headers: { ...headers, Vary: "Accept" } });
  const response = await answer();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  response.headers.append("Vary", "Accept");
  return response;
}

/** Weak, because the same records may be compressed or not. */
function tagOf(status: StoreStatus, type: RecordType): string {
  const { revision, stories, entities, storiesAreCurrent, entitiesAreCurrent } = status;
  const grouped = `${stories}.${Number(storiesAreCurrent)}.${entities}.${Number(entitiesAreCurrent)}`;
  const form = type === "application/json" ? "json" : "lines";
  return `W/"${run}.${revision}.${grouped}.${form}"`;
}

/** Whether `header` names `tag`, as If-None-Match compares: weakly. */
function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return header
    .slice(0, 4000)
    .split(",")
    .some((one) => opaque(one) === opaque(tag));
}
