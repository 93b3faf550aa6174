import { contentEnd, trimItems } from "./contents.ts";
import { type Cue, frame } from "./cue-forms.ts";
import { opensInfinitive } from "./infinitives.ts";
import type { Items, Unit } from "./items.ts";
import type { Phrase } from "./noun-phrases.ts";
import type { Report } from "./reports.ts";
import { mainSubject } from "./subjects.ts";
import { canSpeak } from "./verb-groups.ts";
import { is } from "./words.ts";

// "his warning that", "the mayor's criticism of", "warnings from police that".
export function readNoun(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  cue: Cue,
  found: Report[],
): void {
  const { bits, words } = items;
  const next = at + 1;
  if (next >= unit.to) return;
  const word = words[next]!;
  const takesClause = word === "that" && (cue.frames & frame.clause) !== 0;
  const takesInfinitive = opensInfinitive(items, next) && cue.frames & frame.infinitive;
  const takesTopic = cue.prepositions.includes(word);
  if (!takesClause && !takesInfinitive && !takesTopic) return;
  const speaker = possessorBefore(items, unit, at);
  if (!speaker && !takesClause) return;
  const from = takesInfinitive ? next : next + 1;
  if (from >= unit.to) return;
  const end = contentEnd(items, unit, from, "clause");
  const bounds = trimItems(items, from, outerVerb(items, from, end, takesClause ? 1 : 0));
  if (bounds.from >= bounds.to || bits[from]! & is.auxiliary) return;
  const subject = speaker ?? mainSubject(items, unit, at);
  const cueTo = takesTopic ? next + 1 : next;
  found.push({
    unit: unitIndex,
    rule: "quotes/noun",
    cueFrom: at,
    cueTo,
    speaker: subject && canSpeak(items, subject) ? subject : undefined,
    ...bounds,
  });
}

const finiteAuxiliaries = new Set(
  "am are is was were has had does did will would can could may might must should shall".split(" "),
);

// "his demand for a truce [was] rejected", "the claim that it was safe [is] false": where the verb
// comes whose subject the noun is; `to` where none is sure. `own`: finite verbs that the content has.
function outerVerb({ bits, words }: Items, from: number, to: number, own: number): number {
  const clause = is.subordinator | is.relative | is.marked | is.punctuation;
  const subject = is.determiner | is.capital | is.subjectPronoun;
  let seen = 0;
  for (let i = from; i < to; i++) {
    if (finiteAuxiliaries.has(words[i]!)) {
      if (seen === own) return i;
      seen++;
    } else if (bits[i]! & clause && !(bits[i]! & is.preposition)) return to;
    else if (seen > 0 && bits[i]! & subject) return to; // perhaps of the next verb
  }
  return to;
}

const possessives = new Set(["his", "her", "their", "its", "my", "our", "your"]);

export function possessorBefore(items: Items, unit: Unit, noun: number): Phrase | undefined {
  const { bits, words } = items;
  for (let i = noun - 1; i >= unit.from && noun - i <= 4; i--) {
    if (possessives.has(words[i]!)) return { from: i, to: i + 1 };
    if (bits[i]! & is.possessive) {
      let from = i;
      while (from > unit.from && i - from < 8 && bits[from - 1]! & is.capital) from--;
      if (from === i && i > unit.from) {
        from = i - 1;
        while (
          from > unit.from &&
          i - from < 5 &&
          !(bits[from]! & is.determiner) &&
          bits[from - 1]! & is.word &&
          !(bits[from - 1]! & (is.preposition | is.auxiliary))
        )
          from--;
      }
      return from < i ? { from, to: i } : undefined;
    }
    if (bits[i]! & (is.punctuation | is.preposition | is.auxiliary | is.determiner))
      return undefined;
  }
  return undefined;
}
