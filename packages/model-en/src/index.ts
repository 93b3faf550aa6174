export { ModelError, type ModelErrorCode } from "./errors.ts";
export type { Words } from "./words.ts";
