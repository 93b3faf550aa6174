import {
  ArticleId,
  ArticleRecord,
  Comparison,
  ComparisonRecord,
  CorpusEntity,
  type DescribedSchema,
  Edtf,
  Event,
  Evidence,
  Gazetteer,
  HeaderRecord,
  InputRecord,
  Overrides,
  Quote,
  RejectRecord,
  StoryId,
  StoryRecord,
  SummaryRecord,
} from "@corpus/core";
import type {
  Facets as StoreFacets,
  KwicPage as StoreKwicPage,
  SearchPage as StoreSearchPage,
} from "@corpus/store";
import * as z from "zod";
import { Problem } from "./problem.ts";

const next = z.string().nullable(); // the cursor of the next page; null on the last
const isCurrent = z.boolean(); // false where articles have come or gone since they were grouped

const articleShape = {
  article: ArticleId,
  uri: z.string().nullable(), // where it was read
  outlet: z.string().nullable(),
  published: Edtf.nullable(),
};

const Hit = z.strictObject({ start: z.int(), end: z.int(), exact: z.string() }).readonly();
const SearchResult = z
  .strictObject({
    ...articleShape,
    headline: z.string().nullable(),
    score: z.number(), // higher is better, within one search; 0 unless sorted by relevance
    hits: z.int(),
    snippets: z
      .array(
        z.strictObject({ ...Hit.def.innerType.shape, hits: z.array(Hit).readonly() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
const SearchLine = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("result"), ...SearchResult.def.innerType.shape }),
  z.strictObject({ type: z.literal("page"), total: z.int(), next }), // the last line
]);
const SearchPage: z.ZodType<StoreSearchPage> = z
  .strictObject({ total: z.int(), results: z.array(SearchResult).readonly(), next })
  .readonly();

const KwicLine = z
  .strictObject({
    ...Hit.def.innerType.shape,
    ...articleShape,
    left: z.string(),
    right: z.string(),
  })
  .readonly();
const KwicRecord = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("line"), ...KwicLine.def.innerType.shape }),
  z.strictObject({ type: z.literal("page"), next }), // the last line
]);
const KwicPage: z.ZodType<StoreKwicPage> = z
  .strictObject({ lines: z.array(KwicLine).readonly(), next })
  .readonly();

const FacetCount = z.strictObject({ value: z.string(), articles: z.int() }).readonly();
const facet = z.array(FacetCount).readonly().exactOptional();
const Facets: z.ZodType<StoreFacets> = z
  .strictObject({
    outlet: facet,
    month: facet,
    entity: facet,
    speaker: facet,
    event: facet,
    story: facet,
  })
  .readonly();

const { members: _, ...entityShape } = CorpusEntity.def.innerType.shape;
export const EntitySummary = z.strictObject(entityShape).readonly();
export type EntitySummary = z.infer<typeof EntitySummary>;
const EntityPage = z
  .strictObject({ isCurrent, results: z.array(EntitySummary).readonly(), next })
  .readonly();

export const FoundQuote = z
  .strictObject({ ...articleShape, speaker: z.string().nullable(), quote: Quote })
  .readonly();
export type FoundQuote = z.infer<typeof FoundQuote>;
const QuotePage = z.strictObject({ results: z.array(FoundQuote).readonly(), next }).readonly();

export const FoundEvent = z
  .strictObject({
    ...articleShape,
    actors: z.array(z.string()).readonly(), // by name
    recipients: z.array(z.string()).readonly(),
    event: Event,
  })
  .readonly();
export type FoundEvent = z.infer<typeof FoundEvent>;
const EventPage = z.strictObject({ results: z.array(FoundEvent).readonly(), next }).readonly();

export const StorySummary = z
  .strictObject({
    id: StoryId,
    title: z.string(),
    articles: z.array(ArticleId).readonly(),
    origins: z.int(), // independent voices: copies of one text are one
  })
  .readonly();
export type StorySummary = z.infer<typeof StorySummary>;
const StoryPage = z
  .strictObject({ isCurrent, results: z.array(StorySummary).readonly(), next })
  .readonly();

