import type { LabelledDocument } from "./document.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Outcome } from "./tally.ts";

/** What became of one thing between two outputs. */
export type ChangeKind =
  | "gained" // in gold: the first missed it, the second has it
  | "lost" // in gold: the first had it, the second misses it
  | "repaired" // not in gold: the first had it, the second has not
  | "broken"; // not in gold: the second has it, the first had not

/** One thing on which two outputs differ in whether gold bears them out. */
export interface Change {
  readonly kind: ChangeKind;
  readonly document: LabelledDocument; // gold's
  readonly outcome: Outcome; // of the output that is at fault
}

/** How many of each kind there are, by type; `""` is all types together. */
export type ChangeCounts = ReadonlyMap<string, Readonly<Record<ChangeKind, number>>>;

/** What a second output gained and lost, one by one and counted. */
export interface ComparisonOfOutputs {
  readonly changes: readonly Change[]; // in the order of gold
  readonly counts: ChangeCounts;
}

/**
 * What the second output gained and lost against the first, item by item.
 *
 * @param first Scores of pairs in the same order, with the same gold, as those of `second`.
 */
export function compareEvaluations(first: Evaluation, second: Evaluation): ComparisonOfOutputs {
  const before = new Map(first.documents.map(({ index, outcomes }) => [index, outcomes]));
  const changes: Change[] = [];
  for (const { index, gold: document, outcomes } of second.documents) {
    const earlier = before.get(index);
    if (!earlier) continue;
    const faults = { first: faultsOf(earlier), second: faultsOf(outcomes) };
    for (const [key, outcome] of faults.first) {
      if (faults.second.has(key)) continue;
      changes.push({ kind: outcome.kind === "missed" ? "gained" : "repaired", document, outcome });
    }
    for (const [key, outcome] of faults.second) {
      if (faults.first.has(key)) continue;
      changes.push({ kind: outcome.kind === "missed" ? "lost" : "broken", document, outcome });
    }
  }
  return { changes, counts: countsOf(changes) };
}

function faultsOf(outcomes: readonly Outcome[]): Map<string, Outcome> {
  return new Map(
    outcomes
      .filter(({ kind }) => kind !== "right")
      .map((outcome) => {
        const { kind, type, start, end } = outcome;
        return [`${kind} ${start}-${end} ${type}`, outcome] as const;
      }),
  );
}

function countsOf(changes: readonly Change[]): ChangeCounts {
  const counts = new Map<string, Record<ChangeKind, number>>();
  const of = (type: string) => {
    const own = counts.get(type) ?? { gained: 0, lost: 0, repaired: 0, broken: 0 };
    counts.set(type, own);
    return own;
  };
  of("");
  for (const { kind, outcome } of changes) {
    of("")[kind]++;
    of(outcome.type)[kind]++;
  }
  return counts;
}
