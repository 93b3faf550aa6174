import {
  CorpusError,
  type InputRecord,
  issuesOf,
  parseCues,
  parseGazetteer,
  parseOverrides,
  type RecordLine,
  readInputRecords,
} from "@corpus/core";
import type { Context } from "hono";
import type * as z from "zod";
import type { Knowledge } from "../annotator.ts";
import { bodyChunks, parseJson, readBody, refuseLength } from "../body.ts";
import type { Limits } from "../options.ts";
import { invalidBody } from "../problem.ts";
import type { Documents } from "../records.ts";
import type { Articles } from "../schemas.ts";

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

/**
 * What the sender of a body knows, together with what the server was started with: the sender's
 * gazetteers beside those, overrides after those, cues before those. Undefined where they send nothing.
 *
 * @throws {CorpusError} "curation/invalid" where it contradicts itself.
 */
export function knowledgeOf(
  { overrides, gazetteers, cues }: Articles,
  own: Knowledge,
): Knowledge | undefined {
  if (!overrides && !gazetteers && cues === undefined) return undefined;
  // Parsed as the files of the command are: the schema alone does not see what contradicts itself.
  const print = (value: unknown) => JSON.stringify(value, null, 2);
  const given = {
    overrides: overrides ? parseOverrides(print(overrides)).overrides : [],
    gazetteers: (gazetteers ?? []).map((list, i) =>
      parseGazetteer(print(list), `gazetteers[${i}]`),
    ),
    cues: cues === undefined ? [] : parseCues(cues, "cues"),
  };
  const all = [...(own.gazetteers ?? []), ...given.gazetteers];
  const twice = all.find(({ name }, i) => all.findIndex((other) => other.name === name) < i);
  if (twice)
    throw new CorpusError(
      "curation/invalid",
      `gazetteers: expected a name of its own for each, got “${twice.name}” twice; rename one, so that rules tell them apart`,
    );
  return {
    overrides: { overrides: [...(own.overrides?.overrides ?? []), ...given.overrides] },
    gazetteers: all,
    cues: [...given.cues, ...(own.cues ?? [])],
  };
}