const ComparisonPage = z
  .strictObject({ isCurrent, results: z.array(Comparison).readonly(), next })
  .readonly();

export const DatedEntry = z
  .strictObject({
    story: StoryId,
    storyTitle: z.string(),
    edtf: Edtf,
    title: z.string(), // the sentence of the first source, or its clause with the date
    support: z.array(Evidence).readonly(),
  })
  .readonly();
export type DatedEntry = z.infer<typeof DatedEntry>;
const TimelinePage = z
  .strictObject({ isCurrent, results: z.array(DatedEntry).readonly(), next })
  .readonly();

/** `{"articles": […]}`: several documents in one JSON body, and what their sender knows of names. */
export const Articles = z.strictObject({
  articles: z.array(InputRecord).min(1).readonly(),
  overrides: Overrides.optional(),
  gazetteers: z.array(Gazetteer).readonly().optional(),
  cues: z.string().optional(), // as the file of `--cues`
});
export type Articles = z.infer<typeof Articles>;

export const Ingested = z
  .strictObject({
    added: z.int(),
    replaced: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejects: z.array(RejectRecord).readonly(),
    revision: z.int(), // of the corpus, after this
  })
  .readonly();
export type Ingested = z.infer<typeof Ingested>;

export const Grouping = z
  .strictObject({
    articles: z.int(),
    stories: z.int(),
    entities: z.int(),
    revision: z.int(), // of the corpus
    isCurrent: z.boolean(), // false where articles came or went meanwhile
  })
  .readonly();
export type Grouping = z.infer<typeof Grouping>;

const Health = z.strictObject({ status: z.enum(["ok", "starting", "draining"]) });

const Records = z.strictObject({
  header: HeaderRecord,
  articles: z.array(ArticleRecord),
  rejects: z.array(RejectRecord),
  stories: z.array(StoryRecord),
  comparisons: z.array(ComparisonRecord),
  summary: SummaryRecord.nullable(), // null: the documents were not read to their end
});

const page = "One page; `next` is the cursor of the next.";

/** What only a server says, by the name that the description gives it. */
export const ownSchemas: Readonly<Record<string, DescribedSchema>> = {
  Articles: {
    schema: Articles,
    description: "Several documents, and what their sender knows of names.",
  },
  ComparisonPage: { schema: ComparisonPage, description: page },
  DatedEntry: { schema: DatedEntry, description: "Something dated that a story tells." },
  EntityPage: { schema: EntityPage, description: page },
  EntitySummary: {
    schema: EntitySummary,
    description: "An entity of the corpus without its members.",
  },
  EventPage: { schema: EventPage, description: page },
  Facets: {
    schema: Facets,
    description: "By kind, the commonest values and how many articles have them.",
  },
  FoundEvent: { schema: FoundEvent, description: "An event with the article that reports it." },
  FoundQuote: { schema: FoundQuote, description: "A quote with the article that holds it." },
  Grouping: { schema: Grouping, description: "What was found across the articles." },
  Health: { schema: Health, description: "How the server is." },
  Ingested: { schema: Ingested, description: "What became of the documents." },
  KwicRecord: {
    schema: KwicRecord,
    description: "A line of a concordance as NDJSON, or where it goes on.",
  },
  KwicPage: { schema: KwicPage, description: `Lines of a concordance. ${page}` },
  Problem: { schema: Problem, description: "Problem details (RFC 9457) with a code to switch on." },
  QuotePage: { schema: QuotePage, description: page },
  Records: {
    schema: Records,
    description:
      "Records by their type. Without a summary, the documents were not read to the end.",
  },
  SearchLine: {
    schema: SearchLine,
    description: "A result as NDJSON, or where the results go on.",
  },
  SearchPage: { schema: SearchPage, description: `Articles that match. ${page}` },
  StoryPage: { schema: StoryPage, description: page },
  StorySummary: { schema: StorySummary, description: "A story without its evidence." },
  TimelinePage: { schema: TimelinePage, description: `In order of time. ${page}` },
};
