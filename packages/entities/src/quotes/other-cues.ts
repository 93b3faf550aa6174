import { contentEnd, isSpeech, maxContent, trimItems } from "./contents.ts";
import { addLeft, hasFinite, marksBefore } from "./contents-before.ts";
import { type Cue, frame } from "./cue-forms.ts";
import { lateQuestion, opensHearsay, readHearsay } from "./hearsay.ts";
import { type Items, is, type Unit } from "./items.ts";
import { restAfter } from "./parentheticals.ts";
import type { Report } from "./reports.ts";
import { collectiveNouns, documentNouns } from "./speakers.lexicon.ts";
import {
  mainSubject,
  type Phrase,
  pastDateline,
  phraseAfter,
  subjectBefore,
  verbGroupStart,
} from "./subjects.ts";
import { anyCopula, canSpeak } from "./verb-groups.ts";

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
  if (cue.base === "quote" || cue.base === "cite") {
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
    if (i === at + 1 && opensHearsay(cue, word)) {
      found.push({ unit: unitIndex, ...readHearsay(items, unit, at, group === at) });
      return;
    }
    if (word === "that" && i === at + 1 && cue.frames & frame.clause) {
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
  if (opensHearsay(items.cue[at]!, items.words[at + 1] ?? "")) return false; // it starts at once
  const from = lateQuestion(items, unit, speaker?.to ?? at + 2);
  if (from < 0) return false;
  const report = readHearsay(items, unit, at, fronted, from);
  if (report.from >= report.to) return false;
  found.push({ unit: unitIndex, ...report, speaker });
  return true;
}

// "Ruiz was quoted as saying that", "“…,” Ruiz was quoted by the agency as saying".
function readQuoted(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  group: number,
  found: Report[],
): void {
  const { words } = items;
  let as = at;
  while (as < unit.to && as - at < 12 && words[as] !== "as") as++;
  if (words[as] !== "as" || as + 1 >= unit.to) return;
  const speaker = subjectBefore(items, unit, group, undefined);
  if (!speaker || !canSpeak(items, speaker)) return;
  const cueTo = as + 2;
  const push = (from: number, to: number, rule: string): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to)
      found.push({ unit: unitIndex, rule, cueFrom: at, cueTo, speaker, ...bounds });
  };
  if (speaker.to <= at && marksBefore(items, unit, speaker.from)) {
    const attribution = { speaker, rule: "quotes/cue-after", closes: true, found };
    addLeft(items, unit, speaker.from, attribution, (rule, _, from, to) => push(from, to, rule));
    return;
  }
  const from = words[cueTo] === "that" || words[cueTo] === "," ? cueTo + 1 : cueTo;
  if (from < unit.to)
    push(
      from,
      contentEnd(items, unit, from, items.marked[from] ? "marked" : "clause"),
      "quotes/cue-before",
    );
}

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
  const takesInfinitive = word === "to" && cue.frames & frame.infinitive;
  const takesTopic = cue.prepositions.includes(word);
  if (!takesClause && !takesInfinitive && !takesTopic) return;
  const speaker = possessorBefore(items, unit, at);
  if (!speaker && !takesClause) return;
  const from = takesInfinitive ? next : next + 1;
  if (from >= unit.to) return;
  const end = contentEnd(items, unit, from, "clause");
  const bounds = trimItems(items, from, outerVerb(items, from, end, takesClause ? 1 : 0));
  if (bounds.from >= bounds.to || bits[from]! & is.auxiliary) return;
  const verbSubject = speaker ?? mainSubject(items, unit, at);
  const cueTo = takesTopic ? next + 1 : next;
  found.push({
    unit: unitIndex,
    rule: "quotes/noun",
    cueFrom: at,
    cueTo,
    speaker: verbSubject,
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

function possessorBefore(items: Items, unit: Unit, noun: number): Phrase | undefined {
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

/** "Bridge will not reopen: police": what a headline says, and after the colon who says it. */
export function addHeadline(items: Items, unit: Unit, unitIndex: number, found: Report[]): void {
  const { words, bits } = items;
  let colon = unit.to - 2;
  while (colon > unit.from && unit.to - colon <= 5 && words[colon] !== ":") colon--;
  if (words[colon] !== ":" || colon - unit.from < 3) return;
  const speaker = { from: colon + 1, to: unit.to };
  const head = unit.to - 1;
  const isName = (bits[colon + 1]! & is.capital) !== 0 && (bits[head]! & is.capital) !== 0;
  const isBody = collectiveNouns.has(words[head]!) || documentNouns.has(words[head]!);
  if (!isName && !isBody) return;
  const bounds = trimItems(items, unit.from, colon);
  found.push({
    unit: unitIndex,
    rule: "quotes/headline",
    cueFrom: colon,
    cueTo: colon + 1,
    speaker,
    ...bounds,
  });
}
