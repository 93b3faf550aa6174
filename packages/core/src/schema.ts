import * as z from "zod";
import { Gazetteer } from "./curation/gazetteer.ts";
import { Overrides } from "./curation/override.ts";
import { Edtf } from "./edtf.ts";
import {
  Amount,
  Annotations,
  Entity,
  Event,
  Mention,
  Quote,
  Role,
  Sentence,
  TimeExpression,
  Token,
} from "./model/annotation.ts";
import { Article, Metadata, Source } from "./model/article.ts";
import { CorpusEntity } from "./model/corpus-entity.ts";
import { Diagnostic } from "./model/diagnostic.ts";
import {
  ArticleRecord,
  ComparisonRecord,
  CorpusRecord,
  EntityRecord,
  HeaderRecord,
  InputRecord,
  RejectRecord,
  StoryRecord,
  SummaryRecord,
} from "./model/record.ts";
import { Segment } from "./model/segment.ts";
import { Span } from "./model/span.ts";
import { Comparison, Evidence, Story } from "./model/story.ts";

/** A JSON Schema (2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The types of the model that have a JSON Schema. */
export const modelNames = [
  "Amount",
  "Annotations",
  "Article",
  "ArticleRecord",
  "Comparison",
  "ComparisonRecord",
  "CorpusEntity",
  "CorpusRecord",
  "Diagnostic",
  "Edtf",
  "Entity",
  "EntityRecord",
  "Event",
  "Evidence",
  "Gazetteer",
  "HeaderRecord",
  "InputRecord",
  "Mention",
  "Metadata",
  "Overrides",
  "Quote",
  "RejectRecord",
  "Role",
  "Segment",
  "Sentence",
  "Source",
  "Span",
  "Story",
  "StoryRecord",
  "SummaryRecord",
  "TimeExpression",
  "Token",
] as const;
/** A type of the model that has a JSON Schema. */
export type ModelName = (typeof modelNames)[number];

/** A schema with what a reader of its JSON Schema needs to be told. */
export interface DescribedSchema {
  readonly schema: z.ZodType;
  readonly description: string;
  readonly extra?: JsonSchema; // what a refinement checks and JSON Schema can say too
}

const offsets = "Offsets are UTF-16 code units into the article's text; end is excluded.";

