import type { TypedSpan } from "./document.ts";
import { distinct, groupBy, pairSpans, spanKey } from "./matching.ts";
import { type DocumentScore, hit, newSheet } from "./tally.ts";

/** A span with its keys, made once: making and hashing strings is most of the work. */
interface Keyed {
  readonly span: TypedSpan;
  readonly place: string;
  readonly whole: string; // place and type
}

function keyed(spans: readonly TypedSpan[]): Keyed[] {
  const all = spans.map((span) => {
    const place = spanKey(span);
    return { span, place, whole: `${place} ${span.type}` };
  });
  return distinct(all, ({ whole }) => whole);
}

/**
 * Labelled spans of one document, in three measures. `exact`: both ends and the type are right, as
 * conlleval counts. `overlap`: the type is right and the spans share a character, each span used
 * once. `span`: both ends are right, whatever the type. A span given twice counts once.
 */
export function scoreSpans(gold: readonly TypedSpan[], found: readonly TypedSpan[]): DocumentScore {
  const sheet = newSheet(["exact", "overlap", "span"]);
  const goldSpans = keyed(gold);
  const foundSpans = keyed(found);
  const goldKeys = new Set(goldSpans.map(({ whole }) => whole));
  const foundKeys = new Set(foundSpans.map(({ whole }) => whole));
  const goldTypes = new Map(goldSpans.map(({ place, span }) => [place, span.type]));
  const foundTypes = new Map(foundSpans.map(({ place, span }) => [place, span.type]));

  for (const { span, place, whole } of goldSpans) {
    const isRight = foundKeys.has(whole);
    const other = foundTypes.get(place);
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
  for (const { span, place, whole } of foundSpans) {
    const isRight = goldKeys.has(whole);
    const other = goldTypes.get(place);
    sheet.count("exact", span.type, { found: 1, precisionHits: isRight ? 1 : 0 });
    sheet.count("span", span.type, { found: 1, precisionHits: other === undefined ? 0 : 1 });
    sheet.count("overlap", span.type, { found: 1 });
    const { start, end, type } = span;
    if (!isRight) {
      const note = other === undefined ? {} : { note: `gold has ${other}` };
      sheet.outcomes.push({ kind: "spurious", type, start, end, ...note });
    }
  }
  const spansByType = (own: readonly Keyed[]) =>
    groupBy(
      own.map(({ span }) => span),
      ({ type }) => type,
    );
  const foundByType = spansByType(foundSpans);
  for (const [type, spans] of spansByType(goldSpans)) {
    for (const _ of pairSpans(spans, foundByType.get(type) ?? []))
      sheet.count("overlap", type, hit);
  }
  return sheet.score;
}
