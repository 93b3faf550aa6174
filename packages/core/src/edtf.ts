import * as z from "zod";
import { parseEdtf } from "./edtf/parse.ts";
import { CorpusError } from "./errors.ts";

/**
 * A date as ISO 8601-2 (EDTF) levels 0 and 1 write it: `2024-03-05`, `2024-03~`, `2024/2026`,
 * `XXXX-12` where the year is not said, `P3D` for a length.
 */
export const Edtf = z
  .string()
  .refine((text) => parseEdtf(text) !== undefined, {
    error: "expected an EDTF date, level 0 or 1, like 2024-03-05, 2024-03~ or 2024/2026",
  })
  .brand("Edtf");
export type Edtf = z.infer<typeof Edtf>;

/** Whether `text` is an EDTF date of level 0 or 1. */
export function isEdtf(text: string): text is Edtf {
  return parseEdtf(text) !== undefined;
}

/**
 * `text` as a checked date.
 *
 * @param where What the message names as the place: "article art_1: publishedAt".
 * @throws {CorpusError} "edtf/invalid"; `parseEdtf` returns undefined instead.
 */
export function toEdtf(text: string, where = "date"): Edtf {
  if (isEdtf(text)) return text;
  throw new CorpusError(
    "edtf/invalid",
    `${where}: expected an EDTF date like "2024-03-05", "2024-03~" or "2024/2026", got ${quoted(text)}`,
  );
}

const shownChars = 40;

function quoted(text: string): string {
  return JSON.stringify(text.length > shownChars ? `${text.slice(0, shownChars)}…` : text);
}