/** The model by name, with what a reader of a JSON Schema needs to be told. */
export const modelSchemas: Readonly<Record<ModelName, DescribedSchema>> = {
  Amount: {
    schema: Amount,
    description: `A number with what it counts: money, percent, count, ordinal or measure. ${offsets}`,
  },
  Annotations: {
    schema: Annotations,
    description:
      "Layers standing beside the text, each sorted by start. One that was not asked for is absent.",
  },
  Article: {
    schema: Article,
    description:
      "One news article as read: its text unchanged, and everything learned of it as spans into the text.",
  },
  ArticleRecord: { schema: ArticleRecord, description: "An article, as one line of NDJSON." },
  Comparison: {
    schema: Comparison,
    description: "On what the sources of a story agree, add, differ, conflict or progress.",
  },
  ComparisonRecord: {
    schema: ComparisonRecord,
    description: "A comparison, as one line of NDJSON.",
  },
  CorpusEntity: {
    schema: CorpusEntity,
    description:
      "The person, organisation, place or other thing behind entities of several articles, with the reason why each is one of them.",
  },
  CorpusRecord: {
    schema: CorpusRecord,
    description:
      "One line of what Corpus writes. `type` tells which record it is, and comes first.",
  },
  Diagnostic: {
    schema: Diagnostic,
    description: "Something that a careful editor would want to know of an article.",
  },
  Edtf: {
    schema: Edtf,
    description:
      "A date as ISO 8601-2 (EDTF) levels 0 and 1 write it, like 2024-03-05, 2024-03~ or 2024/2026; XXXX-12 where the year is not said; P3D for a length.",
  },
  Entity: {
    schema: Entity,
    description:
      "The person, organisation, place or other thing behind mentions. `link` is null where none is proved.",
  },
  EntityRecord: {
    schema: EntityRecord,
    description: "An entity of the corpus, as one line of NDJSON.",
  },
  Event: { schema: Event, description: `Something done, under the PLOVER codebook. ${offsets}` },
  Evidence: { schema: Evidence, description: "A span together with the article it points into." },
  Gazetteer: {
    schema: Gazetteer,
    description: "Names that a newsroom knows, to be found in every article.",
  },
  HeaderRecord: { schema: HeaderRecord, description: "The first line: who wrote this, and how." },
  InputRecord: {
    schema: InputRecord,
    description:
      "One document handed in. Fields that Corpus does not know are left alone; `publishedAt` anchors relative dates.",
    extra: { oneOf: [{ required: ["text"] }, { required: ["html"] }] },
  },
  Mention: {
    schema: Mention,
    description: `A stretch of text that refers to an entity. ${offsets}`,
  },
  Metadata: {
    schema: Metadata,
    description: "What the document says of itself, with the evidence. null: it does not say.",
  },
  Overrides: {
    schema: Overrides,
    description:
      "Corrections by hand: what to merge, split, rename, retype, reject, link, and which role to add.",
  },
  Quote: {
    schema: Quote,
    description: `Words reported, with cue and speaker. The span includes the marks, content does not. ${offsets}`,
  },
  RejectRecord: {
    schema: RejectRecord,
    description: "A document that did not become an article, and why.",
  },
  Role: { schema: Role, description: `A stated tenure: who holds which title of what. ${offsets}` },
  Segment: {
    schema: Segment,
    description: `A stretch of text with one purpose. Every non-blank character is in exactly one. ${offsets}`,
  },
  Sentence: { schema: Sentence, description: `A sentence of prose. ${offsets}` },
  Source: {
    schema: Source,
    description: "Where an article came from, and the proof of what was read.",
  },
  Span: {
    schema: Span,
    description: `A stretch of text that proves itself by \`exact\`. ${offsets}`,
  },
  Story: {
    schema: Story,
    description: "Articles about one happening. Articles of one origin are one voice.",
  },
  StoryRecord: { schema: StoryRecord, description: "A story, as one line of NDJSON." },
  SummaryRecord: {
    schema: SummaryRecord,
    description:
      "The last line: documents in, articles and rejects out; entities, where these are listed in place of articles.",
  },
  TimeExpression: {
    schema: TimeExpression,
    description: `A stretch that tells when, how long or how often. ${offsets}`,
  },
  Token: { schema: Token, description: `A word, number or punctuation mark. ${offsets}` },
};

/** The JSON Schema of one type, complete in itself: what it refers to is in its `$defs`. */
export function toJsonSchema(name: ModelName): JsonSchema {
  const { schema, description, extra } = modelSchemas[name];
  const { $schema, ...body } = z.toJSONSchema(schema, {
    ...conversion,
    metadata: register(modelNames.filter((other) => other !== name)),
  });
  const $id = `urn:corpus:schema:${schemaName(name)}`;
  return { $schema, $id, title: name, description, ...body, ...extra };
}

/**
 * The JSON Schemas of all types, which refer to each other by `uri(name)`: for a page that holds them all.
 *
 * @param own Schemas of the caller's by name, which may be built of the model's and of each other.
 */
export function toJsonSchemas(
  uri: (name: string) => string,
  own: Readonly<Record<string, DescribedSchema>> = {},
): Readonly<Record<string, JsonSchema>> {
  const registry = register(modelNames);
  for (const [id, { schema, description, extra }] of Object.entries(own))
    registry.add(schema, { id, title: id, description, ...extra });
  const { schemas } = z.toJSONSchema(registry, { ...conversion, uri });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

/** The name of a type in files: "TimeExpression" is "time-expression", and any one line is "record". */
export function schemaName(name: ModelName): string {
  if (name === "CorpusRecord") return "record";
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}

// From the writer's side: an input record may hold fields that Corpus does not know.
const conversion = {
  io: "input",
  target: "draft-2020-12",
  // `readonly` in TypeScript is a promise to callers; in JSON Schema it would forbid writing the field.
  override: ({ jsonSchema }: { jsonSchema: Record<string, unknown> }) => {
    delete jsonSchema["readOnly"];
  },
} as const;

function register(which: readonly ModelName[]): z.core.$ZodRegistry<Record<string, unknown>> {
  const registry = z.registry<Record<string, unknown>>();
  for (const name of which) {
    const { schema, description, extra } = modelSchemas[name];
    registry.add(schema, { id: name, title: name, description, ...extra });
  }
  return registry;
}
