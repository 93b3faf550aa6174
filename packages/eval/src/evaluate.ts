import { tallyClusters } from "./clusters.ts";
import { type CoreferenceOptions, scoreMentions } from "./coreference.ts";
import type { DocumentPair, LabelledDocument } from "./document.ts";
import { scoreEvents } from "./events.ts";
import { scoreLinks } from "./linking.ts";
import { scoreQuotes } from "./quotes.ts";
import { scoreBoundaries, scoreSegments } from "./segmentation.ts";
import { scoreSpans } from "./spans.ts";
import { scoreSyntax, scoreTags } from "./syntax.ts";
import { type DocumentScore, type Outcome, scoreOf, type Tallies, type Tally } from "./tally.ts";
import { scoreTimes } from "./times.ts";

/** What can be scored. */
export const evalLayers = [
  "names",
  "links",
  "coreference",
  "quotes",
  "times",
  "events",
  "clusters",
  "segments",
  "sentences",
  "tokens",
  "pos",
  "syntax",
] as const;
/** A layer that can be scored. */
export type EvalLayer = (typeof evalLayers)[number];

/** How layers are scored where there is a choice. */
export type EvaluateOptions = CoreferenceOptions;

/** The scores of one layer, document by document, in the order of the pairs. */
export interface Evaluation {
  readonly layer: EvalLayer;
  readonly documents: readonly ScoredDocument[]; // those in which gold labels the layer
}

/** What one document adds to the score of a layer. */
export interface ScoredDocument {
  readonly index: number; // of its pair
  readonly gold: LabelledDocument;
  readonly tallies: Tallies;
  readonly outcomes: readonly Outcome[];
}

type Scorer = (pair: DocumentPair, options: EvaluateOptions) => DocumentScore | undefined;

/** Scores a document in a layer that gold and system have, with what is needed to do so. */
function onBoth<Layer>(
  read: (document: LabelledDocument) => Layer | undefined,
  score: (
    gold: Layer,
    system: Layer,
    pair: DocumentPair,
    options: EvaluateOptions,
  ) => DocumentScore,
): Scorer {
  return (pair, options) => {
    const [gold, system] = [read(pair.gold), read(pair.system)];
    if (gold === undefined || system === undefined) return undefined;
    return score(gold, system, pair, options);
  };
}

const wordsWith =
  (field: "pos" | "tag" | "head") =>
  ({ tokens }: LabelledDocument) =>
    // An empty list is a document without words; words that lack the field were not labelled.
    tokens && (tokens.length === 0 || tokens.some((word) => word[field] !== undefined))
      ? tokens
      : undefined;

/** What a document says in a layer; undefined where it was not labelled. */
const layerOf = {
  names: ({ names }: LabelledDocument) => names,
  links: ({ links }: LabelledDocument) => links,
  coreference: ({ coreference }: LabelledDocument) => coreference,
  quotes: ({ quotes }: LabelledDocument) => quotes,
  times: ({ times }: LabelledDocument) => times,
  events: ({ events }: LabelledDocument) => events,
  clusters: ({ cluster }: LabelledDocument) => cluster,
  segments: ({ segments }: LabelledDocument) => segments,
  sentences: ({ sentences }: LabelledDocument) => sentences,
  tokens: ({ tokens }: LabelledDocument) => tokens,
  pos: (document: LabelledDocument) => wordsWith("pos")(document) ?? wordsWith("tag")(document),
  syntax: wordsWith("head"),
} satisfies { readonly [Layer in EvalLayer]: (document: LabelledDocument) => unknown };

const scorers: Readonly<Record<Exclude<EvalLayer, "clusters">, Scorer>> = {
  names: onBoth(layerOf.names, scoreSpans),
  links: onBoth(layerOf.links, scoreLinks),
  coreference: onBoth(layerOf.coreference, (gold, system, _, options) =>
    scoreMentions(gold, system, options),
  ),
  quotes: onBoth(layerOf.quotes, (gold, system, pair) => scoreQuotes(pair.gold.text, gold, system)),
  times: onBoth(layerOf.times, scoreTimes),
  events: onBoth(layerOf.events, scoreEvents),
  segments: onBoth(layerOf.segments, (gold, system, pair) =>
    scoreSegments(pair.gold.text, gold, system),
  ),
  sentences: onBoth(layerOf.sentences, (gold, system) =>
    scoreBoundaries("sentences", gold, system),
  ),
  tokens: onBoth(layerOf.tokens, (gold, system) => scoreBoundaries("words", gold, system)),
  pos: onBoth(layerOf.pos, scoreTags),
  syntax: onBoth(layerOf.syntax, scoreSyntax),
};

