export { compareSources, compareStories } from "./compare/compare-sources.ts";
export { type GroupOptions, groupStories } from "./group/group-stories.ts";
export type { StoryGroup } from "./group/grouping.ts";
export type { GroupWeights } from "./group/likeness.ts";
export {
  createStoryIndex,
  type StoryIndex,
  type StoryIndexOptions,
  type StoryIndexState,
  storyIndexFormat,
} from "./group/story-index.ts";
export { type KeyQuote, type KeyQuoteOptions, pickKeyQuotes } from "./key-quotes.ts";
export { type Office, type Person, rankPeople } from "./people.ts";
export {
  classifyReuse,
  type Reuse,
  type ReuseKind,
  type ReuseText,
  readReuseText,
} from "./reuse/classify-reuse.ts";
export {
  findNearDuplicates,
  type NearDuplicate,
  type NearDuplicateOptions,
} from "./reuse/find-near-duplicates.ts";
export { findOrigins } from "./reuse/find-origins.ts";
export {
  bandKeys,
  estimateResemblance,
  type Fingerprint,
  fingerprintArticle,
  fingerprintFormat,
} from "./reuse/fingerprint.ts";
export { buildTimeline } from "./timeline/build-timeline.ts";
