import { find, join, joinForm, type NameDraft, type NameForm } from "../draft.ts";
import { honorifics, nameSuffixes } from "../honorifics.lexicon.ts";

/** A person's name without form of address and suffix; at least one word stays. */
export function personWords(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && honorifics.has(words[from]!)) from++;
  while (to > from + 1 && nameSuffixes.has(words[to - 1]!.replace(",", ""))) to--;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

// A sieve before these may have seen that the finder's person is a company.
const isPerson = (draft: NameDraft, form: NameForm) =>
  draft.mentions[form.mentions[0]!]!.type === "person";

// Groups of people with one surname are compared pair by pair; a crowd larger than this is no family.
const maxGroup = 24;

/**
 * Full names of one person: the same first and last word with or without what stands between
 * ("Donald J. Trump"), a short first name ("Chris", "Christopher"), or the end or the front of a
 * longer name ("Van Rompuy", "Carlos Slim").
 */
export function fullPersonNames(draft: NameDraft): void {
  const full = draft.forms.filter(
    (form) => isPerson(draft, form) && personWords(form.words).length > 1,
  );
  joinParts(draft, full);
  const bySurname = new Map<string, NameForm[]>();
  for (const form of full) {
    const surname = personWords(form.words).at(-1)!;
    const group = bySurname.get(surname) ?? [];
    if (group.length === 0) bySurname.set(surname, group);
    if (group.length >= maxGroup) continue;
    const fits = group.filter((other) =>
      sameFullName(personWords(other.words), personWords(form.words)),
    );
    const roots = new Set(fits.map((other) => find(draft, other.mentions[0]!)));
    if (roots.size === 1) joinForm(draft, form, fits[0]!.mentions[0]!, "full-name");
    group.push(form);
  }
}

function joinParts(draft: NameDraft, full: readonly NameForm[]): void {
  const parts = new Map<string, NameForm | "several">();
  for (const form of full) {
    const words = personWords(form.words);
    for (let n = 2; n < words.length && words.length <= 6; n++) {
      for (const part of [words.slice(0, n), words.slice(words.length - n)]) {
        const key = part.join(" ");
        const other = parts.get(key);
        parts.set(key, other === undefined || other === form ? form : "several");
      }
    }
  }
  for (const form of full) {
    const whole = parts.get(personWords(form.words).join(" "));
    if (whole !== undefined && whole !== "several")
      joinForm(draft, form, whole.mentions[0]!, "full-name");
  }
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0]!, b[0]!];
  if (!sameFirstName(first, other)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const middle = short.slice(1, -1);
  const rest = long.slice(1, -1);
  return middle.every((name) =>
    rest.some((whole) => whole === name || isInitialOf(name, whole) || isInitialOf(whole, name)),
  );
}

const isInitialOf = (short: string, long: string) => short.length === 1 && long.startsWith(short);

function sameFirstName(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short) && !long.startsWith(`${short}-`);
}

/**
 * One word for a person named in full elsewhere. One person with that surname: it is theirs.
 * Several: form of address or office before the name decides, else the full name last read; before
 * any full name it stays apart. No surname fits: a first name that only one person has.
 */
export function barePersonNames(draft: NameDraft): void {
  const surnames = new Map<string, number[]>();
  const firsts = new Map<string, number[]>();
  for (const form of draft.forms) {
    const words = personWords(form.words);
    if (!isPerson(draft, form) || words.length < 2) continue;
    note(draft, surnames, words.at(-1)!, form);
    note(draft, firsts, words[0]!, form);
  }
  const several: NameForm[] = [];
  for (const form of draft.forms) {
    const words = personWords(form.words);
    if (!isPerson(draft, form) || words.length !== 1) continue;
    const bySurname = surnames.get(words[0]!) ?? [];
    const byFirst = firsts.get(words[0]!) ?? [];
    if (bySurname.length > 1) several.push(form);
    else if (bySurname.length === 1) joinForm(draft, form, bySurname[0]!, "surname");
    else if (byFirst.length === 1) joinForm(draft, form, byFirst[0]!, "first-name");
    else for (const mention of form.mentions) join(draft, form.mentions[0]!, mention);
  }
  if (several.length > 0) chooseNearest(draft, several);
}

// Mentions, not clusters: `find` would change while the sieve runs.
function note(draft: NameDraft, index: Map<string, number[]>, key: string, form: NameForm): void {
  const root = find(draft, form.mentions[0]!);
  const list = index.get(key);
  if (!list) index.set(key, [root]);
  else if (list.length < maxGroup && !list.includes(root)) list.push(root);
}

/** One sweep in reading order: what was last read as a full name with this surname, and with which address. */
function chooseNearest(draft: NameDraft, bare: readonly NameForm[]): void {
  const { mentions } = draft;
  const surnameOf = new Map<number, string>();
  for (const form of draft.forms) {
    const words = personWords(form.words);
    if (isPerson(draft, form)) for (const m of form.mentions) surnameOf.set(m, words.at(-1)!);
  }
  const isBare = new Set(bare.flatMap((form) => form.mentions));
  const last = new Map<string, number>();
  const withAddress = new Map<string, number>(); // "mrs clinton" → the person last so called
  mentions.forEach((mention, m) => {
    const surname = surnameOf.get(m);
    if (surname === undefined) return;
    const address = addressBefore(draft, mention.firstToken);
    const addressed = address === "" ? undefined : withAddress.get(`${address} ${surname}`);
    const target = isBare.has(m) ? (addressed ?? last.get(surname)) : m;
    if (target === undefined) return;
    if (isBare.has(m)) join(draft, m, target, "nearest-surname");
    else last.set(surname, m);
    if (address !== "") withAddress.set(`${address} ${surname}`, target);
  });
  for (const form of bare) {
    const alone = form.mentions.filter((m) => find(draft, m) === m && draft.joinedBy[m] === "");
    for (const mention of alone) join(draft, alone[0]!, mention);
  }
}

// The word before the name, where it is an address or looks like an office: "Mrs", "President".
function addressBefore({ reading }: NameDraft, token: number): string {
  if (token === 0 || reading.sentenceOf[token - 1] !== reading.sentenceOf[token]) return "";
  const word = reading.words[token - 1]!;
  if (honorifics.has(word)) return word;
  const start = reading.prose.tokenStart[token - 1]!;
  const unit = reading.text.charCodeAt(start);
  return unit >= 65 && unit <= 90 && word.length > 3 ? word : "";
}
