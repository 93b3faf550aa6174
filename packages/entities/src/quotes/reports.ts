import { type Cue, type CueForm, frame, sourceless } from "./cue-forms.ts";
import { type Items, is, type Unit } from "./items.ts";
import {
  mainSubject,
  pastDateline,
  type Phrase,
  phraseAfter,
  subjectBefore,
  verbGroupStart,
} from "./subjects.ts";

// Items. No clause is longer; run-on text is cut, so that its quotes do not each hold all of it.
const maxContent = 120;

/** A cue with its speaker and the words it reports, all as items. */
export interface Report {
  readonly unit: number;
  readonly rule: string;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly speaker: Phrase | undefined;
  readonly from: number; // content
  readonly to: number;
}

/** The reports of one unit, in the order of their cues. */
export function findReports(items: Items, unitIndex: number): Report[] {
  const unit = items.units[unitIndex]!;
  const found: Report[] = [];
  let known: Phrase | undefined;
  for (let i = unit.from; i < unit.to; i++) {
    if (items.words[i] === "according" && items.words[i + 1] === "to") {
      addAccording(items, unit, unitIndex, i, found);
      continue;
    }
    if (sourceless.has(items.words[i]!)) continue;
    const cue = items.cue[i];
    if (!cue || !actsAsCue(items, unit, i, cue)) continue;
    const before = found.length;
    if (cue.form === "noun") readNoun(items, unit, unitIndex, i, cue, found);
    else if (cue.form === "adjective") readAdjective(items, unit, unitIndex, i, cue, known, found);
    else readVerb(items, unit, unitIndex, i, cue, known, found);
    if (found.length > before) known = found.at(-1)!.speaker ?? known;
  }
  return found;
}

const articles = new Set(["a", "an", "the", "his", "her", "its", "their", "our", "my", "your"]);

// Whether the word at `at` can be a cue where it stands: "United States" and "two reports said" hold none.
function actsAsCue(items: Items, unit: Unit, at: number, cue: Cue): boolean {
  const { bits, words } = items;
  if (bits[at]! & is.capital && at > unit.from && !unit.isHeadline) return !(bits[at - 1]! & is.word);
  if (cue.form === "noun" || cue.form === "adjective") return true;
  if (at === unit.from) return true;
  if (cue.form !== "ing" && (articles.has(words[at - 1]!) || bits[at - 1]! & is.possessive)) return false;
  if ((cue.form === "s" || cue.form === "base") && at + 1 < unit.to) {
    const next = items.cue[at + 1];
    if (bits[at + 1]! & is.auxiliary || (next?.form === "past" && next.finite)) return false;
  }
  // "settle maritime disputes in court": a plural noun.
  if (cue.form === "s" && !(bits[at - 1]! & (is.capital | is.subjectPronoun | is.adverb)) && at + 1 < unit.to) {
    const next = bits[at + 1]!;
    if (next & is.preposition && !cue.prepositions.includes(words[at + 1]!)) return false;
  }
  if (cue.form === "ing" && bits[at - 1]! & is.preposition) {
    return words[at + 1] === "that" || (bits[at + 1] ?? 0) > 0 && (bits[at + 1]! & is.marked) !== 0;
  }
  return true;
}

