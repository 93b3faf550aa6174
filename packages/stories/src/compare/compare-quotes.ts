import type { Claim, Quote } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { rarityOfConcept } from "../statements/rarity.ts";
import type { Concept } from "../text/concepts.lexicon.ts";
import { findConcepts } from "../text/concepts.ts";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords } from "../text/words.ts";
import { alignWords } from "./align-words.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** Words in quotation marks, with what they can be compared by. */
interface Utterance {
  readonly source: Source;
  readonly quote: Quote;
  readonly words: readonly string[];
  readonly forms: string; // the stems of all words, with a space before and after each: "destabilising" is "destabilizing"
  readonly joined: string; // the same without the spaces
  readonly stems: ReadonlySet<string>; // of content words
  readonly keys: ReadonlySet<string>; // the same, a word by its concept: "frank" is "candid"
  readonly speaker: string | undefined; // the key of a person or body; undefined where not known by name
  readonly name: string | undefined; // of the speaker, as the article has it
  readonly isPerson: boolean;
}

type Likeness = { readonly relation: "agree" | "differs"; readonly score: number };

const maxQuotes = 80; // of an article
const maxQuoteChars = 2000; // a mark never closed: its start is compared
const minExcerptWords = 3;
const minVariantStems = 4;
const nearlyAll = 0.75; // of the shorter one's stems: then three do
const variantFrom = 0.5; // share of content words, weighed; read on the annotated news stories
const minSameWordsForSpeaker = 5; // shorter phrases are anybody's

/**
 * One utterance in several articles: `agree` where all print the same words or a stretch of them,
 * `differs` where the wording is not the same, as it is when a remark was translated twice. Where
 * the words are one and the named speakers are two, that differs as well.
 */
export function compareQuotes(sources: Sources): readonly Weighed[] {
  const utterances = sources.all.flatMap(readUtterances);
  const pairs = utterances
    .flatMap((a, i) =>
      utterances.slice(i + 1).flatMap((b, j) => {
        if (a.source.origin === b.source.origin) return [];
        const like = likenessOf(a, b, sources);
        return like ? [{ a: i, b: i + 1 + j, ...like }] : [];
      }),
    )
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const joined = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])];
    const articles = new Set(joined.map((u) => utterances[u]!.source.article.id));
    if (articles.size < joined.length) continue; // two remarks of one article are two remarks
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].flatMap((group) =>
    itemsOf(
      group.sort((x, y) => x - y).map((u) => utterances[u]!),
      sources,
    ),
  );
}

function readUtterances(source: Source): readonly Utterance[] {
  const { quotes = [], entities = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes
    .filter(({ kind }) => kind !== "indirect" && kind !== "mixed")
    .slice(0, maxQuotes)
    .map((quote) => {
      const { start, end } = quote.content;
      const words = findWords(source.article.text, [
        { start, end: Math.min(end, start + maxQuoteChars) },
      ]).norms;
      const { speaker } = quote;
      const id = speaker.status === "unknown" ? undefined : speaker.entity;
      const stems = new Set(words.filter((word) => !stopwords.has(word)).map(stem));
      const said = id && byId.get(id);
      return {
        source,
        quote,
        words,
        forms: ` ${words.map(stem).join(" ")} `,
        joined: words.map(stem).join(""),
        stems,
        keys: conceptKeys(words),
        speaker: said ? entityKey(said) : undefined,
        name: said ? said.name : undefined,
        isPerson: said ? said.type === "person" : false,
      };
    });
}

function likenessOf(a: Utterance, b: Utterance, { weights }: Sources): Likeness | undefined {
  const shared = [...a.stems].filter((word) => b.stems.has(word));
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const same = short.words.length === long.words.length;
  const known = short.words.length >= minExcerptWords || (same && shared.length > 0);
  if (known && contains(long, short)) {
    const own = sameSpeaker(a, b) || short.words.length >= minSameWordsForSpeaker;
    return own ? { relation: "agree", score: 1 + short.words.length / 1000 } : undefined;
  }
  if (sameNamed(a, b) && isInOtherWords(short, long)) return { relation: "differs", score: 0.9 };
  const least = Math.min(a.stems.size, b.stems.size);
  const wanted = shared.length >= nearlyAll * least ? minVariantStems - 1 : minVariantStems;
  if (!sameSpeaker(a, b) || shared.length < wanted) return undefined;
  const weight = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weights.get(`w:${word}`) ?? 0.5;
    return sum;
  };
  const score = (2 * weight(shared)) / (weight(a.stems) + weight(b.stems));
  return score >= variantFrom ? { relation: "differs", score } : undefined;
}

