import { bodyAfter, phraseStart, possessor } from "../../roles/adjoining-roles.ts";
import type { TitlePhrase } from "../../roles/find-titles.ts";
import { onlyBesideName, type TitleClass } from "../../roles/title.lexicon.ts";
import { countryCode } from "../country-of.ts";
import { addMention, countryOf, type Discourse, type Holding } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { isCapitalised } from "../reading.ts";
import { addHolding, bodyKey, holdersOf, type Offices } from "./offices.ts";
import { isSubject, type Memory } from "./salience.ts";

// Kinds of title that address a post; the rest describes a person.
const posts = new Set<TitleClass>([
  "state",
  "government",
  "minister",
  "legislator",
  "executive",
  "spokesperson",
  "rank",
]);

const definite = new Set(["the", "this", "that", "his", "her", "its", "their", "our", "my"]);
const possessive = new Set(["his", "her", "its", "their", "our", "my"]);
const indefinite = new Set(["a", "an", "another", "one"]);

interface Use {
  readonly left: number;
  readonly of: DraftMention | undefined;
  readonly country: string | undefined; // code of a country whose people's name no finder took for one
  readonly endOf: number;
  readonly isDefinite: boolean;
  readonly isIndefinite: boolean;
  readonly isOther: boolean; // "another spokesman"
}

/**
 * Adds a title that stands without its holder's name as a mention of the holder: of the country or
 * body named with it, or, where none is, of the only person so far with that title. A spokesman
 * or official nobody names becomes an entity of his own.
 */
export function resolveTitle(
  discourse: Discourse,
  offices: Offices,
  memory: Memory,
  phrase: TitlePhrase,
): DraftMention | undefined {
  const use = readUse(discourse, phrase);
  if (!use) return undefined;
  const found = use.isOther ? undefined : findHolder(discourse, offices, memory, phrase, use);
  if (found)
    return mentionOf(discourse, offices, phrase, use, found.person, found.rule, found.confidence);
  if (use.country !== undefined || !deservesEntity(discourse, phrase, use)) return undefined;
  const cluster = discourse.clusters.push({
    type: "person",
    name: describe(discourse, phrase, use),
    ...(phrase.gender ? { gender: phrase.gender } : {}),
  });
  return mentionOf(discourse, offices, phrase, use, cluster - 1, "unnamed-holder", 0.7);
}

function readUse(discourse: Discourse, phrase: TitlePhrase): Use | undefined {
  const { words, sentenceOf, prose } = discourse.reading;
  const sentence = prose.sentences[sentenceOf[phrase.firstToken]!]!;
  const country = demonymBefore(discourse, phrase, sentence.firstToken);
  const left =
    country === undefined
      ? phraseStart(discourse, phrase, sentence.firstToken)
      : phrase.leftToken - (articles.has(words[phrase.leftToken - 2] ?? "") ? 2 : 1);
  const behind = bodyAfter(
    discourse,
    phrase.endToken,
    sentence.endToken,
    phrase.kind === "spokesperson" ? ["for", "of"] : ["of"],
  );
  const of = behind?.mention ?? possessor(discourse, phrase, left);
  const first = words[left]!;
  const owned = of !== undefined && left < phrase.leftToken;
  const isDefinite = definite.has(first) || (owned && !indefinite.has(first));
  const isIndefinite = indefinite.has(first);
  if (!isDefinite && !isIndefinite && !of && country === undefined) return undefined;
  return {
    left,
    of,
    country,
    endOf: behind?.endToken ?? phrase.endToken,
    isDefinite,
    isIndefinite,
    isOther: first === "another",
  };
}

const articles = new Set(["the", "a", "an"]);

/** "the Kiwi leader": the country of a people's name that stands before the title and is no mention. */
function demonymBefore(
  { reading, nameTo }: Discourse,
  { leftToken }: TitlePhrase,
  floor: number,
): string | undefined {
  const at = leftToken - 1;
  if (at < floor || nameTo.has(leftToken) || !isCapitalised(reading, at)) return undefined;
  const { tokenStart, tokenEnd } = reading.prose;
  return countryCode("group", reading.text.slice(tokenStart[at]!, tokenEnd[at]!));
}

interface Found {
  readonly person: number;
  readonly rule: string;
  readonly confidence: number;
}

