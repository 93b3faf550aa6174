import type { EventType, Modality } from "@corpus/core";
import type { Layer } from "@corpus/entities/layers";

export const eventFormats = ["table", "ndjson", "json", "csv"] as const;

/** What a record needs so that every id of an event stands beside it. */
export const eventLayers: readonly Layer[] = [
  "sentences",
  "mentions",
  "entities",
  "times",
  "events",
];

/** Which events are listed, and how. */
export interface EventSelection {
  readonly type?: readonly EventType[];
  readonly modality?: readonly Modality[];
  readonly who?: string;
  readonly format: (typeof eventFormats)[number];
}
