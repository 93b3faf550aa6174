import { offsetsOf, type Range } from "@corpus/core";

/**
 * A function that counts a range of `text` in code points, as Python, R, DuckDB and the formats here do.
 * A surrogate without its partner is one; it is written as U+FFFD, which is one as well.
 */
export function codePointsIn(text: string): (range: Range) => Range {
  const { codePoints } = offsetsOf(text);
  return ({ start, end }) => ({
    start: codePoints.fromUtf16(start),
    end: codePoints.fromUtf16(end),
  });
}

/** Text that UTF-8 can hold: a surrogate without its partner is U+FFFD. */
export const encodable = (text: string): string => text.toWellFormed();

/** `text` on one line, for forms in which a line is an annotation: white space of any kind is one space. */
export const onOneLine = (text: string): string =>
  encodable(text)
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim();

/** JSON that UTF-8 can hold. */
export const printJson = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) =>
    typeof field === "string" ? encodable(field) : field,
  );

/**
 * One JSON document with `items` as the elements of the array that `head` leaves open, one a line;
 * memory does not grow with their number.
 */
export async function* printItems(
  head: string,
  items: AsyncIterable<unknown>,
  tail: string,
): AsyncGenerator<string> {
  let before = `${head}\n`;
  for await (const item of items) {
    yield before + printJson(item);
    before = ",\n";
  }
  yield before === ",\n" ? `\n${tail}\n` : `${before}${tail}\n`;
}
