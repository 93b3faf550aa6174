export type { Label } from "../segments/find-segments.ts";
export {
  type DocumentBytes,
  type DocumentContents,
  defaultLimits,
  type FormatReader,
  type Located,
  type ReadContext,
  type ReadLimits,
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
export { readBytes } from "./read-bytes.ts";
export { type DateOrder, type ReadDate, readWrittenDate } from "./written-date.ts";
