import { isCapitalised, type Reading, tokensAmong } from "../coreference/reading.ts";
import {
  bodyNouns,
  type TitleClass,
  titleGender,
  titleHeads,
  titleInFull,
  titleModifiers,
  titleStatus,
  uniqueTitles,
} from "./title.lexicon.ts";

/** Words that name an office, wherever they stand: "former foreign minister". */
export interface TitlePhrase {
  readonly firstToken: number; // of the title itself: "foreign"
  readonly endToken: number;
  readonly leftToken: number; // with the words that say whether it is held: "former"
  readonly head: string; // folded: "minister"
  readonly title: string; // in full, offices in capitals: "Foreign Minister"
  readonly kind: TitleClass;
  readonly gender?: "female" | "male";
  readonly isUnique: boolean; // one person at a time holds it
  readonly status: "present" | "former" | "acting" | "future";
  readonly isPlural: boolean;
}

interface Head {
  readonly words: readonly string[];
  readonly kind: TitleClass;
}

const heads = new Map<string, Head[]>(); // by first word, longest first
for (const [kind, list] of Object.entries(titleHeads) as [TitleClass, string][]) {
  for (const head of list.split("|")) {
    // "vice president", "vice-president" in three tokens, "attorney-general" in one.
    const plain = head.trim().split(/\s+/);
    const split = head.trim().split(/\s+|(?=-)|(?<=-)/);
    const hyphened = plain.length === 2 ? [plain[0]!, "-", plain[1]!] : plain;
    for (const words of [plain, split, hyphened]) {
      const group = heads.get(words[0]!) ?? [];
      group.push({ words, kind });
      heads.set(words[0]!, group);
    }
  }
}
for (const group of heads.values()) group.sort((a, b) => b.words.length - a.words.length);

const lastWords = new Set([...heads.values()].flat().map(({ words }) => words.at(-1)!));

/** Whether a title can end in this word, folded: "minister", "president". */
export const isTitleWord = (word: string): boolean => lastWords.has(word);

// "prime ministers", by the first word; the plural of a one-word head is under itself.
const plurals = new Map<string, { readonly second: string; readonly head: Head }[]>();
for (const head of [...heads.values()].flat()) {
  if (head.words.length > 2) continue;
  const last = head.words.at(-1)!;
  const plural = last.endsWith("man") ? `${last.slice(0, -3)}men` : `${last}s`;
  const [first, second] = head.words.length === 1 ? [plural, ""] : [head.words[0]!, plural];
  plurals.set(first, [...(plurals.get(first) ?? []), { second, head }]);
}

const openers: ReadonlySet<string> = new Set(
  [...heads.keys(), ...plurals.keys()].flatMap((word) => [word, `ex-${word}`]),
);

const maxModifiers = 4;

/** Titles in the prose, in reading order; they do not overlap. */
export function findTitles(reading: Reading): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  const mayOpen = tokensAmong(reading, openers);
  let after = 0;
  for (const sentence of reading.prose.sentences) {
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      if (mayOpen[t] === 0) continue;
      const match = matchHead(reading, t, sentence.endToken);
      if (!match || opensLonger(reading, t, match.length, sentence.endToken)) continue;
      const phrase = extend(
        reading,
        t,
        match,
        Math.max(after, sentence.firstToken),
        sentence.endToken,
      );
      after = phrase.endToken;
      t = phrase.endToken - 1;
      found.push(phrase);
    }
  }
  return found;
}

interface Match {
  readonly head: Head;
  readonly length: number;
  readonly isPlural: boolean;
}

// "ex-minister" is one token.
const withoutEx = (word: string) => (word.startsWith("ex-") ? word.slice(3) : word);

function matchHead({ words }: Reading, t: number, end: number): Match | undefined {
  const word = withoutEx(words[t]!);
  for (const head of heads.get(word) ?? []) {
    const { length } = head.words;
    if (t + length <= end && head.words.every((w, i) => i === 0 || w === words[t + i]))
      return { head, length, isPlural: false };
  }
  let one: Head | undefined;
  for (const { second, head } of plurals.get(word) ?? []) {
    if (second === "") one = head;
    else if (t + 1 < end && words[t + 1] === second) return { head, length: 2, isPlural: true };
  }
  return one ? { head: one, length: 1, isPlural: true } : undefined;
}

