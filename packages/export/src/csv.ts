import { csvCell } from "./csv-cell.ts";
import type { ArticleSource, FilePart } from "./source.ts";
import { type TableOptions, tablesFor } from "./tables.ts";

/**
 * CSV as RFC 4180 has it, a file for each table, with a row for each article, mention, quote and event. A
 * value that a spreadsheet would run as a formula has an apostrophe before it; several values in one cell
 * stand behind one another with "; " between.
 */
export async function* exportCsv(
  articles: ArticleSource,
  options: TableOptions = {},
): AsyncGenerator<FilePart> {
  const tables = tablesFor(options);
  for (const { name, columns } of tables)
    yield { file: `${name}.csv`, chunk: printRow(columns.map((column) => column.name)) };
  for await (const article of articles)
    for (const { name, rowsOf } of tables) {
      const chunk = rowsOf(article).map(printRow).join("");
      if (chunk !== "") yield { file: `${name}.csv`, chunk };
    }
}

const printRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;
