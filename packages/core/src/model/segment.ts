import * as z from "zod";
import { SegmentId } from "./ids.ts";
import { endsAfterStart, rangeShape } from "./span.ts";

/** What a stretch of scraped text is for. `artefact` is debris, also inside a paragraph. */
export const SegmentKind = z.enum([
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "heading",
  "paragraph",
  "list",
  "caption",
  "credit",
  "related",
  "breadcrumb",
  "share",
  "form",
  "notice",
  "bio",
  "artefact",
  "other",
]);
export type SegmentKind = z.infer<typeof SegmentKind>;

/**
 * A stretch of `Article.text` with one purpose. Segments are in order and do not overlap; every
 * non-blank character of the text is in exactly one, and none starts or ends with white space.
 */
export const Segment = z
  .strictObject({
    id: SegmentId,
    ...rangeShape,
    kind: SegmentKind,
    reason: z.string().min(1), // the rule and what it saw: "phrase: cookie notice"
    duplicateOf: SegmentId.optional(), // the segment whose words this one repeats
    source: z
      .strictObject(rangeShape)
      .refine(...endsAfterStart)
      .readonly()
      .optional(), // range in the original markup
  })
  .refine(...endsAfterStart)
  .readonly();
export type Segment = z.infer<typeof Segment>;

/** Kinds that sentences, names, quotes and the rest are read from; of headlines only the first. */
export const proseKinds: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  "headline",
  "standfirst",
  "heading",
  "paragraph",
  "list",
  "caption",
]);
