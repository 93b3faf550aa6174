import type { z } from "zod";

/** Where a value departs from its schema, and how, in words for the person who wrote it. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const shownChars = 200; // an unknown key may be as long as the document

/** What a schema found wrong, as "expected string, got number". */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === "number" ? step : String(step))),
    message: shorten(
      message
        .replace(/^Invalid (?:input|option): /, "")
        .replace(/^Invalid discriminator value. Expected /, "expected ")
        .replace(/, received undefined$/, ", got nothing")
        .replace(/, received (\w+)$/, ", got $1"),
    ),
  }));
}

/** A path as code would write it: `annotations.quotes[3].content`; empty for the whole value. */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[\w$-]{1,60}$/.test(step)) return `[${JSON.stringify(shorten(step))}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}

const shownIssues = 3;

/** The first few issues in one line: "text: expected string, got number; and 4 more". */
export function formatIssues(issues: readonly Issue[]): string {
  const shown = issues
    .slice(0, shownIssues)
    .map(({ path, message }) => (path.length === 0 ? message : `${formatPath(path)}: ${message}`));
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function shorten(text: string): string {
  return text.length > shownChars ? `${text.slice(0, shownChars)}…` : text;
}
