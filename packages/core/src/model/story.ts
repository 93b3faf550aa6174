import * as z from "zod";
import { Edtf } from "../edtf.ts";
import { ArticleId, StoryId } from "./ids.ts";
import { endsAfterStart, spanShape } from "./span.ts";

/** A span together with the article it points into. */
export const Evidence = z
  .strictObject({ article: ArticleId, ...spanShape })
  .refine(...endsAfterStart)
  .readonly();
export type Evidence = z.infer<typeof Evidence>;

/** Articles that are one voice: alone, reprints of one agency's copy, or copies of one text. */
export const Origin = z
  .strictObject({
    articles: z.array(ArticleId).min(1).readonly(),
    kind: z.enum(["single", "wire", "copy"]),
    agency: z.string().optional(), // by its usual name, where an article credits one
    credits: z.array(Evidence).readonly().optional(), // the words that credit it
    shared: z // why these articles are one voice: pairs that tie them together
      .array(
        z
          .strictObject({
            article: ArticleId, // the shorter text
            of: ArticleId,
            share: z.number().min(0).max(1), // of its five-word runs, those that the other has too
            passages: z.array(Evidence).readonly(), // the longest, in the shorter text; the first 60 words of each
          })
          .readonly(),
      )
      .readonly()
      .optional(),
  })
  .readonly();
export type Origin = z.infer<typeof Origin>;

/** Something dated that the story tells, with the words of each article that dates it. */
export const TimelineEntry = z
  .strictObject({
    edtf: Edtf,
    title: z.string().min(1), // the sentence of the first source, or its clause with the date, as written
    support: z.array(Evidence).min(1).readonly(),
  })
  .readonly();
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Articles about one happening. */
export const Story = z
  .strictObject({
    id: StoryId,
    title: z.string().min(1), // the headline, or else the first sentence, of the most central article
    articles: z.array(ArticleId).min(1).readonly(),
    signature: z
      .strictObject({
        // what the articles were grouped by, heaviest first
        people: z.array(z.string()).readonly(),
        places: z.array(z.string()).readonly(),
        organizations: z.array(z.string()).readonly(),
        dates: z.array(Edtf).readonly(),
        words: z.array(z.string()).readonly(),
      })
      .readonly(),
    reasons: z.array(z.string()).readonly(), // why these articles are together, in words
    origins: z.array(Origin).min(1).readonly(),
    timeline: z.array(TimelineEntry).readonly(),
    relatedTo: z
      .array(
        z
          .strictObject({
            story: StoryId,
            relation: z.enum(["follows", "precedes"]),
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    apartFrom: z // stories that were nearly this one, and what kept them apart
      .array(z.strictObject({ story: StoryId, reason: z.string() }).readonly())
      .readonly(),
  })
  .readonly();
export type Story = z.infer<typeof Story>;

/** How the sources stand to each other on one point. */
export const Relation = z.enum(["agree", "adds", "differs", "conflicts", "progresses"]);
export type Relation = z.infer<typeof Relation>;

/** What one article says on the point, in its own words. `origin` indexes the origins of the article's story. */
export const Claim = z
  .strictObject({
    article: ArticleId,
    ...spanShape,
    value: z.string(), // normalised for comparing: an EDTF date, "8000000 USD", a title, a name
    polarity: z.enum(["affirmed", "negated"]),
    origin: z.int().nonnegative(),
    story: StoryId.optional(), // the article's, where it is one that the compared story follows
  })
  .refine(...endsAfterStart)
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** One thing that sources say alike or otherwise: who says what of it, each with the words that do. */
export const ComparisonItem = z
  .strictObject({
    relation: Relation,
    aspect: z.string().min(1), // what the point is: "date of: agreed to start talks"
    claims: z.array(Claim).min(1).readonly(),
  })
  .readonly();
export type ComparisonItem = z.infer<typeof ComparisonItem>;

/** On what the sources of a story agree, differ or conflict. Copies of one text count as one source. */
export const Comparison = z
  .strictObject({ story: StoryId, items: z.array(ComparisonItem).readonly() })
  .readonly();
export type Comparison = z.infer<typeof Comparison>;
