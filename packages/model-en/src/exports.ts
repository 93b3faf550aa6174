// What both entries give, the one for Node and the one for browsers and workers.
export { ModelError, type ModelErrorCode } from "./errors.ts";
export type { EnglishModel, Reading } from "./model.ts";
export type { NameSpans } from "./names/find-spans.ts";
export { type NameType, nameTypes } from "./names/labels.ts";
export type { OnDemand } from "./on-demand.ts";
export type { Tree } from "./parser.ts";
export { relations } from "./relations.ts";
export { type Tags, uposTags, xposTags } from "./tags.ts";
export type { Words } from "./words.ts";
