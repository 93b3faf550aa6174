import { complement } from "./complements.ts";
import { afterPhrase } from "./contents-before.ts";
import { type Cue, frame } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { isJoiner, type Phrase, phraseAfter } from "./noun-phrases.ts";
import { canSpeak } from "./verb-groups.ts";
import { is } from "./words.ts";

// "Said Ruiz, “…”", "But, said Ruiz, “…”": verb and speaker come first.
export function frontedReport(
  items: Items,
  unit: Unit,
  at: number,
  group: number,
  cue: Cue,
): { readonly speaker: Phrase; readonly at: number } | undefined {
  if (group !== at || !(cue.frames & frame.quote) || (cue.form !== "past" && cue.form !== "s"))
    return undefined;
  for (let i = unit.from; i < at; i++)
    if (!isJoiner(items.words[i]!) && items.words[i] !== ",") return undefined;
  const speaker = phraseAfter(items, unit, at + 1);
  if (!speaker || !canSpeak(items, speaker)) return undefined;
  const content = afterPhrase(items, unit, speaker.to);
  return content < unit.to ? { speaker, at: content } : undefined;
}

const oftenTold = new Set("tell ask inform notify brief assure remind convince".split(" "));

// "he's said that", but not "it's said that" and "he's told that", which name nobody who says so.
export function isShortHas(
  items: Items,
  unit: Unit,
  group: number,
  at: number,
  cue: Cue,
  cueTo: number,
): boolean {
  const { bits, words } = items;
  for (let i = group; i < at; i++) if (bits[i]! & is.copula && words[i] !== "'s") return false;
  const subject = group > unit.from ? words[group - 1] : undefined;
  if (subject !== "he" && subject !== "she" && subject !== "who") return false;
  if (!(cue.frames & frame.clause) || oftenTold.has(cue.base)) return false;
  const right = complement(items, unit, cueTo, cue);
  return right !== undefined && right.kind !== "loose";
}
