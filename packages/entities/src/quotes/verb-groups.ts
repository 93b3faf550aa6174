import { type Cue, frame } from "./cue-forms.ts";
import type { Items, Unit } from "./items.ts";
import { lastPhrase, type Phrase, phraseAfter } from "./noun-phrases.ts";
import { mainSubject, subjectBefore } from "./subjects.ts";
import { is } from "./words.ts";

// Whether the subject stands right before its verb, so that content may end where it starts; not
// that of ", adding" and "and said".
export function standsBefore(items: Items, speaker: Phrase, group: number, cue: Cue): boolean {
  if (speaker.to === group) return true;
  if (items.bits[group - 1]! & is.relative) return false;
  const word = items.words[group - 1];
  return (
    speaker.to < group &&
    cue.form !== "ing" &&
    word !== "and" &&
    word !== "but" &&
    word !== "or" &&
    word !== "then"
  );
}

// "to defend", "by condemning": what is to be done or how is nobody's utterance; ", condemning" is.
export function assertsPhrase(
  items: Items,
  unit: Unit,
  group: number,
  at: number,
  cue: Cue,
): boolean {
  if (cue.form === "ing")
    return (
      group < at ||
      items.words[at - 1] === "," ||
      items.words[at - 1] === "and" ||
      (items.bits[at - 1]! & is.marked) !== 0
    );
  return (
    !(cue.form === "base" && items.words[at - 1] === "to" && group === at - 1) ||
    unit.from === group
  );
}

// "While Ruiz said so, the crowd left", "Ruiz, who said so, left": the main clause follows the comma.
export function isSubordinate(items: Items, unit: Unit, speaker: Phrase, group: number): boolean {
  const { bits, words } = items;
  if (group > unit.from && bits[group - 1]! & is.relative && words[group - 2] === ",") return true;
  const opener = speaker.from - 1;
  return (
    opener >= unit.from &&
    (bits[opener]! & is.subordinator) !== 0 &&
    !coordinators.has(words[opener]!)
  );
}

const coordinators = new Set(["so", "but", "or", "nor", "yet", "that", "what", "how", "why"]);

// "what it said was a mistake": the content is what the relative stands for, said of in a verb.
export function isAfterRelative(items: Items, speaker: Phrase, cue: Cue, cueTo: number): boolean {
  const word = items.words[speaker.from - 1] ?? "";
  const isRelative = word === "what" || word === "which" || word === "who" || word === "that";
  return (
    isRelative &&
    (cue.frames & frame.clause) !== 0 &&
    ((items.bits[cueTo] ?? 0) & is.auxiliary) !== 0
  );
}

export function participleSubject(
  items: Items,
  unit: Unit,
  group: number,
  known: Phrase | undefined,
): Phrase | undefined {
  // "Saying that it rained, he left", "While saying that it rained, he left"
  const opens = is.preposition | is.subordinator;
  if (group === unit.from || (group === unit.from + 1 && items.bits[unit.from]! & opens)) {
    let comma = group;
    while (comma < unit.to && comma - group < 40 && items.words[comma] !== ",") comma++;
    return comma < unit.to ? phraseAfter(items, unit, comma + 1) : undefined;
  }
  // "quoted an aide as saying"
  if (items.words[group - 1] === "as" && items.words[group] === "saying")
    return lastPhrase(items, Math.max(unit.from, group - 9), group - 1);
  const before = items.bits[group - 1]!;
  // "the pilot telling passengers": a noun phrase right before it, not "spent days saying".
  if (
    before & is.word &&
    !(before & (is.preposition | is.subordinator | is.adverb | is.time | is.relative)) &&
    group - 2 >= unit.from
  ) {
    const near = items.bits[group - 2]!;
    if (before & is.capital || near & is.determiner || items.words[group - 1] === "statement") {
      return lastPhrase(items, Math.max(unit.from, group - 6), group);
    }
  }
  return known ?? mainSubject(items, unit, group);
}

