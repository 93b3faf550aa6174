export { kindOfName } from "./ascii.ts";
export { type Opened, openSource } from "./bytes.ts";
export { rejectOfFault } from "./fault.ts";
export { countByName, holdsArticles } from "./holds-articles.ts";
export { readDocuments, readOpened } from "./read-documents.ts";
export { knownFormats, recogniseFormat } from "./registry.ts";
