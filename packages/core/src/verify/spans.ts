import { type Path, quoted, type Report } from "./problem.ts";

interface Located {
  readonly start?: unknown;
  readonly end?: unknown;
  readonly exact?: unknown;
}

/**
 * Re-slices every object within `value` that has a place in `text`, however deep it lies; so a field
 * that the model gains tomorrow is looked at too.
 *
 * @returns How many there were.
 */
export function checkSpans(value: unknown, text: string, path: Path, report: Report): number {
  if (Array.isArray(value)) {
    let count = 0;
    for (let i = 0; i < value.length; i++)
      count += checkSpans(value[i], text, [...path, i], report);
    return count;
  }
  if (typeof value !== "object" || value === null) return 0;
  let count = checkPlace(value, text, path, report) ? 1 : 0;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === "object") count += checkSpans(child, text, [...path, key], report);
  }
  return count;
}

function checkPlace(
  { start, end, exact }: Located,
  text: string,
  path: Path,
  report: Report,
): boolean {
  if (start === undefined && end === undefined && exact === undefined) return false;
  if (typeof start !== "number" || typeof end !== "number") {
    report(path, "expected start and end together");
    return true;
  }
  if (!(start >= 0 && start <= end && end <= text.length)) {
    report(path, `expected a range within 0 to ${text.length}, got ${start} to ${end}`);
  } else if (typeof exact === "string" && !holdsAt(text, start, end, exact)) {
    report(
      path,
      `expected ${quoted(text.slice(start, end))} as at ${start} to ${end}, got ${quoted(exact)}`,
    );
  }
  return true;
}

function holdsAt(text: string, start: number, end: number, exact: string): boolean {
  return exact.length === end - start && text.startsWith(exact, start);
}
