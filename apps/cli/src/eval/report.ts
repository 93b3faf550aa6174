import {
  bootstrapDifference,
  bootstrapIntervals,
  type Change,
  compareEvaluations,
  type EvalLayer,
  type Evaluation,
  type LabelledDocument,
  meanName,
  meanOf,
  noTally,
  type Outcome,
  type Score,
  scoreOf,
  sumTallies,
  type Tallies,
} from "@corpus/eval";

/** One figure over all documents. A mean of others has no precision, recall or counts. */
export interface Measure {
  readonly measure: string;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1: number;
  readonly low?: number; // of the 95 % interval of F1
  readonly high?: number;
  readonly gold?: number;
  readonly found?: number;
}

/** The scores of every measure for one type or document; null where there is nothing to score. */
export interface Row {
  readonly name: string;
  readonly gold: number; // how many items there are, in words of the layer: names, mentions, words
  readonly found: number;
  readonly scores: Readonly<Record<string, Score | null>>;
}

export interface Example {
  readonly kind: string;
  readonly type: string;
  readonly place: string; // "articles/a.txt:812", with the offset in UTF-16 code units
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly note?: string;
}

export interface LayerReport {
  readonly layer: string;
  readonly documents: number;
  readonly measures: readonly Measure[];
  readonly types?: readonly Row[];
  readonly byDocument?: readonly Row[];
  readonly errors?: readonly Example[];
}

export interface ReportSettings {
  readonly by: readonly ("type" | "document")[];
  readonly samples: number;
  readonly seed: number;
  readonly errors: number;
}

/** The figures of one layer, as they are printed. */
export function reportLayer(evaluation: Evaluation, settings: ReportSettings): LayerReport {
  const { layer, documents } = evaluation;
  const sums = sumTallies(documents.map(({ tallies }) => tallies));
  const wrong = documents.flatMap(({ gold, outcomes }) =>
    outcomes
      .filter(({ kind }) => kind !== "right")
      .sort((a, b) => a.start - b.start)
      .map((outcome) => ({ gold, outcome })),
  );
  return {
    layer,
    documents: documents.length,
    measures: measuresOf(evaluation, sums, settings),
    ...(settings.by.includes("type") && { types: typeRows(layer, sums) }),
    ...(settings.by.includes("document") && {
      byDocument: documents.map(({ gold, tallies }) => rowOf(layer, shownName(gold), tallies, "")),
    }),
    ...(settings.errors > 0 && {
      errors: wrong
        .slice(0, settings.errors)
        .map(({ gold, outcome }) => exampleOf(outcome.kind, gold, outcome)),
    }),
  };
}

function measuresOf(evaluation: Evaluation, sums: Tallies, settings: ReportSettings): Measure[] {
  const { layer } = evaluation;
  const intervals = bootstrapIntervals(evaluation, settings);
  const measures: Measure[] = [...sums].map(([measure, byType]) => {
    const tally = byType.get("")!;
    const { gold, found } = tally;
    return { measure, ...scoreOf(tally), ...intervals.get(measure), gold, found };
  });
  const [name, f1] = [meanName(layer), meanOf(layer, sums)];
  if (name === undefined || f1 === undefined) return measures;
  return [...measures, { measure: name, f1, ...intervals.get(name) }];
}

function typeRows(layer: EvalLayer, sums: Tallies): Row[] {
  const types = new Set([...sums.values()].flatMap((byType) => [...byType.keys()]));
  types.delete("");
  return [...types].sort().map((type) => rowOf(layer, type, sums, type));
}

// What a layer is counted in, where its first measure counts something else.
const counted: Partial<Record<EvalLayer, string>> = { links: "with NIL", coreference: "mentions" };

function rowOf(layer: EvalLayer, name: string, tallies: Tallies, type: string): Row {
  const own = [...tallies].map(
    ([metric, byType]) => [metric, byType.get(type) ?? noTally] as const,
  );
  const [, items] = own.find(([metric]) => metric === counted[layer]) ?? own[0]!;
  return {
    name,
    gold: items.gold,
    found: items.found,
    scores: Object.fromEntries(
      own.map(([metric, tally]) => [metric, tally.gold + tally.found > 0 ? scoreOf(tally) : null]),
    ),
  };
}

/** The id that came with a document; one derived from its content says less than its place. */
const shownName = ({ ids, place }: LabelledDocument): string =>
  ids[0] === undefined || ids[0].startsWith("art_") ? place : ids[0];

const contextChars = 40;

function exampleOf(kind: string, { text, place }: LabelledDocument, outcome: Outcome): Example {
  const { type, start, end, note } = outcome;
  return {
    kind,
    type,
    place: `${place}:${start}`,
    before: text.slice(Math.max(0, start - contextChars), start),
    words: text.slice(start, end),
    after: text.slice(end, end + contextChars),
    ...(note !== undefined && { note }),
  };
}

/** One measure of two outputs. */
interface MeasureChange {
  readonly measure: string;
  readonly first: number; // F1
  readonly second: number;
  readonly change: number;
  readonly low?: number; // of the 95 % interval of the change
  readonly high?: number;
  readonly p?: number;
}

interface ChangeRow {
  readonly type: string; // "" is all types together
  readonly gained: number;
  readonly lost: number;
  readonly repaired: number;
  readonly broken: number;
}

export interface ComparisonReport {
  readonly layer: string;
  readonly documents: number;
  readonly measures: readonly MeasureChange[];
  readonly changes: readonly ChangeRow[];
  readonly examples: readonly Example[];
}

/** What the second output gained and lost against the first, with examples of each kind in turn. */
export function reportComparison(
  first: Evaluation,
  second: Evaluation,
  settings: ReportSettings,
): ComparisonReport {
  const differences = bootstrapDifference(first, second, settings);
  const plain = { ...settings, samples: 0 };
  const before = new Map(reportLayer(first, plain).measures.map((m) => [m.measure, m.f1]));
  const { changes, counts } = compareEvaluations(first, second);
  return {
    layer: first.layer,
    documents: second.documents.length,
    measures: reportLayer(second, plain).measures.map(({ measure, f1 }) => {
      const earlier = before.get(measure) ?? 0;
      const { low, high, p } = differences.get(measure) ?? {};
      return {
        ...{ measure, first: earlier, second: f1, change: f1 - earlier },
        ...(low !== undefined && high !== undefined && p !== undefined && { low, high, p }),
      };
    }),
    changes: [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, count]) => ({ type, ...count })),
    examples: inTurn(changes)
      .slice(0, settings.errors)
      .map(({ kind, document, outcome }) => exampleOf(kind, document, outcome)),
  };
}

/** One change of each kind, then a second of each, so that a few show all kinds. */
function inTurn(changes: readonly Change[]): Change[] {
  const kinds = (["gained", "lost", "repaired", "broken"] as const).map((kind) =>
    changes.filter((change) => change.kind === kind),
  );
  const most = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => kinds.flatMap((own) => own[i] ?? [])).flat();
}
