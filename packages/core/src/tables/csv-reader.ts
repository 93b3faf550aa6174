import { asciiOf } from "../formats/ascii.ts";
import { openSource } from "../formats/bytes.ts";
import type { FormatReader, ReadContext, SourceDocument } from "../formats/document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Columns, describeColumns, findColumns, missingColumns } from "./columns.ts";
import { type CsvRow, readCsvRows } from "./csv-rows.ts";
import { bytesOfLatin, plainBytes, readLatin } from "./latin.ts";
import { looksLikeTable } from "./recognise.ts";
import { documentOfRow } from "./row-document.ts";
import { findSeparator } from "./separator.ts";

const maxRowChars = 4 * 1024 * 1024; // of bytes; in tables with stray quotes each of these costs memory

/**
 * Tables with a first row of names: CSV, TSV, and those parted by semicolons or bars. Rows are
 * `uri:2`, `uri:3`: as a spreadsheet numbers them.
 */
export const csvReader: FormatReader = {
  name: "CSV",
  recognises: looksLikeTable,
  async *documents(source, context): AsyncGenerator<SourceDocument> {
    const { head, chunks } = await openSource(plainBytes(source));
    const separator = findSeparator(asciiOf(head)) ?? ",";
    const limit = Math.min(context.limits.maxBytes, maxRowChars);
    let table: Reading | undefined;
    for await (const row of readCsvRows(chunks, separator, limit)) {
      if (isSeparatorLine(row) || isBlank(row)) continue;
      if (!table) {
        const opened = open(row, context);
        if ("problem" in opened) {
          yield {
            uri: context.uri,
            kind: "reject",
            code: "record/invalid",
            message: opened.problem,
          };
          return;
        }
        table = opened;
        continue;
      }
      yield documentOf(row, table, context);
      if (++table.items < context.limits.maxItems) continue;
      const message = `expected at most ${context.limits.maxItems} rows; what follows was not read`;
      yield { uri: context.uri, kind: "reject", code: "article/too-large", message };
      return;
    }
  },
};

interface Reading {
  readonly names: readonly string[];
  readonly columns: Columns;
  items: number;
}

const isSeparatorLine = (row: CsvRow) =>
  row.ok && row.row === 1 && /^sep=.?$/i.test(row.cells[0] ?? "");
const isBlank = (row: CsvRow) => row.ok && row.cells.every((cell) => cell.trim() === "");

function open(row: CsvRow, { table = {} }: ReadContext): Reading | { problem: string } {
  if (!row.ok)
    return { problem: `expected names of columns in the first row, got ${problems[row.problem]}` };
  const names = row.cells.map((cell) => readLatin(cell).trim());
  const shown = names
    .slice(0, 40)
    .map((name) => `“${name.slice(0, 60)}”`)
    .join(", ");
  const missing = missingColumns(names, table);
  if (missing.length > 0) {
    return { problem: `expected a column “${missing[0]}”, there are ${shown}` };
  }
  const columns = findColumns(names, table.map);
  if (columns.text !== undefined || columns.html !== undefined) return { names, columns, items: 0 };
  return {
    problem: `expected a column of text, found none with a well-known name among ${shown}; name it, as in map (--map) text=${names[0]}`,
  };
}

const problems = {
  unclosed: "a quotation mark that is never closed",
  "too-long": `a row of more than ${maxRowChars} bytes, or the limit of a document`,
};

function documentOf(
  row: CsvRow,
  table: Reading,
  { uri, table: options = {} }: ReadContext,
): SourceDocument {
  const place = { uri: `${uri}:${row.row}` };
  if (!row.ok) {
    const code = row.problem === "too-long" ? "article/too-large" : "record/invalid";
    return {
      ...place,
      kind: "reject",
      code,
      message: `expected a row, got ${problems[row.problem]}`,
    };
  }
  const { names, columns, items } = table;
  if (row.cells.length > names.length) {
    const message = `expected ${names.length} cells as in the first row, got ${row.cells.length}: a cell with the separator in it, or a quotation mark that is not doubled`;
    return { ...place, kind: "reject", code: "record/invalid", message };
  }
  const document = documentOfRow(toObject(row.cells, names, columns), columns, options);
  if (document.kind !== "bytes") return { ...place, ...document };
  const diagnostics = [
    ...(items === 0 ? [ofColumns(columns)] : []),
    ...(row.hasStrayQuotes ? [strayQuotes] : []),
    ...(document.diagnostics ?? []),
  ];
  return {
    ...place,
    ...document,
    diagnostics,
    ...(document.url !== undefined && { location: document.url }),
  };
}

/** The cells that are read, by their column; the text as bytes, so that its encoding is told with it. */
function toObject(cells: readonly string[], names: readonly string[], columns: Columns) {
  const row: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [role, name] of Object.entries(columns)) {
    if (name === undefined) continue;
    const cell = cells[names.indexOf(name)] ?? "";
    row[name] = role === "text" || role === "html" ? bytesOfLatin(cell) : readLatin(cell);
  }
  return row;
}

function ofColumns(columns: Columns): Diagnostic {
  return {
    code: "tables/columns",
    severity: "info",
    message: `columns read: ${describeColumns(columns)}`,
  };
}

const strayQuotes: Diagnostic = {
  code: "tables/quotes",
  severity: "warning",
  message:
    "quotation marks inside a cell in quotes are not doubled; the cell was read to the mark before a separator",
};
