export { type AnnotateOptions, annotate, defaultLayers, type Layer, layers } from "./annotate.ts";
export { type Resolved, resolveEntities } from "./coreference/resolve-entities.ts";
export { type FoundName, findNames } from "./names/find-names.ts";
export { findQuotes } from "./quotes/find-quotes.ts";
export { type Prose, type ProseSentence, readProse } from "./prose.ts";
