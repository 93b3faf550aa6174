export { bestAssignment } from "./assignment.ts";
export {
  type BootstrapOptions,
  bootstrapDifference,
  bootstrapIntervals,
  type Difference,
  type Interval,
} from "./bootstrap.ts";
export { tallyClusters } from "./clusters.ts";
export {
  type Change,
  type ChangeCounts,
  type ChangeKind,
  type ComparisonOfOutputs,
  compareEvaluations,
} from "./compare.ts";
export {
  type Clusters,
  type CoreferenceOptions,
  type CoreferenceScores,
  type CoreferenceTallies,
  type MentionKey,
  scoreCoreference,
  scoreMentions,
  tallyCoreference,
} from "./coreference.ts";
export type {
  DocumentPair,
  EntityMention,
  EventSpan,
  LabelledDocument,
  LinkedSpan,
  QuoteSpan,
  QuoteSpeaker,
  Referent,
  TimeSpan,
  TokenSpan,
  TypedSpan,
} from "./document.ts";
export {
  type EvalLayer,
  type EvaluateOptions,
  type Evaluation,
  evalLayers,
  evaluateLayer,
  meanName,
  meanOf,
  type ScoredDocument,
  sharedLayers,
} from "./evaluate.ts";
export { scoreEvents } from "./events.ts";
export { type BratOptions, parseBrat } from "./gold/brat.ts";
export { parseConllCoreference } from "./gold/conll-coreference.ts";
export { parseConllu } from "./gold/conllu.ts";
export { parseIob } from "./gold/iob.ts";
export { parseNdjson } from "./gold/ndjson.ts";
export { parseSpacy } from "./gold/spacy.ts";
export {
  mapTypes,
  schemeOf,
  type TypedPairs,
  type TypeMap,
  type TypeScheme,
  typeMapOf,
} from "./label-types.ts";
export { scoreLinks } from "./linking.ts";
export { type Pairing, pairDocuments } from "./pairing.ts";
export { scoreQuotes, tightened } from "./quotes.ts";
export { scoreBoundaries, scoreSegments } from "./segmentation.ts";
export { scoreSpans } from "./spans.ts";
export { scoreSyntax, scoreTags } from "./syntax.ts";
export {
  addTallies,
  type DocumentScore,
  noTally,
  type Outcome,
  type Score,
  scoreOf,
  sumTallies,
  type Tallies,
  type Tally,
} from "./tally.ts";
export { scoreTimes } from "./times.ts";
