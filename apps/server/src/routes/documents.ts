import { InputRecord, issuesOf, type RecordLine, readInputRecords } from "@corpus/core";
import { type Layer, layers } from "@corpus/entities";
import type { Context } from "hono";
import * as z from "zod";
import { bodyChunks, parseJson, readBody, refuseLength } from "../body.ts";
import type { Limits } from "../options.ts";
import { invalidBody } from "../problem.ts";
import type { Documents } from "../records.ts";

/** `{"articles": […]}`: several documents in one JSON body. */
export const Articles = z.strictObject({ articles: z.array(InputRecord).min(1).readonly() });

/** The layers of `?layers=mentions,quotes`, or of `?layers=none`. */
export const Layers = z
  .string()
  .transform((text) => (text === "none" ? [] : text.split(",")))
  .pipe(
    z.array(
      z.enum(layers, {
        error: `expected none, or some of ${layers.join(",")}`,
      }),
    ),
  )
  .transform((names): readonly Layer[] => names);

/** The JSON value of the body. */
export async function readJsonBody(c: Context, limits: Limits): Promise<unknown> {
  return parseJson(await readWhole(c, limits));
}

/** The bytes of the body. */
export function readWhole(c: Context, { maxBodyBytes, timeoutMs }: Limits): Promise<Uint8Array> {
  return readBody(c.req.raw, { maxBytes: maxBodyBytes, timeoutMs });
}

/** `body` under `schema`. @throws {Refusal} 422 with a pointer to each fault. */
export function checked<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidBody(issuesOf(parsed.error));
}

/** What rejects call the documents of a JSON body, and of an NDJSON body. */
export const places = {
  array: (line: number): string => `articles[${line - 1}]`,
  lines: (line: number): string => `line ${line}`,
} as const;

/** Documents that came together. */
export async function* fromArray(
  records: readonly InputRecord[],
): AsyncGenerator<RecordLine<InputRecord>> {
  for (const [i, record] of records.entries()) {
    yield { ok: true, line: i + 1, record };
  }
}

/** Documents of an NDJSON body, as they arrive. */
export function fromLines(c: Context, limits: Limits): Documents {
  refuseLength(c.req.raw, limits.maxStreamBytes); // now, while there still is a status to send
  const body = bodyChunks(c.req.raw, {
    maxBytes: limits.maxStreamBytes,
    timeoutMs: limits.timeoutMs,
    timed: "chunk",
  });
  return readInputRecords(body, { maxLineBytes: limits.maxBodyBytes });
}
