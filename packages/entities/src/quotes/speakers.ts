import type { EntityId, Mention, Speaker } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { countryOfDemonym } from "../knowledge/countries.ts";
import type { Items, Unit } from "./items.ts";
import { isNobody } from "./nobody.ts";
import type { Phrase } from "./noun-phrases.ts";
import { collectiveNouns, documentNouns } from "./speakers.lexicon.ts";
import { is } from "./words.ts";

/** The speakers found so far, for pronouns that nobody resolved. */
interface Memory {
  person: EntityId | undefined;
  group: EntityId | undefined;
  wasDocument: boolean; // the last speaker was something written
}

/** `carried`: the phrase stands in another sentence; `inner`: inside somebody's quotation. */
type ReadSpeaker = (
  phrase: Phrase | undefined,
  place: { readonly carried: boolean; readonly inner: boolean },
) => Speaker;

/** A reader of speakers, to be called in the order of the text. */
export function speakerReader(items: Items, resolved: Resolved): ReadSpeaker {
  const { mentions } = resolved;
  const memory: Memory = { person: undefined, group: undefined, wasDocument: false };
  return (phrase, { carried, inner }) => {
    if (!phrase) return { status: "unknown" };
    // Whom "he" means to somebody quoted, the speakers around the quotation do not tell.
    const known = inner ? { person: undefined, group: undefined, wasDocument: false } : memory;
    const speaker = readSpeaker(items, mentions, phrase, known);
    if (speaker.status === "named" && carried) {
      return { ...speaker, status: "resolved" };
    }
    return speaker;
  };
}

function readSpeaker(
  items: Items,
  mentions: readonly Mention[],
  whole: Phrase,
  memory: Memory,
): Speaker {
  // Nobody is no one person, whatever the words after "no" mean elsewhere.
  if (isNobody(items, whole)) return { status: "collective", ...bare(items, whole) };
  const name = whole.apposed && mentionAt(items, mentions, whole.apposed);
  const isNamed = name?.form === "name" && name.type === "person";
  const phrase = isNamed ? whole.apposed! : withoutModifier(items, mentions, whole);
  const head = phrase.to - 1;
  const word = items.words[head]!;
  const mention = nameAtEnd(items, mentions, phrase) ?? mentionAt(items, mentions, phrase);
  const isDocument =
    mention?.form === "name"
      ? mention.type === "law" || mention.type === "work"
      : isWritten(items, head) || (word === "it" && memory.wasDocument);
  memory.wasDocument = isDocument;
  if (isDocument) {
    return { status: "document", ...bare(items, phrase), ...entityOf(mention) };
  }
  if (joins(items, phrase)) {
    const whole = mention && mention.start <= items.start[phrase.from]! + 4 ? mention : undefined;
    if (whole) memory.group = whole.entity;
    return { status: "collective", ...bare(items, phrase), ...entityOf(whole) };
  }
  // "the American said": somebody of that people, not the people.
  if (mention?.form === "name" && mention.type === "group" && isOneOf(items, phrase)) {
    const entity = items.words[phrase.from] === "the" ? memory.person : undefined;
    return { status: "resolved", ...spanOf(mention), ...(entity ? { entity } : {}) };
  }
  if (mention && mention.form === "name") {
    if (mention.type === "person") memory.person = mention.entity;
    else memory.group = mention.entity;
    return { status: "named", ...spanOf(mention), entity: mention.entity };
  }
  if (isCollective(items, head)) {
    return {
      status: "collective",
      ...(mention ? spanOf(mention) : bare(items, phrase)),
      ...entityOf(mention),
    };
  }
  const entity = mention?.entity ?? guess(word, memory);
  if (mention && mention.type === "person") memory.person = mention.entity;
  const span = mention ? spanOf(mention) : bare(items, phrase);
  return { status: "resolved", ...span, ...(entity ? { entity } : {}) };
}

// "Ana Ruiz of Velden": a name after "of" is no speaker unless the name before it runs on into it,
// or a person's name follows: "Bank of Velden", "Mayor of Velden Ana Ruiz".
function withoutModifier(items: Items, mentions: readonly Mention[], phrase: Phrase): Phrase {
  let { to } = phrase;
  for (let i = to - 2; i > phrase.from; i--) {
    if (items.words[i] !== "of") continue;
    const modifier = mentionAt(items, mentions, { from: phrase.from, to: i + 2 });
    if (modifier?.form !== "name" || modifier.start < items.start[i]!) continue;
    const last = mentionAt(items, mentions, { from: i + 1, to });
    if (last?.type === "person" && last.start >= modifier.end) continue;
    to = i;
  }
  return to < phrase.to ? { ...phrase, to } : phrase;
}

