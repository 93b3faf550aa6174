import type { Line } from "./lines.ts";

/** The lines of one page, and how tall it is. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

const edge = 0.12; // of the page, above and below
const NUMBER =
  /^[\s\p{P}|]*(?:(?:page|p\.|seite|página)\s{0,2})?(?:\d{1,4}|[ivxl]{1,6})(?:\s{0,2}(?:of|\/|von|de)\s{0,2}\d{1,4})?[\s\p{P}|]*$/iu;

/** Why a line at the edge of a page is none of its text; by the line. */
export type Repeats = ReadonlyMap<Line, "page number" | "running head">;

/**
 * Page numbers, and lines that stand at the same edge of at least two pages, and of half of them or of
 * three. Figures in them may differ.
 */
export function findRunningHeads(pages: readonly PageLines[]): Repeats {
  const found = new Map<Line, "page number" | "running head">();
  const places = new Map<string, Line[]>();
  for (const { lines, height } of pages) {
    const seen = new Set<string>();
    for (const line of lines) {
      const isTop = line.base > height * (1 - edge);
      if (!isTop && line.base > height * edge) continue;
      if (NUMBER.test(line.text)) {
        found.set(line, "page number");
        continue;
      }
      const key = `${isTop ? "above" : "below"} ${line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const same = places.get(key);
      if (same) same.push(line);
      else places.set(key, [line]);
    }
  }
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  for (const lines of places.values()) {
    if (lines.length >= least) for (const line of lines) found.set(line, "running head");
  }
  return found;
}
