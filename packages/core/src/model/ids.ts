import * as z from "zod";

// Ids are branded, so that a story's id cannot pass for an article's. All are derived from content.
const id = <Brand extends string>(prefix: string, brand: Brand) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z]{1,40}$`), { error: `expected an id like ${prefix}_…` })
    .brand(brand);

/** Derived from the source's bytes and the id or URL given with them. */
export const ArticleId = id("art", "ArticleId");
export type ArticleId = z.infer<typeof ArticleId>;

/** Counts from `seg_0` within its article. */
export const SegmentId = id("seg", "SegmentId");
export type SegmentId = z.infer<typeof SegmentId>;

/** Of a mention in its article: derived from what it is and where it stands. */
export const MentionId = id("men", "MentionId");
export type MentionId = z.infer<typeof MentionId>;

/** Of an entity within one article; across articles there is `CorpusEntityId`. */
export const EntityId = id("ent", "EntityId");
export type EntityId = z.infer<typeof EntityId>;

/** Of the corpus: from its type and link, or type and name; of namesakes all but one from their office or first member, too. */
export const CorpusEntityId = id("cen", "CorpusEntityId");
export type CorpusEntityId = z.infer<typeof CorpusEntityId>;

/** Of a quote in its article: derived from what it is and where it stands. */
export const QuoteId = id("quo", "QuoteId");
export type QuoteId = z.infer<typeof QuoteId>;

/** Of a time expression in its article: derived from what it is and where it stands. */
export const TimeId = id("tim", "TimeId");
export type TimeId = z.infer<typeof TimeId>;

/** Of an amount in its article: derived from what it is and where it stands. */
export const AmountId = id("amt", "AmountId");
export type AmountId = z.infer<typeof AmountId>;

/** Of an event in its article: derived from what it is and where it stands. */
export const EventId = id("evt", "EventId");
export type EventId = z.infer<typeof EventId>;

/** Of a story: derived from its articles. */
export const StoryId = id("sto", "StoryId");
export type StoryId = z.infer<typeof StoryId>;
