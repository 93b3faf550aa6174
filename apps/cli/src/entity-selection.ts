import type { EntityType } from "@corpus/core";

export const entityFormats = ["table", "ndjson", "json", "csv"] as const;
export const entityOrders = ["mentions", "articles", "name", "first", "last"] as const;

/** Which entities are listed, and how. */
export interface EntitySelection {
  readonly type?: readonly EntityType[];
  readonly name?: string;
  readonly role?: string;
  readonly linked: boolean;
  readonly unlinked: boolean;
  readonly unnamed: boolean;
  readonly minMentions: number;
  readonly minArticles: number;
  readonly sort: (typeof entityOrders)[number];
  readonly limit?: number;
  readonly format: (typeof entityFormats)[number];
}