// "deputy" in "deputy police chief", "head" in "head doctor": a modifier of the title that follows.
function opensLonger(reading: Reading, t: number, length: number, end: number): boolean {
  let at = t;
  while (at < end && at - t < maxModifiers && titleModifiers.has(reading.words[at]!)) at++;
  for (let from = t + length; from <= at; from++) {
    const next = from < end ? matchHead(reading, from, end) : undefined;
    if (next) return !next.isPlural;
  }
  return false;
}

function extend(
  reading: Reading,
  t: number,
  match: Match,
  floor: number,
  end: number,
): TitlePhrase {
  const { words } = reading;
  let first = t;
  while (first > floor && t - first < maxModifiers && isModifier(words, first - 1, floor)) first--;
  if (words[first] === "and") first++;
  let status: TitlePhrase["status"] = words[t]!.startsWith("ex-") ? "former" : "present";
  let left = first;
  while (left > floor && first - left < maxModifiers) {
    // "then-president", "ex-minister" come as two or three tokens.
    const at = words[left - 1] === "-" ? left - 2 : left - 1;
    const said = at < floor ? undefined : titleStatus.get(words[at]!);
    if (said === undefined) break;
    if (said !== "present" || status === "present") status = said;
    left = at;
  }
  let endToken = t + match.length;
  const tail = words[endToken] === "-" ? endToken + 1 : endToken;
  if (tail < end && (words[tail] === "elect" || words[tail] === "designate")) {
    status = "future";
    endToken = tail + 1;
  }
  const body = bodyBefore(reading, left, floor);
  const head = match.head.words.join(" ").replace(/ ?- ?/g, " ");
  const gender = titleGender.get(head);
  const title = fullTitle(reading, first, t, head, match.head.kind);
  // The president of a company is no head of state.
  const kind = body < left && match.head.kind !== "spokesperson" ? "executive" : match.head.kind;
  return {
    firstToken: first,
    endToken,
    leftToken: body,
    head,
    title: body < left ? `${words.slice(body, left).join(" ")} ${title}` : title,
    kind,
    ...(gender ? { gender } : {}),
    isUnique: uniqueTitles.has(head) && first === t && body === left,
    status,
    isPlural: match.isPlural,
  };
}

// "foreign ministry" in "a foreign ministry spokesman": whose title it is, in words that name nobody.
function bodyBefore(reading: Reading, left: number, floor: number): number {
  const { words } = reading;
  // With a capital it is the end of a name: "a Growers' Association spokesman".
  if (left <= floor || !bodyNouns.has(words[left - 1]!) || isCapitalised(reading, left - 1))
    return left;
  let at = left - 1;
  while (at > floor && left - at < maxModifiers && isModifier(words, at - 1, floor)) at--;
  return at;
}

function isModifier(words: readonly string[], t: number, floor: number): boolean {
  const word = words[t]!;
  if (titleModifiers.has(word)) return true;
  // "trade and industry minister"
  return word === "and" && t - 1 >= floor && titleModifiers.has(words[t - 1]!);
}

// Offices are names of posts and written with capitals; what people do for a living is not.
const offices = new Set<TitleClass>(["state", "government", "minister", "rank"]);

function fullTitle(
  reading: Reading,
  first: number,
  t: number,
  head: string,
  kind: TitleClass,
): string {
  const before = reading.words.slice(first, t);
  const last = titleInFull.get(head) ?? head;
  const words = [...before, ...last.split(" ")];
  // At the front of a sentence a capital says nothing.
  const opens = reading.prose.sentences[reading.sentenceOf[first]!]!.firstToken === first;
  const inCapitals = offices.has(kind) || (isCapitalised(reading, t) && !opens);
  return words
    .map((word) =>
      inCapitals && word !== "of" && word !== "the" && word !== "and" ? capital(word) : word,
    )
    .join(" ");
}

const acronyms = new Set(["ceo", "cfo", "coo", "cto", "mep", "dj"]);
const capital = (word: string) =>
  acronyms.has(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
