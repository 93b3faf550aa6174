import { sha256Hex } from "@corpus/core";
import { type AnnotateOptions, modelFor } from "./annotate.ts";
import { layerRules } from "./layer-versions.generated.ts";
import { defaultLayers, layers } from "./layers.ts";

/** Layers in which the user's own names and corrections can show. */
const curated: ReadonlySet<string> = new Set(["mentions", "entities", "roles", "quotes", "events"]);

/**
 * What makes each of the layers asked for: its rules, the model where it has a part in them, and the
 * user's gazetteers, overrides and cues. Of two articles whose versions of a layer differ, the rules, the
 * model or the user's own may have read each in its way. Equal versions promise less: a layer's number is
 * raised where our samples come out differently under the new rules, or by hand, so a change of rules that
 * no sample shows and nobody raised keeps it. Recognizers are functions and count for nothing here: who
 * changes one reads anew.
 *
 * @throws {CorpusError} "model/unusable".
 */
export function layerVersions(options: AnnotateOptions = {}): Readonly<Record<string, string>> {
  const wanted = options.layers ?? defaultLayers;
  const { gazetteers = [], overrides, cues } = options;
  const hasOwn = gazetteers.length > 0 || overrides?.overrides.length || cues?.length;
  const hand = hasOwn
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
