import type { Edtf } from "@corpus/core";
import { genderOfGivenName, personNameUse } from "../knowledge/person-names.ts";
import type { TitlePhrase } from "../roles/find-titles.ts";
import { countryCode } from "./country-of.ts";
import { type Cluster, type DraftMention, find, type Gender, type NameDraft } from "./draft.ts";
import { honorifics } from "./honorifics.lexicon.ts";
import type { Reading } from "./reading.ts";
import { personWords } from "./sieves/person-names.ts";

/** Somebody in an office, as one place in the text has it. */
export interface Holding {
  readonly person: number; // cluster
  readonly phrase: TitlePhrase;
  readonly start: number; // of the whole phrase, with the holder where adjoining
  readonly end: number;
  of: number | null; // cluster
  readonly possessorToken?: number; // of a pronoun before the title, whose meaning `of` will be
  readonly servesToken?: number; // of another title: "a spokesman for the prime minister"
  serves?: number; // cluster of that title's holder
  readonly rule: string;
  validFrom?: Edtf;
  validTo?: Edtf;
}

/** All that is known of an article's entities while referring expressions are read. */
export interface Discourse {
  readonly reading: Reading;
  readonly names: readonly DraftMention[]; // sorted by start
  readonly mentions: DraftMention[]; // names, then what else refers
  readonly clusters: Cluster[];
  readonly holdings: Holding[];
  readonly countries: Map<string, number>; // clusters of countries as places, by code
  readonly nameFrom: ReadonlyMap<number, DraftMention>; // by first token; the longest that starts there
  readonly nameTo: ReadonlyMap<number, DraftMention>; // by end token; the longest that ends there
}

/** Turns joined names into clusters, in order of first mention. */
export function openDiscourse(draft: NameDraft): Discourse {
  const clusters: Cluster[] = [];
  const ofRoot = new Map<number, number>();
  const nameFrom = new Map<number, DraftMention>();
  const nameTo = new Map<number, DraftMention>();
  const mentions = [...draft.mentions];
  mentions.forEach((mention, m) => {
    const root = find(draft, m);
    let cluster = ofRoot.get(root);
    if (cluster === undefined) {
      cluster = clusters.push({ type: mention.type }) - 1;
      ofRoot.set(root, cluster);
    }
    mention.cluster = cluster;
    if (draft.joinedBy[m] !== "") mention.rule = `${mention.rule}/${draft.joinedBy[m]}`;
    const from = nameFrom.get(mention.firstToken);
    if (!from || from.endToken < mention.endToken) nameFrom.set(mention.firstToken, mention);
    const to = nameTo.get(mention.endToken);
    if (!to || to.firstToken > mention.firstToken) nameTo.set(mention.endToken, mention);
  });
  const discourse = {
    reading: draft.reading,
    names: draft.mentions,
    mentions,
    clusters,
    holdings: [],
    countries: new Map<string, number>(),
    nameFrom,
    nameTo,
  };
  describeClusters(draft, discourse);
  guessFromSingleNames(draft, discourse);
  clusters.forEach(({ type, country }, index) => {
    if (type === "place" && country && !discourse.countries.has(country))
      discourse.countries.set(country, index);
  });
  return discourse;
}

function describeClusters(draft: NameDraft, { clusters, reading }: Discourse): void {
  for (const form of draft.forms) {
    const mention = draft.mentions[form.mentions[0]!]!;
    const { type } = mention;
    const cluster = clusters[mention.cluster]!;
    if (type === "person") {
      // A form of address says more than a first name, wherever it stands.
      const said = genderBefore(draft, form.mentions) ?? honorificGender(form.words);
      const words = personWords(form.words);
      const likely = words.length > 1 ? genderOfGivenName(words[0]!) : undefined;
      if (said) cluster.gender = said;
      else if (likely) cluster.gender ??= likely;
    } else {
      const country = countryCode(type, reading.text.slice(mention.start, mention.end));
      if (country) cluster.country ??= country;
    }
  }
}

// "Linda" alone, where no full name says more: a first name more often than a surname.
function guessFromSingleNames(draft: NameDraft, { clusters }: Discourse): void {
  for (const form of draft.forms) {
    const mention = draft.mentions[form.mentions[0]!]!;
    const cluster = clusters[mention.cluster]!;
    const [word] = personWords(form.words);
    if (mention.type !== "person" || cluster.gender || personWords(form.words).length !== 1)
      continue;
    const use = personNameUse(word!);
    const likely = use && use.given > use.family ? genderOfGivenName(word!) : undefined;
    if (likely) cluster.gender = likely;
  }
}

function honorificGender(words: readonly string[]): Gender | undefined {
  const said = words.length > 1 ? honorifics.get(words[0]!) : undefined;
  return said === "either" ? undefined : said;
}

function genderBefore(
  { mentions, reading }: NameDraft,
  indices: readonly number[],
): Gender | undefined {
  for (const index of indices) {
    const said = honorifics.get(reading.words[mentions[index]!.firstToken - 1] ?? "");
    if (said === "female" || said === "male") return said;
  }
  return undefined;
}

/** The country's own cluster where a nationality stands for it and the article names the country too; else `cluster`. */
export function countryOf({ clusters, countries }: Discourse, cluster: number): number {
  const { type, country } = clusters[cluster]!;
  return (type === "group" && country ? countries.get(country) : undefined) ?? cluster;
}

/** A stretch of tokens as a mention that was not found as a name. */
export function addMention(
  { reading, mentions }: Discourse,
  firstToken: number,
  endToken: number,
  fields: Pick<DraftMention, "form" | "type" | "cluster" | "rule" | "confidence">,
): DraftMention {
  const start = reading.prose.tokenStart[firstToken]!;
  const end = reading.prose.tokenEnd[endToken - 1]!;
  const mention = { start, end, firstToken, endToken, ...fields };
  mentions.push(mention);
  return mention;
}

/** The words from one token to another, the last included, with single blanks. */
export function phraseBetween({ reading }: Discourse, first: number, last: number): string {
  const { tokenStart, tokenEnd } = reading.prose;
  return reading.text.slice(tokenStart[first]!, tokenEnd[last]!).replace(/\s+/g, " ");
}
