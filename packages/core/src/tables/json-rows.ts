import type { DocumentContents } from "../formats/document.ts";
import { formatIssues, issuesOf } from "../model/issues.ts";
import { InputRecord } from "../model/record.ts";
import { type Columns, describeColumns, findColumns } from "./columns.ts";
import { isObject, pathsOf, readPath } from "./json-path.ts";
import type { TableOptions } from "./mapping.ts";
import { documentOfRow } from "./row-document.ts";

type Row = Readonly<Record<string, unknown>>;

/** Reads the values of one file. The first article that it takes by columns says which these were. */
export class RowReader {
  private readonly options: TableOptions;
  private hasSaid = false;
  private keys = "";
  private columns: Columns = {};

  constructor(options: TableOptions) {
    this.options = options;
  }

  /** What `value` brings: itself, or the articles in the array that it holds. */
  *read(value: unknown): Generator<DocumentContents> {
    const { map } = this.options;
    if (!isObject(value)) {
      yield rejected(`expected an object, got ${JSON.stringify(value)?.slice(0, 40)}`);
    } else if (map === undefined && isInputRecord(value)) {
      yield toRecord(value);
    } else {
      const rows = this.rowsOf(value);
      if (typeof rows === "string") yield rejected(rows);
      else for (const row of rows) yield this.document(row);
    }
  }

  /** The rows in `value`, or why there are none. */
  private rowsOf(value: Row): readonly unknown[] | string {
    const path = this.options.map?.rows;
    if (path !== undefined) {
      const rows = readPath(value, path);
      if (Array.isArray(rows)) return rows;
      return `expected an array at “${path}”, there are ${pathsOf(value)}`;
    }
    if (this.hasText(value)) return [value];
    return this.arrayIn(value) ?? [value];
  }

  /** The array of rows in `value` or in an object in it: what web interfaces put their articles into. */
  private arrayIn(value: Row): readonly unknown[] | undefined {
    const within = Object.values(value).flatMap((each) =>
      isObject(each) ? Object.values(each) : [each],
    );
    return within.find(
      (each): each is unknown[] =>
        Array.isArray(each) && isObject(each[0]) && this.hasText(each[0]),
    );
  }

  private hasText(row: Row): boolean {
    const columns = this.columnsOf(row);
    const body = columns.html ?? columns.text;
    return body !== undefined && readPath(row, body) !== undefined;
  }

  private columnsOf(row: Row): Columns {
    const keys = keysOf(row);
    if (keys === this.keys) return this.columns;
    this.keys = keys;
    this.columns = columnsOf(row, this.options);
    return this.columns;
  }

  private document(row: unknown): DocumentContents {
    if (!isObject(row))
      return rejected(`expected an object, got ${JSON.stringify(row).slice(0, 40)}`);
    if (this.options.map === undefined && isInputRecord(row)) return toRecord(row);
    if (!this.hasText(row)) {
      const named = this.options.map?.html ?? this.options.map?.text;
      const expected =
        named === undefined
          ? `"text", "html" or another well-known column of text`
          : `a column “${named}”`;
      return rejected(`expected ${expected}, there are ${pathsOf(row)}`);
    }
    const columns = this.columnsOf(row);
    const document = documentOfRow(row, columns, this.options);
    if (document.kind !== "bytes" || this.hasSaid) return document;
    this.hasSaid = true;
    const message = `columns read: ${describeColumns(columns)}`;
    const said = { code: "tables/columns", severity: "info", message } as const;
    return { ...document, diagnostics: [said, ...(document.diagnostics ?? [])] };
  }
}

/** All names that `columnsOf` looks at. */
function keysOf(row: Row): string {
  return Object.entries(row)
    .map(([key, value]) => (isObject(value) ? [key, ...Object.keys(value)].join("\u0001") : key))
    .join("\0");
}

/** Names at the top go before those in the objects below it, of which only the text is taken. */
function columnsOf(row: Row, { map }: TableOptions): Columns {
  const found = findColumns(Object.keys(row), map);
  if (found.text !== undefined || found.html !== undefined) return found;
  for (const [key, value] of Object.entries(row)) {
    if (!isObject(value)) continue;
    const { text, html } = findColumns(Object.keys(value));
    if (text !== undefined) return { ...found, text: `${key}.${text}` };
    if (html !== undefined) return { ...found, html: `${key}.${html}` };
  }
  return found;
}

const isInputRecord = (row: Row) => Object.hasOwn(row, "text") || Object.hasOwn(row, "html");

function toRecord(row: Row): DocumentContents {
  const parsed = InputRecord.safeParse(row);
  return parsed.success
    ? { kind: "record", record: parsed.data }
    : rejected(formatIssues(issuesOf(parsed.error)));
}

function rejected(message: string): DocumentContents & { kind: "reject" } {
  return { kind: "reject", code: "record/invalid", message };
}
