import { apposedName } from "./appositions.ts";
import type { Items, Unit } from "./items.ts";
import {
  continuesPhrase,
  headPhrase,
  isJoiner,
  lastPhrase,
  longestBracket,
  maxPhrase,
  opensIntroduction,
  type Phrase,
} from "./noun-phrases.ts";
import { is } from "./words.ts";

/** The leftmost item of the group that ends with the verb at `verb`: "has not yet", "went on to". */
export function verbGroupStart(items: Items, unit: Unit, verb: number): number {
  const { bits, words } = items;
  let from = verb;
  for (let steps = 0; steps < 8; steps++) {
    while (from > unit.from && bits[from - 1]! & (is.auxiliary | is.adverb)) from--;
    if (stopsShort(items, from) && from - 3 > unit.from) {
      from -= 3;
      continue;
    }
    if (from - 2 <= unit.from || words[from - 1] !== "to") break;
    // "declined to say", "went on to say", "continued to call": the verb before has the subject.
    const before = words[from - 2] === "on" ? from - 3 : from - 2;
    if (before <= unit.from || !(bits[before]! & is.word) || bits[before]! & is.preposition) break;
    from = before;
  }
  return from;
}

const stops = new Set("stop stops stopped fall falls fell".split(" "));

/** "stopped short of [saying]": whether the verb at `at` was not done. */
export const stopsShort = ({ words }: Items, at: number): boolean =>
  words[at - 1] === "of" && words[at - 2] === "short" && stops.has(words[at - 3] ?? "");

/** The subject to the left of a verb group that starts at `group`; `known` is the unit's last subject. */
export function subjectBefore(
  items: Items,
  unit: Unit,
  group: number,
  known: Phrase | undefined,
): Phrase | undefined {
  const { bits, words } = items;
  const last = pastTime(items, unit, group - 1);
  if (last < unit.from) return undefined;
  if (bits[last]! & is.subjectPronoun) return { from: last, to: last + 1 };
  if (bits[last]! & is.relative) return antecedent(items, unit, last);
  const word = words[last]!;
  if (word === "that" || word === "which") return antecedent(items, unit, last);
  if (word === ",") return pastParenthesis(items, unit, last);
  if (word === "and" || word === "but" || word === "or" || word === "then") {
    const start = clauseStart(items, unit, last);
    if (known && known.from >= start) return known;
    const opensPhrase = (bits[start]! & (is.determiner | is.capital | is.subjectPronoun)) !== 0;
    const ownSubject = start > unit.from && (opensPhrase || !(bits[start - 1]! & is.punctuation));
    return ownSubject ? headPhrase(items, start, last) : (known ?? mainSubject(items, unit, last));
  }
  if (bits[last]! & (is.marked | is.punctuation)) {
    if (word === ")") return pastBracket(items, unit, last);
    return known ?? mainSubject(items, unit, last);
  }
  const region = regionStart(items, unit, last);
  const relative = relativeAround(items, unit, region);
  if (relative > 0) return headPhrase(items, regionStart(items, unit, relative - 1), relative);
  const phrase = headPhrase(items, region, group);
  return phrase && { ...phrase, outer: group };
}

// "Ruiz, the mayor, on Tuesday said": back over the time where a comma stands before it.
function pastTime({ bits, words }: Items, unit: Unit, last: number): number {
  let i = last;
  while (i > unit.from && last - i < 5 && bits[i]! & is.time) i--;
  if (i === last) return last;
  while (i > unit.from && last - i < 5 && (words[i] === "on" || bits[i]! & is.adverb)) i--;
  return words[i] === "," ? i : last;
}

// "an official who asked not to be [named] said": where what stands before the verb ends a relative
// clause, the place of its pronoun; -1 elsewhere.
function relativeAround({ bits, words }: Items, unit: Unit, region: number): number {
  if (region <= unit.from || !(bits[region - 1]! & is.auxiliary)) return -1;
  for (let i = region - 1; i > unit.from && region - i < 12; i--) {
    if (words[i] === "who") return bits[i - 1]! & is.word ? i : -1;
    if (bits[i]! & (is.punctuation | is.marked)) return -1;
  }
  return -1;
}

/** The first noun phrase of the unit that is no introduction: who a participle speaks for. */
export function mainSubject(items: Items, unit: Unit, before: number): Phrase | undefined {
  const { bits, words } = items;
  let from = pastDateline(items, unit);
  if (opensIntroduction(items, from) || opensWithTime(items, from, before)) {
    let comma = from;
    while (comma < before && comma - from < maxPhrase && words[comma] !== ",") comma++;
    if (comma < before - 1) from = comma + 1;
  }
  const latest = Math.min(before, from + maxPhrase);
  while (
    from < latest &&
    (bits[from]! & is.adverb || words[from] === "," || isJoiner(words[from]!))
  )
    from++;
  let to = from;
  while (to < before && to - from < maxPhrase && continuesPhrase(items, to, from)) to++;
  return to > from ? { from, to } : undefined;
}

// "LIMA — ", "LIMA (Agency) — ": to the first item after it.
export function pastDateline(items: Items, unit: Unit): number {
  if (!(items.bits[unit.from]! & is.capital) || items.bits[unit.from]! & is.determiner)
    return unit.from;
  for (let i = unit.from + 1; i < unit.to && i - unit.from < 10; i++) {
    const word = items.words[i];
    if (word === "—" || word === "–" || word === "--" || isSpacedDash(items, i))
      return i + 1 < unit.to ? i + 1 : unit.from;
    if (items.bits[i]! & (is.auxiliary | is.preposition | is.determiner) || isSmall(items, i))
      break;
  }
  return unit.from;
}

const isSmall = ({ text, start }: Items, at: number): boolean => {
  const unit = text.charCodeAt(start[at]!);
  return unit >= 97 && unit <= 122;
};

