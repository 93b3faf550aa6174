export {
  type DocumentBytes,
  type DocumentContents,
  defaultLimits,
  type Expansion,
  type FormatReader,
  type Located,
  type RandomAccess,
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
