import { contentEnd, trimItems } from "./contents.ts";
import { type Cue, frame } from "./cue-forms.ts";
import { lateQuestion, opensHearsay, readHearsay } from "./hearsay.ts";
import type { Items, Unit } from "./items.ts";
import { type Phrase, phraseAfter } from "./noun-phrases.ts";
import { isQuoting, readQuoted } from "./quoting.ts";
import type { Report } from "./reports.ts";
import { subjectBefore, verbGroupStart } from "./subjects.ts";
import { anyCopula, canSpeak } from "./verb-groups.ts";
import { is } from "./words.ts";

// "was described by Ward as", "it was reported that": who did it, if anybody is named.
export function readPassive(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  group: number,
  cue: Cue,
  found: Report[],
): void {
  const { bits, words } = items;
  const cueFrom = at;
  if (isQuoting(cue)) {
    readQuoted(items, unit, unitIndex, at, group, found);
    return;
  }
  if (cue.base === "ask" && readAsked(items, unit, unitIndex, at, group === at, found)) return;
  for (let i = at + 1; i < unit.to && i - at < 16; i++) {
    const word = words[i]!;
    if (word === "by") {
      const speaker = phraseAfter(items, unit, i + 1);
      if (!speaker || !canSpeak(items, speaker)) return;
      let from = speaker.to;
      if (
        words[from] === "as" ||
        words[from] === "that" ||
        words[from] === "of" ||
        words[from] === "for"
      )
        from++;
      else if (!((bits[from] ?? 0) & is.marked)) return;
      const bounds = trimItems(items, from, contentEnd(items, unit, from, "phrase"));
      if (from < unit.to && bounds.from < bounds.to)
        found.push({
          unit: unitIndex,
          rule: "quotes/passive",
          cueFrom,
          cueTo: at + 1,
          speaker,
          ...bounds,
        });
      return;
    }
    if (
      bits[i]! & is.marked &&
      (words[i - 1] === "as" || words[i - 1] === "," || words[i - 1] === ":" || i === at + 1) &&
      cue.frames & (frame.named | frame.quote)
    ) {
      found.push({
        unit: unitIndex,
        rule: "quotes/passive",
        cueFrom,
        cueTo: at + 1,
        speaker: undefined,
        from: i,
        to: i + 1,
      });
      return;
    }
    if (i === at + 1 && opensHearsay(items, cue, i)) {
      found.push({ unit: unitIndex, ...readHearsay(items, unit, at, group === at) });
      return;
    }
    if (word === "that" && i === at + 1 && cue.frames & (frame.clause | frame.opened)) {
      const bounds = trimItems(items, i + 1, contentEnd(items, unit, i + 1, "clause"));
      if (bounds.from < bounds.to)
        found.push({
          unit: unitIndex,
          rule: "quotes/passive",
          cueFrom: group < at ? at : at,
          cueTo: at + 1,
          speaker: undefined,
          ...bounds,
        });
      return;
    }
    if (bits[i]! & is.punctuation && !((bits[i + 1] ?? 0) & is.marked)) return;
  }
}

// "asked by a reporter whether", "was asked later about", "asked at a briefing if".
function readAsked(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  fronted: boolean,
  found: Report[],
): boolean {
  const speaker = items.words[at + 1] === "by" ? phraseAfter(items, unit, at + 2) : undefined;
  if (opensHearsay(items, items.cue[at]!, at + 1)) return false; // it starts at once
  const from = lateQuestion(items, unit, speaker?.to ?? at + 2);
  if (from < 0) return false;
  const report = readHearsay(items, unit, at, fronted, from);
  if (report.from >= report.to) return false;
  found.push({ unit: unitIndex, ...report, speaker });
  return true;
}

// "is confident that", "was concerned about".
export function readAdjective(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  cue: Cue,
  known: Phrase | undefined,
  found: Report[],
): void {
  const { bits, words } = items;
  const group = verbGroupStart(items, unit, at);
  if (!anyCopula(items, group, at) && words[at - 1] !== "very") return;
  const next = at + 1;
  if (next >= unit.to) return;
  const isClause = words[next] === "that" || bits[next]! & is.subjectPronoun;
  if (!isClause && !cue.prepositions.includes(words[next]!)) return;
  const speaker = subjectBefore(items, unit, group, known);
  if (!speaker || !canSpeak(items, speaker) || words[speaker.from] === "it") return;
  const from = words[next] === "that" || !isClause ? next + 1 : next;
  const bounds = trimItems(items, from, contentEnd(items, unit, from, "clause"));
  if (bounds.from < bounds.to)
    found.push({
      unit: unitIndex,
      rule: "quotes/adjective",
      cueFrom: at,
      cueTo: isClause ? next : next + 1,
      speaker,
      ...bounds,
    });
}