const cannotSpeak = new Set([
  "there",
  "this",
  "these",
  "those",
  "which",
  "what",
  "that",
  "nothing",
  "something",
]);

export function canSpeak(items: Items, speaker: Phrase): boolean {
  const { bits, words } = items;
  if (speaker.to - speaker.from === 1 && cannotSpeak.has(words[speaker.from]!)) return false;
  const head = bits[speaker.to - 1]!;
  const first = words[speaker.from]!;
  if (speaker.to - speaker.from === 1 && first.endsWith("ing") && !(head & is.capital))
    return false;
  return (
    (head & (is.word | is.marked | is.possessive)) !== 0 &&
    (head & (is.auxiliary | is.preposition)) === 0
  );
}

// "links, called “trackers”", "by a firm called Swarm": the participle names what stands before it.
export function namesByParticiple(
  { bits, words }: Items,
  unit: Unit,
  speaker: Phrase,
  next: number,
): boolean {
  const head = bits[speaker.to - 1]!;
  if (next >= unit.to || head & (is.capital | is.subjectPronoun)) return false;
  if (bits[next]! & is.marked) return true;
  if (!(bits[next]! & is.capital)) return false;
  let name = next;
  while (name < unit.to && bits[name]! & is.capital) name++;
  if (name < unit.to && bits[name]! & is.marked) return false; // "one critic called Ruiz “a fool”"
  if (speaker.from > unit.from) return true;
  for (let i = next - 2; i > speaker.from && next - i < 7; i--) {
    if (words[i] === "a" || words[i] === "an") return true;
    if (bits[i]! & (is.preposition | is.punctuation)) return false;
  }
  return false;
}

export function anyCopula(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items.bits[i]! & is.copula || items.words[i] === "'s") return true;
  return false;
}

export function anyAuxiliary(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items.bits[i]! & is.auxiliary) return true;
  return false;
}

// A base form is a verb after an auxiliary, "to", a plural or a pronoun.
export function takesBase(
  items: Items,
  unit: Unit,
  group: number,
  at: number,
  known: Phrase | undefined,
): boolean {
  const { bits, words } = items;
  if (anyAuxiliary(items, group, at)) return true;
  if (group < at && (words[group + 1] === "to" || words[at - 2] === "on") && words[at - 1] === "to")
    return true; // "declined to say", "went on to say"
  const before = group - 1;
  if (before < unit.from) return false;
  const word = words[before]!;
  if (word === "to" || word === "," || bits[before]! & (is.relative | is.marked)) return true;
  if (bits[before]! & is.subjectPronoun) return word !== "he" && word !== "she" && word !== "it";
  if (word === "some" || word === "many" || word === "others" || word === "all") return true;
  if (items.cue[at]!.base === "say" && numbers.has(word)) return true; // "one in five say"
  const closesAside = word === ")" || word === "—" || word === "–" || word === "--";
  if (
    bits[before]! & (is.determiner | is.preposition | is.possessive | is.punctuation) &&
    !closesAside
  )
    return false;
  if (isPluralWord(word)) return true;
  // "43 percent say", "those over 60 say", "aides in both camps say": no noun has this form.
  if (items.cue[at]!.base === "say") return true;
  // "Findings of the inquiry show": the head is not the last word.
  const subject = subjectBefore(items, unit, group, known);
  return subject !== undefined && subject.to < at && isPluralWord(words[subject.to - 1]!);
}

const numbers = new Set("two three four five six seven eight nine ten both several".split(" "));

const isPluralWord = (word: string): boolean =>
  (word.endsWith("s") && !word.endsWith("ss")) || word === "people" || word === "police";

export function negationIn(items: Items, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = items.words[i]!;
    if ((word === "not" && items.words[i + 1] !== "only") || word === "n't" || word === "never")
      return i > from && items.bits[i - 1]! & is.auxiliary ? i - 1 : i;
  }
  return -1;
}
