import * as z from "zod";

/** What every stretch of text has: a half-open range in UTF-16 code units of `Article.text`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const offset = z.int().nonnegative();

/** The two fields of a bare range, for schemas that leave `exact` out to keep output small. */
export const rangeShape = { start: offset, end: offset };

/** The three fields of a span, to spread into the schema of an annotation. */
export const spanShape = { ...rangeShape, exact: z.string() };

const inOrder = {
  check: (span: Range): boolean => span.start <= span.end,
  error: "span ends before it starts",
};

/** A refinement for every object with `start` and `end`. */
export const endsAfterStart = [inOrder.check, { error: inOrder.error }] as const;

/**
 * A stretch of `Article.text`, in UTF-16 code units; `end` is excluded.
 * It proves itself: `exact === text.slice(start, end)`.
 */
export const Span = z
  .strictObject(spanShape)
  .refine(...endsAfterStart)
  .readonly();
export type Span = z.infer<typeof Span>;

/** The span `[start, end)` of `text`, with its surface form. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, exact: text.slice(start, end) };
}
