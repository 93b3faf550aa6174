import { sha256Hex } from "@corpus/core";
import { type AnnotateOptions, modelFor } from "./annotate.ts";
import { layerRules } from "./layer-versions.generated.ts";
import { defaultLayers, layers } from "./layers.ts";

/** Layers in which the user's own names and corrections can show. */
const curated: ReadonlySet<string> = new Set(["mentions", "entities", "roles", "quotes", "events"]);

/**
 * What makes each of the layers asked for: its rules, the model where it has a part in them, and the
 * user's gazetteers and overrides. Two articles with equal versions of a layer were read alike, so that
 * a store can tell which layers a new release leaves as they are. Recognizers are functions and count for
 * nothing here: who changes one reads anew.
 *
 * @throws {CorpusError} "model/unusable".
 */
export function layerVersions(options: AnnotateOptions = {}): Readonly<Record<string, string>> {
  const wanted = options.layers ?? defaultLayers;
  const { gazetteers = [], overrides, cues } = options;
  const hand =
    gazetteers.length > 0 || overrides || cues
      ? ` hand ${sha256Hex(new TextEncoder().encode(JSON.stringify([gazetteers, overrides, cues]))).slice(0, 12)}`
      : "";
  const versions = layers
    .filter((layer) => layer !== "syntax" && wanted.includes(layer))
    .map((layer) => {
      // With syntax, tokens say more.
      const rules = layer === "tokens" && wanted.includes("syntax") ? "syntax" : layer;
      const model = modelFor({ ...options, layers: [layer] });
      const rest = `${model === null ? "" : ` model ${model}`}${curated.has(layer) ? hand : ""}`;
      return [layer, `${rules} ${layerRules[rules].version}${rest}`] as const;
    });
  return Object.fromEntries(versions);
}
