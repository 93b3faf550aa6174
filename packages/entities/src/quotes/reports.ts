import { type Complement, complement, hasVerb } from "./complements.ts";
import { contentEnd, firstComma, trimItems } from "./contents.ts";
import {
  type Add,
  addLeft,
  afterPhrase,
  closesContent,
  endsClause,
  endsNear,
  invertedSpeaker,
  marksBefore,
  opensSentence,
} from "./contents-before.ts";
import { type Cue, frame, withParticle } from "./cue-forms.ts";
import { actsAsCue } from "./cue-words.ts";
import { frontedReport, isShortHas } from "./fronted.ts";
import { addHeadline } from "./headlines.ts";
import type { Items, Unit } from "./items.ts";
import { readNoun } from "./noun-cues.ts";
import type { Phrase } from "./noun-phrases.ts";
import { readAdjective, readPassive } from "./other-cues.ts";
import { asOpening, isContinued, pastAddressee, restAfter } from "./parentheticals.ts";
import { addAccording, addView } from "./phrase-cues.ts";
import { isQuoting, readQuoting } from "./quoting.ts";
import { stopsShort, subjectBefore, verbGroupStart } from "./subjects.ts";
import {
  anyAuxiliary,
  anyCopula,
  assertsPhrase,
  canSpeak,
  isAfterRelative,
  isSubordinate,
  namesByParticiple,
  negationIn,
  participleSubject,
  standsBefore,
  takesBase,
} from "./verb-groups.ts";
import { is } from "./words.ts";

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
    const phraseTo = items.bits[i]! & is.phrase ? phraseEnd(items, i) : -1;
    if (phraseTo > 0) {
      addAccording(items, unit, unitIndex, i, phraseTo, found);
      continue;
    }
    if (items.words[i] === "in") addView(items, unit, unitIndex, i, found);
    const cue = items.cue[i];
    const noun = items.noun[i];
    if (!cue && !noun) continue;
    const before = found.length;
    if (cue?.form === "adjective") readAdjective(items, unit, unitIndex, i, cue, known, found);
    else if (cue && actsAsCue(items, unit, i, cue))
      readVerb(items, unit, unitIndex, i, cue, known, found);
    if (noun && found.length === before) readNoun(items, unit, unitIndex, i, noun, found);
    if (found.length > before) known = found.at(-1)!.speaker ?? known;
  }
  if (unit.isHeadline) addHeadline(items, unit, unitIndex, found);
  return withoutAttribution(items, found);
}

// "Ruiz said it rained, the agency reported": what Ruiz said ends where the agency's report of it does.
function withoutAttribution(items: Items, reports: Report[]): Report[] {
  const outer = reports.filter(({ rule }) => rule === "quotes/reported");
  if (outer.length === 0) return reports;
  return reports.map((report) => {
    const around = outer.find(({ to }) => report.from < to && to < report.to);
    return around ? { ...report, ...trimItems(items, report.from, around.to) } : report;
  });
}

// Where the cue of several words ends that starts at `at`, "according to"; -1 where none does.
function phraseEnd({ words, lexicon }: Items, at: number): number {
  const found = lexicon.phrases
    .get(words[at]!)
    ?.find((phrase) => phrase.words.every((word, index) => words[at + index] === word));
  return found ? at + found.words.length : -1;
}

// "the statement read", "the bank forecast": the past of a verb that keeps its form.
const isSamePast = (items: Items, unit: Unit, at: number, { form, participle }: Cue): boolean =>
  form === "base" &&
  participle &&
  items.words[at - 1] !== "to" &&
  !anyAuxiliary(items, verbGroupStart(items, unit, at), at);

function readVerb(
  items: Items,
  unit: Unit,
  unitIndex: number,
  at: number,
  form: Cue,
  known: Phrase | undefined,
  found: Report[],
): void {
  const { bits, words } = items;
  const verb = isSamePast(items, unit, at, form) ? { ...form, form: "past" as const } : form;
  const particle = withParticle(verb, words, at);
  const { cue, to: cueTo } = particle ?? { cue: verb, to: at + 1 };
  if (cueTo > unit.to) return;
  if (!particle && cue.frames === 0 && cue.prepositions.length === 0) return;
  const group = verbGroupStart(items, unit, at);
  const hasCopula = anyCopula(items, group, at);
  const isAsked =
    cue.base === "ask" && group === at && (at === unit.from || words[at - 1] === "when");
  if (
    cue.form === "past" &&
    ((hasCopula && !isShortHas(items, unit, group, at, cue, cueTo)) ||
      isAsked ||
      (verb.participle && cue.frames & frame.named && words[at + 1] === "by"))
  ) {
    readPassive(items, unit, unitIndex, at, group, cue, found);
    return;
  }
  if (cue.form === "past" && !verb.finite && !anyAuxiliary(items, group, at)) return; // a bare participle
  if (cue.form === "base" && !takesBase(items, unit, group, at, known)) return;

  const negated = negationIn(items, group, at);
  const cueFrom = negated >= 0 ? negated : at;
  const add: Add = (rule, speaker, from, to, end = cueTo) => {
    const bounds = trimItems(items, from, to);
    if (bounds.from < bounds.to)
      found.push({ unit: unitIndex, rule, cueFrom, cueTo: end, speaker, ...bounds });
  };

  const fronted = frontedReport(items, unit, at, group, cue);
  if (fronted) {
    add("quotes/cue-before", fronted.speaker, fronted.at, fronted.at + 1);
    return;
  }
  const inverted = invertedSpeaker(items, unit, at, group, cue);
  if (inverted) {
    const closes = endsNear(items, unit, inverted.to);
    addLeft(
      items,
      unit,
      at,
      { speaker: inverted, rule: "quotes/cue-inverted", closes, found },
      add,
    );
    const next = afterPhrase(items, unit, inverted.to);
    if (next < unit.to && bits[next]! & is.marked)
      add("quotes/interrupted", inverted, next, next + 1);
    return;
  }
  const speaker =
    cue.form === "ing" && !hasCopula && !stopsShort(items, at)
      ? participleSubject(items, unit, group, known)
      : subjectBefore(items, unit, group, known);
  if (!speaker) return;
  if (!canSpeak(items, speaker)) return;
  if (
    cue.form === "past" &&
    cue.frames & frame.named &&
    group === at &&
    namesByParticiple(items, unit, speaker, cueTo)
  )
    return;
  if (isQuoting(cue) && readQuoting(items, unit, unitIndex, at, speaker, found)) return;
  const right = complement(items, unit, cueTo, cue);
  const reading: Reading = { unit, at, group, cue, cueTo, speaker, right, found, add };
  if (!readBefore(items, reading)) readAfter(items, reading);
}

