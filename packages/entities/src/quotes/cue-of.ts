import type { CueMeaning, CueTakes } from "@corpus/core";
import { type Cue, withParticle } from "./cue-forms.ts";
import { doubtsOf } from "./doubts.ts";
import { opensInfinitive } from "./infinitives.ts";
import type { Items } from "./items.ts";
import type { Report } from "./reports.ts";
import { is } from "./words.ts";

/** A cue as a quote holds it. Offsets into the text. */
export interface DraftCue {
  readonly start: number;
  readonly end: number;
  readonly meaning?: CueMeaning;
  readonly negated?: true;
  readonly hedged?: true;
}

/** The words from item `from` to `to` as a cue, with what the lexicon and the words before it say of it. */
export function cueOf(
  items: Items,
  report: Pick<Report, "unit" | "rule" | "cueFrom" | "cueTo" | "from" | "speaker">,
): DraftCue {
  const { cueFrom, cueTo } = report;
  const range = { start: items.start[cueFrom]!, end: items.end[cueTo - 1]! };
  if (items.bits[cueFrom]! & is.phrase) {
    const phrases = items.lexicon.phrases.get(items.words[cueFrom]!);
    const phrase = phrases?.find(
      ({ words }) =>
        words.length === cueTo - cueFrom &&
        words.every((word, index) => word === items.words[cueFrom + index]),
    );
    if (phrase) return { ...range, meaning: phrase.meaning };
  }
  const lists = report.rule === "quotes/noun" ? items.noun : items.cue;
  let at = cueFrom; // the first: "clear" of "made clear" is none of its own
  while (at < cueTo - 1 && !lists[at]) at++;
  const cue = lists[at];
  if (!cue) return range;
  const meaning = meaningOf(items, cue, at, report);
  if (report.rule === "quotes/noun")
    return { ...range, meaning, ...(items.words[at - 1] === "no" && { negated: true }) };
  return { ...range, meaning, ...doubtsOf(items, items.units[report.unit]!, at, report.speaker) };
}

function meaningOf(
  items: Items,
  alone: Cue,
  at: number,
  { rule, cueTo, from }: Pick<Report, "rule" | "cueTo" | "from">,
): CueMeaning {
  const cue = withParticle(alone, items.words, at)?.cue ?? alone;
  const last = items.words[cueTo - 1] as CueTakes; // a preposition, where the cue ends with one
  return cue.otherwise.get(last) ?? cue.otherwise.get(takenBy(items, rule, from)) ?? cue.meaning;
}

function takenBy(items: Items, rule: string, from: number): CueTakes {
  if (items.bits[from]! & is.marked) return "quote";
  if (opensInfinitive(items, from)) return "infinitive";
  if (rule === "quotes/object") return "object";
  return rule === "quotes/naming" ? "name" : "clause";
}
