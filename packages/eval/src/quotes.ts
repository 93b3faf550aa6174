import type { Range } from "@corpus/core";
import type { QuoteSpan, QuoteSpeaker } from "./document.ts";
import { groupBy, overlaps, pairSpans } from "./matching.ts";
import { isNobody, isSameReferent } from "./referents.ts";
import { asAccuracy, type DocumentScore, newSheet, type Outcome } from "./tally.ts";

/** A quote by its content, which is what is paired: marks belong to some gold sets and not to others. */
interface Content extends Range {
  readonly quote: QuoteSpan;
}

/**
 * Quotes of one document. `exact`: both ends of the content, but for marks, punctuation and white
 * space at the ends, which gold sets place freely. `overlap`: a shared character, each quote used
 * once. `kind`, `speaker`, `cue`: of the pairs, the share with the right one (the cue: sharing a
 * character). `quote and speaker`: an overlap with the right speaker, as precision and recall.
 *
 * A speaker is right where gold and output name the same words or words of the same entity, or where
 * both say that it is unknown. Quotes whose speaker gold does not label are not asked for one.
 */
export function scoreQuotes(
  text: string,
  gold: readonly QuoteSpan[],
  found: readonly QuoteSpan[],
): DocumentScore {
  const all = ["exact", "overlap", "quote and speaker"];
  const sheet = newSheet([...all, "kind", "speaker", "cue"]);
  const contents = (quotes: readonly QuoteSpan[]): Content[] =>
    quotes.map((quote) => ({ ...tightened(text, quote.content), quote }));
  for (const metric of all) {
    for (const { kind } of gold) sheet.count(metric, kind, { gold: 1 });
    for (const { kind } of found) sheet.count(metric, kind, { found: 1 });
  }
  const missed = new Set(gold);
  const spurious = new Set(found);
  for (const { gold: want, found: came, isExact } of pairContents(
    contents(gold),
    contents(found),
  )) {
    const type = want.quote.kind;
    missed.delete(want.quote);
    spurious.delete(came.quote);
    const speaker = want.quote.speaker;
    const isSpeaker = speaker === null || isSameSpeaker(speaker, came.quote.speaker);
    for (const [metric, counts] of [
      ["exact", isExact],
      ["overlap", true],
      ["quote and speaker", isSpeaker],
    ] as const) {
      if (!counts) continue;
      sheet.count(metric, type, { recallHits: 1 });
      sheet.count(metric, came.quote.kind, { precisionHits: 1 });
    }
    sheet.count("kind", type, asAccuracy(type === came.quote.kind));
    if (speaker) sheet.count("speaker", type, asAccuracy(isSpeaker));
    if (want.quote.cue) {
      const { cue } = came.quote;
      sheet.count("cue", type, asAccuracy(cue !== null && overlaps(want.quote.cue, cue)));
    }
    const { start, end } = want.quote;
    if (isSpeaker) sheet.outcomes.push({ kind: "right", type, start, end });
    else {
      const note = `speaker ${shownSpeaker(text, speaker)}; found ${shownSpeaker(text, came.quote.speaker)}`;
      sheet.outcomes.push({ kind: "missed", type, start, end, note });
    }
  }
  for (const quote of missed) sheet.outcomes.push(unpaired("missed", quote));
  for (const quote of spurious) sheet.outcomes.push(unpaired("spurious", quote));
  return sheet.score;
}

const unpaired = (kind: Outcome["kind"], { start, end, kind: type }: QuoteSpan): Outcome => ({
  ...{ kind, type, start, end },
});

// Alike first: where a fragment in marks is most of a reported clause, each has its own counterpart.
function pairContents(gold: readonly Content[], found: readonly Content[]) {
  const ofKind = groupBy(found, ({ quote }) => quote.kind);
  const pairs = [...groupBy(gold, ({ quote }) => quote.kind)].flatMap(([kind, own]) =>
    pairSpans(own, ofKind.get(kind) ?? []),
  );
  const used = new Set(pairs.flatMap((pair) => [pair.gold, pair.found]));
  const isFree = (content: Content) => !used.has(content);
  return [...pairs, ...pairSpans(gold.filter(isFree), found.filter(isFree))];
}

const loose = /[\s"“”'‘’«»„`.,;:!?]/;

/** A stretch without the marks, punctuation and white space at its ends; unchanged where it holds nothing else. */
export function tightened(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && loose.test(text[from]!)) from++;
  while (to > from && loose.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

function isSameSpeaker(gold: QuoteSpeaker, found: QuoteSpeaker | null): boolean {
  if (found === null || isNobody(found)) return isNobody(gold);
  return !isNobody(gold) && isSameReferent(gold, found);
}

function shownSpeaker(text: string, speaker: QuoteSpeaker | null): string {
  const span = speaker?.span ?? speaker?.mentions[0];
  return span ? `“${text.slice(span.start, span.end)}”` : (speaker?.status ?? "unknown");
}