function readVerb(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  verb: Cue,
  known: Phrase | undefined,
  found: Report[],
): void {
  const { bits, words } = items;
  const particle = at + 1 < unit.to ? verb.particles.get(words[at + 1]!) : undefined;
  const cue: Cue = particle ? { ...particle, form: verb.form } : verb;
  const cueTo = particle ? at + 2 : at + 1;
  if (!particle && cue.frames === 0 && cue.prepositions.length === 0) return;
  const group = verbGroupStart(items, unit, at);
  const hasCopula = anyCopula(items, group, at);
  if (cue.form === "past" && (hasCopula || (verb.participle && cue.frames & frame.named && words[at + 1] === "by"))) {
    readPassive(items, unit, unitIndex, at, group, cue, found);
    return;
  }
  if (cue.form === "past" && !verb.finite && !anyAuxiliary(items, group, at)) return; // a bare participle
  if (cue.form === "base" && !takesBase(items, unit, group, at, known)) return;

  const negated = negationIn(items, group, at);
  const cueFrom = negated >= 0 ? negated : at;
  const add = (rule: string, speaker: Phrase | undefined, from: number, to: number, end = cueTo): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to) found.push({ unit: unitIndex, rule, cueFrom, cueTo: end, speaker, ...bounds });
  };

  const inverted = invertedSpeaker(items, unit, at, group, cue);
  if (inverted) {
    addLeft(items, unit, at, inverted, add, "quotes/cue-inverted", found, endsNear(items, unit, inverted.to));
    const next = afterPhrase(items, unit, inverted.to);
    if (next < unit.to && bits[next]! & is.marked) add("quotes/interrupted", inverted, next, next + 1);
    return;
  }
  const speaker =
    cue.form === "ing" && !hasCopula
      ? participleSubject(items, unit, group, known)
      : subjectBefore(items, unit, group, known);
  if (!speaker) return;
  if (!canSpeak(items, speaker)) return;
  const right = complement(items, unit, cueTo, cue);
  const isBefore = standsBefore(items, speaker, group, cue);
  const before = isBefore ? speaker.from : group;
  const takesLeft = isBefore && (cue.frames & (frame.quote | frame.clause)) !== 0 && closesContent(items, unit, before);
  const isMarked = takesLeft && marksBefore(items, unit, before);
  const startsAnew = right !== undefined && opensSentence(items, unit, before, right);
  const isParenthetical = takesLeft && cue.form !== "ing" && endsClause(items, unit, cueTo) && (!right || right.kind === "loose");
  if (isMarked ? !startsAnew : isParenthetical) {
    const done = addLeft(items, unit, before, speaker, add, "quotes/cue-after", found, endsClause(items, unit, cueTo));
    if (done && right?.kind === "marked") add("quotes/interrupted", speaker, right.from, right.to);
    if (done) return;
  }
  if (!right && isAfterRelative(items, speaker, cue, cueTo)) {
    add("quotes/clause", speaker, cueTo, firstComma(items, cueTo, contentEnd(items, unit, cueTo, "clause")));
    return;
  }
  if (right?.kind === "loose" && cue.frames & frame.clause && !takesLeft && hasVerb(items, unit, right.from + 1) && cue.base === "say") {
    add("quotes/late-clause", speaker, right.from, contentEnd(items, unit, right.from, "clause"));
    return;
  }
  if (!right || right.kind === "loose") return;
  if (right.kind === "phrase" && !assertsPhrase(items, unit, group, at, cue)) return;
  const end = contentEnd(items, unit, right.from, right.kind, cue.form);
  const limit = isSubordinate(items, unit, speaker, group) ? firstComma(items, right.from, end) : end;
  add(right.rule, speaker, right.from, limit, right.cueTo);
}

// Whether the subject stands right before its verb, so that content may end where it starts; not
// that of ", adding" and "and said".
function standsBefore(items: Items, speaker: Phrase, group: number, cue: Cue): boolean {
  if (speaker.to === group) return true;
  if (items.bits[group - 1]! & is.relative) return false;
  const word = items.words[group - 1];
  return speaker.to < group && cue.form !== "ing" && word !== "and" && word !== "but" && word !== "or" && word !== "then";
}

// "to defend", "by condemning": what is to be done or how is nobody's utterance; ", condemning" is.
function assertsPhrase(items: Items, unit: Unit, group: number, at: number, cue: Cue): boolean {
  if (cue.form === "ing") return group < at || items.words[at - 1] === "," || items.words[at - 1] === "and";
  return !(cue.form === "base" && items.words[at - 1] === "to" && group === at - 1) || unit.from === group;
}

// "While Ruiz said so, the crowd left", "Ruiz, who said so, left": the main clause follows the comma.
function isSubordinate(items: Items, unit: Unit, speaker: Phrase, group: number): boolean {
  const { bits, words } = items;
  if (group > unit.from && bits[group - 1]! & is.relative && words[group - 2] === ",") return true;
  const opener = speaker.from - 1;
  if (opener < unit.from || opener > unit.from + 1) return false;
  return (bits[opener]! & is.subordinator) !== 0 && !coordinators.has(words[opener]!);
}

const coordinators = new Set(["so", "but", "or", "nor", "yet", "that", "what", "how", "why"]);

function firstComma(items: Items, from: number, to: number): number {
  for (let i = from; i < to; i++) if (items.words[i] === ",") return i;
  return to;
}

// "what it said was a mistake": the content is what the relative stands for, said of in a verb.
function isAfterRelative(items: Items, speaker: Phrase, cue: Cue, cueTo: number): boolean {
  const word = items.words[speaker.from - 1] ?? "";
  const isRelative = word === "what" || word === "which" || word === "who" || word === "that";
  return isRelative && (cue.frames & frame.clause) !== 0 && ((items.bits[cueTo] ?? 0) & is.auxiliary) !== 0;
}

interface Complement {
  readonly kind: "marked" | "clause" | "phrase" | "loose";
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly cueTo: number;
}

const whWords = new Set(["whether", "if", "how", "why", "what", "who", "where", "when", "which"]);

