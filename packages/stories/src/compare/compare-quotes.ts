import type { Claim, Quote } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { stem } from "../text/stem.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** Words in quotation marks, with what they can be compared by. */
interface Utterance {
  readonly source: Source;
  readonly quote: Quote;
  readonly words: readonly string[];
  readonly forms: string; // the stems of all words, parted by spaces: "destabilising" is "destabilizing"
  readonly stems: ReadonlySet<string>; // of content words
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
        forms: words.map(stem).join(" "),
        stems,
        speaker: said ? entityKey(said) : undefined,
        name: said ? said.name : undefined,
        isPerson: said ? said.type === "person" : false,
      };
    });
}

function likenessOf(a: Utterance, b: Utterance, { weights }: Sources): Likeness | undefined {
  const shared = [...a.stems].filter((word) => b.stems.has(word));
  if (shared.length === 0) return undefined;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const same = short.words.length === long.words.length;
  const known = short.words.length >= minExcerptWords || (same && shared.length > 0);
  if (known && contains(long, short)) {
    const own = sameSpeaker(a, b) || short.words.length >= minSameWordsForSpeaker;
    return own ? { relation: "agree", score: 1 + short.words.length / 1000 } : undefined;
  }
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

function sameSpeaker(a: Utterance, b: Utterance): boolean {
  return a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker;
}

/** True where the words of `part` stand in `whole` in one run; all of them, however they are spaced. */
function contains(whole: Utterance, part: Utterance): boolean {
  if (whole.forms.replaceAll(" ", "") === part.forms.replaceAll(" ", "")) return true;
  return ` ${whole.forms} `.includes(` ${part.forms} `);
}

function itemsOf(group: readonly Utterance[], sources: Sources): Weighed[] {
  const claims = group.map(({ source, quote, words }) =>
    claimOf(sources, source.article, quote, words.join(" ")),
  );
  if (originCount(claims) < 2) return [];
  const [first, ...rest] = group;
  const longest = rest.reduce((most, u) => (u.words.length > most.words.length ? u : most), first!);
  const agree = group.every((utterance) => contains(longest, utterance));
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
