export { compareSources } from "./compare.ts";
export { type GroupOptions, groupStories } from "./group.ts";
