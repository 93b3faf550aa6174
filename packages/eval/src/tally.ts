/**
 * What precision and recall are quotients of. Tallies of documents add up, so that scores of a set
 * weigh every item alike (micro average). Hits are counted on either side, because some measures
 * (B³, CEAFe, LEA) give them a fraction that differs between the two.
 */
export interface Tally {
  readonly recallHits: number;
  readonly gold: number;
  readonly precisionHits: number;
  readonly found: number;
}

/** All three in 0…1; 0 where nothing was found, or nothing was there to find. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sums of a measure before anything is counted. */
export const noTally: Tally = { recallHits: 0, gold: 0, precisionHits: 0, found: 0 };

/** Precision, recall and their harmonic mean. */
export function scoreOf({ recallHits, gold, precisionHits, found }: Tally): Score {
  const precision = found === 0 ? 0 : precisionHits / found;
  const recall = gold === 0 ? 0 : recallHits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The sums of both; what `b` leaves out adds nothing. */
export function addTallies(a: Tally, b: Partial<Tally>): Tally {
  return {
    recallHits: a.recallHits + (b.recallHits ?? 0),
    gold: a.gold + (b.gold ?? 0),
    precisionHits: a.precisionHits + (b.precisionHits ?? 0),
    found: a.found + (b.found ?? 0),
  };
}

/** One thing that is in gold, found, or both. Offsets are those of gold's text. */
export interface Outcome {
  readonly kind: "right" | "missed" | "spurious";
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly note?: string; // what stands in its place, in words: "found as place"
}

/** The sums of one document: by metric, then by type, where `""` is all types together. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** What a scorer says of one document. Metrics stand in the order in which they are to be shown. */
export interface DocumentScore {
  readonly tallies: Tallies;
  readonly outcomes: readonly Outcome[];
}

/** A score being counted. */
export interface Sheet {
  /** Adds to a metric, for one type and for all together. */
  count(metric: string, type: string, part: Partial<Tally>): void;
  readonly outcomes: Outcome[];
  readonly score: DocumentScore;
}

/** @param metrics Listed even where a document adds nothing to them. */
export function newSheet(metrics: readonly string[]): Sheet {
  const tallies = new Map(metrics.map((metric) => [metric, new Map([["", { ...noTally }]])]));
  const outcomes: Outcome[] = [];
  return {
    outcomes,
    score: { tallies, outcomes },
    count(metric, type, part) {
      const byType = tallies.get(metric);
      if (!byType) throw new Error(`no metric called ${metric}`);
      addTo(byType.get("")!, part);
      if (type === "") return;
      let own = byType.get(type);
      if (!own) {
        own = { ...noTally };
        byType.set(type, own);
      }
      addTo(own, part);
    },
  };
}

// In place: a document may have a hundred thousand words, each counted in several measures.
function addTo(
  sum: { -readonly [Field in keyof Tally]: Tally[Field] },
  part: Partial<Tally>,
): void {
  sum.recallHits += part.recallHits ?? 0;
  sum.gold += part.gold ?? 0;
  sum.precisionHits += part.precisionHits ?? 0;
  sum.found += part.found ?? 0;
}

/** The sums of several documents. */
export function sumTallies(documents: Iterable<Tallies>): Tallies {
  const sums = new Map<string, Map<string, Tally>>();
  for (const tallies of documents) {
    for (const [metric, byType] of tallies) {
      const sum = sums.get(metric) ?? new Map<string, Tally>();
      sums.set(metric, sum);
      for (const [type, tally] of byType)
        sum.set(type, addTallies(sum.get(type) ?? noTally, tally));
    }
  }
  return sums;
}

/** Something that both sides have, as sums. */
export const hit: Partial<Tally> = { recallHits: 1, precisionHits: 1 };

/** A share of one total, as sums: precision, recall and F1 of an accuracy are the same number. */
export function asAccuracy(isRight: boolean): Tally {
  const right = isRight ? 1 : 0;
  return { recallHits: right, gold: 1, precisionHits: right, found: 1 };
}
