import type { Article } from "@corpus/core";

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
  "events",
] as const;
/** A layer by its name; `tokens` and `syntax` are computed only where they are asked for. */
export type Layer = (typeof layers)[number];

/** What `annotate` computes when it is not told: everything but `tokens` and `syntax`, which triple the output. */
export const defaultLayers: readonly Layer[] = layers.filter(
  (layer) => layer !== "tokens" && layer !== "syntax",
);

/** `article` with no other layers than these: for callers that needed more to get to their result. */
export function keepLayers(article: Article, wanted: readonly Layer[]): Article {
  const kept = Object.entries(article.annotations ?? {}).filter(([layer]) =>
    wanted.some((name) => name === layer || (name === "syntax" && layer === "tokens")),
  );
  return { ...article, annotations: Object.fromEntries(kept) };
}
