import type { EntityId, Mention, Span } from "@corpus/core";
import { frame } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { type Phrase, phraseAfter } from "./noun-phrases.ts";
import type { Report } from "./reports.ts";
import { mentionAt } from "./speakers.ts";
import { is } from "./words.ts";

const talks = new Set("interview interviews remarks comments statement email emails".split(" "));
const toWhom = new Set(["with", "to", "on"]);

/** Whom a report says that it was told: "told [Kyodo]", "said in an interview with [the Velden Post]". */
export function addressee(
  items: Items,
  { unit, cueFrom, cueTo, from }: Report,
): Phrase | undefined {
  const own = items.units[unit]!;
  if (cueTo >= own.to) return undefined;
  const { frames = 0 } = items.cue[cueTo - 1] ?? items.cue[cueFrom] ?? {};
  if (!(frames & frame.person)) return talkedTo(items, own, cueTo);
  const phrase = phraseAfter(items, own, cueTo);
  const isCut = phrase && phrase.from < from && from < phrase.to; // "told [Kyodo] it rained"
  return isCut ? { from: phrase.from, to: from } : phrase;
}

const nearby = 10; // items

function talkedTo(items: Items, unit: Unit, from: number): Phrase | undefined {
  for (let i = from; i + 2 < unit.to && i - from < nearby; i++) {
    if (items.bits[i]! & (is.marked | is.auxiliary | is.relative)) return undefined;
    if (talks.has(items.words[i]!) && toWhom.has(items.words[i + 1]!))
      return phraseAfter(items, unit, i + 2);
  }
  return undefined;
}

/** The addressee where it is a medium or another body with a name. */
export function bodyTold(
  items: Items,
  mentions: readonly Mention[],
  phrase: Phrase,
): (Span & { readonly entity: EntityId }) | undefined {
  const mention = mentionAt(items, mentions, phrase);
  if (mention?.form !== "name" || !(mention.type === "organization" || mention.type === "work"))
    return undefined;
  const { start, end, exact, entity } = mention;
  return { start, end, exact, entity };
}
