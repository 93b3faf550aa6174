export { emlReader } from "./eml-reader.ts";
export { mboxReader } from "./mbox-reader.ts";
