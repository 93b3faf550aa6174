import type { Claim, Entity, Quote, Range } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { stopwords } from "../text/stopwords.lexicon.ts";
import { findWords } from "../text/words.ts";
import type { Weighed } from "./items.ts";
import type { Fact, Telling } from "./link-facts.ts";
import { firmness, isName } from "./passages.ts";
import { claimOf, describeBy, originCount, type Source, type Sources } from "./sources.ts";

/** Whose word a fact is, in one article. */
interface Voice {
  readonly kind: "person" | "body" | "several" | "described"; // "described": nobody knows by what name
  readonly key: string;
  readonly bodies: readonly string[]; // that a person speaks for, by office
  readonly range: Range; // the words that attribute it, with the fact where they stand together
}

// Read on the annotated news stories.
const minFirmness = 2.5;
const minFirmnessOfTwo = 3.2; // where two terms are all that is shared
const minWords = 2; // beside names: that a name was said says nothing
const maxItems = 4; // news attributes much that nobody doubts
const maxReach = 160; // characters of the attribution with the fact

/** Whose word it is that several sources tell: the police or a witness. */
export function compareAttribution(facts: readonly Fact[], sources: Sources): readonly Weighed[] {
  const found = facts.flatMap(({ tellings, passage }) => {
    const least = passage.shared.length > 2 ? minFirmness : minFirmnessOfTwo;
    const firm = firmness(passage);
    const words = passage.shared.filter((key) => !isName(key)).length;
    if (firm < least || words < minWords) return [];
    const voices = tellings.flatMap((telling) => {
      const voice = voiceOf(telling);
      return voice ? [{ telling, voice }] : [];
    });
    const [first] = voices;
    if (!first || !voices.some(({ voice }) => isOther(first.voice, voice))) return [];
    const claims = voices.map(
      ({ telling, voice }): Claim =>
        claimOf(sources, telling.source.article, voice.range, voice.key),
    );
    if (originCount(claims) < 2) return [];
    const aspect = `who says: ${describeBy(tellings[0]!.statement, passage.shared, 6)}`;
    const salience = Math.min(1, firm / 10);
    return [{ item: { relation: "differs" as const, aspect, claims }, salience }];
  });
  return found.sort((a, b) => b.salience - a.salience).slice(0, maxItems);
}

function isOther(a: Voice, b: Voice): boolean {
  if (a.key === b.key) return false;
  if (a.kind === "described" || b.kind === "described") return false; // may be the same one
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("several") && kinds.has("body")) return false; // "prosecutors" may speak for the office
  if (a.bodies.includes(b.key) || b.bodies.includes(a.key)) return false;
  const [x, y] = [a.key.split(" "), b.key.split(" ")];
  if (isWithin(x, y) || isWithin(y, x) || isAcronym(x, y) || isAcronym(y, x)) return false;
  return a.kind === "person" || b.kind === "person" || x.at(-1) !== y.at(-1);
}

const isWithin = (part: readonly string[], whole: readonly string[]) =>
  part.every((word) => whole.includes(word));

/** True where one word is made of the initials with which the other name begins: "cdc". */
function isAcronym([short, ...more]: readonly string[], long: readonly string[]): boolean {
  const initials = long
    .filter((word) => !stopwords.has(word))
    .map((word) => word[0])
    .join("");
  return more.length === 0 && short!.length > 1 && initials.startsWith(short!);
}

/** Undefined where the report tells it in its own voice, which says nothing of who told the reporter. */
function voiceOf({ source, range }: Telling): Voice | undefined {
  const over = (source.article.annotations?.quotes ?? [])
    .filter(({ kind, speaker }) => kind !== "scare" && speaker.status !== "unknown")
    .map((quote) => ({ quote, chars: common(quote.content, range) }))
    .filter(({ chars }) => chars > 0)
    .sort((a, b) => b.chars - a.chars);
  const [most] = over;
  const covered = over.reduce((sum, { chars }) => sum + chars, 0);
  if (!most || covered * 2 < range.end - range.start || most.quote.speaker.status === "unknown")
    return undefined;
  return speakerVoice(most.quote, most.quote.speaker, source, range);
}

const common = (a: Range, b: Range) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function speakerVoice(
  { cue }: Quote,
  speaker: Exclude<Quote["speaker"], { status: "unknown" }>,
  { article }: Source,
  fact: Range,
): Voice {
  const role = roleBeside(speaker, article);
  const attribution = [cue, role].reduce<Range>(
    (all, part) => (part ? union(all, part) : all),
    speaker,
  );
  const whole = union(attribution, fact);
  const range = whole.end - whole.start <= maxReach ? whole : fact;
  const { entities = [], mentions = [] } = article.annotations ?? {};
  const entity = entities.find(({ id }) => id === speaker.entity);
  const isNamed =
    entity && mentions.some((mention) => mention.entity === entity.id && mention.form === "name");
  const words = findWords(article.text, [speaker]).norms.join(" ");
  if (speaker.status === "resolved" || pronouns.has(words))
    return { kind: "described", key: words, bodies: [], range };
  if (!entity || !isNamed || entity.members)
    return {
      kind: speaker.status === "collective" && !entity?.members ? "several" : "described",
      key: words,
      bodies: [],
      range,
    };
  const kind = entity.type === "person" ? "person" : "body";
  return { kind, key: entityKey(entity), bodies: bodiesOf(entity, article), range };
}

const besideChars = 3; // ", " or a space: "the mayor, Ana Ruiz"

/** The office that the speaker's name bears where it speaks: it tells the reader whose word it is. */
function roleBeside({ start, end }: Range, { annotations }: Source["article"]): Range | undefined {
  return annotations?.roles?.find(
    (role) => role.start <= end + besideChars && role.end >= start - besideChars,
  );
}

const pronouns: ReadonlySet<string> = new Set(["he", "i", "it", "she", "they", "we", "you"]);

function bodiesOf({ id }: Entity, { annotations }: Source["article"]): readonly string[] {
  return (annotations?.roles ?? []).flatMap(({ person, of }) => {
    const body = person === id && annotations?.entities?.find((entity) => entity.id === of);
    return body ? [entityKey(body)] : [];
  });
}

const union = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
