import type { Line } from "./lines.ts";

const minLines = 4; // of a column
const minWidth = 0.15; // of the page, as the usual line of a column has; cells of tables are narrower
const maxCrossing = 0.25; // of the lines: headlines and what else stands over both columns
const maxDepth = 6; // of columns in columns

/**
 * `lines` as they are read: columns from left to right, each from top to bottom; what stands across
 * columns parts those above it from those below it.
 */
export function orderLines(lines: readonly Line[], pageWidth: number, depth = 0): Line[] {
  const sorted = lines.toSorted((a, b) => b.base - a.base || a.left - b.left);
  const gutter = depth < maxDepth ? findGutter(sorted, pageWidth) : undefined;
  if (gutter === undefined) return sorted;
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    ordered.push(
      ...orderLines(left, pageWidth, depth + 1),
      ...orderLines(right, pageWidth, depth + 1),
    );
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.left >= gutter) right.push(line);
    else if (line.right <= gutter) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Where a column starts that others stand to the left of; undefined for one column. */
function findGutter(lines: readonly Line[], pageWidth: number): number | undefined {
  if (lines.length < minLines * 2) return undefined;
  let best: number | undefined;
  let most = 0;
  for (const start of columnStarts(lines)) {
    const right = lines.filter((line) => line.left >= start);
    const left = lines.filter((line) => line.right <= start);
    const crossing = lines.length - left.length - right.length;
    const fewer = Math.min(left.length, right.length);
    if (fewer < minLines || fewer <= most || crossing > lines.length * maxCrossing) continue;
    if (!areColumns(left, right, pageWidth)) continue;
    most = fewer;
    best = start;
  }
  return best;
}

/** Places where several lines start, up to 40 of them, the commonest first. */
function columnStarts(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    const place = Math.floor(left / 2) * 2;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 40)
    .map(([place]) => place);
}

// Side by side for at least half of the shorter one, and wide enough for prose.
function areColumns(left: readonly Line[], right: readonly Line[], pageWidth: number): boolean {
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  if (shared < Math.min(a.top - a.bottom, b.top - b.bottom) / 2) return false;
  return [left, right].every(
    (side) =>
      atShare(
        side.map((line) => line.right - line.left),
        0.5,
      ) >=
      pageWidth * minWidth,
  );
}

function extent(lines: readonly Line[]): { top: number; bottom: number } {
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  for (const { base } of lines) {
    top = Math.max(top, base);
    bottom = Math.min(bottom, base);
  }
  return { top, bottom };
}

/** The value that `share` of `values` lie below; 0 for none. */
export function atShare(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
