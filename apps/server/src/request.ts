import { issuesOf } from "@corpus/core";
import type { Context } from "hono";
import type { z } from "zod";
import { Refusal } from "./problem.ts";

/** The media type of the body without parameters, in lower case, and its charset where it has one. */
export function contentTypeOf(
  c: Context,
  accepted: readonly string[],
): {
  readonly mediaType: string;
  readonly charset: string | undefined;
} {
  const coding = c.req.header("Content-Encoding") ?? "identity";
  const header = c.req.header("Content-Type") ?? "";
  const [first = "", ...parameters] = header.slice(0, 200).split(";");
  const mediaType = first.trim().toLowerCase();
  if (coding.toLowerCase() !== "identity") throw unsupported(`content coding ${coding}`, accepted);
  if (!accepted.includes(mediaType)) throw unsupported(mediaType || "no Content-Type", accepted);
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w:.+-]{1,40})"?\s*$/i.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  return { mediaType, charset: charset?.toLowerCase() };
}

function unsupported(came: string, accepted: readonly string[]): Refusal {
  return new Refusal(
    415,
    "request/unsupported-media-type",
    `expected ${accepted.join(", ")}, got ${came.slice(0, 100)}`,
    { headers: { "Accept-Post": accepted.join(", ") } },
  );
}

/**
 * Which of `offered` the client wants most; the first where it does not say.
 *
 * @throws {Refusal} 406 where it wants none of them.
 */
export function negotiate<T extends string>(c: Context, offered: readonly [T, ...T[]]): T {
  const header = c.req.header("Accept");
  if (header === undefined || header.trim() === "") return offered[0];
  const ranges = header.slice(0, 2000).split(",").map(parseRange);
  const best = offered
    .map((type) => ({ type, weight: weightOf(type, ranges) }))
    .reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.weight > 0) return best.type;
  throw new Refusal(
    406,
    "request/not-acceptable",
    `this can be sent as ${offered.join(" or ")}, and the Accept header allows neither`,
  );
}

interface MediaRange {
  readonly range: string;
  readonly weight: number;
}

function parseRange(text: string): MediaRange {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return { range, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The weight of the range that names `type` most exactly, as RFC 9110 has it. */
function weightOf(type: string, ranges: readonly MediaRange[]): number {
  for (const name of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const found = ranges.find(({ range }) => range === name);
    if (found) return found.weight;
  }
  return 0;
}

/** The parameters of the path. @throws {Refusal} 404 where one cannot be: there is nothing by that name. */
export function parseParams<T extends z.ZodObject>(c: Context, schema: T): z.infer<T> {
  const parsed = schema.safeParse(c.req.param());
  if (parsed.success) return parsed.data;
  const [issue] = issuesOf(parsed.error);
  throw new Refusal(404, "request/not-found", `${String(issue?.path[0])}: ${issue?.message}`);
}

/**
 * The query under `schema`, which names every parameter that there is.
 *
 * @throws {Refusal} 400 for one that is not known, is there twice, or has a value that cannot be.
 */
export function parseQuery<T extends z.ZodObject>(c: Context, schema: T): z.infer<T> {
  const query = Object.entries(c.req.queries());
  const names = Object.keys(schema.shape);
  const parsed = schema.safeParse(
    Object.fromEntries(query.map(([name, [value]]) => [name, value])),
  );
  const errors = [
    ...query
      .filter(([name]) => !names.includes(name))
      .map(([name]) => ({ parameter: name.slice(0, 60), detail: `expected ${names.join(", ")}` })),
    ...query
      .filter(([, values]) => values.length > 1)
      .map(([name]) => ({ parameter: name.slice(0, 60), detail: "expected once" })),
    ...(parsed.success ? [] : issuesOf(parsed.error)).map(({ path, message }) => ({
      parameter: String(path[0]),
      detail: message,
    })),
  ];
  if (parsed.success && errors.length === 0) return parsed.data;
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join("; ");
  throw new Refusal(400, "request/invalid", `query: ${detail}`, { errors });
}
