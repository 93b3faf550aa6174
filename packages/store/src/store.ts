import type {
  Article,
  ArticleId,
  Comparison,
  CorpusEntity,
  CorpusEntityId,
  Edtf,
  EntityType,
  EventType,
  QuoteKind,
  Story,
  StoryId,
} from "@corpus/core";

/** By layer, what made it: a rule set, a model, or both. The store only compares them. */
export type LayerVersions = Readonly<Record<string, string>>;

/** What became of one article that was put. */
export type Put =
  | "added"
  | "replaced" // it took the place of another text at the same location
  | "updated" // the same text, with layers that were missing or of another version
  | "unchanged";

/** What a store has to be told of articles beside themselves. */
export interface PutOptions {
  /** Of the layers that the articles carry; a layer that is left out has the version "". */
  readonly versions?: LayerVersions;
  /**
   * Where an article lies, so that another text there takes its place: the address of a page, the absolute
   * path of a file. Default: `source.uri` where that is one of the two. A place that is not the article's
   * own for good, a relative path or a line of standard input, is none.
   */
  readonly location?: (article: Article) => string | undefined;
  /**
   * What lies where, by location: to be handed to each `put` of one run, which adds to it. Another text
   * at a location that the run has seen is an article of its own. Default: what this `put` has seen.
   */
  readonly placed?: Map<string, ArticleId>;
}

/** Which articles are meant. Every field that is given must hold; names are compared without regard to case. */
export interface Filter {
  readonly entity?: string; // a name or alias, a link such as "wikidata:Q664", or the id of an entity of the corpus
  readonly role?: string; // the title of an office that somebody in the article holds: "prime minister"
  readonly speaker?: string; // as `entity`: who is quoted
  readonly quoteKind?: QuoteKind; // with `speaker`: of one and the same quote
  readonly eventType?: EventType;
  readonly actor?: string; // as `entity`; with `eventType` and `recipient`: of one and the same event
  readonly recipient?: string;
  readonly outlet?: string;
  readonly from?: Edtf; // published in or after it
  readonly to?: Edtf; // published in or before it
  readonly story?: StoryId;
}

/** Which part of a list of results is wanted. */
export interface Page {
  readonly limit?: number; // default 20, at most 1,000
  readonly cursor?: string; // `next` of the page before
}

export interface SearchRequest extends Filter, Page {
  /** Words, "phrases", prefix*, OR, NOT or -, parentheses, "two words"~5, headline:word. Left out: every article that the filter lets through. */
  readonly query?: string;
  readonly order?: "relevance" | "newest" | "oldest"; // default relevance with a query, newest without; what has no date counts as oldest
}

/** A stretch of an article's text, in UTF-16 code units, `end` excluded. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A stretch around hits. */
export interface Snippet extends Hit {
  readonly hits: readonly Hit[];
}

/** An article that was found, with the words that a query hit. */
export interface SearchResult {
  readonly article: ArticleId;
  readonly uri: string | null; // where it was read
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: Edtf | null;
  readonly score: number; // higher is better; comparable within one search only, 0 unless sorted by relevance
  readonly hits: number; // in the text
  readonly snippets: readonly Snippet[]; // in order of the text; the stretches with the most hits
}

/** Results of a search, best first, a page at a time. */
export interface SearchPage {
  readonly total: number; // articles that match, on all pages
  readonly results: readonly SearchResult[];
  readonly next: string | null; // the cursor of the next page; null on the last
}

export interface KwicRequest extends Filter, Page {
  readonly query: string;
  readonly width?: number; // of the context on each side, in UTF-16 code units; default 60
}

/** A hit with its context: a line of a concordance. */
export interface KwicLine extends Hit {
  readonly article: ArticleId;
  readonly uri: string | null;
  readonly outlet: string | null;
  readonly published: Edtf | null;
  readonly left: string; // the text before the hit
  readonly right: string;
}

/** Lines of a concordance, a page at a time. */
export interface KwicPage {
  readonly lines: readonly KwicLine[]; // by date of publication, those without one first, then by order of ingest, then by place
  readonly next: string | null;
}

/** What facets count. Months are those of publication. */
export const facetKinds = ["outlet", "month", "entity", "speaker", "event", "story"] as const;
/** What articles can be counted by. */
export type FacetKind = (typeof facetKinds)[number];

