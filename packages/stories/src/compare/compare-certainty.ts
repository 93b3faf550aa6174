import type { Claim, Range } from "@corpus/core";
import { findWords } from "../text/words.ts";
import { isReservation } from "./certainty.lexicon.ts";
import type { Weighed } from "./items.ts";
import type { Fact, Telling } from "./link-facts.ts";
import { firmness, isName } from "./passages.ts";
import { claimOf, describeBy, originCount, type Sources } from "./sources.ts";

// Read on the annotated news stories.
const minFirmness = 2.5;
const minShared = 3; // two words are in two facts: "hotel room"
const minWords = 2; // of them, beside names
const leadChars = 30; // from the reservation to what it holds for: "allegedly struck"
const clauseEnd = /[;:.!?()“”"–—\n]/;

/** What one source tells as certain, and another as alleged or believed. */
export function compareCertainty(facts: readonly Fact[], sources: Sources): readonly Weighed[] {
  return facts.flatMap(({ tellings, passage }) => {
    const firm = firmness(passage);
    const words = passage.shared.filter((key) => !isName(key)).length;
    if (firm < minFirmness || passage.shared.length < minShared || words < minWords) return [];
    const whole = tellings.filter((telling) => tellsAll(telling, passage.shared));
    const read = whole.map((telling) => ({ telling, reserve: reservationAt(telling) }));
    const reserved = read.filter(({ reserve }) => reserve !== undefined);
    const plain = read.filter(
      ({ telling }) =>
        !isReserved(telling) && !reserved.some((one) => one.telling.source === telling.source),
    );
    if (reserved.length === 0 || plain.length === 0) return [];
    const claims = [...reserved, ...plain].map(
      ({ telling, reserve }): Claim =>
        claimOf(
          sources,
          telling.source.article,
          reserve ?? telling.range,
          reserve?.word ?? "as a fact",
        ),
    );
    if (originCount(claims) < 2) return [];
    const aspect = `how certain it is: ${describeBy(tellings[0]!.statement, passage.shared, 6)}`;
    return [{ item: { relation: "differs" as const, aspect, claims }, salience: 0.5 }];
  });
}

/** A telling may lack a term or two of the fact; then what is alleged there may be another matter. */
const tellsAll = ({ statement, range }: Telling, shared: readonly string[]) =>
  shared.every((key) =>
    statement.terms.some(
      (term) => term.key === key && term.start >= range.start && term.end <= range.end,
    ),
  );

/** The stretch with the word of reserve within it or shortly before. */
function reservationAt({ statement, range }: Telling): (Range & { word: string }) | undefined {
  const from = Math.max(statement.start, range.start - leadChars);
  const { text } = statement.article;
  const { norms, starts } = findWords(text, [{ start: from, end: range.end }]);
  const at = norms.findIndex(
    (word, w) =>
      isReservation(word, norms[w + 1]) &&
      !clauseEnd.test(text.slice(starts[w]!, Math.max(starts[w]!, range.start))),
  );
  if (at < 0) return undefined;
  return { start: Math.min(starts[at]!, range.start), end: range.end, word: norms[at]! };
}

function isReserved({ statement }: Telling): boolean {
  const { norms } = findWords(statement.article.text, [statement]);
  return norms.some((word, w) => isReservation(word, norms[w + 1]));
}