// What follows a cue that ends at `at`, if it is something that the cue takes.
function complement(items: Items, unit: Unit, at: number, cue: Cue): Complement | undefined {
  const { bits, words } = items;
  let i = at;
  while (i < unit.to && bits[i]! & (is.adverb | is.time) && !((bits[i + 1] ?? 0) & is.possessive) && !startsClause(items, i)) i++;
  if (i >= unit.to) return undefined;
  const word = words[i]!;
  const to = unit.to;
  const marked = (from: number): Complement => ({ kind: "marked", rule: "quotes/cue-before", from, to: from + 1, cueTo: at });
  const clause = (from: number, rule = "quotes/clause"): Complement => ({ kind: "clause", rule, from, to, cueTo: at });

  if (bits[i]! & is.marked) return cue.frames & (frame.quote | frame.named | frame.clause | frame.object) ? marked(i) : undefined;
  if (word === "," || word === ":") {
    if (i + 1 < to && bits[i + 1]! & is.marked && cue.frames & frame.quote) return marked(i + 1);
    if (word === ":" && cue.frames & frame.clause && i + 2 < to) return clause(i + 1, "quotes/colon");
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
  if (word === "to") {
    if (cue.frames & frame.infinitive) return { kind: "phrase", rule: "quotes/infinitive", from: i, to, cueTo: at };
    return late(items, unit, i, cue, at);
  }
  if (cue.frames & frame.person) return addressed(items, unit, i, cue, at);
  if (whWords.has(word) && cue.frames & (frame.clause | frame.object | frame.opened)) return clause(i);
  if (cue.frames & frame.opened && !(cue.frames & frame.object)) {
    return (bits[i]! & is.subjectPronoun && words[i] !== "it") || (hasVerb(items, unit, i) && !(bits[i]! & is.preposition)) ? clause(i) : undefined;
  }
  if (cue.frames & frame.named && !(bits[i]! & is.preposition) && namesSomething(items, unit, i)) {
    return { kind: "clause", rule: "quotes/naming", from: i, to, cueTo: at };
  }
  if (bits[i]! & is.preposition && word !== "like" && !opensAmount(items, i)) return late(items, unit, i, cue, at);
  if (bits[i]! & (is.auxiliary | is.subordinator) && !(bits[i]! & is.capital)) return undefined;
  if (cue.frames & frame.object && !(bits[i]! & is.subjectPronoun)) return { kind: "phrase", rule: "quotes/object", from: i, to, cueTo: at };
  if (cue.frames & frame.clause && (cue.base === "say" || startsClause(items, i) || hasVerb(items, unit, i))) return clause(i);
  if (cue.frames & frame.object) return { kind: "phrase", rule: "quotes/object", from: i, to, cueTo: at };
  return undefined;
}

// "said in a statement that", "wrote on Monday: “": the content comes late, past where and when.
function late(items: Items, unit: Unit, from: number, cue: Cue, cueTo: number): Complement | undefined {
  const { bits, words } = items;
  const loose: Complement = { kind: "loose", rule: "", from, to: from, cueTo };
  if (!(cue.frames & (frame.clause | frame.quote))) return undefined;
  const to = Math.min(unit.to, from + 24);
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word === "that" && cue.frames & frame.clause && i > from + 1 && !(bits[i + 1]! & (is.auxiliary | is.punctuation))) {
      return { kind: "clause", rule: "quotes/late-clause", from: i + 1, to: unit.to, cueTo };
    }
    if (bits[i]! & is.marked && (words[i - 1] === "," || words[i - 1] === ":" || isSpeech(items, i))) {
      return { kind: "marked", rule: "quotes/cue-before", from: i, to: i + 1, cueTo };
    }
    // "said on Monday he would": a subject of its own after the time.
    if (i > from + 1 && cue.frames & frame.clause && bits[i]! & is.subjectPronoun && bits[i - 1]! & (is.time | is.word) && !(bits[i - 1]! & (is.preposition | is.determiner | is.subordinator))) {
      return { kind: "clause", rule: "quotes/late-clause", from: i, to: unit.to, cueTo };
    }
    if (i > from && bits[i - 1]! & is.time && cue.frames & frame.clause && bits[i]! & (is.determiner | is.capital) && !(bits[i]! & is.time) && hasVerb(items, unit, i)) {
      return { kind: "clause", rule: "quotes/late-clause", from: i, to: unit.to, cueTo };
    }
    if (bits[i]! & is.punctuation && word !== "," && word !== ":" && word !== "." && word !== "-") return loose;
    if (items.cue[i]?.finite && i > from && bits[i - 1]! & is.subjectPronoun) return loose;
  }
  return loose;
}

