import { addressed } from "./addressed.ts";
import { type Cue, frame } from "./cue-forms.ts";
import { negatesInfinitive, opensInfinitive } from "./infinitives.ts";
import type { Items, Unit } from "./items.ts";
import { late } from "./late-contents.ts";
import { isTitle } from "./titles.ts";
import { is } from "./words.ts";

export interface Complement {
  readonly kind: "marked" | "clause" | "phrase" | "loose";
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly cueTo: number;
}

/** Reads what follows the cue that ends at `cueTo`, from item `from` on. */
export type ComplementReader = (
  items: Items,
  unit: Unit,
  from: number,
  cue: Cue,
  cueTo: number,
) => Complement | undefined;

export const whWords = new Set([
  "whether",
  "if",
  "how",
  "why",
  "what",
  "who",
  "where",
  "when",
  "which",
]);

// What follows a cue that ends at `at`, if it is something that the cue takes.
export function complement(items: Items, unit: Unit, at: number, cue: Cue): Complement | undefined {
  const { bits, words } = items;
  let i = at;
  while (
    i < unit.to &&
    bits[i]! & (is.adverb | is.time) &&
    !((bits[i + 1] ?? 0) & is.possessive) &&
    !startsClause(items, i) &&
    !negatesInfinitive(items, i)
  )
    i++;
  if (i >= unit.to) return undefined;
  const word = words[i]!;
  const to = unit.to;
  const marked = (from: number): Complement => ({
    kind: "marked",
    rule: "quotes/cue-before",
    from,
    to: from + 1,
    cueTo: at,
  });
  const clause = (from: number, rule = "quotes/clause"): Complement => ({
    kind: "clause",
    rule,
    from,
    to,
    cueTo: at,
  });

  if (bits[i]! & is.marked)
    return cue.frames & (frame.quote | frame.named | frame.clause | frame.object)
      ? marked(i)
      : undefined;
  if (word === "," || word === ":") {
    if (i + 1 < to && bits[i + 1]! & is.marked && cue.frames & frame.quote) return marked(i + 1);
    if (word === ":" && cue.frames & frame.clause && i + 2 < to)
      return clause(i + 1, "quotes/colon");
    if (word === "," && cue.base === "say" && conditions.has(words[i + 1] ?? ""))
      return clause(i + 1);
    const past = word === "," && cue.frames & frame.clause ? pastAside(items, unit, i) : -1;
    if (past > 0) return words[past] === "that" ? clause(past + 1) : marked(past);
    return undefined;
  }
  if (bits[i]! & is.punctuation && word !== "$" && word !== "-") return undefined;
  if (word === "that" && cue.frames & (frame.clause | frame.opened)) return clause(i + 1);
  if (cue.prepositions.includes(word)) {
    if (i + 1 >= to || bits[i + 1]! & is.punctuation) return undefined;
    return { kind: "phrase", rule: "quotes/preposition", from: i + 1, to, cueTo: i + 1 };
  }
  if (opensInfinitive(items, i)) {
    const verb = word === "to" ? i + 1 : i + 2;
    if (words[verb] === "be" && anonymities.has(words[verb + 1] ?? "")) return undefined;
    if (cue.frames & frame.infinitive)
      return { kind: "phrase", rule: "quotes/infinitive", from: i, to, cueTo: at };
    return late(items, unit, i, cue, at);
  }
  if (cue.frames & frame.person) return addressed(items, unit, i, cue, at);
  if (whWords.has(word) && cue.frames & (frame.clause | frame.object | frame.opened))
    return clause(i);
  if (cue.frames & frame.opened && !(cue.frames & frame.object)) {
    return (bits[i]! & is.subjectPronoun && words[i] !== "it") ||
      (hasVerb(items, unit, i) && !(bits[i]! & is.preposition) && cue.base !== "find")
      ? clause(i)
      : undefined;
  }
  if (cue.frames & frame.named && !(bits[i]! & is.preposition) && namesSomething(items, unit, i)) {
    return { kind: "clause", rule: "quotes/naming", from: i, to, cueTo: at };
  }
  if (cue.base === "say" && (openings.has(word) || isGerund(items, i))) return clause(i);
  if (bits[i]! & is.preposition && word !== "like" && !opensAmount(items, i))
    return late(items, unit, i, cue, at);
  if (word === "and" || (bits[i]! & (is.auxiliary | is.subordinator) && !(bits[i]! & is.capital)))
    return undefined;
  if (cue.frames & frame.object && !(bits[i]! & is.subjectPronoun))
    return { kind: "phrase", rule: "quotes/object", from: i, to, cueTo: at };
  if (
    cue.frames & frame.clause &&
    (cue.base === "say" || startsClause(items, i) || hasVerb(items, unit, i))
  )
    return clause(i);
  if (cue.frames & frame.object || (cue.frames & frame.quote && holdsMarks(items, unit, i)))
    return { kind: "phrase", rule: "quotes/object", from: i, to, cueTo: at };
  return undefined;
}

