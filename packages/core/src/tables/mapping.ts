import * as z from "zod";
import { CorpusError } from "../errors.ts";
import type { DateOrder } from "../formats/written-date.ts";
import { formatIssues, issuesOf } from "../model/issues.ts";

const Column = z.string().trim().min(1);

/**
 * Which column is what. A column is called by its name, and in JSON by its path: "body",
 * "fields.headline", "blocks[0].text". `rows` is where the articles lie in JSON that has more around them.
 */
export const ColumnMapping = z
  .strictObject({
    text: Column.optional(),
    html: Column.optional(),
    title: Column.optional(),
    publishedAt: Column.optional(),
    url: Column.optional(),
    outlet: Column.optional(),
    id: Column.optional(),
    authors: Column.optional(),
    section: Column.optional(),
    rows: Column.optional(),
  })
  .refine((mapping) => mapping.text === undefined || mapping.html === undefined, {
    error: "expected at most one of text and html",
  })
  .readonly();
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** What a column can be. */
export type ColumnRole = Exclude<keyof ColumnMapping, "rows">;

/** How tables are read. */
export interface TableOptions {
  readonly map?: ColumnMapping; // of columns that it does not name, those with well-known names are taken
  readonly dateOrder?: DateOrder; // of dates like 03/04/2021, which are refused without it
}

/**
 * The mapping that `text=body,title=headline` writes, or an object of JSON, for names with a comma in them.
 *
 * @throws {CorpusError} "mapping/invalid"
 */
export function parseColumnMapping(written: string): ColumnMapping {
  const parsed = ColumnMapping.safeParse(
    written.trimStart().startsWith("{") ? parseJson(written) : Object.fromEntries(pairsOf(written)),
  );
  if (parsed.success) return parsed.data;
  const known = Object.keys(ColumnMapping.def.innerType.shape).join(", ");
  throw new CorpusError(
    "mapping/invalid",
    `${formatIssues(issuesOf(parsed.error))}; what columns can be: ${known}`,
    { cause: parsed.error },
  );
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const message = `expected an object of JSON like {"text":"body"}, got ${JSON.stringify(written.slice(0, 60))}`;
    throw new CorpusError("mapping/invalid", message, { cause });
  }
}

function pairsOf(written: string): [string, string][] {
  return written
    .split(",")
    .filter((part) => part.trim() !== "")
    .map((part): [string, string] => {
      const equals = part.indexOf("=");
      if (equals < 0) {
        throw new CorpusError(
          "mapping/invalid",
          `expected pairs like text=body,title=headline, got ${JSON.stringify(part)}`,
        );
      }
      return [part.slice(0, equals).trim(), part.slice(equals + 1)];
    });
}