// "told reporters that", "warned them against it": past whom it is said to.
function addressed(items: Items, unit: Unit, from: number, cue: Cue, cueTo: number): Complement | undefined {
  const { bits, words } = items;
  const to = Math.min(unit.to, from + 26);
  const clause = (at: number): Complement => ({ kind: "clause", rule: "quotes/addressed", from: at, to: unit.to, cueTo });
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word === "that" && i + 1 < to && !(bits[i + 1]! & is.punctuation)) return clause(i + 1);
    if (bits[i]! & is.marked) return { kind: "marked", rule: "quotes/cue-before", from: i, to: i + 1, cueTo };
    if (i > from && whWords.has(word) && word !== "who" && word !== "which" && word !== "where") return clause(i);
    if (i > from && word === "to" && i - from < 6 && !(cue.base === "tell" && bits[i + 1]! & (is.determiner | is.capital))) {
      return { kind: "phrase", rule: "quotes/addressed", from: i, to: unit.to, cueTo };
    }
    if (i > from && cue.prepositions.includes(word) && word !== "on") {
      return { kind: "phrase", rule: "quotes/addressed", from: i + 1, to: unit.to, cueTo };
    }
    const previous = bits[i - 1]!;
    if (i > from && bits[i]! & is.subjectPronoun && !(previous & (is.preposition | is.subordinator | is.determiner))) return clause(i);
    if (i > from && bits[i]! & is.determiner && !(previous & (is.preposition | is.determiner | is.punctuation)) && hasVerb(items, unit, i)) return clause(i);
    if (word === ":" && i + 1 < unit.to) return clause(i + 1);
    if (bits[i]! & is.punctuation && word !== "," && word !== "." && word !== "-") break;
    if (word === "." && i === unit.to - 1) break;
  }
  if (cue.frames & (frame.object | frame.clause) && !(cue.frames & frame.person && cue.base === "tell")) {
    return { kind: "phrase", rule: "quotes/object", from, to: unit.to, cueTo };
  }
  return { kind: "loose", rule: "", from, to: from, cueTo };
}

// "said, in words that shocked, that": past an aside between commas. -1 where nothing comes.
function pastAside(items: Items, unit: Unit, comma: number): number {
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
  return (items.words[at] === "about" || items.words[at] === "over" || items.words[at] === "around" || items.words[at] === "between") && unit >= 48 && unit <= 57;
}

const startsClause = (items: Items, at: number): boolean =>
  (items.bits[at]! & is.subjectPronoun) !== 0 ||
  ((items.bits[at]! & is.capital) !== 0 && !(items.bits[at]! & is.time));

// Whether a finite verb comes soon: tells "said the minister would" from "said the words".
function hasVerb(items: Items, unit: Unit, from: number): boolean {
  const to = Math.min(unit.to, from + 16);
  for (let i = from; i < to; i++) {
    if (items.bits[i]! & is.auxiliary && items.words[i] !== "'s") return true;
    const word = items.words[i]!;
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
    if (i > from && (items.words[i] === "a" || items.words[i] === "an") && items.bits[i - 1]! & is.word && !(items.bits[i - 1]! & is.preposition)) return true;
  }
  return false;
}

