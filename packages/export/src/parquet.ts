import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { encodable } from "./plain.ts";
import type { ArticleSource, FilePart } from "./source.ts";
import { type Table, type TableOptions, tablesFor } from "./tables.ts";

// Of a row group, which is held until it is written: readers that skip groups skip so much.
const groupRows = 10_000;
const groupUnits = 8_000_000; // UTF-16 code units of text

/**
 * Parquet, a file for each table, with a row for each article, mention, quote and event, compressed with
 * Snappy. A group of at most 10,000 rows is held for each table; what is kept for the end of a file grows by
 * some hundred bytes a group.
 */
export async function* exportParquet(
  articles: ArticleSource,
  options: TableOptions = {},
): AsyncGenerator<FilePart> {
  const sheets = tablesFor(options).map(newSheet);
  for await (const article of articles)
    for (const sheet of sheets) {
      sheet.add(sheet.table.rowsOf(article));
      if (sheet.isFull()) yield { file: sheet.file, chunk: sheet.flush() };
    }
  for (const sheet of sheets) yield { file: sheet.file, chunk: sheet.finish() };
}

const parquetTypes = { text: "STRING", whole: "INT32", number: "DOUBLE" } as const;

function newSheet(table: Table) {
  const bytes = new ByteWriter();
  const columnsOf = (rows: readonly (readonly (string | number | null)[])[]) =>
    table.columns.map(({ name, type }, i) => ({
      ...{ name, type: parquetTypes[type] },
      data: rows.map((row) => row[i]!),
    }));
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "@corpus/export" });
  let rows: (string | number | null)[][] = [];
  let units = 0;
  const write = () => {
    if (rows.length > 0) writer.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
    rows = [];
    units = 0;
  };
  const taken = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  return {
    table,
    file: `${table.name}.parquet`,
    add(added: readonly (string | number | null)[][]): void {
      for (const row of added) {
        rows.push(row.map((cell) => (typeof cell === "string" ? encodable(cell) : cell)));
        for (const cell of row) if (typeof cell === "string") units += cell.length;
      }
    },
    isFull: (): boolean => rows.length >= groupRows || units >= groupUnits,
    flush(): Uint8Array {
      write();
      return taken();
    },
    finish(): Uint8Array {
      write();
      writer.finish();
      return taken();
    },
  };
}
