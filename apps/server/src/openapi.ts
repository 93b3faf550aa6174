import { type JsonSchema, toJsonSchemas } from "@corpus/core";
import * as z from "zod";
import type { ProblemStatus } from "./problem.ts";
import { version } from "./records.ts";
import { type Content, type Route, ref, refTo } from "./route.ts";
import { ownSchemas } from "./schemas.ts";

/** The description of the server under OpenAPI 3.1, made of the routes that it listens to. */
export function openApi(routes: readonly Route[], hasToken: boolean): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operation(route);
  return {
    openapi: "3.1.1",
    info: {
      title: "Corpus",
      version,
      description:
        "News articles in; who said what, when, and on what the sources differ, out. Offsets are UTF-16 code units into an article's text.",
      license: { name: "MIT", identifier: "MIT" },
    },
    ...(hasToken && { security: [{ token: [] }] }),
    paths,
    components: {
      schemas: toJsonSchemas(refTo, ownSchemas),
      ...(hasToken && { securitySchemes: { token: { type: "http", scheme: "bearer" } } }),
    },
  };
}

function operation(route: Route): JsonSchema {
  const { operationId, summary, description, params, query, body, answer } = route;
  const parameters = [...parametersIn("path", params), ...parametersIn("query", query)];
  return {
    operationId,
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    ...(route.isOpen && { security: [] }),
    responses: {
      200: { description: "What was asked for.", content: contentOf(answer) },
      ...((route.ofCorpus || route.isPage) && {
        304: { description: "The client has it already." },
      }),
      ...Object.fromEntries(refusalsOf(route).map((status) => [status, problem(status)])),
    },
  };
}

/** A zod object as parameters: each key is one. */
function parametersIn(place: "path" | "query", schema: z.ZodObject | undefined): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as Record<string, unknown>;
    return {
      name,
      in: place,
      ...(description !== undefined && { description }),
      ...(required.includes(name) && { required: true }),
      schema: rest,
    };
  });
}

const contentOf = (content: Content): JsonSchema =>
  Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));

const refusals: Partial<Record<ProblemStatus, string>> = {
  400: "The body is no JSON, or a parameter is not as it should be.",
  401: "The token is missing, or is another.",
  403: "The request comes from a page of another site, or asks for what this server does not do.",
  404: "There is no such thing, or the server has no corpus.",
  406: "The Accept header allows no form that the answer has.",
  408: "The body did not come in time.",
  409: "The corpus has not been grouped: there are no stories and entities yet.",
  413: "The body or a document is over the limit.",
  415: "The body is of a type, coding or charset that is not read.",
  421: "The request is for a host that this server does not answer for.",
  422: "The body does not match its schema, or holds no article.",
  429: "This client asked too often; Retry-After says when to come back.",
  500: "The fault is ours.",
  503: "Too much is running, or it took too long; Retry-After says when to come back.",
};

function refusalsOf({ gate, body, ofCorpus, isOpen }: Route): ProblemStatus[] {
  return [
    ...((gate ? [400, 403, 406] : []) as ProblemStatus[]),
    ...((isOpen ? [] : [401]) as ProblemStatus[]),
    ...((ofCorpus ? [404, 409] : []) as ProblemStatus[]),
    ...((body ? [408, 413, 415, 422] : []) as ProblemStatus[]),
    421,
    ...((gate ? [429] : []) as ProblemStatus[]),
    500,
    503,
  ];
}

const problem = (status: ProblemStatus): JsonSchema => ({
  description: refusals[status],
  content: { "application/problem+json": { schema: ref("Problem") } },
});
