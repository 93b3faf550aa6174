import type { DocumentContents } from "../formats/document.ts";
import { readWrittenDate } from "../formats/written-date.ts";
import type { Stated } from "../metadata/stated.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isNameShaped } from "../segments/byline.ts";
import type { Columns } from "./columns.ts";
import { isObject, readPath } from "./json-path.ts";
import type { ColumnRole, TableOptions } from "./mapping.ts";

/** What one row of a table brings, read by `columns`. */
export function documentOfRow(
  row: Readonly<Record<string, unknown>>,
  columns: Columns,
  { dateOrder }: TableOptions,
): DocumentContents & { readonly url?: string } {
  const field = (role: ColumnRole): string => {
    const column = columns[role];
    return column === undefined ? "" : textOf(readPath(row, column)).trim();
  };
  const body = columns.html ?? columns.text;
  const value = body === undefined ? undefined : readPath(row, body);
  const bytes = value instanceof Uint8Array ? value : textOf(value);
  if (bytes.length === 0) {
    return rejected("article/empty", `expected text in the column “${body}”, found none`);
  }
  const written = field("publishedAt");
  const date = written === "" ? undefined : readWrittenDate(written, dateOrder);
  if (date && "problem" in date && /may be day or month first/.test(date.problem)) {
    return rejected("record/invalid", `column “${columns.publishedAt}”: ${date.problem}`);
  }
  const diagnostics: Diagnostic[] =
    date && "problem" in date
      ? [
          {
            code: "tables/date",
            severity: "warning",
            message: `column “${columns.publishedAt}”: ${date.problem}`,
          },
        ]
      : [];
  const [id, url] = [field("id"), field("url")];
  return {
    kind: "bytes",
    bytes,
    ...(columns.html !== undefined && { as: "html" }),
    ...(id !== "" && { id }),
    ...(url !== "" && { url }),
    stated: {
      ...said("title", field("title")),
      ...said("outlet", field("outlet")),
      ...said("section", field("section")),
      ...(columns.authors !== undefined && { authors: authorsOf(readPath(row, columns.authors)) }),
      ...(date && "edtf" in date && { publishedAt: date.edtf }),
    },
    diagnostics,
  };
}

function rejected(
  code: "article/empty" | "record/invalid",
  message: string,
): DocumentContents & { kind: "reject" } {
  return { kind: "reject", code, message };
}

function said(key: "title" | "outlet" | "section", value: string): Partial<Stated> {
  return value === "" ? {} : { [key]: value.replace(/\s+/g, " ") };
}

/** A value as text: of a list its items a paragraph each, of an object its name. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("\n\n");
  if (!isObject(value)) return "";
  return textOf(value["name"] ?? value["title"] ?? value["value"] ?? value["text"] ?? "");
}

// "By Ana Ruiz; Li Wei" "Ana Ruiz and Li Wei" ["Ana Ruiz", {"name": "Li Wei"}]
function authorsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(authorsOf);
  const names = textOf(value)
    .replace(/^\s*by\s+/i, "")
    .split(/\s*(?:[;|\n]|\band\b|&)\s*/);
  return names.flatMap((name) => {
    const parts = name.split(/\s*,\s*/).filter((part) => part !== "");
    return parts.length > 1 && parts.every(isNameShaped) ? parts : name === "" ? [] : [name.trim()];
  });
}