/** Who speaks in the paragraph that a unit introduces with a colon, and the cue if there is one. */
export function findIntroduction(items: Items, unitIndex: number): Introduction | undefined {
  const unit = items.units[unitIndex]!;
  if (items.words[unit.to - 1] !== ":") return undefined;
  for (let i = unit.to - 2; i >= unit.from && unit.to - i < 40; i--) {
    const cue = items.cue[i];
    if (!cue || cue.form === "noun" || cue.form === "adjective" || !(cue.frames & (frame.quote | frame.clause))) continue;
    const group = verbGroupStart(items, unit, i);
    const speaker = cue.form === "ing" ? mainSubject(items, unit, group) : subjectBefore(items, unit, group, undefined);
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

/** Where the content that starts at `from` ends: with the sentence, or where another clause begins. */
function contentEnd(items: Items, unit: Unit, from: number, kind: Complement["kind"], form: CueForm = "past"): number {
  const { bits, words, marked, text } = items;
  if (kind === "marked") {
    const first = marked[from]!;
    if (isSpeech(items, from) || endsSentence(text, first.contentEnd) || from + 1 >= unit.to) return from + 1;
    if (bits[from + 1]! & is.punctuation && words[from + 1] !== "-") return from + 1;
  }
  const limit = Math.min(unit.to, from + maxContent);
  for (let i = from + 1; i < limit; i++) {
    const word = words[i]!;
    if (bits[i]! & is.marked) {
      const closesWithComma = text.charCodeAt(marked[i]!.contentEnd - 1) === 0x2c;
      const next = i + 1 < unit.to ? bits[i + 1]! : is.punctuation;
      if (closesWithComma && !(next & (is.marked | is.relative)) && words[i + 1] !== "and" && words[i + 1] !== "or") return i + 1;
      continue;
    }
    if (word === ";") return i;
    if (kind === "phrase" && (word === "—" || word === "–" || word === "--")) return i;
    if (kind === "phrase" && word === "," && startsModifier(items, i + 1)) return i;
    if (word === "according" && words[i + 1] === "to") return i;
    const cue = items.cue[i];
    if (word === "," && i + 1 < unit.to) {
      const next = items.cue[i + 1];
      if (next?.form === "ing" && next.frames & frame.clause) return i;
      if ((words[i + 1] === "but" || words[i + 1] === "and" || words[i + 1] === "though" || words[i + 1] === "although" || words[i + 1] === "while") && startsOwnReport(items, unit, i + 2)) return i;
      if (words[i + 1] === "as" && startsOwnReport(items, unit, i + 2)) return i;
    }
    if ((word === "and" || word === "but") && i + 1 < unit.to) {
      let j = i + 1;
      while (j < unit.to && bits[j]! & is.adverb) j++;
      const next = items.cue[j];
      if (next && next.finite && next.form === form && form !== "base" && !cue) return i;
    }
  }
  return limit;
}

// ", where", ", a plan that": what follows a noun phrase reported is the reporter's.
const startsModifier = (items: Items, at: number): boolean =>
  at < items.count && ((items.bits[at]! & is.relative) !== 0 || modifierStarts.has(items.words[at]!));

const modifierStarts = new Set(["where", "a", "an", "the", "as", "while", "though", "although", "with", "but", "after"]);

// "and Ward said", "while the mayor called": a subject with a cue of its own within a few words.
function startsOwnReport(items: Items, unit: Unit, from: number): boolean {
  for (let i = from; i < unit.to && i - from < 8; i++) {
    const cue = items.cue[i];
    if (cue?.finite && i > from && (cue.form === "past" || cue.form === "s")) return true;
    if (items.bits[i]! & (is.punctuation | is.preposition)) return false;
  }
  return false;
}

// A whole clause in marks, by its look: a capital and some length.
export function isSpeech(items: Items, at: number): boolean {
  const marked = items.marked[at];
  if (!marked) return false;
  const { text } = items;
  const unit = text.charCodeAt(marked.contentStart);
  const isCapital = unit >= 65 && unit <= 90;
  const looksOpen = isCapital || unit === 0x2e || unit === 0x2026 || unit === 0x5b || unit === 0x27 || unit === 0x2018;
  if (!looksOpen) return false;
  let spaces = 0;
  const to = Math.min(marked.contentEnd, marked.contentStart + 200);
  for (let i = marked.contentStart; i < to && spaces < 3; i++) if (text.charCodeAt(i) === 0x20) spaces++;
  return spaces >= 3 || endsSentence(text, marked.contentEnd);
}

function endsSentence(text: string, contentEnd: number): boolean {
  const unit = text.charCodeAt(contentEnd - 1);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2c;
}

// Whether what stands before item `at` is content that a comma or a mark closed.
function closesContent(items: Items, unit: Unit, at: number): boolean {
  if (at <= unit.from) return false;
  return (items.bits[at - 1]! & is.marked) !== 0 || items.words[at - 1] === "," || items.words[at - 1] === "-" || items.words[at - 1] === "—" || items.words[at - 1] === "–";
}

type Add = (rule: string, speaker: Phrase | undefined, from: number, to: number) => void;

// The content that ends before item `at`: a stretch in marks, or the clause from the unit's start.
function addLeft(items: Items, unit: Unit, at: number, speaker: Phrase, add: Add, rule: string, found: readonly Report[], closes: boolean): boolean {
  const { bits, words } = items;
  let end = at;
  while (end > unit.from && bits[end - 1]! & is.punctuation) end--;
  if (end <= unit.from) return false;
  if (end - unit.from > maxContent) return false;
  const inner = found.slice(-8).findLast((report) => report.to >= end && report.from < end);
  if (inner) {
    // "Ruiz said it was “over”, the agency reported": what is reported is that he said it.
    if (!closes) return false;
    add("quotes/reported", speaker, pastDateline(items, unit), end);
    return true;
  }
  const last = found.at(-1);
  const start = pastDateline(items, unit);
  if (bits[end - 1]! & is.marked) {
    const from = last && last.to < end ? Math.max(last.to, last.cueTo, last.speaker?.to ?? 0) : start;
    let first = end - 1;
    while (first > from && (bits[first - 1]! & is.marked || words[first - 1] === ",")) first--;
    const leadsUp = first > from && !isSpeech(items, end - 1);
    add(rule, speaker, leadsUp ? from : first, end);
    return true;
  }
  if (end - start < 3 || !(hasFinite(items, start, end) || end - start >= 8)) return false;
  add(rule, speaker, start, end);
  return true;
}

// "“…,” said Ruiz", "…, said the mayor of Lima": a phrase after the verb, content before it.
function invertedSpeaker(items: Items, unit: Unit, at: number, group: number, cue: Cue): Phrase | undefined {
  const { bits, words } = items;
  if (group !== at || !(cue.frames & (frame.quote | frame.clause)) || (cue.form !== "past" && cue.form !== "s")) return undefined;
  if (!closesContent(items, unit, at)) return undefined;
  const next = at + 1;
  if (next >= unit.to || !(bits[next]! & is.word) || bits[next]! & (is.preposition | is.time | is.subordinator)) return undefined;
  const phrase = phraseAfter(items, unit, next);
  if (!phrase) return undefined;
  // "X, who rested, said he would": a pronoun or a verb after the phrase makes it the content's subject.
  const after = phrase.to;
  if (after < unit.to && (bits[after]! & is.auxiliary || items.cue[after]?.finite) && !(bits[at - 1]! & is.marked)) return undefined;
  if (after < unit.to && bits[after]! & is.auxiliary) return undefined;
  if (words[at - 1] === "," && bits[next]! & is.subjectPronoun) return undefined;
  if (marksBefore(items, unit, at)) return phrase;
  // "Ana Ruiz, a baker, said the shop had closed": here the phrase after the verb is the content's subject.
  if (!endsNear(items, unit, after) || hasFinite(items, after, unit.to) || !hasFinite(items, unit.from, at)) return undefined;
  return phrase;
}

// Whether the last thing before item `at`, past punctuation, stands in marks.
function marksBefore(items: Items, unit: Unit, at: number): boolean {
  let last = at - 1;
  while (last > unit.from && items.bits[last]! & is.punctuation) last--;
  return last >= unit.from && (items.bits[last]! & is.marked) !== 0;
}

// Nothing but a time or a place follows: "…, he said on Monday."
function endsClause(items: Items, unit: Unit, at: number): boolean {
  return at >= unit.to || (items.bits[at]! & (is.punctuation | is.time | is.preposition)) !== 0;
}

function hasFinite(items: Items, from: number, to: number): boolean {
  const end = Math.min(to, from + 30);
  for (let i = from; i < end; i++) {
    if (items.bits[i]! & is.auxiliary) return true;
    const word = items.words[i]!;
    if (word.endsWith("ed") && word.length > 4 && !(items.bits[i]! & is.capital)) return true;
    if (items.cue[i]?.form === "past") return true;
  }
  return false;
}

// "“…end.” He added, “": the marks before closed a sentence, and a new one starts at `at`. After a
// question mark it does so only if what follows is plainly content.
function opensSentence(items: Items, unit: Unit, at: number, right: Complement): boolean {
  const marked = at > unit.from ? items.marked[at - 1] : undefined;
  if (!marked || !(items.bits[at]! & is.capital)) return false;
  const last = items.text.charCodeAt(marked.contentEnd - 1);
  if (last === 0x2e) return right.kind !== "loose";
  return (last === 0x21 || last === 0x3f) && (right.kind === "marked" || right.rule === "quotes/clause");
}

// After an inverted speaker comes the end, a comma, or what modifies it.
function endsNear(items: Items, unit: Unit, at: number): boolean {
  if (at >= unit.to) return true;
  return (items.bits[at]! & (is.punctuation | is.preposition | is.relative | is.time | is.marked)) !== 0;
}

// Past a speaker's modifiers to what follows the next comma: "said Ruiz, the mayor, “…”".
function afterPhrase(items: Items, unit: Unit, from: number): number {
  for (let i = from; i < unit.to && i - from < 24; i++) {
    if (items.bits[i]! & is.marked) return items.words[i - 1] === "," || items.words[i - 1] === ":" ? i : unit.to;
  }
  return unit.to;
}

function participleSubject(items: Items, unit: Unit, group: number, known: Phrase | undefined): Phrase | undefined {
  if (group === unit.from) {
    let comma = group;
    while (comma < unit.to && comma - group < 40 && items.words[comma] !== ",") comma++;
    return comma < unit.to ? phraseAfter(items, unit, comma + 1) : undefined;
  }
  const before = items.bits[group - 1]!;
  // "the pilot telling passengers": a noun phrase right before it, not "spent days saying".
  if (before & is.word && !(before & (is.preposition | is.subordinator | is.adverb | is.time | is.relative)) && group - 2 >= unit.from) {
    const near = items.bits[group - 2]!;
    if (before & is.capital || near & is.determiner || items.words[group - 1] === "statement") {
      return subjectBefore(items, unit, group, known);
    }
  }
  return known ?? mainSubject(items, unit, group);
}

// "was described by Ward as", "it was reported that": who did it, if anybody is named.
function readPassive(items: Items, unit: Unit, unitIndex: number, at: number, group: number, cue: Cue, found: Report[]): void {
  const { bits, words } = items;
  const cueFrom = at;
  if (cue.base === "quote" || cue.base === "cite") {
    readQuoted(items, unit, unitIndex, at, group, found);
    return;
  }
  for (let i = at + 1; i < unit.to && i - at < 16; i++) {
    const word = words[i]!;
    if (word === "by") {
      const speaker = phraseAfter(items, unit, i + 1);
      if (!speaker || !canSpeak(items, speaker)) return;
      let from = speaker.to;
      if (words[from] === "as" || words[from] === "that" || words[from] === "of" || words[from] === "for") from++;
      else if (!((bits[from] ?? 0) & is.marked)) return;
      const bounds = trimItems(items, from, contentEnd(items, unit, from, "phrase"));
      if (from < unit.to && bounds.from < bounds.to) found.push({ unit: unitIndex, rule: "quotes/passive", cueFrom, cueTo: at + 1, speaker, ...bounds });
      return;
    }
    if (bits[i]! & is.marked && (words[i - 1] === "as" || words[i - 1] === "," || words[i - 1] === ":" || i === at + 1) && cue.frames & (frame.named | frame.quote)) {
      found.push({ unit: unitIndex, rule: "quotes/passive", cueFrom, cueTo: at + 1, speaker: undefined, from: i, to: i + 1 });
      return;
    }
    if (word === "that" && i === at + 1 && cue.frames & frame.clause) {
      const bounds = trimItems(items, i + 1, contentEnd(items, unit, i + 1, "clause"));
      if (bounds.from < bounds.to) found.push({ unit: unitIndex, rule: "quotes/passive", cueFrom: group < at ? at : at, cueTo: at + 1, speaker: undefined, ...bounds });
      return;
    }
    if (bits[i]! & is.punctuation && !((bits[i + 1] ?? 0) & is.marked)) return;
  }
}

// "Ruiz was quoted as saying that", "“…,” Ruiz was quoted by the agency as saying".
function readQuoted(items: Items, unit: Unit, unitIndex: number, at: number, group: number, found: Report[]): void {
  const { words } = items;
  let as = at;
  while (as < unit.to && as - at < 12 && words[as] !== "as") as++;
  if (words[as] !== "as" || as + 1 >= unit.to) return;
  const speaker = subjectBefore(items, unit, group, undefined);
  if (!speaker || !canSpeak(items, speaker)) return;
  const cueTo = as + 2;
  const push = (from: number, to: number, rule: string): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to) found.push({ unit: unitIndex, rule, cueFrom: at, cueTo, speaker, ...bounds });
  };
  if (speaker.to <= at && marksBefore(items, unit, speaker.from)) {
    addLeft(items, unit, speaker.from, speaker, (rule, _, from, to) => push(from, to, rule), "quotes/cue-after", found, true);
    return;
  }
  const from = words[cueTo] === "that" || words[cueTo] === "," ? cueTo + 1 : cueTo;
  if (from < unit.to) push(from, contentEnd(items, unit, from, items.marked[from] ? "marked" : "clause"), "quotes/cue-before");
}

