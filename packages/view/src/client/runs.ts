/** A stretch of text with the marks that cover all of it. */
export interface Run<Mark> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export interface Marked {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts `[start, end)` where marks begin and end, so that marks that overlap can be shown without one
 * being broken for another: every run is one stretch, with all that covers it. In order, without gaps.
 */
export function cutRuns<Mark extends Marked>(
  start: number,
  end: number,
  marks: readonly Mark[],
): Run<Mark>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const byStart = inside.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  const runs: Run<Mark>[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!;
    open = open.filter((mark) => mark.end > from);
    while (next < byStart.length && byStart[next]!.start <= from) {
      const mark = byStart[next++]!;
      if (mark.end > from) open.push(mark);
    }
    runs.push({ start: from, end: sorted[i + 1]!, marks: [...open] });
  }
  return runs;
}
