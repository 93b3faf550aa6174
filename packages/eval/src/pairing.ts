import { CorpusError, offsetsOf, type Range } from "@corpus/core";
import type { DocumentPair, LabelledDocument, Referent } from "./document.ts";

/** Gold with what a system made of it. */
export interface Pairing {
  readonly pairs: readonly DocumentPair[]; // in the order of gold
  readonly missing: readonly LabelledDocument[]; // in gold alone; scored as if nothing was found in them
  readonly surplus: readonly LabelledDocument[]; // in the output alone; not scored
}

/**
 * Pairs documents by any of their ids, or else by text, or else by text without white space. Where
 * two texts differ in white space alone, the system's spans are moved to gold's offsets, character by
 * character, as the CoNLL 2018 shared task does; so gold that lost its spacing (IOB) can be scored. Gold that
 * holds parts of a text in their places (`isExcerpt`) is paired by id.
 *
 * @throws {CorpusError} "gold/unpaired" where no document pairs, or where two with one id hold
 * different texts.
 */
export function pairDocuments(
  gold: readonly LabelledDocument[],
  system: readonly LabelledDocument[],
): Pairing {
  const free = new Set(system);
  const byId = new Map<string, LabelledDocument>();
  for (const document of system)
    for (const id of document.ids) if (!byId.has(id)) byId.set(id, document);
  const byText = indexBy(system, ({ text }) => text);
  const bySolid = indexBy(system, ({ text }) => solid(text));

  const take = (candidates: readonly (LabelledDocument | undefined)[]) => {
    const found = candidates.find((document) => document !== undefined && free.has(document));
    if (found) free.delete(found);
    return found;
  };
  const pairs: DocumentPair[] = [];
  const missing: LabelledDocument[] = [];
  for (const document of gold) {
    const found =
      take(document.ids.map((id) => byId.get(id))) ??
      takeFirst(byText.get(document.text), free) ??
      takeFirst(bySolid.get(solid(document.text)), free);
    if (found) pairs.push({ gold: document, system: moveTo(document, found) });
    else {
      missing.push(document);
      pairs.push({ gold: document, system: nothingFound(document), isMissing: true });
    }
  }
  if (gold.length > 0 && missing.length === gold.length)
    throw new CorpusError(
      "gold/unpaired",
      `expected an output on gold's texts; none of its ${system.length} documents has an id or a text of gold's ${gold.length}`,
    );
  return { pairs, missing, surplus: [...free] };
}

type Index = ReadonlyMap<string, LabelledDocument[]>;

function indexBy(
  documents: readonly LabelledDocument[],
  keyOf: (document: LabelledDocument) => string,
): Index {
  const index = new Map<string, LabelledDocument[]>();
  for (const document of documents) {
    const key = keyOf(document);
    const same = index.get(key);
    if (same) same.push(document);
    else index.set(key, [document]);
  }
  for (const same of index.values()) same.reverse(); // popped from the end, in the order they came
  return index;
}

/** The first that was not taken; what was is dropped, so that a text given many times costs no more. */
function takeFirst(
  same: LabelledDocument[] | undefined,
  free: Set<LabelledDocument>,
): LabelledDocument | undefined {
  for (let next = same?.pop(); next; next = same?.pop()) if (free.delete(next)) return next;
  return undefined;
}

const solid = (text: string): string => text.replace(/\s+/g, "");

const layerNames = [
  ...["names", "links", "coreference", "quotes", "times", "events"],
  ...["segments", "sentences", "tokens"],
] as const;

/** A document in which every layer is there, and empty. */
function nothingFound(gold: LabelledDocument): LabelledDocument {
  const { ids, place, text } = gold;
  return { ids, place, text, ...Object.fromEntries(layerNames.map((name) => [name, []])) };
}

