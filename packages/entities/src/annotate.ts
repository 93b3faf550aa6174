import type { Annotations, Article, CueEntry, Gazetteer, Overrides, Quote } from "@corpus/core";
import type { EnglishModel, Reading } from "@corpus/model-en";
import { findAmounts } from "./amounts/find-amounts.ts";
import { resolveFirstPersons } from "./coreference/first-person/first-persons.ts";
import type { Resolved } from "./coreference/resolve-entities.ts";
import { type Hand, handOf, resolveByHand } from "./curation/hand.ts";
import { overrideLinks } from "./curation/override-entities.ts";
import { findEvents } from "./events/find-events.ts";
import { defaultLayers, type Layer, layers } from "./layers.ts";
import { linkEntities } from "./linking/link-entities.ts";
import type { Recognizer } from "./names/recognizer.ts";
import { type Prose, readProse } from "./prose.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { withFirstPersons } from "./quotes/first-person-speakers.ts";
import { readWithModel, shippedModel } from "./read-model.ts";
import { findTimes } from "./times/find-times.ts";
import { tokensOf } from "./tokens-of.ts";

/** What `annotate` computes, and what it is told beside the article. Each has a default. */
export interface AnnotateOptions {
  readonly layers?: readonly Layer[];
  /** The model of @corpus/model-en; where it is left out, the one that ships, which only Node can load. */
  readonly model?: EnglishModel;
  /** Finders of names of your own, heard before the model; the first of two that overlap stands. */
  readonly recognizers?: readonly Recognizer[];
  /** Names of your own as data: found like those of recognizers, before these, and joined, linked and given roles as they say. */
  readonly gazetteers?: readonly Gazetteer[];
  /** Corrections: what to merge, split, rename, retype, reject, link. They hold against whatever was found. */
  readonly overrides?: Overrides;
  /** Cues of quotes of your own, as `parseCues` of @corpus/core reads them; one stands in the place of those that ship of its word and kind. */
  readonly cues?: readonly CueEntry[];
  /**
   * Told the index in `overrides` of each that is about something in the article; those that link only
   * where the layers are made that have links, `mentions` or `entities`.
   */
  readonly onOverride?: (index: number) => void;
}

/** A layer with a place of its own in a record; syntax is told by the tokens. */
type KeptLayer = Exclude<Layer, "syntax">;
const isKept = (layer: Layer): layer is KeptLayer => layer !== "syntax";

const isWanted = (layer: Layer, { layers: wanted = defaultLayers }: AnnotateOptions) =>
  wanted.includes(layer);

/** Layers that no model has a part in. */
const withoutModel: ReadonlySet<Layer> = new Set(["sentences", "times", "amounts"]);

/**
 * The name of the model that these layers rest on, "en 0.1.0", as a record's header says it; null
 * where rules alone make them.
 *
 * @throws {CorpusError} "model/unusable" where one is needed and the one that ships cannot be read.
 */
export function modelFor({
  layers: wanted = defaultLayers,
  model,
}: AnnotateOptions): string | null {
  if (wanted.every((layer) => withoutModel.has(layer))) return null;
  return (model ?? shippedModel()).name;
}

// One slot a result; each is computed at most once, and only if a layer that was asked for needs it.
interface Draft {
  readonly prose: Prose;
  readonly options: AnnotateOptions;
  readonly hand: Hand;
  reading?: Reading;
  named?: Resolved;
  quotes?: readonly Quote[];
  resolved?: Resolved;
  linked?: Resolved;
  times?: ReturnType<typeof findTimes>;
}

const reading = (draft: Draft) =>
  (draft.reading ??= readWithModel(draft.prose, draft.options.model ?? shippedModel()));
const named = (draft: Draft) =>
  (draft.named ??= resolveByHand(draft.prose, reading(draft), draft.hand));
const quotes = (draft: Draft) =>
  (draft.quotes ??= findQuotes(draft.prose, named(draft), draft.options));
const resolved = (draft: Draft) =>
  (draft.resolved ??= resolveFirstPersons(draft.prose, named(draft), quotes(draft)));
const linked = (draft: Draft) => (draft.linked ??= link(draft));
const times = (draft: Draft) => (draft.times ??= findTimes(draft.prose));

/** Links by the tables, and then by the user, whose word is the last. */
function link(draft: Draft): Resolved {
  const { prose, hand } = draft;
  const entities = linkEntities(prose, resolved(draft));
  return overrideLinks({ ...resolved(draft), entities }, prose.article, hand);
}

// The pipeline. A step pulls what it needs: quotes come after names because a speaker is an entity,
// and before the last mentions because "I" is whoever speaks; amounts after times because "2022" in a date is no amount.
const steps: { [L in KeptLayer]: (draft: Draft) => NonNullable<Annotations[L]> } = {
  sentences: ({ prose }) => prose.sentences.map(({ start, end }) => ({ start, end })),
  tokens: (draft) => tokensOf(draft.prose, reading(draft), isWanted("syntax", draft.options)),
  mentions: (draft) => (draft.hand.hasLinks ? linked(draft) : resolved(draft)).mentions,
  entities: (draft) => linked(draft).entities,
  roles: (draft) => named(draft).roles, // "I" holds no office, so that quotes are not needed
  quotes: (draft) => withFirstPersons(quotes(draft), resolved(draft).mentions),
  times,
  amounts: (draft) => findAmounts(draft.prose, times(draft)),
  events: (draft) =>
    findEvents(draft.prose, reading(draft), {
      resolved: resolved(draft),
      quotes: quotes(draft),
      times: times(draft),
    }),
};

/**
 * `article` with the layers asked for; layers it had before are replaced. An article in another
 * language than English gets none, and its diagnostics say so ("language/not-english", from core).
 *
 * @throws {CorpusError} "model/unusable" where a layer needs a model, none is handed in and the one that
 * ships cannot be read, as in a browser; "recognizer/invalid".
 */
export function annotate(article: Article, options: AnnotateOptions = {}): Article {
  const { tag } = article.language;
  if (tag !== "en" && tag !== "und") return { ...article, annotations: {} };
  const draft: Draft = { prose: readProse(article), options, hand: handOf(options) };
  const wanted = layers
    .filter(isKept)
    .filter(
      (layer) => isWanted(layer, options) || (layer === "tokens" && isWanted("syntax", options)),
    );
  const annotations: Annotations = Object.fromEntries(
    wanted.map((layer) => [layer, steps[layer](draft)]),
  );
  return { ...article, annotations };
}
