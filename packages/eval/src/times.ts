import type { TimeSpan } from "./document.ts";
import { pairSpans } from "./matching.ts";
import { asAccuracy, type DocumentScore, newSheet, type Outcome } from "./tally.ts";

/**
 * Time expressions of one document, as TempEval-3 counts. `strict`: both ends. `relaxed`: an
 * overlap, each expression used once. `value`: an overlap with the right value, so that its F1 is
 * relaxed F1 times the share of right values. `kind`: the same for date, time, duration, set.
 * `value, given the span` is that share.
 *
 * @see https://aclanthology.org/S13-2001/
 */
export function scoreTimes(gold: readonly TimeSpan[], found: readonly TimeSpan[]): DocumentScore {
  const metrics = ["strict", "relaxed", "value", "kind"];
  const sheet = newSheet([...metrics, "value, given the span"]);
  for (const metric of metrics) {
    for (const { kind } of gold) sheet.count(metric, kind, { gold: 1 });
    for (const { kind } of found) sheet.count(metric, kind, { found: 1 });
  }
  const missed = new Set(gold);
  const spurious = new Set(found);
  for (const { gold: want, found: came, isExact } of pairSpans(gold, found)) {
    missed.delete(want);
    spurious.delete(came);
    const { start, end, kind: type } = want;
    const isRight = sameTime(want, came);
    for (const [metric, counts] of [
      ["strict", isExact],
      ["relaxed", true],
      ["value", isRight],
      ["kind", want.kind === came.kind],
    ] as const) {
      if (!counts) continue;
      sheet.count(metric, want.kind, { recallHits: 1 });
      sheet.count(metric, came.kind, { precisionHits: 1 });
    }
    sheet.count("value, given the span", type, asAccuracy(isRight));
    if (isRight) sheet.outcomes.push({ kind: "right", type, start, end });
    else {
      const note = `${timeValue(want)}; found ${timeValue(came)}`;
      sheet.outcomes.push({ kind: "missed", type, start, end, note });
    }
  }
  for (const span of missed) sheet.outcomes.push(unpaired("missed", span));
  for (const span of spurious) sheet.outcomes.push(unpaired("spurious", span));
  return sheet.score;
}

const unpaired = (kind: Outcome["kind"], span: TimeSpan): Outcome => ({
  kind,
  type: span.kind,
  start: span.start,
  end: span.end,
  note: timeValue(span),
});

const timeValue = ({ timex, edtf }: TimeSpan): string => timex ?? edtf ?? "no value";

// TIMEX3 says more than EDTF can ("PRESENT_REF", "P3D"), so it decides where both sides have it. Gold
// that has dates of EDTF writes the rest as TIMEX3 does.
function sameTime(gold: TimeSpan, found: TimeSpan): boolean {
  if (gold.timex !== undefined && found.timex !== undefined) return gold.timex === found.timex;
  const value = gold.timex ?? gold.edtf;
  return value !== undefined && (value === found.edtf || value === found.timex);
}