/** The system's document in offsets of gold's text. */
function moveTo(gold: LabelledDocument, system: LabelledDocument): LabelledDocument {
  if (gold.text === system.text) return system;
  const move =
    (gold.isExcerpt && movesInPlace(gold.text, system.text)) || movesBetween(gold, system);
  const moved = new Map<readonly Range[], readonly Range[]>();
  // Once for each entity, whose mentions are one list however often it acts and speaks.
  const moveList = (ranges: readonly Range[]) => {
    const own = moved.get(ranges) ?? ranges.map(move);
    moved.set(ranges, own);
    return own;
  };
  const moveReferent = <R extends Referent>(referent: R): R => ({
    ...referent,
    ...(referent.span && { span: move(referent.span) }),
    mentions: moveList(referent.mentions),
  });
  return {
    ...system,
    text: gold.text,
    ...(system.names && { names: system.names.map(move) }),
    ...(system.links && { links: system.links.map(move) }),
    ...(system.coreference && { coreference: system.coreference.map(move) }),
    ...(system.times && { times: system.times.map(move) }),
    ...(system.segments && { segments: system.segments.map(move) }),
    ...(system.sentences && { sentences: system.sentences.map(move) }),
    ...(system.tokens && { tokens: system.tokens.map(move) }),
    ...(system.quotes && {
      quotes: system.quotes.map((quote) => {
        const { content, cue, speaker } = quote;
        return {
          ...move(quote),
          content: move(content),
          cue: cue && move(cue),
          speaker: speaker && moveReferent(speaker),
        };
      }),
    }),
    ...(system.events && {
      events: system.events.map((event) => ({
        ...move(event),
        actors: event.actors.map(moveReferent),
        recipients: event.recipients.map(moveReferent),
      })),
    }),
  };
}

/**
 * A function that moves a range of the whole `text` to the same place in an `excerpt` of it, counted in code
 * points. Undefined where the excerpt has a character that does not stand there; U+FFFD stands for any.
 */
function movesInPlace(
  excerpt: string,
  text: string,
): (<R extends Range>(range: R) => R) | undefined {
  const whole = text[Symbol.iterator]();
  for (const character of excerpt) {
    const { value, done } = whole.next();
    if (done) return undefined;
    if (character !== " " && character !== "\ufffd" && character !== value) return undefined;
  }
  const [to, from] = [offsetsOf(excerpt).codePoints, offsetsOf(text).codePoints];
  const move = (offset: number) => to.toUtf16(Math.min(from.fromUtf16(offset), to.length));
  return (range) => ({ ...range, start: move(range.start), end: move(range.end) });
}

/**
 * A function that moves a range from the system's text to gold's. A range of white space alone comes
 * out empty, after the character before it.
 */
function movesBetween(
  gold: LabelledDocument,
  system: LabelledDocument,
): <R extends Range>(range: R) => R {
  const [want, came] = [solidOffsets(gold.text), solidOffsets(system.text)];
  const shared = Math.min(want.length, came.length);
  let same = 0;
  while (same < shared && gold.text[want[same]!] === system.text[came[same]!]) same++;
  if (same < Math.max(want.length, came.length))
    throw new CorpusError(
      "gold/unpaired",
      `${gold.place} and ${system.place}: expected texts that differ in white space alone; ` +
        `gold has ${sample(gold.text, want[same])}, the output ${sample(system.text, came[same])}`,
    );
  // before[i]: how many characters that are no white space stand before offset i.
  const before = new Int32Array(system.text.length + 1);
  for (let i = 0, k = 0; i < system.text.length; i++) {
    if (came[k] === i) k++;
    before[i + 1] = k;
  }
  return <R extends Range>(range: R): R => {
    const first = before[Math.min(range.start, system.text.length)]!;
    const last = before[Math.min(range.end, system.text.length)]!;
    const end = last === 0 ? 0 : want[last - 1]! + 1;
    const start = first < last ? want[first]! : end;
    return { ...range, start, end };
  };
}

function solidOffsets(text: string): Int32Array {
  const offsets = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i]!)) offsets[count++] = i;
  return offsets.subarray(0, count);
}

function sample(text: string, offset: number | undefined): string {
  if (offset === undefined) return "no more";
  return `${JSON.stringify(text.slice(offset, offset + 20))} at ${offset}`;
}
