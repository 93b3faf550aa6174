import { formatPath } from "../model/issues.ts";

/** A promise that a value does not keep: where in the value, and what was expected and found. */
export interface Problem {
  readonly path: string; // "annotations.quotes[3].content"
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** Notes a problem at `path`. */
export type Report = (path: Path, message: string) => void;

/** The problems that `check` reports, in the order in which it finds them. */
export function collectProblems(check: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  check((path, message) => problems.push({ path: formatPath(path), message }));
  return problems;
}

const shownChars = 40;

/** `text` in quotation marks, cut short. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > shownChars ? `${text.slice(0, shownChars)}…` : text);
}
