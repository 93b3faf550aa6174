import type { Range } from "@corpus/core";

/** A span with a label: a name with its type, a segment with its kind. */
export interface TypedSpan extends Range {
  readonly type: string;
}

/** A mention with what it is elsewhere; `null` says that it is in no knowledge base (NIL). */
export interface LinkedSpan extends TypedSpan {
  readonly link: string | null; // "wikidata:Q42"
}

/** A mention with the entity that it refers to, under a name that holds within its document. */
export interface EntityMention extends TypedSpan {
  readonly entity: string;
}

/** Somebody who takes part in something: the words that say who, and all mentions of the entity, as far as known. */
export interface Referent {
  readonly span?: Range;
  readonly mentions: readonly Range[];
}

/** Who says a quote. Without words and mentions: nobody is named. */
export interface QuoteSpeaker extends Referent {
  readonly status?: string;
}

export interface QuoteSpan extends Range {
  readonly kind: string;
  readonly content: Range;
  readonly cue: Range | null;
  readonly speaker: QuoteSpeaker | null; // null where it is not labelled
}

export interface TimeSpan extends Range {
  readonly kind: string;
  readonly timex?: string; // TIMEX3's value
  readonly edtf?: string;
}

export interface EventSpan extends Range {
  readonly type: string;
  readonly modality?: string;
  readonly actors: readonly Referent[];
  readonly recipients: readonly Referent[];
}

/** A word; `head` is an index in the document's list, -1 for a root. */
export interface TokenSpan extends Range {
  readonly pos?: string | undefined;
  readonly tag?: string | undefined;
  readonly head?: number | undefined;
  readonly rel?: string | undefined;
}

/**
 * One document as a scorer reads it, gold or a system's. Spans are half-open, in UTF-16 code units
 * of `text`. A layer that is absent was not labelled, which is not the same as an empty one.
 */
export interface LabelledDocument {
  readonly ids: readonly string[]; // any by which it can be paired: the caller's first
  readonly place: string; // for people: "articles/a.txt", "gold.ndjson:3"
  readonly text: string;
  /** Whether the text is known in part: what is known stands in its place, in code points, and the rest is blank. */
  readonly isExcerpt?: boolean;
  readonly names?: readonly TypedSpan[];
  readonly links?: readonly LinkedSpan[];
  readonly coreference?: readonly EntityMention[];
  readonly quotes?: readonly QuoteSpan[];
  readonly times?: readonly TimeSpan[];
  readonly events?: readonly EventSpan[];
  readonly segments?: readonly TypedSpan[];
  readonly sentences?: readonly Range[];
  readonly tokens?: readonly TokenSpan[];
  readonly cluster?: string; // the story it belongs to, for BCubed over documents
}

/** A gold document and what a system made of it, both in offsets of gold's text. */
export interface DocumentPair {
  readonly gold: LabelledDocument;
  readonly system: LabelledDocument;
  readonly isMissing?: boolean; // true where the output has no such document: `system` then holds nothing
}
