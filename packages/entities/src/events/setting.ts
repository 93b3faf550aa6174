import type { EntityId, Mention, Quote, TimeExpression, TimeId } from "@corpus/core";
import type { Cast } from "./participants.ts";
import { caseOf, type Syntax } from "./syntax.ts";
import type { Trigger } from "./triggers.ts";

const maxSteps = 12;

/** Whether `t` hangs below the trigger with no other verb or trigger between. */
function belongs(
  syntax: Syntax,
  t: number,
  trigger: Trigger,
  triggers: ReadonlySet<number>,
): boolean {
  for (let at = t, steps = 0; at >= 0 && steps < maxSteps; at = syntax.head[at]!, steps++) {
    if (at === trigger.head || at === trigger.carrier) return true;
    if (at !== t && (triggers.has(at) || clausal.has(syntax.rel(at)))) return false;
  }
  return false;
}

const clausal: ReadonlySet<string> = new Set(["acl", "acl:relcl", "advcl", "ccomp", "parataxis"]);

/**
 * The time that the sentence gives the event: a date or hour hanging on its trigger.
 *
 * @param times Those of the sentence.
 */
export function findTime(
  syntax: Syntax,
  trigger: Trigger,
  times: readonly TimeExpression[],
  triggers: ReadonlySet<number>,
): TimeId | undefined {
  const { tokenStart, tokenEnd, sentences } = syntax.prose;
  const { firstToken, endToken } = sentences[syntax.sentenceOf[trigger.head]!]!;
  for (const time of times) {
    if (time.kind !== "date" && time.kind !== "time") continue;
    for (let t = firstToken; t < endToken; t++) {
      if (tokenEnd[t]! <= time.start || tokenStart[t]! >= time.end) continue;
      if (belongs(syntax, t, trigger, triggers)) return time.id;
    }
  }
  return undefined;
}

const placePreps: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "on", "inside"]);

/** The place that the sentence gives the event: one behind "in", "at" or "near" that hangs on its trigger. */
export function findPlace(
  { syntax, mentionAt }: Cast,
  trigger: Trigger,
  taken: readonly Mention[],
  triggers: ReadonlySet<number>,
): EntityId | undefined {
  const { firstToken, endToken } = syntax.prose.sentences[syntax.sentenceOf[trigger.head]!]!;
  for (let t = firstToken; t < endToken; t++) {
    const mention = mentionAt.get(t);
    if (mention?.type !== "place" || taken.some(({ entity }) => entity === mention.entity))
      continue;
    if (placePreps.has(caseOf(syntax, t)) && belongs(syntax, t, trigger, triggers))
      return mention.entity;
  }
  return undefined;
}

/**
 * Who asserts the event: the speaker of the closest quote around its trigger.
 *
 * @param quotes Those that overlap the sentence.
 */
export function findReporter(
  start: number,
  end: number,
  quotes: readonly Quote[],
): EntityId | undefined {
  let closest: Quote | undefined;
  for (const quote of quotes) {
    if (quote.kind === "scare" || quote.content.start > start || quote.content.end < end) continue;
    const isCloser = !closest || quote.end - quote.start <= closest.end - closest.start;
    if (isCloser && speakerOf(quote) !== undefined) closest = quote;
  }
  return closest && speakerOf(closest);
}

const speakerOf = ({ speaker }: Quote): EntityId | undefined =>
  speaker.status === "unknown" ? undefined : speaker.entity;
