export type { DateOrder } from "../formats/written-date.ts";
export { csvReader } from "./csv-reader.ts";
export { jsonReader } from "./json-reader.ts";
export { ColumnMapping, parseColumnMapping, type TableOptions } from "./mapping.ts";