/** True where each content word of an excerpt, or another for its concept, stands in the other's utterance. */
function isInOtherWords(excerpt: Utterance, whole: Utterance): boolean {
  const { size } = excerpt.keys;
  if (size === 0 || size > maxExcerptKeys || whole.keys.size <= size) return false;
  const [only] = excerpt.keys;
  if (size === 1 && (excerpt.words.length > 1 || !isRareConcept(only!))) return false;
  return [...excerpt.keys].every((key) => whole.keys.has(key));
}

/** The content words as keys: a concept's name, or else a stem. */
function conceptKeys(words: readonly string[]): ReadonlySet<string> {
  const stems = words.map(stem);
  const concepts = new Map(findConcepts(stems).map(({ first, concept }) => [first, concept]));
  return new Set(
    stems.flatMap((word, w) => {
      const concept = concepts.get(w);
      if (concept) return [`c:${concept}`];
      return stopwords.has(words[w]!) ? [] : [word];
    }),
  );
}

/** A single word stands for a remark where it is rare and the other has it in another form: "frank" for "candid". */
function isRareConcept(key: string): boolean {
  return key.startsWith("c:") && rarityOfConcept(key.slice(2) as Concept) >= minRarityOfOne;
}

const maxExcerptKeys = 4;
const minRarityOfOne = 0.5;

const sameNamed = (a: Utterance, b: Utterance) =>
  a.speaker !== undefined && a.speaker === b.speaker && a.isPerson;

function sameSpeaker(a: Utterance, b: Utterance): boolean {
  return a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker;
}

/** True where the words of `part` stand in `whole` in one run; all of them, however they are spaced. */
function contains(whole: Utterance, part: Utterance): boolean {
  return whole.joined === part.joined || whole.forms.includes(part.forms);
}

/** True where a short phrase in marks has one word in another form: "challenge", "challenges". */
function isInflected(a: Utterance, b: Utterance): boolean {
  if (a === b || a.words.length !== b.words.length || a.words.length >= minVariantStems)
    return false;
  return a.words.some((word, w) => `${word}s` === b.words[w] || word === `${b.words[w]}s`);
}

function itemsOf(group: readonly Utterance[], sources: Sources): Weighed[] {
  const [first, ...rest] = group;
  const longest = rest.reduce((most, u) => (u.words.length > most.words.length ? u : most), first!);
  const agree = group.every(
    (utterance) => contains(longest, utterance) && !isInflected(longest, utterance),
  );
  const aligned = agree
    ? group.map(({ words }) => words.join(" "))
    : alignWords(group.map(({ words }) => words));
  const claims = group.map(({ source, quote }, u) =>
    claimOf(sources, source.article, quote, aligned[u]!),
  );
  if (originCount(claims) < 2) return [];
  const who = group.find(({ name }) => name)?.name;
  const salience = Math.min(1, 0.4 + longest.words.length / 40);
  const words = longest.words.slice(0, 8).join(" ");
  const aspect = `quotation${who ? ` of ${who}` : ""}: ${words}${longest.words.length > 8 ? " …" : ""}`;
  const relation = agree ? ("agree" as const) : ("differs" as const);
  return [
    { item: { relation, aspect, claims }, salience },
    ...compareSpeakers(group, words, sources),
  ];
}

function compareSpeakers(group: readonly Utterance[], words: string, sources: Sources): Weighed[] {
  const claims: Claim[] = [];
  for (const { source, quote, speaker, isPerson, words: said } of group) {
    if (speaker === undefined || !isPerson || quote.speaker.status !== "named") continue;
    if (said.length < minSameWordsForSpeaker) continue;
    if (quote.speaker.start < quote.start - 400 || quote.speaker.start > quote.end + 400) continue;
    claims.push(claimOf(sources, source.article, quote.speaker, speaker));
  }
  const names = new Set(claims.map(({ value }) => value));
  if (names.size < 2 || originCount(claims) < 2) return [];
  return [{ item: { relation: "differs", aspect: `speaker of: ${words}`, claims }, salience: 0.6 }];
}
