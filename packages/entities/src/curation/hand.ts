import type { Gazetteer, Overrides } from "@corpus/core";
import type { Reading } from "@corpus/model-en";
import { type Resolved, resolveEntities } from "../coreference/resolve-entities.ts";
import { type FoundName, findNames } from "../names/find-names.ts";
import type { Recognizer } from "../names/recognizer.ts";
import type { Prose } from "../prose.ts";
import { gazetteerRecognizer } from "./gazetteer.ts";
import { overrideEntities } from "./override-entities.ts";
import { overrideNames } from "./override-names.ts";
import { openRules, type RuleBook } from "./rules.ts";

/** What the user adds to the finding of names and entities, made ready. */
export interface Hand {
  readonly recognizers: readonly Recognizer[];
  readonly book: RuleBook;
  readonly onOverride?: ((index: number) => void) | undefined; // told of each that is about something
  readonly hasLinks: boolean; // rules of the user that link
}

interface Given {
  readonly recognizers?: readonly Recognizer[];
  readonly gazetteers?: readonly Gazetteer[];
  readonly overrides?: Overrides;
  readonly onOverride?: (index: number) => void;
}

// Made ready once for the same options object: a list of thousands is not indexed again for each article.
const ready = new WeakMap<Given, Hand>();

export function handOf(given: Given): Hand {
  const known = ready.get(given);
  if (known) return known;
  const { recognizers = [], gazetteers = [], overrides, onOverride } = given;
  const book = openRules(overrides, gazetteers);
  const hand: Hand = {
    recognizers: [...gazetteers.map(gazetteerRecognizer), ...recognizers],
    book,
    onOverride,
    hasLinks: book.rules.some(({ kind }) => kind === "link"),
  };
  ready.set(given, hand);
  return hand;
}

/** Names and entities with the user's hand in them: rejected and retyped before they are joined, the rest after; but links wait for those of the tables. */
export function resolveByHand(prose: Prose, reading: Reading, hand: Hand): Resolved {
  const { article, text } = prose;
  const found = findNames(prose, reading, hand.recognizers);
  const resolve = (names: readonly FoundName[]) => resolveEntities(prose, names);
  const { names, retyped } = overrideNames(found, text, article, hand, resolve);
  return overrideEntities(resolve(names), article, hand, retyped);
}
