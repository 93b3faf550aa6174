import { CorpusError } from "@corpus/core";

/**
 * Labelled data that cannot be read, by line.
 *
 * @param name What the file is called. @param line From 1.
 */
export function goldError(name: string, line: number, expected: string, came: string): CorpusError {
  const shown = came.length > 60 ? `${came.slice(0, 60)}…` : came;
  return new CorpusError(
    "gold/invalid",
    `${name}:${line}: expected ${expected}, got ${JSON.stringify(shown)}`,
  );
}

/** The lines of a text without their ends, LF or CRLF, and without a byte order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, "").split(/\r?\n/);
}
