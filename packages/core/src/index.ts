export { CueEntry, CueTakes, parseCues } from "./curation/cue-lexicon.ts";
export { Gazetteer, GazetteerEntry } from "./curation/gazetteer.ts";
export { Override, Overrides, SplitPart } from "./curation/override.ts";
export { parseGazetteer, parseOverrides } from "./curation/parse-curation.ts";
export { plainForm } from "./curation/plain-form.ts";
export {
  type ArticleDiff,
  type DiffItem,
  type DiffLayer,
  diffArticles,
} from "./diff/diff-articles.ts";
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isoWeekOf,
  startOfIsoWeek,
  weekdayOf,
} from "./edtf/arithmetic.ts";
export { compareEdtf, type EdtfBounds, type EdtfBoundsOptions, edtfBounds } from "./edtf/bounds.ts";
export { daysInMonth } from "./edtf/calendar.ts";
export type { Hemisphere } from "./edtf/extent.ts";
export { parseEdtf } from "./edtf/parse.ts";
export { printEdtf } from "./edtf/print.ts";
export type {
  EdtfDate,
  EdtfDateTime,
  EdtfDay,
  EdtfDuration,
  EdtfEnd,
  EdtfInterval,
  EdtfMonth,
  EdtfQualifier,
  EdtfSeason,
  EdtfValue,
  EdtfYear,
} from "./edtf/value.ts";
export { Edtf, isEdtf, toEdtf } from "./edtf.ts";
export { CorpusError, type CorpusErrorCode } from "./errors.ts";
export { annotationId, articleId, sha256Hex } from "./ids.ts";
export type { Stated } from "./metadata/stated.ts";
export {
  Amount,
  AmountKind,
  Annotations,
  Cue,
  CueMeaning,
  Entity,
  EntityType,
  Event,
  EventType,
  Link,
  Mention,
  MentionForm,
  Modality,
  Participant,
  Quote,
  QuoteKind,
  Role,
  Sentence,
  Speaker,
  TimeAnchor,
  TimeExpression,
  TimeKind,
  Token,
} from "./model/annotation.ts";
export {
  Article,
  Basis,
  DatedStatement,
  Dateline,
  Language,
  Metadata,
  Source,
  Statement,
} from "./model/article.ts";
export { CorpusEntity, CorpusMember, CorpusRole } from "./model/corpus-entity.ts";
export { Diagnostic } from "./model/diagnostic.ts";
export {
  AmountId,
  ArticleId,
  CorpusEntityId,
  EntityId,
  EventId,
  MentionId,
  QuoteId,
  SegmentId,
  StoryId,
  TimeId,
} from "./model/ids.ts";
export { formatIssues, formatPath, type Issue, issuesOf } from "./model/issues.ts";
export {
  ArticleRecord,
  ComparisonRecord,
  CorpusRecord,
  EntityRecord,
  HeaderRecord,
  InputRecord,
  RejectRecord,
  StoryRecord,
  SummaryRecord,
  schemaVersion,
} from "./model/record.ts";
export { proseKinds, Segment, SegmentKind } from "./model/segment.ts";
export { type Range, Span, spanOf } from "./model/span.ts";
export {
  Claim,
  Comparison,
  ComparisonItem,
  Evidence,
  Origin,
  Relation,
  Story,
  TimelineEntry,
} from "./model/story.ts";
export { type ByteSource, type Line, type LineOptions, readLines } from "./ndjson/lines.ts";
export {
  printRecord,
  type RecordLine,
  readCorpusRecords,
  readInputRecords,
  writeRecords,
} from "./ndjson/records.ts";
export { type OffsetScale, type Offsets, offsetsOf } from "./offsets.ts";
export { parseRecord } from "./parse/record.ts";
export { type ParseOptions, parseText } from "./parse/text.ts";
export {
  type DescribedSchema,
  type JsonSchema,
  type ModelName,
  modelNames,
  schemaName,
  toJsonSchema,
  toJsonSchemas,
} from "./schema.ts";
export { agencies } from "./segments/agencies.lexicon.ts";
export { findSentences } from "./text/sentences.ts";
export { findTokens } from "./text/tokens.ts";
export { verifyArticle } from "./verify/article.ts";
export type { Problem } from "./verify/problem.ts";
export { type LineProblem, type Verified, verifyRecords } from "./verify/records.ts";
export { type Texts, verifyComparison, verifyStory } from "./verify/stories.ts";