/** Scores one layer of paired documents. Documents in which one side was not labelled are left out. */
export function evaluateLayer(
  pairs: readonly DocumentPair[],
  layer: EvalLayer,
  options: EvaluateOptions = {},
): Evaluation {
  if (layer === "clusters") return { layer, documents: scoreClusters(pairs) };
  const documents = pairs.flatMap((pair, index) => {
    const score = scorers[layer](pair, options);
    return score ? [{ index, gold: pair.gold, ...score }] : [];
  });
  // Documents that the output lacks count against it in a layer that it has, and in no other.
  const isLabelled = documents.some(({ index }) => !pairs[index]!.isMissing);
  return { layer, documents: isLabelled ? documents : [] };
}

function scoreClusters(pairs: readonly DocumentPair[]): ScoredDocument[] {
  const labelled = [...pairs.entries()].filter(([, { gold }]) => gold.cluster !== undefined);
  // What the system put in no story is a story by itself.
  const goldOf = new Map(labelled.map(([index, { gold }]) => [index, gold.cluster!]));
  const foundOf = new Map(
    labelled.map(([index, { system }]) => [index, system.cluster ?? `alone ${index}`]),
  );
  const tallies = tallyClusters(goldOf, foundOf);
  return labelled.map(([index, { gold }]) => ({
    index,
    gold,
    tallies: new Map([["BCubed", new Map([["", tallies.get(index)!]])]]),
    outcomes: [clusterOutcome(gold, tallies.get(index)!)],
  }));
}

/** A document is right where its story is, to the last article. */
function clusterOutcome(gold: LabelledDocument, tally: Tally): Outcome {
  const isRight = tally.recallHits === 1 && tally.precisionHits === 1;
  const end = Math.min(gold.text.length, 60);
  const { precision, recall } = scoreOf(tally);
  const note = `its story is ${percent(precision)} pure and ${percent(recall)} complete`;
  const range = { type: "story", start: 0, end };
  return isRight ? { kind: "right", ...range } : { kind: "missed", ...range, note };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A measure that is no quotient of sums: the mean F1 of others, or of one over its types. */
interface Mean {
  readonly name: string;
  readonly of: (tallies: Tallies) => readonly Tally[];
}

const means: Partial<Record<EvalLayer, Mean>> = {
  coreference: {
    name: "CoNLL average",
    of: (tallies) => ["MUC", "B³", "CEAFe"].map((metric) => tallies.get(metric)!.get("")!),
  },
  events: {
    name: "type, macro average",
    of: (tallies) =>
      [...tallies.get("type")!].flatMap(([type, tally]) =>
        type !== "" && tally.gold > 0 ? [tally] : [],
      ),
  },
};

/** The name of a layer's mean measure ("CoNLL average"), where it has one. */
export const meanName = (layer: EvalLayer): string | undefined => means[layer]?.name;

/** The mean measure of a layer from the sums of its documents, where it has one. */
export function meanOf(layer: EvalLayer, tallies: Tallies): number | undefined {
  const mean = means[layer];
  if (!mean || tallies.size === 0) return undefined;
  const parts = mean.of(tallies).map((tally) => scoreOf(tally).f1);
  return parts.length === 0 ? 0 : parts.reduce((a, b) => a + b, 0) / parts.length;
}

/** The layers in which gold and system are both labelled, in at least one document. */
export function sharedLayers(pairs: readonly DocumentPair[]): EvalLayer[] {
  const here = pairs.filter(({ isMissing }) => !isMissing);
  return evalLayers.filter((layer) =>
    here.some(({ gold, system }) =>
      [gold, system].every((document) => layerOf[layer](document) !== undefined),
    ),
  );
}