// "his warning that", "the mayor's criticism of", "warnings from police that".
function readNoun(items: Items, unit: Unit, unitIndex: number, at: number, cue: Cue, found: Report[]): void {
  const { bits, words } = items;
  const next = at + 1;
  if (next >= unit.to) return;
  const word = words[next]!;
  const takesClause = word === "that" && cue.frames & frame.clause;
  const takesInfinitive = word === "to" && cue.frames & frame.infinitive;
  const takesTopic = cue.prepositions.includes(word);
  if (!takesClause && !takesInfinitive && !takesTopic) return;
  const speaker = possessorBefore(items, unit, at);
  if (!speaker && !takesClause) return;
  const from = takesInfinitive ? next : next + 1;
  if (from >= unit.to) return;
  const bounds = trimItems(items, from, contentEnd(items, unit, from, "clause"));
  if (bounds.from >= bounds.to || bits[from]! & is.auxiliary) return;
  const verbSubject = speaker ?? mainSubject(items, unit, at);
  const cueTo = takesTopic ? next + 1 : next;
  found.push({ unit: unitIndex, rule: "quotes/noun", cueFrom: at, cueTo, speaker: verbSubject, ...bounds });
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
        while (from > unit.from && i - from < 5 && !(bits[from]! & is.determiner) && bits[from - 1]! & is.word && !(bits[from - 1]! & (is.preposition | is.auxiliary))) from--;
      }
      return from < i ? { from, to: i } : undefined;
    }
    if (bits[i]! & (is.punctuation | is.preposition | is.auxiliary | is.determiner)) return undefined;
  }
  return undefined;
}

