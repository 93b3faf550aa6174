import type { QuoteKind } from "@corpus/core";
import { isSpeech } from "./contents.ts";
import { frame } from "./cue-forms.ts";
import { cueOf, type DraftCue } from "./cue-of.ts";
import { type Introduction, introducedBlock } from "./introductions.ts";
import type { Items, Unit } from "./items.ts";
import { lastPhrase, type Phrase } from "./noun-phrases.ts";
import type { Report } from "./reports.ts";
import { documentNouns } from "./speakers.lexicon.ts";
import { mainSubject } from "./subjects.ts";
import { isTitle } from "./titles.ts";
import { addressee } from "./told.ts";
import { is } from "./words.ts";

/** A quote whose speaker is still a phrase. Offsets into the text. */
export interface QuoteDraft {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly kind: QuoteKind;
  readonly rule: string;
  readonly cue: DraftCue | undefined;
  readonly speaker: Phrase | undefined;
  readonly told?: Phrase | undefined; // whom it was said to
  readonly carried: boolean; // the speaker is named in another sentence
  readonly unit: number;
  readonly isSaid: boolean; // its cue tells of speech, with a clause: no attitude, no mere topic
  readonly reach: number; // items that its report covers: the innermost of several is the speaker's own
}

/** The quotes that one report makes: the clause, and the fragments in marks inside it. */
export function draftReport(items: Items, report: Report): QuoteDraft[] {
  const { from, to, unit, rule, speaker } = report;
  const cue = cueOf(items, report);
  const base = {
    cue,
    speaker,
    told: addressee(items, report),
    unit,
    rule,
    carried: false,
    isSaid: isSaid(items, report),
    reach: isUttered(items, report) ? to - from : outerReach,
  };
  if (rule === "quotes/reported") return [plain(items, from, to, "indirect", base)];
  const marks: number[] = [];
  for (let i = from; i < to; i++) if (items.marked[i]) marks.push(i);
  if (marks.length === 0) return [plain(items, from, to, "indirect", base)];
  if (marks.length === 1 && isWorkOf(items, report, from)) return [];
  if (onlyMarks(items, from, to)) {
    return marks.map((at) =>
      inMarks(items, at, isWhole(items, report, at) ? "direct" : "partial", base),
    );
  }
  const last = marks.at(-1)!;
  const before = items.words[last - 1];
  if (
    last === to - 1 &&
    isSpeech(items, last) &&
    (before === ":" || before === ",") &&
    last - 1 > from
  ) {
    const head = draftReport(items, { ...report, to: last - 1 });
    return [...head, inMarks(items, last, "direct", base)];
  }
  const fragments = marks.filter((at) => !isTitle(items, at));
  if (fragments.length === 0) return [plain(items, from, to, "indirect", base)];
  return [
    plain(items, from, to, "mixed", base),
    ...fragments.map((at) => inMarks(items, at, "partial", base)),
  ];
}

// "wrote “Salt and Sea”": a title right after its verb, which no comma and no colon introduces as words.
function isWorkOf(items: Items, { rule, cueTo, unit }: Report, at: number): boolean {
  if (rule !== "quotes/cue-before" || at !== cueTo || items.units[unit]!.isHeadline) return false;
  return handling.has(items.cue[cueTo - 1]?.base ?? "") && isTitle(items, at);
}

// What is done with works; titles after "chanted" or "said" are words.
const handling = new Set("write read recite reference cite mention discuss list show".split(" "));

const outerReach = 1e6;

// Words in marks were uttered: "Ruiz said Ward was afraid of “them”" quotes Ruiz.
const isUttered = (items: Items, { rule, cueFrom, cueTo }: Report): boolean => {
  if (rule === "quotes/adjective" || rule === "quotes/noun") return false;
  const cue = items.cue[cueTo - 1] ?? items.cue[cueFrom];
  return (
    !cue ||
    (cue.frames & (frame.quote | frame.named | frame.object)) !== 0 ||
    rule !== "quotes/clause"
  );
};

// "Ruiz said Ward had told them it rained" reports Ward too; "… that Ward thought so" Ruiz alone.
const isSaid = (items: Items, { rule, cueTo }: Report): boolean =>
  !phraseRules.has(rule) && ((items.cue[cueTo - 1]?.frames ?? frame.quote) & frame.quote) !== 0;

const phraseRules = new Set(
  ["object", "infinitive", "preposition", "noun", "adjective", "hearsay"].map(
    (it) => `quotes/${it}`,
  ),
);

function isWhole(items: Items, { rule, from }: Report, at: number): boolean {
  if (
    rule === "quotes/cue-after" ||
    rule === "quotes/cue-inverted" ||
    rule === "quotes/interrupted"
  )
    return true;
  if (rule === "quotes/passive") return items.words[from - 1] !== "as" && isSpeech(items, at);
  if (rule === "quotes/naming" || rule === "quotes/preposition") return false;
  if (rule === "quotes/parenthetical") return isSpeech(items, at); // its clause began outside
  const before = items.words[from - 1];
  return before === ":" || before === "," || isSpeech(items, at);
}

function onlyMarks(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!items.marked[i] && !(items.bits[i]! & is.punctuation)) return false;
  }
  return true;
}

type Base = Pick<
  QuoteDraft,
  "cue" | "speaker" | "told" | "unit" | "rule" | "carried" | "isSaid" | "reach"
