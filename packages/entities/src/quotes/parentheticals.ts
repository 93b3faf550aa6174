import type { Complement } from "./complements.ts";
import { isSpeech } from "./contents.ts";
import type { Items, Unit } from "./items.ts";
import { type Phrase, phraseAfter } from "./noun-phrases.ts";
import { is } from "./words.ts";

const longest = 10; // items between a cue and the comma that closes its aside

/**
 * "The dam, he said on Monday, [would hold]": the item after the comma that closes an attribution
 * whose cue ends at `cueTo`; -1 where the sentence ends with it.
 */
export function restAfter({ bits, words, cue }: Items, unit: Unit, cueTo: number): number {
  const to = Math.min(unit.to - 1, cueTo + longest);
  for (let i = cueTo; i < to; i++) {
    if (words[i] === ",") return cue[i + 1]?.form === "ing" ? -1 : i + 1; // ", adding that"
    if (bits[i]! & (is.auxiliary | is.punctuation | is.marked | is.subjectPronoun | is.relative))
      return -1;
    if (cue[i]?.finite && !(bits[i]! & is.capital)) return -1;
  }
  return -1;
}

/** "The dam, he said, “held all night”": words in marks after the comma that go on with a clause. */
export const isContinued = (items: Items, cueTo: number, right: Complement): boolean =>
  right.kind === "marked" && items.words[cueTo] === "," && !isSpeech(items, right.from);

/** "As the mayor put it, [the dam would hold]": the item after the comma; -1 for other clauses. */
export function asOpening(
  { words }: Items,
  unit: Unit,
  speaker: Phrase,
  group: number,
  cueTo: number,
): number {
  if (words[unit.from] !== "as" || speaker.from !== unit.from + 1 || speaker.to > group) return -1;
  const to = Math.min(unit.to - 1, cueTo + longest);
  for (let i = cueTo; i < to; i++) if (words[i] === "," || words[i] === ":") return i + 1;
  return -1;
}

/** "…, the mayor told the Velden Post on Monday": past whom it is said to. */
export const pastAddressee = (items: Items, unit: Unit, cueTo: number): number =>
  cueTo < unit.to ? (phraseAfter(items, unit, cueTo)?.to ?? cueTo) : cueTo;
