import { expect, test } from "vitest";
import * as stories from "./index.ts";

test("the exported names", () => {
  expect(Object.keys(stories).sort()).toEqual([
    "bandKeys",
    "buildTimeline",
    "classifyReuse",
    "compareSources",
    "compareStories",
    "createStoryIndex",
    "estimateResemblance",
    "findNearDuplicates",
    "findOrigins",
    "fingerprintArticle",
    "fingerprintFormat",
    "groupStories",
    "pickKeyQuotes",
    "rankPeople",
    "readReuseText",
    "storyIndexFormat",
  ]);
});
