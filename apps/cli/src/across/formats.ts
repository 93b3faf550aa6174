/** What is read across articles, for people and for machines. */
export const acrossFormats = ["table", "md", "ndjson", "json"] as const;
export type AcrossFormat = (typeof acrossFormats)[number];

export type AcrossName = "stories" | "compare" | "timeline";
