import type { Range } from "@corpus/core";
import type { TypedSpan } from "./document.ts";
import { distinct, spanKey } from "./matching.ts";
import { type DocumentScore, newSheet } from "./tally.ts";

/** Sentences or words of one document by exact span: F1 as the CoNLL 2018 shared task has it. */
export function scoreBoundaries(
  metric: string,
  gold: readonly Range[],
  found: readonly Range[],
): DocumentScore {
  const sheet = newSheet([metric]);
  const goldSpans = distinct(gold, spanKey);
  const foundSpans = distinct(found, spanKey);
  const goldKeys = new Set(goldSpans.map(spanKey));
  const foundKeys = new Set(foundSpans.map(spanKey));
  for (const span of goldSpans) {
    const isRight = foundKeys.has(spanKey(span));
    sheet.count(metric, "", { gold: 1, recallHits: isRight ? 1 : 0 });
    const { start, end } = span;
    sheet.outcomes.push({ kind: isRight ? "right" : "missed", type: metric, start, end });
  }
  for (const span of foundSpans) {
    const isRight = goldKeys.has(spanKey(span));
    sheet.count(metric, "", { found: 1, precisionHits: isRight ? 1 : 0 });
    const { start, end } = span;
    if (!isRight) sheet.outcomes.push({ kind: "spurious", type: metric, start, end });
  }
  return sheet.score;
}

/**
 * Segments of one document. `segments`: both ends and the kind. `characters`: over the characters
 * that are no white space, the share in a segment of the right kind, which forgives a cut in another
 * place; by kind it is precision and recall.
 */
export function scoreSegments(
  text: string,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
): DocumentScore {
  const sheet = newSheet(["segments", "characters"]);
  const key = (span: TypedSpan) => `${spanKey(span)} ${span.type}`;
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  for (const span of distinct(gold, key)) {
    const recallHits = foundKeys.has(key(span)) ? 1 : 0;
    sheet.count("segments", span.type, { gold: 1, recallHits });
  }
  for (const span of distinct(found, key)) {
    const precisionHits = goldKeys.has(key(span)) ? 1 : 0;
    sheet.count("segments", span.type, { found: 1, precisionHits });
  }
  for (const { start, end, gold: want, found: came } of stretches(gold, found)) {
    const size = solidChars(text, start, end);
    if (size === 0) continue;
    const hits = want === came ? size : 0;
    if (want !== undefined) sheet.count("characters", want, { gold: size, recallHits: hits });
    if (came !== undefined) sheet.count("characters", came, { found: size, precisionHits: hits });
    const range = { start, end };
    if (want !== undefined && want === came)
      sheet.outcomes.push({ kind: "right", type: want, ...range });
    else if (want !== undefined) {
      const note = came === undefined ? {} : { note: `found as ${came}` };
      sheet.outcomes.push({ kind: "missed", type: want, ...range, ...note });
    } else if (came !== undefined) sheet.outcomes.push({ kind: "spurious", type: came, ...range });
  }
  return sheet.score;
}

function solidChars(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!/\s/.test(text[i] ?? " ")) count++;
  return count;
}

interface Stretch extends Range {
  readonly gold: string | undefined;
  readonly found: string | undefined;
}

/** The text cut at every edge of either side, each piece with its two kinds. Segments of one side do not overlap; of two that do, the later start wins. */
function stretches(gold: readonly TypedSpan[], found: readonly TypedSpan[]): Stretch[] {
  const cuts = [...new Set([...gold, ...found].flatMap(({ start, end }) => [start, end]))];
  cuts.sort((a, b) => a - b);
  const kindAt = (spans: readonly TypedSpan[]) => {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    let next = 0;
    let current: TypedSpan | undefined;
    return (at: number): string | undefined => {
      while (next < sorted.length && sorted[next]!.start <= at) current = sorted[next++];
      return current && at < current.end ? current.type : undefined;
    };
  };
  const [goldAt, foundAt] = [kindAt(gold), kindAt(found)];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    return { start, end, gold: goldAt(start), found: foundAt(start) };
  });
}
