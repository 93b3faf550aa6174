import { countryCode, seatOfGovernment } from "../country-of.ts";
import { find, joinForm, type NameDraft, type NameForm } from "../draft.ts";
import { isAddressed } from "./company-names.ts";
import { personWords } from "./person-names.ts";

// Shorter words differ by one letter too often: "Iran", "Iraq".
const minWordLength = 6;

/**
 * A spelling one letter off another of the same type with the same other words: "Mazar-e-Sharif",
 * "Mazar-i-Sharif". A single word counts for a place or organisation only, and no two countries
 * meet: "Gambia" is not a slip for "Zambia".
 */
export function misspellings(draft: NameDraft): void {
  const seen = new Map<string, NameForm[]>();
  const forms = draft.forms.filter(isWeighed);
  if (forms.length < 2) return;
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const alike = seen.get(key);
      if (!alike) {
        seen.set(key, [form]);
        continue;
      }
      const other = alike.find((candidate) => oneLetterOff(candidate, form));
      if (other) joinForm(draft, form, other.mentions[0]!, "misspelt");
      if (alike.length < maxAlike) alike.push(form);
    }
  }
}

function isWeighed({ words, type, surface }: NameForm): boolean {
  if (words.length > 5 || type === "group" || (type === "person" && words.length < 2)) return false;
  return (
    type !== "place" || (countryCode(type, surface) ?? seatOfGovernment(surface)) === undefined
  );
}

/**
 * "President Leroi" beside "President Anna Leroy": a single word one letter off the surname of exactly
 * one person, with an office or form of address before it, as nothing else tells it from another's name.
 */
export function misspeltSurnames(draft: NameDraft): void {
  const people = draft.forms.filter((form) => form.type === "person");
  const surnames = new Map<string, NameForm[]>();
  const whole = new Set<string>();
  for (const form of people) {
    const surname = personWords(form.words).at(-1)!;
    if (personWords(form.words).length < 2) continue;
    whole.add(surname);
    for (const key of keysOf({ ...form, words: [surname] })) {
      const alike = surnames.get(key) ?? [];
      if (alike.length < maxAlike) surnames.set(key, [...alike, form]);
    }
  }
  for (const form of people) {
    const [word, ...more] = personWords(form.words);
    if (more.length > 0 || whole.has(word!)) continue;
    if (!form.mentions.some((mention) => isAddressed(draft, mention))) continue;
    const own = { ...form, words: [word!] };
    const found = [...keysOf(own)]
      .flatMap((key) => surnames.get(key) ?? [])
      .filter((other) =>
        oneLetterOff({ ...other, words: personWords(other.words).slice(-1) }, own),
      );
    const roots = new Set(found.map((other) => find(draft, other.mentions[0]!)));
    if (roots.size === 1) joinForm(draft, form, found[0]!.mentions[0]!, "misspelt");
  }
}

// Names with the same start and other words that are compared one by one.
const maxAlike = 12;

// One letter off leaves the first three letters of a word or the last three as they are.
function* keysOf({ type, words }: Pick<NameForm, "type" | "words">): Generator<string> {
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!;
    if (word.length < minWordLength || word.length > 24) continue;
    const rest = words.length === 1 ? "" : words.toSpliced(w, 1, "*").join(" ");
    yield `${type} ${rest} ${word.slice(0, 3)}-`;
    yield `${type} ${rest} -${word.slice(-3)}`;
  }
}

function oneLetterOff(a: Pick<NameForm, "words">, b: Pick<NameForm, "words">): boolean {
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  const left = a.words[at];
  const right = b.words[at];
  if (left === undefined || right === undefined || /\d/.test(left + right)) return false;
  if (left[0] !== right[0] || Math.abs(left.length - right.length) > 1) return false;
  // A plural or a possessive is no slip.
  if (left === `${right}s` || right === `${left}s`) return false;
  let front = 0;
  while (front < left.length && left[front] === right[front]) front++;
  let back = 0;
  const room = Math.min(left.length, right.length) - front;
  while (back < room && left[left.length - 1 - back] === right[right.length - 1 - back]) back++;
  const [l, r] = [left.slice(front, left.length - back), right.slice(front, right.length - back)];
  return (l.length <= 1 && r.length <= 1) || (l.length === 2 && l[0] === r[1] && l[1] === r[0]);
}
