import type { EntityType, Gazetteer } from "@corpus/core";
import type { RecognizedName, Recognizer } from "../names/recognizer.ts";

/** What may follow in a phrase after the units so far: words, runs of blanks as one, other marks. */
interface Step {
  next?: Map<string, Step>;
  type?: EntityType; // where a phrase ends here
  isPart?: boolean; // one without a blank
}

/**
 * Finds the names of a gazetteer in a text: as written, capitals included, as whole words, the
 * longest that fits. A line may end inside a name. Work grows with the text, not with the list.
 */
export function gazetteerRecognizer(gazetteer: Gazetteer): Recognizer {
  const phrases = indexPhrases(gazetteer);
  return {
    name: gazetteer.name,
    *findNames(text, sentences) {
      for (const { start, end } of sentences) yield* findIn(unitsOf(text, start, end), phrases);
    },
  };
}

interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const UNIT = /([\p{L}\p{N}]+)|(\s+)|./gsu;

function unitsOf(text: string, start: number, end: number): readonly Unit[] {
  return Array.from(
    text.slice(start, end).matchAll(UNIT),
    ({ 0: unit, 1: word, 2: blank, index }) => ({
      text: blank === undefined ? unit : " ",
      start: start + index,
      end: start + index + unit.length,
      isWord: word !== undefined,
    }),
  );
}

/** All names in one tree, unit by unit; of two entries with one name the first decides the type. */
function indexPhrases({ entries }: Gazetteer): Step {
  const root: Step = {};
  for (const { name, aliases = [], type } of entries)
    for (const written of [name, ...aliases]) {
      const plain = written.trim();
      const units = unitsOf(plain, 0, plain.length);
      if (!units.some(({ isWord }) => isWord)) continue;
      let step = root;
      for (const { text } of units) step = nextStep(step, text);
      step.type ??= type;
      step.isPart = !units.some(({ text }) => text === " ");
    }
  return root;
}

function nextStep(step: Step, unit: string): Step {
  step.next ??= new Map();
  const known = step.next.get(unit);
  if (known) return known;
  const added: Step = {};
  step.next.set(unit, added);
  return added;
}

function* findIn(units: readonly Unit[], phrases: Step): Generator<RecognizedName> {
  for (let at = 0; at < units.length; at++) {
    const found = longestAt(units, at, phrases);
    if (!found) continue;
    const { last, type, isPart = false } = found;
    yield { start: units[at]!.start, end: units[last]!.end, type, isPart };
    at = last;
  }
}

function longestAt(units: readonly Unit[], first: number, phrases: Step) {
  let longest: { last: number; type: EntityType; isPart: boolean | undefined } | undefined;
  let step = phrases.next?.get(units[first]!.text);
  for (let at = first; step !== undefined; step = step.next?.get(units[++at]?.text ?? "")) {
    // A name that ends in a mark is no part of a word: "St." is not found in "St.Gallen".
    const isWhole = units[at]!.isWord || !units[at + 1]?.isWord;
    if (step.type !== undefined && isWhole)
      longest = { last: at, type: step.type, isPart: step.isPart };
  }
  return longest;
}
