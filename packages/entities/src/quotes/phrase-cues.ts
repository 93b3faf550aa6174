import { contentEnd, isSpeech, maxContent, trimItems } from "./contents.ts";
import { hasFinite } from "./contents-before.ts";
import type { Items, Unit } from "./items.ts";
import { possessorBefore } from "./noun-cues.ts";
import { phraseAfter } from "./noun-phrases.ts";
import { restAfter } from "./parentheticals.ts";
import type { Report } from "./reports.ts";
import { pastDateline } from "./subjects.ts";
import { is } from "./words.ts";

// "It grew: according to X, …", "and according to X, …".
const clauseOpeners = new Set([":", ";", "and", "but", "that", "because", "while", "which"]);

// "It fell (by half, according to X)": past the bracket that holds the cue at `at`.
function openBracket({ words }: Items, from: number, at: number): number {
  for (let i = at - 1; i > from && at - i < maxContent; i--) {
    if (words[i] === ")") return from;
    if (words[i] === "(") return i + 1;
  }
  return from;
}

// "according to X, …", "…, in the words of X": the cue is `[at, cueTo)`.
export function addAccording(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  cueTo: number,
  found: Report[],
): void {
  const { words, bits } = items;
  const speaker = phraseAfter(items, unit, cueTo);
  if (!speaker) return;
  const push = (from: number, to: number): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to)
      found.push({
        unit: unitIndex,
        rule: "quotes/according",
        cueFrom: at,
        cueTo,
        speaker,
        ...bounds,
      });
  };
  if (at - unit.from <= 1 || clauseOpeners.has(words[at - 1]!)) {
    // "According to Ward the dam held"
    const next = bits[speaker.to] ?? 0;
    if (speaker.to < unit.to && next & (is.determiner | is.subjectPronoun)) {
      push(speaker.to, contentEnd(items, unit, speaker.to, "clause"));
      return;
    }
    let comma = speaker.to;
    while (comma < unit.to && words[comma] !== ",") comma++;
    if (comma + 1 < unit.to) push(comma + 1, contentEnd(items, unit, comma + 1, "clause"));
    return;
  }
  let from = openBracket(items, pastDateline(items, unit), at);
  let end = at;
  while (end > from && bits[end - 1]! & is.punctuation) end--;
  if (end - from > maxContent) return;
  if (end > from && bits[end - 1]! & is.marked && isSpeech(items, end - 1)) from = end - 1;
  push(from, end);
  // After a whole clause, what follows the comma tells who the speaker is.
  const rest =
    words[at - 1] === "," && !hasFinite(items, from, end) ? restAfter(items, unit, speaker.to) : -1;
  if (rest > 0) push(rest, contentEnd(items, unit, rest, "clause"));
}

const views = new Set(["view", "opinion", "words", "telling", "judgment", "estimation"]);

/** "In Ruiz's view, it rained", "because, in his words, “it rained”": the cue is the noun. */
export function addView(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  found: Report[],
): void {
  const { bits, words } = items;
  const before = words[at - 1] ?? "";
  if (at > unit.from && before !== "," && !clauseOpeners.has(before)) return;
  for (let i = at + 2; i < unit.to && i - at < 9; i++) {
    if (bits[i]! & (is.punctuation | is.marked | is.auxiliary)) return;
    if (!views.has(words[i]!)) continue;
    const owner = words[i + 1] === "," ? possessorBefore(items, unit, i) : undefined;
    if (!owner) return;
    const speaker = { from: Math.max(owner.from, at + 1), to: owner.to };
    const bounds = trimItems(items, i + 2, contentEnd(items, unit, i + 2, "clause"));
    if (bounds.from < bounds.to)
      found.push({
        unit: unitIndex,
        rule: "quotes/according",
        cueFrom: i,
        cueTo: i + 1,
        speaker,
        ...bounds,
      });
    return;
  }
}
