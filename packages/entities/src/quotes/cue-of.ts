import type { CueMeaning, CueTakes } from "@corpus/core";
import { type Cue, withParticle } from "./cue-forms.ts";
import { opensInfinitive } from "./infinitives.ts";
import type { Items, Unit } from "./items.ts";
import type { Report } from "./reports.ts";
import { verbGroupStart } from "./subjects.ts";
import { is } from "./words.ts";

/** A cue as a quote holds it. Offsets into the text. */
export interface DraftCue {
  readonly start: number;
  readonly end: number;
  readonly meaning?: CueMeaning;
  readonly negated?: true;
  readonly hedged?: true;
}

/** The words from item `from` to `to` as a cue, with what the lexicon and the words before it say of it. */
export function cueOf(
  items: Items,
  report: Pick<Report, "unit" | "rule" | "cueFrom" | "cueTo" | "from">,
): DraftCue {
  const { cueFrom, cueTo } = report;
  const range = { start: items.start[cueFrom]!, end: items.end[cueTo - 1]! };
  if (items.bits[cueFrom]! & is.phrase) {
    const phrases = items.lexicon.phrases.get(items.words[cueFrom]!);
    const phrase = phrases?.find(
      ({ words }) =>
        words.length === cueTo - cueFrom &&
        words.every((word, index) => word === items.words[cueFrom + index]),
    );
    if (phrase) return { ...range, meaning: phrase.meaning };
  }
  const lists = report.rule === "quotes/noun" ? items.noun : items.cue;
  let at = cueFrom; // the first: "clear" of "made clear" is none of its own
  while (at < cueTo - 1 && !lists[at]) at++;
  const cue = lists[at];
  if (!cue) return range;
  const meaning = meaningOf(items, cue, at, report);
  if (report.rule === "quotes/noun")
    return { ...range, meaning, ...(items.words[at - 1] === "no" && { negated: true }) };
  return { ...range, meaning, ...doubtsOf(items, items.units[report.unit]!, at) };
}

function meaningOf(
  items: Items,
  alone: Cue,
  at: number,
  { rule, cueTo, from }: Pick<Report, "rule" | "cueTo" | "from">,
): CueMeaning {
  const cue = withParticle(alone, items.words, at)?.cue ?? alone;
  const last = items.words[cueTo - 1] as CueTakes; // a preposition, where the cue ends with one
  return cue.otherwise.get(last) ?? cue.otherwise.get(takenBy(items, rule, from)) ?? cue.meaning;
}

function takenBy(items: Items, rule: string, from: number): CueTakes {
  if (items.bits[from]! & is.marked) return "quote";
  if (opensInfinitive(items, from)) return "infinitive";
  if (rule === "quotes/object") return "object";
  return rule === "quotes/naming" ? "name" : "clause";
}

const modals = new Set(["may", "might", "could"]);
const seeming = new Set("seem seems seemed appear appears appeared".split(" "));
const withheld = new Set(
  "decline declines declined refuse refuses refused fail fails failed".split(" "),
);
const hearsay = new Set("say report allege believe think rumour rumor understand".split(" "));
const nobody = new Set(["no", "nobody", "none", "neither", "nor"]);

/**
 * What the verb group of the cue at `at` says of its having been said: not at all ("did not say",
 * "declined to say", "nobody said"), or perhaps ("may have said", "is thought to have said").
 */
function doubtsOf(items: Items, unit: Unit, at: number): Pick<DraftCue, "negated" | "hedged"> {
  const { words, cue, lexicon } = items;
  const group = verbGroupStart(items, unit, at);
  let negated = false;
  let hedged = lexicon.adverbs.has(words[at + 1] ?? "") && at + 1 < unit.to;
  for (let i = group; i < at; i++) {
    const word = words[i]!;
    const opensTo = words[i + 1] === "to";
    if (word === "not" || word === "n't" || word === "never") negated ||= words[i + 1] !== "only";
    else if (opensTo && withheld.has(word)) negated = true;
    else if (opensTo && (seeming.has(word) || hearsay.has(cue[i]?.base ?? ""))) hedged = true;
    else if (modals.has(word) || lexicon.adverbs.has(word)) hedged = true;
  }
  for (let i = group - 1; i >= unit.from && group - i <= 4; i--) {
    if (nobody.has(words[i]!)) negated = true;
    if (items.bits[i]! & is.punctuation) break;
  }
  return { ...(negated && { negated }), ...(hedged && { hedged }) };
}
