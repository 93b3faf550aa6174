export { waczReader } from "./wacz.ts";
export { warcReader } from "./warc.ts";
