export { openStore } from "./open-store.ts";
export { printCursor, readCursor } from "./query/cursor.ts";
export { parseQuery } from "./query/parse-query.ts";
export type { Query } from "./query/query.ts";
export type { OpenOptions } from "./sqlite/database.ts";
export {
  type CorpusStore,
  type FacetCount,
  type FacetKind,
  type FacetRequest,
  type Facets,
  type Filter,
  facetKinds,
  type Hit,
  type KwicLine,
  type KwicPage,
  type KwicRequest,
  type LayerVersions,
  type Page,
  type Put,
  type PutOptions,
  type SaveOptions,
  type SaveStoriesOptions,
  type SearchPage,
  type SearchRequest,
  type SearchResult,
  type Snippet,
  type StoreStatus,
} from "./store.ts";