// "is confident that", "was concerned about".
function readAdjective(items: Items, unit: Unit, unitIndex: number, at: number, cue: Cue, known: Phrase | undefined, found: Report[]): void {
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
  if (bounds.from < bounds.to) found.push({ unit: unitIndex, rule: "quotes/adjective", cueFrom: at, cueTo: isClause ? next : next + 1, speaker, ...bounds });
}

// "according to X, …", "…, according to X".
function addAccording(items: Items, unit: Unit, unitIndex: number, at: number, found: Report[]): void {
  const { words, bits } = items;
  const speaker = phraseAfter(items, unit, at + 2);
  if (!speaker) return;
  const push = (from: number, to: number): void => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to) found.push({ unit: unitIndex, rule: "quotes/according", cueFrom: at, cueTo: at + 2, speaker, ...bounds });
  };
  if (at - unit.from <= 1) {
    let comma = speaker.to;
    while (comma < unit.to && words[comma] !== ",") comma++;
    if (comma + 1 < unit.to) push(comma + 1, contentEnd(items, unit, comma + 1, "clause"));
    return;
  }
  let from = unit.from;
  const last = found.at(-1);
  if (last && last.to <= at && last.cueFrom >= unit.from) from = last.from;
  let end = at;
  while (end > from && bits[end - 1]! & is.punctuation) end--;
  if (end - from > maxContent) return;
  if (end > from && bits[end - 1]! & is.marked && isSpeech(items, end - 1)) from = end - 1;
  push(from, end);
}

