import type { EntityType } from "@corpus/core";
import { type NameSpans, nameTypes } from "@corpus/model-en";
import { countryNamed } from "../knowledge/countries.ts";
import type { Prose } from "../prose.ts";
import { knownAs } from "./gazetteer.ts";
import { landforms } from "./heads.lexicon.ts";
import { listedTypes } from "./listed.lexicon.ts";
import { type Recognizer, recognizedNames, withoutOverlaps } from "./recognizer.ts";

/** A name found in the text, before anyone asks whom it means. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number; // 0…1
  readonly rule: string;
}

/**
 * Names in the prose, sorted by start; they do not overlap. A leading "the", titles before people
 * and the possessive "'s" stay outside; a country or people before a title is a name of its own.
 * The model finds them; a name that says itself what it is keeps that type; a user's own
 * recognizers are heard before both.
 *
 * @param spans What the model found in the tokens of the prose.
 */
export function findNames(
  prose: Pick<Prose, "text" | "sentences" | "tokenStart" | "tokenEnd">,
  spans: NameSpans,
  recognizers: readonly Recognizer[] = [],
): readonly FoundName[] {
  const { text, tokenStart, tokenEnd } = prose;
  const found = Array.from(spans.first, (first, i): FoundName => {
    const start = tokenStart[first]!;
    const end = tokenEnd[spans.end[i]! - 1]!;
    const type = nameTypes[spans.type[i]!]!;
    const confidence = Math.round(spans.confidence[i]! * 100) / 100;
    return { start, end, confidence, ...typed(text.slice(start, end), type) };
  });
  return withoutOverlaps(recognizedNames(prose, recognizers), found);
}
