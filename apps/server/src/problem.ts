import { Buffer } from "node:buffer";
import type { CorpusError, CorpusErrorCode, Issue } from "@corpus/core";
import * as z from "zod";

/** What is wrong with a request, or with the server; a document's own failure keeps its `CorpusErrorCode`. */
export type ProblemCode =
  | "corpus/absent"
  | "corpus/not-grouped"
  | "corpus/read-only"
  | "request/cross-site"
  | "request/invalid"
  | "request/malformed"
  | "request/method-not-allowed"
  | "request/not-acceptable"
  | "request/not-found"
  | "request/misdirected"
  | "request/rate"
  | "request/timeout"
  | "request/too-large"
  | "request/unauthorized"
  | "request/unsupported-media-type"
  | "server/busy"
  | "server/failed"
  | "server/timeout"
  | CorpusErrorCode;

const ProblemError = z.strictObject({
  pointer: z.string().optional(), // JSON pointer into the body (RFC 6901)
  parameter: z.string().optional(), // name of a query parameter
  detail: z.string(),
});

/** What an error response holds: problem details as RFC 9457 has them, with a code to switch on. */
export const Problem = z.strictObject({
  type: z.string(), // a URI that stands for the code
  title: z.string(), // the same for every problem with this status
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(ProblemError).readonly().optional(),
});
export type Problem = z.infer<typeof Problem>;

const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;
export type ProblemStatus = keyof typeof titles;

interface RefusalExtras {
  readonly errors?: Problem["errors"];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem that its sender can act on. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: ProblemStatus;
  readonly code: ProblemCode;
  readonly extras: RefusalExtras;

  constructor(
    status: ProblemStatus,
    code: ProblemCode,
    detail: string,
    extras: RefusalExtras = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.extras = extras;
  }
}

/** The response that tells of `refusal`. */
export function problemResponse({ status, code, message, extras }: Refusal): Response {
  const problem: Problem = {
    type: `urn:corpus:problem:${code.replace("/", ":")}`,
    title: titles[status],
    status,
    detail: message,
    code,
    ...(extras.errors && { errors: extras.errors }),
  };
  const body = JSON.stringify(problem);
  return new Response(body, {
    status,
    headers: {
      ...extras.headers,
      "Content-Type": "application/problem+json",
      "Content-Length": String(Buffer.byteLength(body)), // or it would be compressed, small as it is
    },
  });
}

/** A document's failure as the failure of the request that brought it alone. */
export function refusalOfDocument(code: string, message: string): Refusal {
  if (code === "server/failed") return new Refusal(500, code, message);
  const status = code === "article/too-large" ? 413 : 422;
  return new Refusal(status, code as CorpusErrorCode, message);
}

const statusOfError: Partial<Record<CorpusErrorCode, ProblemStatus>> = {
  "curation/invalid": 422,
  "edtf/invalid": 400,
  "query/invalid": 400,
  "store/busy": 503,
};

/** What a package refuses, as the failure of the request; undefined where that is not its sender's to mend. */
export function refusalOfError({ code, message }: CorpusError): Refusal | undefined {
  const status = statusOfError[code];
  if (status === undefined) return undefined;
  return new Refusal(
    status,
    code,
    message,
    status === 503 ? { headers: { "Retry-After": "5" } } : {},
  );
}

/** 422 with a pointer to each place where the body departs from its schema, up to twenty. */
export function invalidBody(issues: readonly Issue[]): Refusal {
  const shown = issues.slice(0, 20);
  const errors = shown.map(({ path, message }) => ({
    pointer: jsonPointer(path),
    detail: message,
  }));
  const more = issues.length - shown.length;
  const detail = `the body does not match its schema in ${issues.length === 1 ? "one place" : `${issues.length} places`}`;
  return new Refusal(
    422,
    "request/invalid",
    more > 0 ? `${detail}; the first 20 are listed` : detail,
    {
      errors,
    },
  );
}

/** `["articles", 3, "text"]` → "/articles/3/text"; "" is the whole body. */
function jsonPointer(path: Issue["path"]): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
