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
  type ParseDocumentOptions,
  parseDocument,
  type ReadableDocument,
} from "./parse-document.ts";
export { type ReadArticle, type ReadArticlesOptions, readArticles } from "./read-articles.ts";
