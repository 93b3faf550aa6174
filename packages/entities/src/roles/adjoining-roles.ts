import { countryOf, type Discourse, type Holding } from "../coreference/discourse.ts";
import type { DraftMention } from "../coreference/draft.ts";
import { honorifics } from "../coreference/honorifics.lexicon.ts";
import { isCapitalised } from "../coreference/reading.ts";
import { auxiliaries, prepositions } from "../coreference/verbs.lexicon.ts";
import type { TitlePhrase } from "./find-titles.ts";

// How far a pattern looks: "X, 54, the country's new finance minister".
const maxGap = 8;

/**
 * Offices whose holder is named right beside them, in the order in which patterns are tried.
 * Each pattern gives the holder's name, or undefined.
 */
const patterns: readonly [rule: string, find: (site: Site) => DraftMention | undefined][] = [
  ["roles/title-before-name", beforeName],
  ["roles/title-of-body-before-name", afterOf],
  ["roles/title-with-field-before-name", afterField],
  ["roles/name-in-apposition", appositionAfter],
  ["roles/title-in-apposition", appositionBefore],
  ["roles/is-title", copula],
];

interface Site {
  readonly discourse: Discourse;
  readonly phrase: TitlePhrase;
  readonly of: { readonly mention: DraftMention; readonly endToken: number } | undefined; // "… of Japan"
  readonly left: number; // first token of the noun phrase: article, possessor, nationality
  readonly right: number; // behind the title and its "of …"
  readonly sentence: { readonly firstToken: number; readonly endToken: number };
}

/** Adds to `discourse.holdings` every office with its holder beside it; returns the titles left over. */
export function findAdjoiningRoles(
  discourse: Discourse,
  titles: readonly TitlePhrase[],
): TitlePhrase[] {
  const { words, sentenceOf, prose } = discourse.reading;
  const left: TitlePhrase[] = [];
  const holderAt = new Map<number, DraftMention>(); // by first token of the title
  // From the last to the first, so that "spokesman Col. X" finds the holder of "Col." already known.
  for (let i = titles.length - 1; i >= 0; i--) {
    const phrase = titles[i]!;
    const sentence = prose.sentences[sentenceOf[phrase.firstToken]!]!;
    const of = bodyAfter(discourse, phrase.endToken, sentence.endToken);
    const site: Site = {
      discourse,
      phrase,
      of,
      left: phraseStart(discourse, phrase, sentence.firstToken),
      right: of?.endToken ?? phrase.endToken,
      sentence,
    };
    const beside = discourse.nameFrom.get(phrase.endToken);
    if (beside && beside.type !== "person") continue; // "the broadcaster NHK"
    const next = holderAt.get(phrase.endToken);
    const match = next ? (["roles/title-before-title", next] as const) : firstMatch(site);
    if (!match || (phrase.isPlural && words[phrase.endToken] !== undefined)) {
      left.push(phrase);
      continue;
    }
    const [rule, holder] = match;
    holderAt.set(phrase.leftToken, holder);
    discourse.holdings.push(holding(site, holder, rule));
  }
  discourse.holdings.reverse();
  return left.reverse();
}

function firstMatch(site: Site): readonly [string, DraftMention] | undefined {
  for (const [rule, find] of patterns) {
    const holder = find(site);
    if (holder?.type === "person" && isWithin(site.sentence, holder)) return [rule, holder];
  }
  return undefined;
}

// A line that ends in a title says nothing of who opens the next.
function isWithin(sentence: Site["sentence"], { firstToken }: DraftMention): boolean {
  return firstToken >= sentence.firstToken && firstToken < sentence.endToken;
}

