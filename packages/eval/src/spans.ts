import type { TypedSpan } from "./document.ts";
import { distinct, groupBy, pairSpans, spanKey } from "./matching.ts";
import { type DocumentScore, hit, newSheet } from "./tally.ts";

const typedKey = (span: TypedSpan) => `${spanKey(span)} ${span.type}`;

/**
 * Labelled spans of one document, in three measures. `exact`: both ends and the type are right, as
 * conlleval counts. `overlap`: the type is right and the spans share a character, each span used
 * once. `span`: both ends are right, whatever the type. A span given twice counts once.
 */
export function scoreSpans(gold: readonly TypedSpan[], found: readonly TypedSpan[]): DocumentScore {
  const sheet = newSheet(["exact", "overlap", "span"]);
  const goldSpans = distinct(gold, typedKey);
  const foundSpans = distinct(found, typedKey);
  const goldKeys = new Set(goldSpans.map(typedKey));
  const foundKeys = new Set(foundSpans.map(typedKey));
  const goldTypes = new Map(goldSpans.map((span) => [spanKey(span), span.type]));
  const foundTypes = new Map(foundSpans.map((span) => [spanKey(span), span.type]));

  for (const span of goldSpans) {
    const isRight = foundKeys.has(typedKey(span));
    const other = foundTypes.get(spanKey(span));
    sheet.count("exact", span.type, { gold: 1, recallHits: isRight ? 1 : 0 });
    sheet.count("span", span.type, { gold: 1, recallHits: other === undefined ? 0 : 1 });
    sheet.count("overlap", span.type, { gold: 1 });
    const { start, end, type } = span;
    if (isRight) sheet.outcomes.push({ kind: "right", type, start, end });
    else {
      const note = other === undefined ? {} : { note: `found as ${other}` };
      sheet.outcomes.push({ kind: "missed", type, start, end, ...note });
    }
  }
  for (const span of foundSpans) {
    const isRight = goldKeys.has(typedKey(span));
    const other = goldTypes.get(spanKey(span));
    sheet.count("exact", span.type, { found: 1, precisionHits: isRight ? 1 : 0 });
    sheet.count("span", span.type, { found: 1, precisionHits: other === undefined ? 0 : 1 });
    sheet.count("overlap", span.type, { found: 1 });
    const { start, end, type } = span;
    if (!isRight) {
      const note = other === undefined ? {} : { note: `gold has ${other}` };
      sheet.outcomes.push({ kind: "spurious", type, start, end, ...note });
    }
  }
  const foundByType = groupBy(foundSpans, ({ type }) => type);
  for (const [type, spans] of groupBy(goldSpans, (span) => span.type)) {
    for (const _ of pairSpans(spans, foundByType.get(type) ?? []))
      sheet.count("overlap", type, hit);
  }
  return sheet.score;
}
