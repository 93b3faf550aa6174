import { frame } from "./cue-forms.ts";
import type { Items } from "./items.ts";
import type { Phrase } from "./noun-phrases.ts";
import { mainSubject, subjectBefore, verbGroupStart } from "./subjects.ts";
import { canSpeak } from "./verb-groups.ts";
import { is } from "./words.ts";

/** Who speaks in the paragraph that a unit introduces with a colon, and the cue if there is one. */
export function findIntroduction(items: Items, unitIndex: number): Introduction | undefined {
  const unit = items.units[unitIndex]!;
  if (items.words[unit.to - 1] !== ":") return undefined;
  for (let i = unit.to - 2; i >= unit.from && unit.to - i < 40; i--) {
    const cue = items.cue[i];
    if (!cue || cue.form === "adjective" || !(cue.frames & (frame.quote | frame.clause))) continue;
    const group = verbGroupStart(items, unit, i);
    const speaker =
      cue.form === "ing"
        ? mainSubject(items, unit, group)
        : subjectBefore(items, unit, group, undefined);
    if (speaker && canSpeak(items, speaker)) return { speaker, cueFrom: i, cueTo: i + 1 };
  }
  const speaker = mainSubject(items, unit, unit.to - 1);
  return speaker && canSpeak(items, speaker) ? { speaker, cueFrom: -1, cueTo: -1 } : undefined;
}

/**
 * Where the paragraph ends that starts with unit `first` and that is all somebody's words without marks: the unit
 * before ends with a cue and a colon, "he wrote:". -1 where none is.
 */
export function introducedBlock(items: Items, { cueTo }: Introduction, first: number): number {
  const { units, words, bits, cue } = items;
  const before = units[first - 1]!;
  const unit = units[first]!;
  if (cueTo !== before.to - 1 || unit.segment === before.segment || unit.isHeadline) return -1;
  if (!((cue[cueTo - 1]?.frames ?? 0) & frame.quote)) return -1;
  const opens = bits[unit.from]!;
  if (opens & (is.marked | is.punctuation) || words[unit.from + 1] === ":") return -1; // a list, markup, a name
  let last = first;
  while (units[last + 1]?.segment === unit.segment && !units[last + 1]!.isInner) last++;
  return items.end[units[last]!.to - 1]!;
}

export interface Introduction {
  readonly speaker: Phrase;
  readonly cueFrom: number; // -1: no cue
  readonly cueTo: number;
}
