import type { Annotations } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { proseKinds } from "../model/segment.ts";
import type { Range } from "../model/span.ts";
import { collectProblems, type Path, type Problem, type Report } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { checkSpans } from "./spans.ts";

/**
 * What an article says that its own text or its own parts do not bear out; empty for a sound one.
 * Every span is sliced again, every non-blank character is in one segment, layers are sorted, ids
 * are there once, and what is referred to exists. A reference into a layer that is absent is left alone.
 */
export function verifyArticle(article: Article): Problem[] {
  return collectProblems((report) => checkArticle(article, report));
}

/** @returns How many spans and ranges were looked at. */
export function checkArticle(article: Article, report: Report): number {
  const { text, metadata, segments, annotations, diagnostics } = article;
  // A segment's `source` counts into the markup, which is not here.
  const own = segments.map(({ source: _, ...segment }) => segment);
  const count = checkSpans({ metadata, segments: own, annotations, diagnostics }, text, [], report);
  checkMetadata(article, report);
  checkSegments(article, report);
  if (annotations) {
    checkOrder(annotations, report);
    checkSentences(article, report);
  }
  checkReferences(article, report);
  return count;
}

function checkMetadata({ metadata }: Article, report: Report): void {
  for (const [field, value] of Object.entries(metadata)) {
    const statements: unknown[] = Array.isArray(value) ? value : [value];
    statements.forEach((statement, i) => {
      const path = Array.isArray(value) ? ["metadata", field, i] : ["metadata", field];
      checkEvidence(statement, path, report);
    });
  }
}

function checkEvidence(statement: unknown, path: Path, report: Report): void {
  if (typeof statement !== "object" || statement === null) return;
  if ("basis" in statement && statement.basis === "text" && !("exact" in statement)) {
    report(path, "expected start, end and exact, since the basis is the text");
  }
  if ("candidates" in statement && Array.isArray(statement.candidates)) {
    statement.candidates.forEach((rival, i) => {
      checkEvidence(rival, [...path, "candidates", i], report);
    });
  }
}

function checkSegments({ text, segments }: Article, report: Report): void {
  let covered = 0;
  segments.forEach(({ start, end }, i) => {
    const path = ["segments", i];
    if (start < covered) report(path, `expected a start of ${covered} or later, got ${start}`);
    else checkGap(text, covered, start, path, report);
    const words = text.slice(start, end);
    if (words !== words.trim()) report(path, "expected no white space at the edges");
    covered = Math.max(covered, end);
  });
  checkGap(text, covered, text.length, ["segments"], report);
}

function checkGap(text: string, start: number, end: number, path: Path, report: Report): void {
  const lost = text.slice(start, end).search(/\S/);
  if (lost < 0) return;
  const place = start + lost;
  report(path, `expected every character in a segment; the one at ${place} is in none`);
}

// Those whose items stand side by side; the others may overlap, and are sorted by start alone.
const apart = new Set(["sentences", "tokens"]);

function checkOrder(annotations: Annotations, report: Report): void {
  for (const [layer, items] of Object.entries(annotations)) {
    if (layer === "entities") continue; // no place in the text
    const ranges = items as readonly Range[];
    for (let i = 1; i < ranges.length; i++) {
      const { start, end } = ranges[i - 1]!;
      const least = apart.has(layer) ? end : start;
      if (ranges[i]!.start >= least) continue;
      const path = ["annotations", layer, i];
      report(path, `expected a start of ${least} or later, got ${ranges[i]!.start}`);
    }
  }
}

function checkSentences({ segments, annotations }: Article, report: Report): void {
  let at = 0;
  annotations?.sentences?.forEach(({ start, end }, i) => {
    while (at < segments.length - 1 && segments[at]!.end <= start) at++;
    const segment = segments[at];
    const path = ["annotations", "sentences", i];
    if (segment === undefined || start < segment.start || end > segment.end) {
      report(path, "expected to lie within one segment");
    } else if (!proseKinds.has(segment.kind)) {
      report(path, `expected a segment of prose, got one of kind ${segment.kind}`);
    }
  });
}
