/** The layers by name, in the order in which a record holds them. */
export const layers = [
  "sentences",
  "tokens",
  "syntax",
  "mentions",
  "entities",
  "roles",
  "quotes",
  "times",
  "amounts",
] as const;
export type Layer = (typeof layers)[number];

/** Layers that a record can hold and that no step computes yet; asking for one is answered in a diagnostic. */
export const plannedLayers = ["events"] as const;
export type PlannedLayer = (typeof plannedLayers)[number];

/** What `annotate` computes when it is not told: everything but `tokens` and `syntax`, which triple the output. */
export const defaultLayers: readonly Layer[] = layers.filter(
  (layer) => layer !== "tokens" && layer !== "syntax",
);

export type RequestedLayer = Layer | PlannedLayer;
