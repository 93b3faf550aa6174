export { jsonFeedReader } from "./json-feed.ts";
export { xmlFeedReader } from "./xml-feed.ts";