const openings = new Set(
  "because if while although though unless whereas despite given".split(" "),
);

// "who asked not to be named": about the source, no demand that is news.
const anonymities = new Set(["named", "identified", "quoted"]);

// "said, if it rained, they would stay"; after "said, because" comes the reporter's reason.
const conditions = new Set(["if", "unless", "despite", "given"]);

// "having the gate open is a risk"
const isGerund = ({ bits, words }: Items, at: number): boolean =>
  words[at]!.length > 5 && words[at]!.endsWith("ing") && !(bits[at]! & is.preposition);

// "offered her “best of luck”": marks in what a verb of saying has for an object are somebody's words.
function holdsMarks(items: Items, unit: Unit, from: number): boolean {
  for (let i = from; i < unit.to && i - from < 10; i++) {
    if (items.bits[i]! & is.marked) return !isTitle(items, i);
    if (items.bits[i]! & is.punctuation && items.words[i] !== "-") return false;
  }
  return false;
}

// "said, in words that shocked, that": past an aside between commas. -1 where nothing comes.
function pastAside(items: Items, unit: Unit, comma: number): number {
  const next = items.cue[comma + 1];
  if (next?.form === "ing" && next.frames & frame.quote) return -1; // ", adding, “": a report of its own
  for (let i = comma + 1; i < unit.to && i - comma < 24; i++) {
    if (items.words[i] !== ",") continue;
    if (items.words[i + 1] === "that") return i + 1;
    if ((items.bits[i + 1] ?? 0) & is.marked) return i + 1;
    return -1;
  }
  return -1;
}

// "at least one", "up to $8 million", "about 40": a preposition in form only.
function opensAmount(items: Items, at: number): boolean {
  const next = items.words[at + 1] ?? "";
  if (items.words[at] === "at") return next === "least" || next === "most";
  if (items.words[at] === "up" && next === "to") return true;
  const unit = next.charCodeAt(0);
  return (
    (items.words[at] === "about" ||
      items.words[at] === "over" ||
      items.words[at] === "around" ||
      items.words[at] === "between") &&
    unit >= 48 &&
    unit <= 57
  );
}

const startsClause = (items: Items, at: number): boolean =>
  (items.bits[at]! & is.subjectPronoun) !== 0 ||
  ((items.bits[at]! & is.capital) !== 0 && !(items.bits[at]! & is.time));

// Whether a finite verb comes soon: tells "said the minister would" from "said the words".
export function hasVerb(items: Items, unit: Unit, from: number): boolean {
  const to = Math.min(unit.to, from + 16);
  for (let i = from; i < to; i++) {
    if (items.bits[i]! & (is.auxiliary | is.past) && items.words[i] !== "'s") return true;
    const word = items.words[i]!;
    // "claimed the islands, which it calls": another clause's verb.
    if (i > from && items.bits[i]! & (is.relative | is.subjectPronoun)) return false;
    if (i > from && word.endsWith("ed") && word.length > 4) return true;
    if (items.cue[i]?.finite && i > from) return true;
  }
  return false;
}

// Marks, "as" or a second phrase after "it": tells "called it a farce" from "a rocket called Heavy".
function namesSomething(items: Items, unit: Unit, from: number): boolean {
  if (items.bits[from]! & is.objectPronoun) return true;
  const to = Math.min(unit.to, from + 30);
  for (let i = from; i < to; i++) {
    if (items.bits[i]! & is.marked || items.words[i] === "as") return true;
    if (
      i > from &&
      (items.words[i] === "a" || items.words[i] === "an") &&
      items.bits[i - 1]! & is.word &&
      !(items.bits[i - 1]! & is.preposition)
    )
      return true;
  }
  return false;
}
