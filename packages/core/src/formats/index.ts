export type { Label } from "../segments/find-segments.ts";
export { readBytes } from "./bytes.ts";
export {
  type DocumentBytes,
  type DocumentContents,
  defaultLimits,
  type Expansion,
  type FormatReader,
  type KnownFormat,
  type Located,
  type RandomAccess,
  type ReadContext,
  type ReadLimits,
  type RejectCode,
  type SourceDocument,
} from "./document.ts";
export {
  type BelievedProperties,
  believeProperties,
  type FileProperties,
} from "./file-properties.ts";
export {
  type ParseDocumentOptions,
  parseDocument,
  type ReadableDocument,
} from "./parse-document.ts";
export { type ReadArticle, type ReadArticlesOptions, readArticles } from "./read-articles.ts";
export { type DateOrder, type ReadDate, readWrittenDate } from "./written-date.ts";