function isOneOf({ words, text, start, end }: Items, { from, to }: Phrase): boolean {
  if (to - from !== 2 || !oneOf.has(words[from]!) || !/(?:an|er|i)$/.test(words[to - 1]!))
    return false;
  return countryOfDemonym(text.slice(start[to - 1], end[to - 1])) !== undefined;
}

const oneOf = new Set(["the", "a", "an", "one"]);

const spanOf = ({ start, end, exact }: Mention): { start: number; end: number; exact: string } => ({
  start,
  end,
  exact,
});

const entityOf = (mention: Mention | undefined): { entity?: EntityId } =>
  mention ? { entity: mention.entity } : {};

// The nearest speaker of a kind that the pronoun can mean.
function guess(word: string, memory: Memory): EntityId | undefined {
  if (word === "he" || word === "she" || word === "his" || word === "her") return memory.person;
  return word === "they" || word === "it" ? memory.group : undefined;
}

const rank = { name: 0, title: 1, nominal: 2, pronoun: 3 } as const;

/** "In a joint statement, …": the written thing that a unit opens with. */
export function openingDocument(items: Items, unit: Unit): Phrase | undefined {
  const first = items.words[unit.from];
  if (first !== "in" && first !== "according") return undefined;
  for (let i = unit.from + 1; i < unit.to && i - unit.from < 7; i++) {
    if (documentNouns.has(items.words[i]!)) return { from: unit.from + 1, to: i + 1 };
    if (items.bits[i]! & (is.punctuation | is.marked)) return undefined;
  }
  return undefined;
}

/** The mention that holds the head of `phrase`; names first, then the longest. */
export function mentionAt(
  items: Items,
  mentions: readonly Mention[],
  phrase: Phrase,
): Mention | undefined {
  const start = items.start[phrase.from]!;
  const headStart = items.start[phrase.to - 1]!;
  const headEnd = items.end[phrase.to - 1]!;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let best: Mention | undefined;
  for (let m = low; m < mentions.length && mentions[m]!.start < headEnd; m++) {
    const mention = mentions[m]!;
    if (mention.end <= headStart) continue;
    if (!best || rank[mention.form] < rank[best.form]) best = mention;
  }
  return best;
}

// "Head of the Harbour Board Ana Ruiz said": a person's name that no preposition ties to what it follows.
function nameAtEnd(
  items: Items,
  mentions: readonly Mention[],
  phrase: Phrase,
): Mention | undefined {
  const { outer } = phrase;
  if (
    outer === undefined ||
    outer - phrase.to < 2 ||
    items.bits[phrase.to - 1]! & is.subjectPronoun
  )
    return undefined;
  const mention = mentionAt(items, mentions, { from: phrase.to, to: outer });
  if (mention?.form !== "name" || mention.type !== "person") return undefined;
  let first = outer - 1;
  while (first > phrase.to && items.start[first]! > mention.start) first--;
  const before = items.bits[first - 1]!;
  return before & is.capital && !(before & (is.preposition | is.possessive)) ? mention : undefined;
}

// The phrase without its article.
function bare(items: Items, phrase: Phrase): { start: number; end: number; exact: string } {
  const { words, text } = items;
  const first = words[phrase.from]!;
  const isArticle = first === "the" || first === "a" || first === "an";
  const from = isArticle && phrase.to - phrase.from > 1 ? phrase.from + 1 : phrase.from;
  const start = items.start[from]!;
  const end = items.end[phrase.to - 1]!;
  return { start, end, exact: text.slice(start, end) };
}

function joins(items: Items, phrase: Phrase): boolean {
  const first = items.words[phrase.from]!;
  if (first === "both") return true;
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (items.words[i] !== "and") continue;
    // "a baker and poet", "the mayor and former minister": two offices of one person.
    const opensOne = (first === "a" || first === "an") && !(items.bits[i + 1]! & is.determiner);
    const isOne = opensOne || formerly.has(items.words[i + 1]!);
    return !isOne || (items.bits[phrase.to - 1]! & is.capital) !== 0;
  }
  return false;
}

const formerly = new Set(["former", "ex", "onetime", "sometime"]);

// "the report", but not "the Velden Post".
const isWritten = (items: Items, head: number): boolean =>
  documentNouns.has(items.words[head]!) &&
  !(items.bits[head]! & is.capital && head > 0 && items.bits[head - 1]! & is.capital);

const notPlural = /(?:ss|us|is|'s)$/;

function isCollective(items: Items, head: number): boolean {
  const word = items.words[head]!;
  if (collectiveNouns.has(word)) return true;
  return (
    !(items.bits[head]! & is.capital) &&
    word.length > 3 &&
    word.endsWith("s") &&
    !notPlural.test(word)
  );
}
