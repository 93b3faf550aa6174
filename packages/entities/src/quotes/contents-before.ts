import type { Complement } from "./complements.ts";
import { endsSentence, isSpeech, maxContent, trimItems } from "./contents.ts";
import { type Cue, frame } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { type Phrase, phraseAfter } from "./noun-phrases.ts";
import type { Report } from "./reports.ts";
import { pastDateline } from "./subjects.ts";
import { is } from "./words.ts";

// Whether what stands before item `at` is content that a comma or a mark closed.
export function closesContent(items: Items, unit: Unit, at: number): boolean {
  if (at <= unit.from) return false;
  return (
    (items.bits[at - 1]! & is.marked) !== 0 ||
    items.words[at - 1] === "," ||
    items.words[at - 1] === "-" ||
    items.words[at - 1] === "—" ||
    items.words[at - 1] === "–"
  );
}

/** Takes items `[from, to)` for content; `cueTo` is where the cue ends, if not right after its verb. */
export type Add = (
  rule: string,
  speaker: Phrase | undefined,
  from: number,
  to: number,
  cueTo?: number,
) => void;

/** An attribution that follows its content. */
interface Attribution {
  readonly speaker: Phrase;
  readonly rule: string;
  readonly closes: boolean; // nothing but a time or a place comes after its cue
  readonly goesOn?: boolean; // the content goes on after it
  readonly found: readonly Report[]; // of the same unit, so far
}

/** Adds the content that ends before item `at`: a stretch in marks, or the clause from the unit's start. */
export function addLeft(
  items: Items,
  unit: Unit,
  at: number,
  { speaker, rule, closes, goesOn = false, found }: Attribution,
  add: Add,
): boolean {
  const { bits, words } = items;
  const { to: end } = trimItems(items, Math.max(unit.from, at - maxContent - 1), at);
  if (end <= unit.from) return false;
  const inner = found.slice(-8).findLast((report) => report.to >= end && report.from < end);
  // "He promised one thing: “We stay,” he said": whole sentences in marks are whoever's stands beside them.
  const stands = bits[end - 1]! & is.marked && isSpeech(items, end - 1) && words[end - 2] === ":";
  if (inner && !stands) {
    // "Ruiz said it was “over”, the agency reported": what is reported is that he said it.
    if (!closes || end - unit.from > maxContent) return false;
    add("quotes/reported", speaker, pastDateline(items, unit), end);
    return true;
  }
  const last = found.at(-1);
  const start = pastDateline(items, unit);
  if (bits[end - 1]! & is.marked) {
    const after =
      last && last.to < end ? Math.max(last.to, last.cueTo, last.speaker?.to ?? 0) : start;
    const from = Math.max(after, end - maxContent);
    let first = end - 1;
    while (first > from && (bits[first - 1]! & is.marked || words[first - 1] === ",")) first--;
    const leadsUp = first > from && !isSpeech(items, end - 1);
    add(rule, speaker, leadsUp ? from : first, end);
    return true;
  }
  if (end - start > maxContent) return false;
  if (goesOn ? onlyJoins(items, start, end) : !isClause(items, start, end)) return false;
  add(rule, speaker, start, end);
  return true;
}

// "“…,” said Ruiz", "…, said the mayor of Lima": a phrase after the verb, content before it.
export function invertedSpeaker(
  items: Items,
  unit: Unit,
  at: number,
  group: number,
  cue: Cue,
): Phrase | undefined {
  const { bits, words } = items;
  if (
    group !== at ||
    cue.base === "tell" || // who follows is told
    !(cue.frames & (frame.quote | frame.clause)) ||
    (cue.form !== "past" && cue.form !== "s")
  )
    return undefined;
  if (!closesContent(items, unit, at)) return undefined;
  const next = at + 1;
  if (
    next >= unit.to ||
    !(bits[next]! & is.word) ||
    bits[next]! & (is.preposition | is.time | is.subordinator)
  )
    return undefined;
  const phrase = phraseAfter(items, unit, next);
  if (!phrase) return undefined;
  // "X, who rested, said he would": a pronoun or a verb after the phrase makes it the content's subject.
  const after = phrase.to;
  if (
    after < unit.to &&
    (bits[after]! & is.auxiliary || items.cue[after]?.finite) &&
    !(bits[at - 1]! & is.marked)
  )
    return undefined;
  if (after < unit.to && bits[after]! & is.auxiliary) return undefined;
  if (words[at - 1] === "," && bits[next]! & is.subjectPronoun) return undefined;
  if (marksBefore(items, unit, at)) return phrase;
  if (!(cue.frames & frame.clause)) return undefined;
  // "Ana Ruiz, a baker, said the shop had closed": here the phrase after the verb is the content's subject.
  const isModified =
    after < unit.to && (words[after] === "," || (bits[after]! & is.relative) !== 0);
  // "said a spokesman for the port, Ben Ward, who ran": what modifies the speaker ends with a comma.
  const modifierTo =
    after < unit.to && bits[after]! & is.preposition ? nextComma(items, unit, after) : unit.to;
  if (
    !endsNear(items, unit, after) ||
    (!isModified && hasFinite(items, after, modifierTo)) ||
    !(holdsVerb(items, unit.from, at) || (cue.base === "say" && isUncut(items, unit, at)))
  )
    return undefined;
  return phrase;
}

