import { countryCode } from "../country-of.ts";
import { find, joinForm, type NameDraft, type NameForm } from "../draft.ts";
import { isAddressed } from "./company-names.ts";
import { companyEndings, genericOrganizationWords } from "./generic-words.lexicon.ts";

/**
 * An organisation's short form: the front of exactly one longer name ("Delta", "Delta Air Lines";
 * "National", "National Party"), or its tail where that names a body ("Security Council").
 * With two longer names that fit it stays alone.
 */
export function organizationShortForms(draft: NameDraft): void {
  shortForms(draft, "organization", "short-form", (form) => {
    const words = withoutThe(form.words);
    const stem = [...words];
    while (stem.length > 1 && companyEndings.has(stem.at(-1)!)) stem.pop();
    const fronts = stem.length < words.length ? [stem.join(" ")] : [];
    for (let n = 1; n < stem.length && n <= 5; n++) fronts.push(stem.slice(0, n).join(" "));
    const tails = [];
    for (let n = 1; n < words.length && n <= 5; n++)
      tails.push(words.slice(words.length - n).join(" "));
    return [...fronts.filter(isOwnName), ...tails.filter(isOwnName)];
  });
}

/** A place's short form without its generic word: "Tarn", "Tarn Province"; "Skerry", "Skerry Islands". */
export function placeShortForms(draft: NameDraft): void {
  shortForms(draft, "place", "short-form", (form) => {
    const words = withoutThe(form.words);
    if (words.length < 2 || words.length > 4) return [];
    const last = placeWords.has(words.at(-1)!) ? [words.slice(0, -1).join(" ")] : [];
    // "the North" where one country is called North something.
    const isCountry = countryCode("place", form.surface) !== undefined;
    if (isCountry && sides.has(words[0]!)) return [words[0]!];
    const first = placeWords.has(words[0]!)
      ? [words.slice(words[1] === "of" ? 2 : 1).join(" ")]
      : [];
    // "the Strait" where one strait is named.
    const generic = placeWords.has(words.at(-1)!) ? [words.at(-1)!] : [];
    // "Zealand", as scraped copy cuts "New Zealand".
    const cut = isCountry ? [words.at(-1)!] : [];
    return [...[...last, ...first, ...cut].filter(isShortName), ...generic];
  });
}

// "Denmark" is not short for "Denmark Strait", nor "Oman" for "Gulf of Oman".
const isShortName = (short: string): boolean =>
  short !== "" &&
  !placeWords.has(short) &&
  !compass.has(short) &&
  !regions.has(short) &&
  countryCode("place", short) === undefined;

// "the Pacific" is not short for the Pacific Islands.
const regions = new Set(
  "africa america arctic asia atlantic caribbean europe mediterranean pacific".split(" "),
);
const sides = new Set(["north", "south", "east", "west"]);

const compass = new Set(
  "north south east west central new northern southern eastern western".split(" "),
);

/**
 * A name cut short that the finder took for a person: "Solomon" beside "Solomon Islands", "Stuart"
 * beside "Stuart Pharmaceuticals". It stays a person where somebody in the article bears that name
 * in full, or where an office or a form of address stands before it.
 */
export function namesTakenForPeople(draft: NameDraft): void {
  const fronts = new Map<string, number | "several">();
  const people = new Set<string>();
  for (const { type, surface, words, mentions } of draft.forms) {
    const isLong =
      type === "organization" || (type === "place" && countryCode(type, surface) !== undefined);
    if (isLong && words.length > 1) noteFront(draft, fronts, words[0]!, mentions[0]!);
    if (type === "person" && words.length > 1) for (const word of words) people.add(word);
  }
  for (const form of draft.forms) {
    const word = form.words[0]!;
    const target = fronts.get(word);
    if (form.type !== "person" || form.words.length !== 1 || people.has(word) || sides.has(word))
      continue;
    if (target === undefined || target === "several") continue;
    if (form.mentions.some((mention) => isAddressed(draft, mention))) continue;
    for (const mention of form.mentions)
      draft.mentions[mention]!.type = draft.mentions[target]!.type;
    joinForm(draft, form, target, "name-cut-short");
  }
}

function noteFront(
  draft: NameDraft,
  fronts: Map<string, number | "several">,
  word: string,
  mention: number,
): void {
  const known = fronts.get(word);
  const isSame =
    known === undefined || (known !== "several" && find(draft, known) === find(draft, mention));
  fronts.set(word, isSame ? mention : "several");
}

const placeWords = new Set(
  `archipelago bay canal city county desert district governorate island islands isles lake mount mountain
   mountains oblast peninsula port prefecture province region republic river sea state states strait
   straits territory town valley village`.split(/\s+/),
);

const withoutThe = (words: readonly string[]) =>
  words[0] === "the" && words.length > 1 ? words.slice(1) : words;

// "Ministry", "Group", "National Bank": what is left names nothing by itself.
const isOwnName = (words: string) =>
  !words.split(" ").every((word) => genericOrganizationWords.has(word)) && words.length > 2;

function shortForms(
  draft: NameDraft,
  type: NameForm["type"],
  sieve: string,
  shortsOf: (form: NameForm) => string[],
): void {
  const longs = new Map<string, NameForm[]>();
  const own = draft.forms.filter((form) => form.type === type);
  if (own.length < 2) return;
  for (const form of own) {
    if (form.words.length > 12) continue;
    for (const short of new Set(shortsOf(form))) {
      const list = longs.get(short);
      // Two unlike names settle that it is ambiguous; more need not be kept.
      if (!list) longs.set(short, [form]);
      else if (list.length < 4) list.push(form);
    }
  }
  for (const form of own) {
    const candidates = longs.get(withoutThe(form.words).join(" ")) ?? [];
    const roots = new Set(candidates.map((other) => find(draft, other.mentions[0]!)));
    // One of them is it already: what else begins alike is another body.
    if (roots.has(find(draft, form.mentions[0]!))) continue;
    if (roots.size === 1) joinForm(draft, form, [...roots][0]!, sieve);
  }
}
