import { type JsonSchema, toJsonSchemas } from "@corpus/core";
import { layers } from "@corpus/entities";
import * as z from "zod";
import type { Limits } from "./options.ts";
import { Problem } from "./problem.ts";
import { version } from "./records.ts";

const refTo = (name: string): string => `#/components/schemas/${name}`;
const ref = (name: string): JsonSchema => ({ $ref: refTo(name) });
const listOf = (name: string): JsonSchema => ({ type: "array", items: ref(name) });

/** The description of the server under OpenAPI 3.1; the schemas are those of the model. */
export function openApi(limits: Limits): JsonSchema {
  return {
    openapi: "3.1.1",
    info: {
      title: "Corpus",
      version,
      description:
        "News articles in; who said what, when, and on what the sources differ, out. Offsets are UTF-16 code units into an article's text.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: {
      "/v1/annotate": { post: annotate(limits) },
      "/v1/stories": { post: stories() },
      "/healthz": { get: health },
    },
    components: { schemas: { ...toJsonSchemas(refTo), ...ownSchemas() } },
  };
}

function annotate({ maxBodyBytes }: Limits): JsonSchema {
  return {
    operationId: "annotate",
    summary: "Annotate articles",
    description: `One article as text, as a page or as an input record gives one article. Several give a list; as NDJSON they are answered one by one while more come in. A document may have ${maxBodyBytes} bytes. Nothing is fetched from a URL that is given.`,
    parameters: [
      layersParameter,
      ...["id", "url", "title", "publishedAt", "outlet", "segmented"].map((name) => ({
        name,
        in: "query",
        description: `As \`${name}\` of an input record; for a body of text/plain${name === "segmented" ? "" : " or text/html"} only.`,
        schema: { $ref: `${refTo("InputRecord")}/properties/${name}` },
      })),
    ],
    requestBody: {
      required: true,
      content: {
        "text/plain": { schema: { type: "string" } },
        "text/html": { schema: { type: "string" } },
        "application/json": { schema: { anyOf: [ref("InputRecord"), ref("Articles")] } },
        "application/x-ndjson": lines("InputRecord"),
      },
    },
    responses: {
      200: {
        description: "The article, or the records of all.",
        content: {
          "application/json": { schema: { anyOf: [ref("ArticleRecord"), ref("Records")] } },
          "application/x-ndjson": lines("CorpusRecord"),
        },
      },
      ...problems(),
    },
  };
}

const layersParameter = {
  name: "layers",
  in: "query",
  description: `Comma-separated, or "none": ${layers.join(", ")}. All but tokens and syntax by default.`,
  schema: { type: "string" },
  example: "mentions,quotes",
};

function stories(): JsonSchema {
  return {
    operationId: "groupStories",
    summary: "Group articles into stories",
    description: "Articles of one origin are near-duplicates, and count as one voice.",
    parameters: [
      layersParameter,
      {
        name: "compare",
        in: "query",
        description: "Whether to add where the sources of each story agree and differ.",
        schema: { type: "boolean", default: false },
      },
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: ref("Articles") },
        "application/x-ndjson": lines("InputRecord"),
      },
    },
    responses: {
      200: {
        description: "Articles, stories and, if asked for, comparisons.",
        content: {
          "application/json": { schema: ref("Records") },
          "application/x-ndjson": lines("CorpusRecord"),
        },
      },
      ...problems(),
    },
  };
}

const health: JsonSchema = {
  operationId: "health",
  summary: "Whether this server answers",
  responses: {
    200: {
      description: "It does.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { status: { const: "ok" } },
            required: ["status"],
          },
        },
      },
    },
  },
};

/** NDJSON as far as OpenAPI 3.1 can tell of it: text whose every line is one of these. */
function lines(name: string): JsonSchema {
  return {
    schema: {
      type: "string",
      description: `One ${name} a line.`,
      contentMediaType: "application/x-ndjson",
      contentSchema: ref(name),
    },
  };
}

const refusals = {
  400: "The body is no JSON, or a parameter is not as it should be.",
  403: "The request comes from a page of another site.",
  406: "The Accept header allows no form that the answer has.",
  408: "The body did not come in time.",
  413: "The body or a document is over the limit.",
  415: "The body is of a type, coding or charset that is not read.",
  422: "The body does not match its schema, or holds no article.",
  500: "The fault is ours.",
  503: "Too much is running, or it took too long; Retry-After says when to come back.",
} as const;

function problems(): JsonSchema {
  return Object.fromEntries(
    Object.entries(refusals).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: ref("Problem") } } },
    ]),
  );
}

/** Schemas of what only a server says. */
function ownSchemas(): Readonly<Record<string, JsonSchema>> {
  const { $schema: _, ...problem } = z.toJSONSchema(Problem, { io: "input" });
  return {
    Articles: {
      type: "object",
      description: "Several documents.",
      properties: { articles: { ...listOf("InputRecord"), minItems: 1 } },
      required: ["articles"],
      additionalProperties: false,
    },
    Problem: { description: "Problem details (RFC 9457) with a code to switch on.", ...problem },
    Records: {
      type: "object",
      description:
        "Records by their type. Without a summary, the documents were not read to the end.",
      properties: {
        header: ref("HeaderRecord"),
        articles: listOf("ArticleRecord"),
        rejects: listOf("RejectRecord"),
        stories: listOf("StoryRecord"),
        comparisons: listOf("ComparisonRecord"),
        summary: { anyOf: [ref("SummaryRecord"), { type: "null" }] },
      },
      required: ["header", "articles", "rejects", "stories", "comparisons", "summary"],
      additionalProperties: false,
    },
  };
}
