import { find, join, joinForm, type NameDraft, type NameForm } from "../draft.ts";

// Words that an acronym passes over: "World Health Organization of the …".
const passedOver = new Set([
  "of",
  "the",
  "and",
  "for",
  "on",
  "in",
  "de",
  "la",
  "du",
  "des",
  "et",
  "&",
]);

/** First letters of the words that count: ["world", "health", "organization"] → "who"; "" for one word. */
function initials(words: readonly string[], passing: boolean): string {
  const counted = passing ? words.filter((word) => !passedOver.has(word)) : words;
  if (counted.length < 2) return "";
  return counted
    .flatMap((word) => word.split("-"))
    .map((word) => word[0] ?? "")
    .join("");
}

const isAcronym = (text: string): boolean =>
  text.length >= 2 && text.length <= 8 && /^[A-Z][A-Z.&-]*[A-Z]\.?$/.test(text);

/**
 * An acronym in brackets right behind a name, whose letters the name has in order:
 * "Agence France-Presse (AFP)". Whatever type the finder gave the acronym, it must be the name's.
 */
export function bracketedAcronyms(draft: NameDraft): void {
  const { mentions, reading } = draft;
  for (let m = 1; m < mentions.length; m++) {
    const short = mentions[m]!;
    const long = mentions[m - 1]!;
    if (short.type !== long.type || reading.words[short.firstToken - 1] !== "(") continue;
    if (long.endToken !== short.firstToken - 1 || reading.words[short.endToken] !== ")") continue;
    const surface = reading.text.slice(short.start, short.end);
    if (!isAcronym(surface)) continue;
    const full = reading.text.slice(long.start, Math.min(long.end, long.start + 200)).toLowerCase();
    if (hasInOrder(full, surface.toLowerCase().replace(/[^a-z]/g, "")))
      join(draft, m, m - 1, "acronym-in-brackets");
  }
}

function hasInOrder(text: string, letters: string): boolean {
  if (text[0] !== letters[0]) return false;
  let at = 0;
  for (let i = 0; i < text.length && at < letters.length; i++) if (text[i] === letters[at]) at++;
  return at === letters.length;
}

/** An acronym whose letters are the initials of exactly one name of its type: "WHO". */
export function acronymsByInitials(draft: NameDraft): void {
  const acronyms = draft.forms.filter(
    ({ type, surface, words }) =>
      words.length <= 2 && type !== "person" && isAcronym(surface.replace(/^the /i, "")),
  );
  if (acronyms.length === 0) return;
  const long = new Map<string, NameForm | "several">();
  const note = (letters: string, form: NameForm) => {
    if (letters === "") return;
    const key = `${form.type} ${letters}`;
    const other = long.get(key);
    const same =
      other === undefined ||
      other === form ||
      (other !== "several" && sameCluster(draft, other, form));
    long.set(key, same ? (other ?? form) : "several");
  };
  for (const form of draft.forms) {
    const words = form.words[0] === "the" ? form.words.slice(1) : form.words;
    note(initials(words, true), form);
    if (words.some((word) => passedOver.has(word))) note(initials(words, false), form);
  }
  for (const form of acronyms) {
    const word = form.words.at(-1)!; // "the AP"
    const target = long.get(`${form.type} ${word.replace(/[^a-z]/g, "")}`);
    if (target !== undefined && target !== "several")
      joinForm(draft, form, target.mentions[0]!, "acronym");
  }
}

function sameCluster(draft: NameDraft, a: NameForm, b: NameForm): boolean {
  return find(draft, a.mentions[0]!) === find(draft, b.mentions[0]!);
}
