import { randomUUID } from "node:crypto";
import type { ServedCorpus } from "./options.ts";
import type { RequestContext } from "./route.ts";
import type { RecordType } from "./stream.ts";
import { whenWritten } from "./written.ts";

// Another run may serve another store whose revision is the same.
const run = randomUUID().slice(0, 8);

/**
 * What `answer` gives with a tag of the corpus's state, or 304 where it is an answer that the client has:
 * only then is what is not there, or cannot be asked, told as such.
 */
export async function conditional(
  c: RequestContext,
  tag: string,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const response = await answer();
  response.headers.set("ETag", tag);
  response.headers.set("Cache-Control", "private, no-cache");
  response.headers.append("Vary", "Accept");
  if (!isKnown(c.req.header("If-None-Match"), tag)) return response;
  await response.body?.cancel();
  const headers = ["ETag", "Cache-Control", "Vary"].map((name): [string, string] => [
    name,
    response.headers.get(name) ?? "",
  ]);
  return new Response(null, { status: 304, headers });
}

/**
 * Names the state of the corpus and the form of an answer: to be asked for before the answer is made.
 * Weak, because the same records may be compressed or not.
 */
export async function tagOf({ store, url }: ServedCorpus, form: RecordType | "text/html") {
  const { revision, stories, entities, ...current } = await store.status();
  const grouped = `${stories}.${Number(current.storiesAreCurrent)}.${entities}.${Number(current.entitiesAreCurrent)}`;
  return `W/"${run}.${revision}.${grouped}.${await whenWritten(url)}.${forms[form]}"`;
}

const forms = { "application/json": "json", "application/x-ndjson": "lines", "text/html": "page" };

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
