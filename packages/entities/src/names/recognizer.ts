import { CorpusError, EntityType } from "@corpus/core";
import type { Prose } from "../prose.ts";
import type { FoundName } from "./find-names.ts";

/** A name that a recognizer found: UTF-16 offsets into the text, `end` excluded. */
export interface RecognizedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence?: number; // 0…1; 1 where it is left out
  /** A bare surname or the like: where the model finds a longer name of that type around it, that one stands. */
  readonly isPart?: boolean;
}

/**
 * Finds names that the model does not know, or knows worse: a newsroom's own list, a pattern for
 * case numbers, another model. What it finds stands in the place of what the model found there.
 */
export interface Recognizer {
  readonly name: string; // "our-people": in small letters; its names have the rule "recognizer/our-people"
  /**
   * The names in `text`, in any order.
   *
   * @param sentences Ranges of `text` that are prose; names have to lie inside one of them.
   */
  findNames(
    text: string,
    sentences: readonly { readonly start: number; readonly end: number }[],
  ): Iterable<RecognizedName>;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Names of all recognizers, sorted by start. Where two overlap, the one of the earlier recognizer
 * stands, and of one recognizer's the one that comes first.
 *
 * @param modelled What the model found, sorted by start.
 * @throws {CorpusError} "recognizer/invalid" for a recognizer that breaks its promises.
 */
export function recognizedNames(
  prose: Pick<Prose, "text" | "sentences">,
  recognizers: readonly Recognizer[],
  modelled: readonly FoundName[] = [],
): readonly FoundName[] {
  let names: readonly FoundName[] = [];
  for (const recognizer of recognizers) {
    if (!NAME.test(recognizer.name))
      throw new CorpusError(
        "recognizer/invalid",
        `recognizer “${recognizer.name}”: expected a name in small letters, digits and hyphens, such as “our-people”`,
      );
    const found = [...recognizer.findNames(prose.text, prose.sentences)]
      .filter((name) => !(name.isPart && isInsideLonger(name, modelled)))
      .map((name) => checked(name, recognizer, prose))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    names = withoutOverlaps(names, found);
  }
  return names;
}

/** All of `first`, and of `second` what overlaps none of them nor another before it; both sorted by start. */
export function withoutOverlaps(
  first: readonly FoundName[],
  second: readonly FoundName[],
): readonly FoundName[] {
  const merged: FoundName[] = [];
  let i = 0;
  for (const name of second) {
    while (i < first.length && first[i]!.start < name.end) {
      if (first[i]!.end > name.start) break;
      merged.push(first[i++]!);
    }
    const meetsFirst = i < first.length && first[i]!.start < name.end;
    if (!meetsFirst && (merged.at(-1)?.end ?? 0) <= name.start) merged.push(name);
  }
  merged.push(...first.slice(i));
  return merged;
}

function checked(
  name: RecognizedName,
  recognizer: Recognizer,
  prose: Pick<Prose, "text" | "sentences">,
): FoundName {
  const fault = faultOf(name, prose);
  const { start, end, type, confidence = 1 } = name;
  if (fault !== undefined)
    throw new CorpusError(
      "recognizer/invalid",
      `recognizer “${recognizer.name}” at ${start}–${end}: ${fault}`,
    );
  return { start, end, type, confidence, rule: `recognizer/${recognizer.name}` };
}

function faultOf(
  { start, end, type, confidence = 1 }: RecognizedName,
  { text, sentences }: Pick<Prose, "text" | "sentences">,
): string | undefined {
  if (!EntityType.options.includes(type))
    return `expected a type of ${EntityType.options.join(", ")}, got “${type}”`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end)
    return "expected whole numbers with start before end";
  if (!isInside(start, end, sentences)) return "expected a place inside one sentence of the prose";
  if (text.slice(start, end).trim().length !== end - start) return "expected no blank at its edges";
  if (!(confidence >= 0 && confidence <= 1))
    return `expected a confidence from 0 to 1, got ${confidence}`;
  return undefined;
}

/** Whether one of the sentences, which are sorted, holds all of the range. */
function isInside(start: number, end: number, sentences: Prose["sentences"]): boolean {
  const sentence = firstEndingAfter(start, sentences);
  return sentence !== undefined && start >= sentence.start && end <= sentence.end;
}

function isInsideLonger(
  { start, end, type }: RecognizedName,
  names: readonly FoundName[],
): boolean {
  const around = firstEndingAfter(start, names);
  if (around === undefined || around.type !== type) return false;
  return around.start <= start && end <= around.end && around.end - around.start > end - start;
}

/** Of ranges that are sorted and do not overlap. */
function firstEndingAfter<R extends { readonly end: number }>(
  offset: number,
  ranges: readonly R[],
): R | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}
