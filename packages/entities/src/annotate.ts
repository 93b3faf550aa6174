import type { Annotations, Article } from "@corpus/core";
import { findAmounts } from "./amounts/find-amounts.ts";
import { type Resolved, resolveEntities } from "./coreference/resolve-entities.ts";
import { findNames } from "./names/find-names.ts";
import { type Prose, readProse } from "./prose.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { findTimes } from "./times/find-times.ts";

/** The layers by name, in the order in which a record holds them. */
export const layers = [
  "sentences",
  "tokens",
  "mentions",
  "entities",
  "roles",
  "quotes",
  "times",
  "amounts",
] as const;
export type Layer = (typeof layers)[number];

/** What `annotate` computes when it is not told: everything but `tokens`, which triple the output. */
export const defaultLayers: readonly Layer[] = layers.filter((layer) => layer !== "tokens");

export interface AnnotateOptions {
  readonly layers?: readonly Layer[];
}

// One slot a result; each is computed at most once, and only if a layer that was asked for needs it.
interface Draft {
  readonly prose: Prose;
  resolved?: Resolved;
  times?: ReturnType<typeof findTimes>;
}

const resolved = (draft: Draft) =>
  (draft.resolved ??= resolveEntities(draft.prose, findNames(draft.prose)));
const times = (draft: Draft) => (draft.times ??= findTimes(draft.prose));

// The pipeline. A step pulls what it needs: quotes come after mentions because a speaker is an
// entity, amounts after times because "2022" in a date is no amount.
const steps: { [L in Layer]: (draft: Draft) => NonNullable<Annotations[L]> } = {
  sentences: ({ prose }) => prose.sentences.map(({ start, end }) => ({ start, end })),
  tokens: ({ prose }) =>
    Array.from(prose.tokenStart, (start, t) => ({ start, end: prose.tokenEnd[t]! })),
  mentions: (draft) => resolved(draft).mentions,
  entities: (draft) => resolved(draft).entities,
  roles: (draft) => resolved(draft).roles,
  quotes: (draft) => findQuotes(draft.prose, resolved(draft)),
  times,
  amounts: (draft) => findAmounts(draft.prose, times(draft)),
};

/** `article` with the layers asked for; layers it had before are replaced. */
export function annotate(article: Article, options: AnnotateOptions = {}): Article {
  const wanted = options.layers ?? defaultLayers;
  const draft: Draft = { prose: readProse(article) };
  const annotations = Object.fromEntries(
    layers.filter((layer) => wanted.includes(layer)).map((layer) => [layer, steps[layer](draft)]),
  ) as Annotations;
  return { ...article, annotations };
}