function holding(site: Site, holder: DraftMention, rule: string): Holding {
  const { discourse, phrase, of, left, sentence } = site;
  const { tokenStart, tokenEnd } = discourse.reading.prose;
  const first = Math.min(phrase.firstToken, holder.firstToken);
  const last = Math.max(phrase.endToken, holder.endToken);
  const behind = bodyAfter(discourse, last, sentence.endToken, ["of"]);
  const body = of?.mention ?? possessor(discourse, phrase, left) ?? behind?.mention;
  const pronoun = possessivePronouns.has(discourse.reading.words[left]!) ? left : undefined;
  const cluster = discourse.clusters[holder.cluster]!;
  if (phrase.gender) cluster.gender ??= phrase.gender;
  // The president of a company is no head of state.
  const ofBody = body?.type === "organization" && phrase.kind === "state";
  return {
    person: holder.cluster,
    phrase: ofBody ? { ...phrase, kind: "executive" } : phrase,
    start: tokenStart[first]!,
    end: tokenEnd[last - 1]!,
    of: body ? countryOf(discourse, body.cluster) : null,
    ...(pronoun !== undefined && !body ? { possessorToken: pronoun } : {}),
    rule,
  };
}

const possessivePronouns = new Set(["his", "her", "its", "their"]);
const articles = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "this",
  "that",
  "another",
  "one",
]);

/** First token of the noun phrase around a title: over nationality, possessor and article. */
export function phraseStart(discourse: Discourse, phrase: TitlePhrase, floor: number): number {
  const { words } = discourse.reading;
  let at = phrase.leftToken;
  for (let step = 0; step < 4 && at > floor; step++) {
    const word = words[at - 1]!;
    if (articles.has(word)) return at - 1;
    const name = discourse.nameTo.get(word === "'s" || word === "'" ? at - 1 : at);
    if (!name || name.firstToken < floor) break;
    if (name.type === "person" && word !== "'s" && word !== "'") break;
    at = name.firstToken;
  }
  return at;
}

/** Who or what the office belongs to, written before the title: "Japan's", "Japanese", "Pentagon". */
export function possessor(
  discourse: Discourse,
  phrase: TitlePhrase,
  left: number,
): DraftMention | undefined {
  const { words } = discourse.reading;
  for (let at = phrase.leftToken; at > left; ) {
    const owned = words[at - 1] === "'s" || words[at - 1] === "'";
    const name = discourse.nameTo.get(owned ? at - 1 : at);
    if (!name) return undefined;
    if (owned || name.type === "place" || name.type === "organization" || name.type === "group")
      return name;
    at = name.firstToken;
  }
  return undefined;
}

const links = new Set(["of", "for", "at", "in", "with", "to"]);
const fillers = new Set(["the", "its", "his", "her", "their", "a", "an"]);

/** The body or country behind a title: "of Peru", "at the Ocean Institute", "of the Senate's Budget Committee". */
export function bodyAfter(
  discourse: Discourse,
  from: number,
  end: number,
  allowed: ReadonlySet<string> | readonly string[] = links,
): { mention: DraftMention; endToken: number } | undefined {
  const { words } = discourse.reading;
  const isLink = (word: string) => ("has" in allowed ? allowed.has(word) : allowed.includes(word));
  if (from >= end || !isLink(words[from]!)) return undefined;
  let at = from + 1;
  for (let step = 0; step < 4 && at < end && !discourse.nameFrom.has(at); step++) {
    if (!fillers.has(words[at]!) && !/^[a-z]+$/.test(words[at]!)) return undefined;
    if (!fillers.has(words[at]!) && discourse.reading.words[from] !== "of" && step > 1)
      return undefined;
    at++;
  }
  let mention = discourse.nameFrom.get(at);
  if (!mention || mention.type === "person" || mention.endToken > end) return undefined;
  // "the Peruvian Senate's Budget Committee": the last one is the body.
  for (let step = 0; step < 3; step++) {
    const after = mention.endToken;
    const owned = words[after] === "'s" || words[after] === "'";
    const next = discourse.nameFrom.get(owned ? after + 1 : after);
    if (next?.type !== "organization" || next.endToken > end) break;
    mention = next;
  }
  return { mention, endToken: mention.endToken };
}

/** "Prime Minister X", "spokesman Mr X". */
function beforeName({ discourse, phrase }: Site): DraftMention | undefined {
  const { words } = discourse.reading;
  const at = honorifics.has(words[phrase.endToken] ?? "") ? phrase.endToken + 1 : phrase.endToken;
  return discourse.nameFrom.get(at);
}

