import { frame } from "./cue-forms.ts";
import type { Items } from "./items.ts";
import { mainSubject, type Phrase, subjectBefore, verbGroupStart } from "./subjects.ts";
import { canSpeak } from "./verb-groups.ts";

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

export interface Introduction {
  readonly speaker: Phrase;
  readonly cueFrom: number; // -1: no cue
  readonly cueTo: number;
}