// "LIMA (Agency) - The mayor": a hyphen that stands for a dash.
const isSpacedDash = ({ start, end, words }: Items, at: number): boolean =>
  words[at] === "-" && at > 0 && end[at - 1]! < start[at]! && end[at]! < start[at + 1]!;

// "Hours later, ", "Last week, ".
function opensWithTime(items: Items, from: number, before: number): boolean {
  for (let i = from; i < before && i - from < 6; i++) {
    if (items.words[i] === ",") return i > from && (items.bits[i - 1]! & is.time) !== 0;
  }
  return false;
}

// Where the clause starts in which "… and said" joins two verbs.
function clauseStart(items: Items, unit: Unit, last: number): number {
  const { bits, words } = items;
  for (let i = last - 1; i > unit.from && last - i < maxPhrase; i--) {
    if (bits[i]! & is.punctuation && words[i] !== "-" && words[i] !== ".") return i + 1;
    if (
      words[i] === "before" ||
      words[i] === "after" ||
      words[i] === "when" ||
      words[i] === "while" ||
      words[i] === "because"
    )
      return i + 1;
  }
  return unit.from;
}

// The first item of the clause whose last item before its verb is `last`.
function regionStart(items: Items, unit: Unit, last: number): number {
  const { bits, words } = items;
  let at = last;
  for (; at > unit.from && last - at < maxPhrase; at--) {
    const i = at - 1;
    const word = words[i]!;
    if (bits[i]! & is.punctuation) {
      if (isSpacedDash(items, i)) return at;
      if (word === "." || word === "-" || word === "&" || word === "/") continue;
      const open = word === ")" && bits[at]! & is.preposition ? bracketOpen(items, unit, i) : i;
      if (open === i) return at;
      at = open + 1; // "Ruiz (Labour) of Velden"
      continue;
    }
    if (bits[i]! & (is.marked | is.auxiliary | is.relative)) return at;
    if (word === "and" || word === "or") {
      if (joinsSubjects(items, unit, i)) continue;
      return at;
    }
    if (bits[i]! & is.subordinator && !(bits[i]! & is.preposition)) return at;
    if (
      word === "as" ||
      word === "after" ||
      word === "before" ||
      word === "until" ||
      word === "since"
    )
      return at;
    const cue = items.cue[i];
    if (
      cue &&
      (cue.form === "past" || cue.form === "s" || cue.form === "ing") &&
      !(bits[i]! & is.capital)
    )
      return at;
    if (bits[i]! & is.objectPronoun && bits[at]! & is.word && !(bits[i]! & is.determiner))
      return at;
  }
  return at;
}

// An "and" within the subject: before it, up to the clause's start, stands one noun phrase and no verb.
function joinsSubjects(items: Items, unit: Unit, and: number): boolean {
  const { bits, words } = items;
  for (let i = and - 1; i >= unit.from && and - i <= 12; i--) {
    const word = words[i]!;
    if (bits[i]! & (is.auxiliary | is.subjectPronoun | is.adverb)) return false;
    if (items.cue[i]?.finite && !(bits[i]! & is.capital) && items.cue[i]!.form !== "s")
      return false;
    if (
      bits[i]! & (is.punctuation | is.marked) ||
      (bits[i]! & is.subordinator && !(bits[i]! & is.preposition))
    ) {
      return i < and - 1 && !(bits[i + 1]! & is.preposition);
    }
    if (word.endsWith("ed") && !(bits[i]! & is.capital)) return false;
    if (i === unit.from) return !(bits[i]! & is.preposition);
  }
  return false;
}

// "Ruiz, who met Ward, said": the phrase before the relative pronoun, past a comma.
function antecedent(items: Items, unit: Unit, relative: number): Phrase | undefined {
  let to = relative;
  if (to > unit.from && items.words[to - 1] === ",") to--;
  if (to <= unit.from) return undefined;
  if (items.bits[to - 1]! & is.preposition) return undefined;
  return lastPhrase(items, Math.max(unit.from, to - 8), to);
}

// "Ruiz, the mayor of Lima, said", "Ruiz, 53, of Lima, said": back over what stands between commas.
function pastParenthesis(items: Items, unit: Unit, comma: number): Phrase | undefined {
  const { words, bits } = items;
  let end = comma;
  for (let pairs = 0; pairs < 4; pairs++) {
    let open = end - 1;
    while (open > unit.from && end - open < maxPhrase && words[open] !== ",") open--;
    if (words[open] !== "," || open === unit.from) break;
    end = open;
    const from = regionStart(items, unit, end - 1);
    const first = bits[from]!;
    const isName = (first & (is.capital | is.subjectPronoun)) !== 0;
    if (from === unit.from || isName || words[from - 1] !== ",") {
      if (from === unit.from && opensIntroduction(items, from)) break; // "On Monday, the mayor, a ..."
      const head = headPhrase(items, from, end);
      const apposed = head && apposedName(items, head, end, comma);
      if (apposed && head.to === end) return { ...apposed, first: head.from };
      if (!apposed) return head;
      return { ...head, apposed }; // "of Lima, New York," names no mayor
    }
  }
  return mainSubject(items, unit, comma);
}

function pastBracket(items: Items, unit: Unit, bracket: number): Phrase | undefined {
  const open = bracketOpen(items, unit, bracket);
  return open === bracket ? undefined : headPhrase(items, regionStart(items, unit, open - 1), open);
}

// Where the bracket opens that closes at `close`; `close` itself where nothing before it opens one.
function bracketOpen({ words }: Items, unit: Unit, close: number): number {
  let open = close;
  while (open > unit.from && close - open < longestBracket && words[open] !== "(") open--;
  return words[open] === "(" && open > unit.from ? open : close;
}