>;

function plain(items: Items, from: number, to: number, kind: QuoteKind, base: Base): QuoteDraft {
  const start = items.start[from]!;
  const end = items.end[to - 1]!;
  return { ...base, start, end, contentStart: start, contentEnd: end, kind };
}

function inMarks(items: Items, at: number, kind: QuoteKind, base: Base): QuoteDraft {
  const { start, end, contentStart, contentEnd } = items.marked[at]!;
  return { ...base, start, end, contentStart, contentEnd, kind };
}

// "A joint statement records “…”": whatever verb stands between, a document says what it holds in marks.
function writtenBefore(items: Items, unit: Unit, at: number): Phrase | undefined {
  const verb = items.bits[at - 1] ?? 0;
  if (at - 2 < unit.from || !(verb & is.word) || !documentNouns.has(items.words[at - 2]!))
    return undefined;
  if (
    verb &
    (is.capital | is.preposition | is.auxiliary | is.adverb | is.subordinator | is.relative)
  ) {
    return undefined;
  }
  return lastPhrase(items, Math.max(unit.from, at - 9), at - 1);
}

// "Mayor defiant – “…”": the capitals that a headline opens with.
function openingName(items: Items, unit: Unit): Phrase | undefined {
  let to = unit.from;
  while (to < unit.to && items.bits[to]! & (is.capital | is.possessive)) to++;
  return to > unit.from ? { from: unit.from, to } : undefined;
}

/** What is known of the text so far, when a stretch in marks has no cue of its own. */
export interface Before {
  readonly speaker: Phrase | undefined; // of the last report
  readonly unit: number; // of that report, or -1
  readonly isDirect: boolean; // it was in marks
  readonly introduction: Introduction | undefined; // of the unit before, if that ended with a colon
}

/** A paragraph without marks that the one before introduces: "he wrote:". */
export function draftBlock(
  items: Items,
  unit: number,
  { introduction, unit: introduced }: Before,
): QuoteDraft | undefined {
  if (!introduction || introduced !== unit - 1) return undefined;
  const end = introducedBlock(items, introduction, unit);
  if (end < 0) return undefined;
  const { cueFrom, cueTo, speaker } = introduction;
  const { from } = items.units[unit]!;
  const rule = "quotes/introduced";
  const cue = cueOf(items, { unit: introduced, rule, cueFrom, cueTo, from, speaker });
  const start = items.start[from]!;
  return {
    ...{ start, end, contentStart: start, contentEnd: end, kind: "indirect", rule, cue, speaker },
    ...{ carried: true, unit, isSaid: true, reach: outerReach },
  };
}

/**
 * A stretch in marks without a cue: carried on from the quote before, introduced by a dash or a
 * colon, or no speech at all. Undefined for titles of works.
 */
export function draftUncued(
  items: Items,
  unitIndex: number,
  at: number,
  before: Before,
): QuoteDraft | undefined {
  const unit = items.units[unitIndex]!;
  const rest = { cue: undefined, unit: unitIndex, isSaid: true, reach: 0 };
  const speech = isSpeech(items, at);
  const isFirst =
    at === unit.from || (at === unit.from + 1 && (items.bits[at - 1]! & is.punctuation) !== 0);
  if (speech && !isFirst) {
    const word = items.words[at - 1];
    if (word === ":" || word === "–" || word === "—" || word === "-" || word === "--") {
      const speaker = word === ":" ? mainSubject(items, unit, at - 1) : openingName(items, unit);
      return inMarks(items, at, "direct", {
        ...rest,
        speaker,
        rule: "quotes/introduced",
        carried: false,
      });
    }
  }
  if (isFirst && before.introduction && unitIndex - before.unit <= 1) {
    const { speaker, cueFrom, cueTo } = before.introduction;
    const from = at;
    const cue =
      cueFrom < 0
        ? undefined
        : cueOf(items, {
            ...{ unit: before.unit, rule: "quotes/introduced", cueFrom, cueTo, from, speaker },
          });
    return inMarks(items, at, "direct", {
      unit: unitIndex,
      isSaid: true,
      reach: 0,
      cue,
      speaker,
      rule: "quotes/introduced",
      carried: true,
    });
  }
  if (speech && (isFirst || items.marked[at - 1])) {
    const gap =
      before.unit < 0
        ? Number.POSITIVE_INFINITY
        : items.units[unitIndex]!.segment - items.units[before.unit]!.segment;
    const near = gap <= 1 && unitIndex - before.unit <= (before.isDirect ? 3 : 1);
    const speaker = near ? before.speaker : undefined;
    return inMarks(items, at, "direct", {
      ...rest,
      speaker,
      rule: speaker ? "quotes/carried-on" : "quotes/unattributed",
      carried: true,
    });
  }
  if (isTitle(items, at)) return undefined;
  const written = writtenBefore(items, unit, at);
  if (written) {
    const rule = "quotes/written";
    const cue = cueOf(items, {
      ...{ unit: unitIndex, rule, cueFrom: at - 1, cueTo: at, from: at, speaker: written },
    });
    return inMarks(items, at, "partial", {
      ...rest,
      cue,
      speaker: written,
      rule,
      carried: false,
    });
  }
  return inMarks(items, at, "scare", {
    ...rest,
    speaker: undefined,
    rule: "quotes/scare",
    carried: false,
  });
}