/** A verb as cue, with its speaker and what follows it. */
interface Reading {
  readonly unit: Unit;
  readonly at: number;
  readonly group: number; // where the verb's group starts
  readonly cue: Cue;
  readonly cueTo: number;
  readonly speaker: Phrase;
  readonly right: Complement | undefined;
  readonly found: readonly Report[]; // of the same unit, so far
  readonly add: Add;
}

// Content before its attribution, and what goes on after that; false where there is none.
function readBefore(items: Items, reading: Reading): boolean {
  const { unit, group, cue, cueTo, speaker, right, found, add } = reading;
  const isBefore = standsBefore(items, speaker, group, cue);
  const before = isBefore ? (speaker.first ?? speaker.from) : group;
  const takesLeft =
    isBefore &&
    (cue.frames & (frame.quote | frame.clause | frame.opened)) !== 0 &&
    closesContent(items, unit, before);
  const isMarked = takesLeft && marksBefore(items, unit, before);
  // "On “This Week,” she said that it rained": the marks belong to what introduces the sentence.
  const isIntroduced = right?.kind === "clause" && items.marked[unit.from] === undefined;
  const startsAnew =
    right !== undefined && (isIntroduced || opensSentence(items, unit, before, right));
  const closing = cue.frames & frame.person ? pastAddressee(items, unit, cueTo) : cueTo;
  const isParenthetical =
    takesLeft &&
    (cue.frames & (frame.clause | frame.opened)) !== 0 &&
    cue.form !== "ing" &&
    endsClause(items, unit, closing) &&
    (!right || right.kind === "loose" || isContinued(items, cueTo, right));
  if (isMarked ? startsAnew : !isParenthetical) return false;
  const closes = endsClause(items, unit, closing);
  const rest = isMarked ? -1 : restAfter(items, unit, closing);
  const goesOn = rest > 0 || (right !== undefined && isContinued(items, cueTo, right));
  const attribution = { speaker, rule: "quotes/cue-after", closes, goesOn, found };
  const done = addLeft(items, unit, before, attribution, add);
  const marksRule = isMarked ? "quotes/interrupted" : "quotes/parenthetical";
  if (done && right?.kind === "marked") add(marksRule, speaker, right.from, right.to);
  if (rest > 0) add("quotes/parenthetical", speaker, rest, contentEnd(items, unit, rest, "clause"));
  return done || rest > 0;
}

// Content after its attribution.
function readAfter(items: Items, reading: Reading): void {
  const { unit, at, group, cue, cueTo, speaker, right, add } = reading;
  const opened = asOpening(items, unit, speaker, group, cueTo);
  if (opened > 0 && (!right || right.kind === "loose" || right.rule === "quotes/cue-before")) {
    add(
      "quotes/as-clause",
      speaker,
      opened,
      contentEnd(items, unit, opened, items.marked[opened] ? "marked" : "clause"),
    );
    return;
  }
  if (!right && isAfterRelative(items, speaker, cue, cueTo)) {
    add(
      "quotes/clause",
      speaker,
      cueTo,
      firstComma(items, cueTo, contentEnd(items, unit, cueTo, "clause")),
    );
    return;
  }
  if (
    right?.kind === "loose" &&
    cue.frames & frame.clause &&
    hasVerb(items, unit, right.from + 1) &&
    cue.base === "say"
  ) {
    add("quotes/late-clause", speaker, right.from, contentEnd(items, unit, right.from, "clause"));
    return;
  }
  if (!right || right.kind === "loose") return;
  if (right.kind === "phrase" && !assertsPhrase(items, unit, group, at, cue)) return;
  // "what he called bad faith", but not "he called a cab".
  if (
    right.rule === "quotes/object" &&
    cue.base === "call" &&
    items.words[speaker.from - 1] !== "what"
  )
    return;
  const end = contentEnd(items, unit, right.from, right.kind, cue.form);
  const limit =
    isSubordinate(items, unit, speaker, group) || speaker.from > at
      ? firstComma(items, right.from, end)
      : end;
  add(right.rule, speaker, right.from, limit, right.cueTo);
}