/** "Head of the Foreign Affairs Committee X". */
function afterOf({ discourse, of, right }: Site): DraftMention | undefined {
  return of ? discourse.nameFrom.get(right) : undefined;
}

/** "vice minister for international affairs X". */
function afterField({ discourse, phrase, of, sentence }: Site): DraftMention | undefined {
  const { words } = discourse.reading;
  const link = words[phrase.endToken];
  if (of || (link !== "for" && link !== "of") || phrase.kind === "spokesperson") return undefined;
  for (let at = phrase.endToken + 1; at < sentence.endToken && at - phrase.endToken <= 6; at++) {
    const name = discourse.nameFrom.get(at);
    if (name) return at - phrase.endToken > 1 ? name : undefined;
    if (
      !/^[a-z-]+$/.test(words[at]!) ||
      isCapitalised(discourse.reading, at) ||
      prepositions.has(words[at]!)
    )
      return undefined;
  }
  return undefined;
}

/** "the foreign minister, X,", "its spokesman, X, said". */
function appositionAfter({
  discourse,
  right,
  left,
  phrase,
  sentence,
}: Site): DraftMention | undefined {
  const { words } = discourse.reading;
  // "the movement's spokesman, X": what it belongs to need not be a name.
  const isOwned = left < phrase.leftToken || words[left - 1] === "'s";
  if (words[right] !== "," || !isOwned || right + 1 >= sentence.endToken) return undefined;
  const at = honorifics.has(words[right + 1]!) ? right + 2 : right + 1;
  const name = discourse.nameFrom.get(at);
  const after = name ? (words[name.endToken] ?? ".") : "";
  // "the president, X and Y" is a list; the name must close the apposition.
  return name && /^(?:[,.;:)—–-]|--)$/.test(after) ? name : undefined;
}

/** "X, the prime minister of Japan,", "X, 54, a spokesman for Y". */
function appositionBefore({ discourse, left, right, sentence }: Site): DraftMention | undefined {
  const { words } = discourse.reading;
  let at = skipAdjectives(discourse, left, sentence.firstToken);
  if (words[at - 1] !== "," && words[at - 1] !== "(" && words[at - 1] !== "—") return undefined;
  at--;
  // ", 54 ," and ", who is"
  if (words[at - 2] === "," && /^\d{1,3}$/.test(words[at - 1]!)) at -= 2;
  if (at <= sentence.firstToken) return undefined;
  const name = discourse.nameTo.get(at);
  const closes =
    right >= sentence.endToken ||
    /^(?:[,.;:()—–-]|--|who|said|and|told|says|of|for|at|in|with|from|to|whose|based)$/.test(
      words[right]!,
    );
  return closes ? name : undefined;
}

/** "X is the president of Y", "X became chairman". */
function copula({ discourse, left, phrase, sentence }: Site): DraftMention | undefined {
  const { words } = discourse.reading;
  if (left === phrase.leftToken && !phrase.isUnique) return undefined;
  const at = skipAdjectives(discourse, left, sentence.firstToken) - 1;
  if (!copulas.has(words[at] ?? "")) return undefined;
  let subject = at;
  while (subject > sentence.firstToken && at - subject < 3 && auxiliaries.has(words[subject - 1]!))
    subject--;
  if (words[subject - 1] === "who") subject -= words[subject - 2] === "," ? 2 : 1;
  return subject > sentence.firstToken ? discourse.nameTo.get(subject) : undefined;
}

const copulas = new Set(["is", "was", "became", "becomes", "remains", "remained", "becoming"]);

function skipAdjectives({ reading }: Discourse, from: number, floor: number): number {
  let at = from;
  if (articles.has(reading.words[at]!) || at <= floor) return at;
  for (let step = 0; step < maxGap && at > floor; step++) {
    const word = reading.words[at - 1]!;
    if (articles.has(word)) return at - 1;
    if (step >= 3 || !/^[a-z-]+$/.test(word)) break;
    at--;
  }
  // Only an article makes loose adjectives part of the phrase.
  return from;
}