export interface FacetRequest extends Filter {
  readonly query?: string;
  readonly kinds?: readonly FacetKind[]; // default all
  readonly limit?: number; // values a kind, the commonest; default 10
  readonly entityType?: EntityType; // only entities of this type
}

/** How many articles have a value. */
export interface FacetCount {
  readonly value: string;
  readonly articles: number;
}

/** Of each kind that was asked for the commonest values, commonest first. */
export type Facets = { readonly [K in FacetKind]?: readonly FacetCount[] };

/** What a store holds, and whether what was found across its articles still fits them. */
export interface StoreStatus {
  readonly articles: number;
  readonly stories: number;
  readonly entities: number; // of the corpus
  readonly revision: number; // of the articles: raised by every change
  readonly storiesAreCurrent: boolean; // no article has come, gone or changed since they were saved
  readonly entitiesAreCurrent: boolean;
}

/** Of what state of the articles it is that something across them is saved. */
export interface SaveOptions {
  /** `status().revision` before the articles were read, so that a change since then shows; default: as it is now. */
  readonly revision?: number;
}

/** As `SaveOptions`; comparisons go with the stories that they are of. */
export interface SaveStoriesOptions extends SaveOptions {
  readonly comparisons?: Iterable<Comparison>;
}

/**
 * Articles with their annotations, and what was found across them. What a call has resolved for
 * survives the death of the process; what it has not leaves no trace. Several processes may use one
 * store; writers wait for each other.
 */
export interface CorpusStore {
  /**
   * Puts articles, all or none. The same text with the same versions is left alone; another text
   * at a known location replaces the one that was there, unless that came in the same run or the
   * new one is but a feed's summary of it; layers of other versions are replaced one by one and the
   * rest are kept.
   *
   * @returns What became of each, in order.
   * @throws {CorpusError} "store/busy" where another process keeps writing.
   */
  put(articles: Iterable<Article>, options?: PutOptions): Promise<readonly Put[]>;

  /**
   * Which of the layers in `versions` the store does not hold in that version for `article`, which
   * needs no annotations yet: none where there is nothing to do; all where it was read otherwise, with
   * other segments or another date; undefined where the store does not have it.
   */
  staleLayers(article: Article, versions: LayerVersions): Promise<readonly string[] | undefined>;

  /** The article as it was put; undefined where there is none of this id. */
  article(id: ArticleId): Promise<Article | undefined>;
  /** In order of ingest. Articles that come while it is read may or may not be among them. */
  articles(filter?: Filter): AsyncGenerator<Article>;
  /** Takes an article out. @returns Whether it was there. */
  remove(id: ArticleId): Promise<boolean>;

  /** Puts `stories` in the place of those that were there. */
  saveStories(stories: Iterable<Story>, options?: SaveStoriesOptions): Promise<void>;
  /** One of the stories that were saved last; undefined where there is none of this id. */
  story(id: StoryId): Promise<Story | undefined>;
  /** All stories, in the order in which they were saved. */
  stories(): AsyncGenerator<Story>;
  /** What the sources of a story share and dispute, where that was saved with it. */
  comparison(id: StoryId): Promise<Comparison | undefined>;

  /** Puts `entities` in the place of those that were there. */
  saveEntities(entities: Iterable<CorpusEntity>, options?: SaveOptions): Promise<void>;
  /** One of the entities that were saved last; undefined where there is none of this id. */
  entity(id: CorpusEntityId): Promise<CorpusEntity | undefined>;
  /** All entities of the corpus, in the order in which they were saved. */
  entities(): AsyncGenerator<CorpusEntity>;

  /** @throws {CorpusError} "query/invalid" with the place of the fault, also for a cursor of another request. */
  search(request: SearchRequest): Promise<SearchPage>;
  /** Every occurrence of a query, each in its context. Throws as `search` does. */
  kwic(request: KwicRequest): Promise<KwicPage>;
  /** How the articles that match are spread over outlets, months, names, stories. Throws as `search` does. */
  facets(request: FacetRequest): Promise<Facets>;

  /** What is in the store now. */
  status(): Promise<StoreStatus>;
  /** What is damaged, in the words of the engine; empty where nothing is. Reads all of the store. */
  check(): Promise<readonly string[]>;
  /** Copies the store as it is now to a file that does not exist yet, while others go on using it. */
  backup(file: string): Promise<void>;
  /** Lets the file go. A store that is closed answers nothing more. */
  close(): Promise<void>;
}
