import type { JsonSchema } from "@corpus/core";
import type { Context } from "hono";
import type * as z from "zod";
import type { Annotator, Fault, Knowledge } from "./annotator.ts";
import type { AppOptions, Limits, ServedCorpus } from "./options.ts";
import type { RecordType } from "./stream.ts";

/** What hangs on a request. */
export interface Env {
  Variables: { requestId: string; route?: string; hold: () => () => void };
}
export type RequestContext = Context<Env>;

/** What a route is handed besides its request. */
export interface Handling {
  readonly limits: Limits;
  readonly annotator: Annotator;
  readonly knowledge: Knowledge;
  readonly corpus: ServedCorpus | undefined;
  readonly view: AppOptions["view"];
  readonly isDraining: () => boolean;
  readonly metrics: () => Promise<string>;
  readonly onFault: (fault: Fault) => void;
  /** To be awaited now and then by work in this thread; throws where the client has left or it takes too long. */
  readonly turn: () => Promise<void>;
  /** Keeps the request counted as running until what is returned is called. */
  readonly hold: () => () => void;
}

/** Media types with the schema of what is sent as each. */
export type Content = Readonly<Record<string, JsonSchema>>;

/** One operation: what the server listens to, and what its description says of it. */
export interface Route {
  readonly method: "get" | "post";
  readonly path: string; // as OpenAPI writes it: "/v1/articles/{id}"
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodObject; // of the path
  readonly query?: z.ZodObject; // every parameter that there is
  readonly body?: Content;
  readonly answer: Content;
  /** Which requests it is counted among; those that are not counted are always let in. */
  readonly gate?: "work" | "reads";
  /** Whether it asks for the token where there is one; default true. */
  readonly isOpen?: boolean;
  /** Whether a browser shows it: it then takes the token as a password too, and other sites may lead to it but not load it. */
  readonly isPage?: boolean;
  /** Answers from the corpus: 404 where there is none, 304 where the client has it; in which forms. */
  readonly ofCorpus?: readonly [RecordType, ...RecordType[]];
  handle(c: RequestContext, handling: Handling): Response | Promise<Response>;
}

/** The reference to a schema of the description by its name. */
export const refTo = (name: string): string => `#/components/schemas/${name}`;
export const ref = (name: string): JsonSchema => ({ $ref: refTo(name) });

/** An answer or a body in JSON. */
export const json = (schema: JsonSchema): Content => ({ "application/json": schema });

/** NDJSON as far as OpenAPI 3.1 can tell of it: text whose every line is one of these. */
export const lines = (name: string): Content => ({
  "application/x-ndjson": {
    type: "string",
    description: `One ${name} a line.`,
    contentMediaType: "application/x-ndjson",
    contentSchema: ref(name),
  },
});