const longClause = 8; // items: more are a clause even where no verb is known for one

// A long stretch without a comma before the one at `at - 1`: no name and its apposition.
const isUncut = (items: Items, unit: Unit, at: number): boolean =>
  at - unit.from > longClause && nextComma(items, unit, unit.from) === at - 1;

function nextComma({ words }: Items, unit: Unit, from: number): number {
  let at = from;
  while (at < unit.to && words[at] !== ",") at++;
  return at;
}

// Whether the last thing before item `at`, past punctuation, stands in marks.
export function marksBefore(items: Items, unit: Unit, at: number): boolean {
  let last = at - 1;
  while (last > unit.from && items.bits[last]! & is.punctuation) last--;
  return last >= unit.from && (items.bits[last]! & is.marked) !== 0;
}

// Nothing but a time or a place follows: "…, he said on Monday."
export function endsClause(items: Items, unit: Unit, at: number): boolean {
  return at >= unit.to || (items.bits[at]! & (is.punctuation | is.time | is.preposition)) !== 0;
}

const isClause = (items: Items, from: number, to: number): boolean =>
  to - from >= 3 && (to - from >= longClause || holdsVerb(items, from, to));

// A verb in sight, or words in marks that may hold one: "“We stayed” until noon".
function holdsVerb(items: Items, from: number, to: number): boolean {
  if (hasFinite(items, from, to)) return true;
  for (let i = Math.max(from, to - maxContent); i < to; i++)
    if (isLongMarked(items, i)) return true;
  return false;
}

// "But, he said, …", "Instead, she said, …": a word that joins sentences is the reporter's.
function onlyJoins({ bits, words }: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!(bits[i]! & (is.adverb | is.subordinator | is.punctuation)) && words[i] !== "and")
      return false;
  return true;
}

function isLongMarked({ text, marked }: Items, at: number): boolean {
  const stretch = marked[at];
  if (!stretch) return false;
  const { contentStart, contentEnd } = stretch;
  if (endsSentence(text, contentEnd)) return false; // all of the content by itself
  const first = text.indexOf(" ", contentStart);
  const second = first < 0 ? -1 : text.indexOf(" ", first + 1);
  return second > 0 && second < contentEnd;
}

export function hasFinite(items: Items, from: number, to: number): boolean {
  const end = Math.min(to, from + 30);
  for (let i = from; i < end; i++) {
    if (items.bits[i]! & (is.auxiliary | is.past)) return true;
    const word = items.words[i]!;
    if (word.endsWith("ed") && word.length > 4 && !(items.bits[i]! & is.capital)) return true;
    if (items.cue[i]?.form === "past") return true;
  }
  return false;
}

// "“…end.” He added, “": the marks before closed a sentence, and a new one starts at `at`. After a
// question mark it does so only if what follows is plainly content.
export function opensSentence(items: Items, unit: Unit, at: number, right: Complement): boolean {
  const marked = at > unit.from ? items.marked[at - 1] : undefined;
  if (!marked || !(items.bits[at]! & is.capital)) return false;
  const last = items.text.charCodeAt(marked.contentEnd - 1);
  if (last === 0x2e) return right.kind !== "loose";
  return (
    (last === 0x21 || last === 0x3f) && (right.kind === "marked" || right.rule === "quotes/clause")
  );
}

// After an inverted speaker comes the end, a comma, or what modifies it.
export function endsNear(items: Items, unit: Unit, at: number): boolean {
  if (at >= unit.to) return true;
  return (
    (items.bits[at]! & (is.punctuation | is.preposition | is.relative | is.time | is.marked)) !== 0
  );
}

// Past a speaker's modifiers to what follows the next comma: "said Ruiz, the mayor, “…”".
export function afterPhrase(items: Items, unit: Unit, from: number): number {
  for (let i = from; i < unit.to && i - from < 24; i++) {
    if (items.bits[i]! & is.marked)
      return items.words[i - 1] === "," || items.words[i - 1] === ":" ? i : unit.to;
  }
  return unit.to;
}
