import type { Range } from "@corpus/core";
import type { TokenSpan, TypedSpan } from "@corpus/eval";
import type { Layer } from "./peer.ts";

/** Text so plain that who cannot read it is not set up as it should be. */
export const knownText =
  "Angela Merkel met Barack Obama in Berlin on Tuesday. They talked about trade.";

type Found = Range & Partial<TypedSpan> & TokenSpan;

const has = (found: readonly Found[], exact: string, fits: (span: Found) => boolean = () => true) =>
  found.some((span) => knownText.slice(span.start, span.end) === exact && fits(span));

const checks: { readonly [L in Layer]: (found: readonly Found[]) => boolean } = {
  sentences: (found) => found.length === 2 && has(found, "They talked about trade."),
  tokens: (found) => ["Angela", "met", "Tuesday", "about", "trade"].every((w) => has(found, w)),
  upos: (found) => has(found, "met", ({ pos }) => pos === "VERB"),
  xpos: (found) => has(found, "met", ({ tag }) => tag === "VBD"),
  dependencies: (found) => has(found, "met", ({ head }) => head === -1),
  names: (found) =>
    has(found, "Barack Obama", ({ type }) => type === "PER") &&
    has(found, "Berlin", ({ type }) => type === "LOC"),
};

/** Stops a run in which a peer does not give the known answer. */
export function checkKnown(peer: string, layer: Layer, found: readonly Found[]): void {
  if (checks[layer](found)) return;
  const came = found.map((span) => ({ ...span, exact: knownText.slice(span.start, span.end) }));
  throw new Error(`${peer}: wrong ${layer} of a known text: ${JSON.stringify(came)}`);
}
