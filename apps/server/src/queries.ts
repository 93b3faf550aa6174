import { Edtf, EntityType, EventType, Modality, QuoteKind, Relation, StoryId } from "@corpus/core";
import { type Layer, layers } from "@corpus/entities/layers";
import { facetKinds } from "@corpus/store";
import * as z from "zod";

/** The layers of `?layers=mentions,quotes`, or of `?layers=none`. */
export const Layers = z
  .string()
  .describe(
    `Comma-separated, or "none": ${layers.join(", ")}. All but tokens and syntax by default.`,
  )
  .transform((text) => (text === "none" ? [] : text.split(",")))
  .pipe(z.array(z.enum(layers, { error: `expected none, or some of ${layers.join(",")}` })))
  .transform((names): readonly Layer[] => names);

const name = z.string().min(1).max(500);
const who = (what: string) =>
  name.describe(`${what}: a name or alias in any case, a link such as wikidata:Q664, or an id.`);
const flag = z.stringbool({ error: "expected true or false" }).meta({ enum: ["true", "false"] });

/** Which articles are meant: the filters of the store. Every one that is given must hold. */
const filter = {
  entity: who("Who or what is named").optional(),
  role: name.describe("The title of an office that somebody in it holds.").optional(),
  speaker: who("Who is quoted").optional(),
  quoteKind: QuoteKind.optional(),
  eventType: EventType.optional(),
  actor: who("By whom something was done").optional(),
  recipient: who("To whom, or with whom").optional(),
  outlet: name.optional(),
  from: Edtf.describe("Published in or after it: EDTF.").optional(),
  to: Edtf.describe("Published in or before it: EDTF.").optional(),
  story: StoryId.optional(),
};

const page = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(20)
    .meta({ type: "integer", description: "No more than so many on a page." }),
  cursor: z.string().min(1).max(2000).describe("`next` of the page before.").optional(),
};

const query = z
  .string()
  .min(1)
  .max(4000)
  .describe('Words, "phrases", prefix*, OR, NOT or -, parentheses, "two words"~5, headline:word.');

export const ArticlesQuery = z.object({
  ...filter,
  ...page,
  order: z.enum(["newest", "oldest"]).default("newest"),
  layers: Layers.optional(),
});
export const ArticleQuery = z.object({ layers: Layers.optional() });
export const SearchQuery = z.object({
  query: query.optional(),
  ...filter,
  ...page,
  order: z
    .enum(["relevance", "newest", "oldest"])
    .describe("relevance by default with a query, newest without.")
    .optional(),
});
export const KwicQuery = z.object({
  query,
  ...filter,
  ...page,
  width: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(60)
    .meta({ type: "integer", description: "Context on each side, in UTF-16 code units." }),
});
export const FacetsQuery = z.object({
  query: query.optional(),
  ...filter,
  kinds: z
    .string()
    .describe(`Comma-separated: ${facetKinds.join(", ")}. All by default.`)
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(facetKinds, { error: `expected some of ${facetKinds.join(",")}` })))
    .optional(),
  entityType: EntityType.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(10).meta({ type: "integer" }),
});
export const QuotesQuery = z.object({ ...filter, ...page });
export const EventsQuery = z.object({ ...filter, modality: Modality.optional(), ...page });

export const EntitiesQuery = z.object({
  type: EntityType.optional(),
  name: name.describe("Whose name or alias has these words in it, in any case.").optional(),
  role: name.describe("Whose office has these words in it.").optional(),
  linked: flag.describe("Only what has a link, or only what has none.").optional(),
  minMentions: z.coerce.number().int().min(1).default(1).meta({ type: "integer" }),
  minArticles: z.coerce.number().int().min(1).default(1).meta({ type: "integer" }),
  ...page,
});
export const StoriesQuery = z.object({
  minArticles: z.coerce.number().int().min(1).default(1).meta({ type: "integer" }),
  ...page,
  layers: Layers.describe("Of the articles in NDJSON; none by default.").optional(),
});
export const ComparisonsQuery = z.object({
  relation: Relation.describe("Only points of this kind, and stories that have one.").optional(),
  ...page,
  layers: Layers.describe("Of the articles in NDJSON; none by default.").optional(),
});
export const TimelineQuery = z.object({
  story: StoryId.optional(),
  from: Edtf.describe("That was in or after it: EDTF.").optional(),
  to: Edtf.describe("That was in or before it: EDTF.").optional(),
  ...page,
});
export const GroupQuery = z.object({
  layers: Layers.optional(),
  compare: flag.default(false).describe("Whether to add where the sources agree and differ."),
});
