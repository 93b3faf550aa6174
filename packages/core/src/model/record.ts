import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { Article } from "./article.ts";
import { CorpusEntity } from "./corpus-entity.ts";
import { Comparison, Story } from "./story.ts";

/** Raised when a record changes so that an older reader would misread it. */
export const schemaVersion = 1;

/** The first line of an output: what wrote it, in which version of the records, and how offsets count. */
export const HeaderRecord = z
  .strictObject({
    type: z.literal("header"),
    schemaVersion: z.literal(schemaVersion),
    offsetUnit: z.literal("utf16"),
    generator: z.string().min(1), // "@corpus/cli 0.1.0"
    model: z.string().min(1).nullable(), // "en 0.1.0"; null where rules alone were used
  })
  .readonly();
export type HeaderRecord = z.infer<typeof HeaderRecord>;

/** A line with an article, annotated or not. */
export const ArticleRecord = z
  .strictObject({ type: z.literal("article"), ...Article.def.innerType.shape })
  .readonly();
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** A document that did not become an article, and why. */
export const RejectRecord = z
  .strictObject({
    type: z.literal("reject"),
    source: z.strictObject({ id: z.string().optional(), uri: z.string().optional() }).readonly(),
    code: z.string().min(1), // a `CorpusErrorCode`: "article/too-large"
    message: z.string().min(1),
  })
  .readonly();
export type RejectRecord = z.infer<typeof RejectRecord>;

/** A line with a story; the articles that it names stand before it. */
export const StoryRecord = z
  .strictObject({ type: z.literal("story"), ...Story.def.innerType.shape })
  .readonly();
export type StoryRecord = z.infer<typeof StoryRecord>;

/** A line with what the sources of a story share and dispute. */
export const ComparisonRecord = z
  .strictObject({ type: z.literal("comparison"), ...Comparison.def.innerType.shape })
  .readonly();
export type ComparisonRecord = z.infer<typeof ComparisonRecord>;

/** An entity of the corpus; `entityType` says of what type, because `type` says what record it is. */
export const EntityRecord = z
  .strictObject({ type: z.literal("entity"), ...CorpusEntity.def.innerType.shape })
  .readonly();
export type EntityRecord = z.infer<typeof EntityRecord>;

/** `in` = `articles` + `rejects`. */
export const SummaryRecord = z
  .strictObject({
    type: z.literal("summary"),
    in: z.int().nonnegative(),
    articles: z.int().nonnegative(),
    rejects: z.int().nonnegative(),
    entities: z.int().nonnegative().optional(), // of the corpus, where these are listed and not the articles
  })
  .readonly();
export type SummaryRecord = z.infer<typeof SummaryRecord>;

/** One line of Corpus's NDJSON; `type` comes first. */
export const CorpusRecord = z.discriminatedUnion("type", [
  HeaderRecord,
  ArticleRecord,
  RejectRecord,
  StoryRecord,
  ComparisonRecord,
  EntityRecord,
  SummaryRecord,
]);
export type CorpusRecord = z.infer<typeof CorpusRecord>;

/** One line of NDJSON handed in. Fields that Corpus does not know are left alone. */
export const InputRecord = z
  .object({
    id: z.string().min(1).optional(), // comes back as `source.id`
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().min(1).optional(),
    title: z.string().min(1).optional(),
    publishedAt: Edtf.optional(), // anchors relative dates
    outlet: z.string().min(1).optional(),
    segmented: z.boolean().optional(), // true: each line is one paragraph of body prose already
  })
  .refine((record) => (record.text === undefined) !== (record.html === undefined), {
    error: "expected exactly one of text and html",
  })
  .readonly();
export type InputRecord = z.infer<typeof InputRecord>;