function findHolder(
  discourse: Discourse,
  offices: Offices,
  memory: Memory,
  phrase: TitlePhrase,
  use: Use,
): Found | undefined {
  const title = phrase.title.toLowerCase();
  const { status } = phrase;
  if (use.of || use.country !== undefined) {
    const body = use.of ? bodyKey(discourse, use.of.cluster) : use.country;
    const key = `${title}|${body}`;
    const near = holdersOf(offices.sofar, key, status);
    // "a NATO spokesman" may be a new one only where he was not just heard.
    if (near.length > 0)
      return {
        person: near.at(-1)!,
        rule: "title-of-body",
        confidence: near.length === 1 ? 0.9 : 0.6,
      };
    const far = holdersOf(offices.anywhere, key, status);
    if (far.length === 1 && use.isDefinite)
      return { person: far[0]!, rule: "title-of-body", confidence: 0.85 };
    const open = holdersOf(offices.sofar, `${title}|?`, status);
    const all = holdersOf(offices.sofar, title, status);
    return open.length === 1 &&
      all.length === 1 &&
      use.isDefinite &&
      (phrase.kind !== "spokesperson" || title !== phrase.head)
      ? { person: open[0]!, rule: "title-only-holder", confidence: 0.7 }
      : undefined;
  }
  // "his doctor" is nobody's title read before.
  const isPersonal = possessive.has(discourse.reading.words[use.left]!) && !phrase.isUnique;
  if (!use.isDefinite || isPersonal) return undefined;
  const near = holdersOf(offices.sofar, title, status);
  if (near.length === 1) return { person: near[0]!, rule: "title-only-holder", confidence: 0.85 };
  // Of several prime ministers, the one named without a country is the reader's own.
  const own = holdersOf(offices.sofar, `${title}|?`, status);
  if (own.length === 1) return { person: own[0]!, rule: "title-own-country", confidence: 0.75 };
  if (near.length === 0) {
    const far = holdersOf(offices.anywhere, title, status);
    return far.length === 1 && phrase.isUnique
      ? { person: far[0]!, rule: "title-only-holder", confidence: 0.7 }
      : undefined;
  }
  const recent = lastSpokenOf(discourse, memory, near, phrase.firstToken);
  return recent === undefined
    ? undefined
    : { person: recent, rule: "title-latest-holder", confidence: 0.6 };
}

// With several holders: the one of this or the last sentence, if no other holder is there.
function lastSpokenOf(
  { reading }: Discourse,
  memory: Memory,
  holders: readonly number[],
  token: number,
): number | undefined {
  const now = reading.sentenceOf[token]!;
  const lately = new Set<number>();
  for (let i = memory.seen.length - 1; i >= 0 && now - memory.seen[i]!.sentence <= 2; i--) {
    if (holders.includes(memory.seen[i]!.cluster)) lately.add(memory.seen[i]!.cluster);
  }
  return lately.size === 1 ? [...lately][0] : undefined;
}

const predicates = new Set(["is", "was", "be", "been", "became", "become", "as"]);

function deservesEntity(discourse: Discourse, phrase: TitlePhrase, use: Use): boolean {
  // "is an activist" says something of somebody else.
  if (predicates.has(discourse.reading.words[use.left - 1] ?? "")) return false;
  if (phrase.kind === "spokesperson")
    return use.isDefinite || use.isIndefinite || use.of !== undefined;
  if (use.of) return phrase.kind !== "executive" || use.isDefinite;
  if (onlyBesideName.has(phrase.head)) return false;
  return (
    use.isIndefinite &&
    phrase.status === "present" &&
    isSubject(discourse, phrase.firstToken, phrase.endToken)
  );
}

function describe({ reading }: Discourse, phrase: TitlePhrase, use: Use): string {
  const { prose, text } = reading;
  const from = prose.tokenStart[phrase.leftToken]!;
  const to = prose.tokenEnd[use.endOf - 1]!;
  const title = text.slice(from, to).replace(/\s+/g, " ");
  return use.of && use.of.endToken <= phrase.firstToken
    ? `${text.slice(use.of.start, use.of.end).replace(/\s+/g, " ")} ${title}`
    : title;
}

// First token of the title behind "spokesman for the".
function servedToken({ reading }: Discourse, { endToken }: TitlePhrase): number {
  return reading.words[endToken + 1] === "the" ? endToken + 2 : endToken + 1;
}

function mentionOf(
  discourse: Discourse,
  offices: Offices,
  phrase: TitlePhrase,
  use: Use,
  person: number,
  rule: string,
  confidence: number,
): DraftMention {
  const { prose } = discourse.reading;
  const cluster = discourse.clusters[person]!;
  if (phrase.gender) cluster.gender ??= phrase.gender;
  // Without country or body the words state no tenure, unless only one person can be meant.
  if (
    (use.of || phrase.isUnique || (phrase.kind === "spokesperson" && use.isIndefinite)) &&
    phrase.head !== "leader"
  ) {
    const holding: Holding = {
      person,
      phrase,
      start: prose.tokenStart[phrase.firstToken]!,
      end: prose.tokenEnd[phrase.endToken - 1]!,
      of: use.of ? countryOf(discourse, use.of.cluster) : null,
      ...(use.of === undefined && phrase.kind === "spokesperson"
        ? { servesToken: servedToken(discourse, phrase) }
        : {}),
      rule: "roles/title-alone",
    };
    addHolding(offices, holding);
  }
  return addMention(discourse, phrase.firstToken, phrase.endToken, {
    form: posts.has(phrase.kind) ? "title" : "nominal",
    type: "person",
    cluster: person,
    rule: `coreference/${rule}`,
    confidence,
  });
}
