import Papa, { type Parser, type ParseStepResult } from "papaparse";
import { asciiOf } from "../formats/ascii.ts";

/** One row by its number, from 1: its cells as characters of one byte each, or why it could not be had. */
export type CsvRow =
  | {
      readonly ok: true;
      readonly row: number;
      readonly cells: readonly string[];
      readonly hasStrayQuotes: boolean; // not doubled inside a cell in quotes
    }
  | { readonly ok: false; readonly row: number; readonly problem: "unclosed" | "too-long" };

/** What is left of a batch behind its whole rows, and whether its first row has to be given up. */
interface Batch {
  readonly rows: readonly Omit<CsvRow & { ok: true }, "ok" | "row">[];
  readonly rest: string;
  readonly isBroken: boolean;
}

/**
 * The rows of a table whose cells are parted by `separator`, one batch in memory at a time. A quotation
 * mark that is never closed costs its line alone: what follows is read again from the next line on.
 */
export async function* readCsvRows(
  source: AsyncIterable<Uint8Array>,
  separator: string,
  maxRowChars: number,
): AsyncGenerator<CsvRow> {
  const table = new Table(separator, maxRowChars);
  for await (const bytes of source) yield* table.add(asciiOf(bytes));
  yield* table.end();
}

// Looking for the end of a row that has none goes to the end of what is held. Of such looks that many
// times the size of the table are had, and a little for small ones; then each line is a row.
const maxLooks = 16;
const freeLooks = 4 * 1024 * 1024; // characters

class Table {
  private held = "";
  private worthReading = 0; // characters; a row that does not end is not read again for each chunk
  private row = 1;
  private width: number | undefined; // cells of the first row
  private newline: "\n" | "\r" | undefined;
  private size = 0; // characters had so far
  private lookedAt = 0; // characters, for rows that were given up
  private readonly separator: string;
  private readonly maxRowChars: number;

  constructor(separator: string, maxRowChars: number) {
    this.separator = separator;
    this.maxRowChars = maxRowChars;
  }

  *add(text: string): Generator<CsvRow> {
    this.held += text;
    this.size += text.length;
    // "\r" may be half of a line's end.
    if (this.held.length >= this.worthReading && !this.held.endsWith("\r")) yield* this.read(false);
  }

  *end(): Generator<CsvRow> {
    this.newline ??= newlineOf(this.held);
    if (this.held !== "" && !this.held.endsWith(this.newline)) this.held += this.newline;
    yield* this.read(true);
  }

  private *read(isLast: boolean): Generator<CsvRow> {
    if (this.newline === undefined && !isLast && !/[\r\n]/.test(this.held)) return;
    this.newline ??= newlineOf(this.held);
    for (;;) {
      const isByLine = this.lookedAt > this.size * maxLooks + freeLooks;
      const batch = isByLine ? this.parseLines() : this.parse(this.held);
      for (const found of batch.rows) yield { ok: true, row: this.row++, ...found };
      this.held = batch.rest;
      const isOver = this.held.length > this.maxRowChars;
      if (!batch.isBroken && !isOver && !(isLast && this.held !== "")) break;
      this.lookedAt += this.held.length;
      yield { ok: false, row: this.row++, problem: isOver ? "too-long" : "unclosed" };
      const end = this.held.indexOf(this.newline);
      this.held = end < 0 ? "" : this.held.slice(end + 1);
    }
    this.worthReading = this.held.length * 2;
  }

  private parse(text: string): Batch {
    const rows: Omit<CsvRow & { ok: true }, "ok" | "row">[] = [];
    let from = 0;
    let isBroken = false;
    const parser: Parser = new Papa.Parser({
      delimiter: this.separator,
      newline: this.newline,
      step: ({ data, errors, meta }: ParseStepResult<string[][]>) => {
        const cells = withoutReturn(data[0] ?? []);
        this.width ??= cells.length;
        isBroken = errors.length > 0 && this.isOverrun(cells);
        if (isBroken) return parser.abort();
        rows.push({ cells, hasStrayQuotes: errors.length > 0 });
        from = meta.cursor;
      },
    });
    parser.parse(text, 0, true);
    return { rows, rest: text.slice(from), isBroken };
  }

  /** Whether a cell went on over the ends of lines to a quotation mark that is another row's. */
  private isOverrun(cells: readonly string[]): boolean {
    const over = cells.filter((cell) => cell.includes(this.newline ?? "\n"));
    return (
      over.length > 0 &&
      (cells.length !== this.width || over.some((cell) => cell.includes(`${this.separator}"`)))
    );
  }

  private parseLines(): Batch {
    const end = this.held.lastIndexOf(this.newline ?? "\n") + 1;
    const lines = this.held
      .slice(0, end)
      .split(this.newline ?? "\n")
      .slice(0, -1);
    const rows = lines.flatMap((line) => this.parse(`${line}${this.newline}`).rows);
    return { rows, rest: this.held.slice(end), isBroken: false };
  }
}

// Of a line's end of two characters the first is left on the last cell.
function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith("\r") ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

function newlineOf(text: string): "\n" | "\r" {
  return text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
}