const cannotSpeak = new Set(["there", "this", "these", "those", "which", "what", "that", "nothing", "something"]);

function canSpeak(items: Items, speaker: Phrase): boolean {
  const { bits, words } = items;
  if (speaker.to - speaker.from === 1 && cannotSpeak.has(words[speaker.from]!)) return false;
  const head = bits[speaker.to - 1]!;
  return (head & (is.word | is.marked | is.possessive)) !== 0 && (head & (is.auxiliary | is.preposition)) === 0;
}

function anyCopula(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items.bits[i]! & is.copula || items.words[i] === "'s") return true;
  return false;
}

function anyAuxiliary(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items.bits[i]! & is.auxiliary) return true;
  return false;
}

// A base form is a verb after an auxiliary, "to", a plural or a pronoun.
function takesBase(items: Items, unit: Unit, group: number, at: number, known: Phrase | undefined): boolean {
  const { bits, words } = items;
  if (group < at) return true;
  const before = at - 1;
  if (before < unit.from) return false;
  const word = words[before]!;
  if (word === "to" || word === "," || bits[before]! & (is.relative | is.marked)) return true;
  if (bits[before]! & is.subjectPronoun) return word !== "he" && word !== "she" && word !== "it";
  if (word === "some" || word === "many" || word === "others" || word === "all") return true;
  if (bits[before]! & (is.determiner | is.preposition | is.possessive | is.punctuation)) return false;
  if (isPluralWord(word)) return true;
  // "Findings of the inquiry show": the head is not the last word.
  const subject = subjectBefore(items, unit, group, known);
  return subject !== undefined && subject.to < at && isPluralWord(words[subject.to - 1]!);
}

const isPluralWord = (word: string): boolean =>
  (word.endsWith("s") && !word.endsWith("ss")) || word === "people" || word === "police";

function negationIn(items: Items, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = items.words[i]!;
    if (word === "not" || word === "n't" || word === "never") return i > from && items.bits[i - 1]! & is.auxiliary ? i - 1 : i;
  }
  return -1;
}

/** `[from, to)` without punctuation at its ends; marked stretches stay. */
function trimItems(items: Items, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  const isLoose = (i: number): boolean => (items.bits[i]! & is.punctuation) !== 0 && items.words[i] !== "$";
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1)) end--;
  return { from: start, to: end };
}
