import { addMention, type Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { auxiliaries, isActing } from "../verbs.lexicon.ts";
import type { Ranker } from "./antecedents.ts";
import { type Offices, officeOf } from "./offices.ts";
import type { Plural } from "./pairs.ts";
import { shareOfFirst } from "./pronouns.ts";
import type { Role } from "./salience.ts";
import { candidatesForThey, nobody, pairAhead } from "./several.ts";

/** Several people or countries as one entity with members; the same members are the same entity. */
export interface Collectives {
  readonly byMembers: Map<string, number>; // clusters, by sorted members
  readonly leaders: number[]; // people in high office so far, in order of first mention
  readonly isLeader: Set<number>;
  pairs: Plural[]; // of people and of countries, the latest last
  several: Plural[]; // what "they" may mean, the latest last
}

export const openCollectives = (): Collectives => ({
  byMembers: new Map(),
  leaders: [],
  isLeader: new Set(),
  pairs: [],
  several: [],
});

// Pairs further back than this many sentences are forgotten.
const maxSentences = 10;
const maxPairs = 24;

export function rememberPlural(collectives: Collectives, plural: Plural): void {
  collectives.several.push(plural);
  if (collectives.several.length > maxPairs * 2)
    collectives.several = collectives.several.slice(-maxPairs);
  if (plural.kind !== "pair") return;
  collectives.pairs.push(plural);
  if (collectives.pairs.length > maxPairs * 2)
    collectives.pairs = collectives.pairs.slice(-maxPairs);
}

/** Notes a person who holds one of the highest offices: only these are "the leaders". */
export function rememberLeader(collectives: Collectives, offices: Offices, person: number): void {
  if (collectives.isLeader.has(person) || offices.discourse.clusters[person]!.type !== "person")
    return;
  const kind = officeOf(offices, person)?.phrase.kind;
  if (kind !== "state" && kind !== "government") return;
  collectives.isLeader.add(person);
  collectives.leaders.push(person);
}

const people = new Set(["leaders", "presidents", "premiers", "men", "women", "pair", "leader"]);
const countries = new Set(["sides", "countries", "nations", "governments", "side", "country"]);
/** "leaders", "sides": what two people or countries are called together, and one of them. */
export const nounsOfTwo: ReadonlySet<string> = new Set([...people, ...countries]);
const alone = new Set(["the", "both", "neither"]);

/** "the two leaders", "both sides", "neither leader": a mention of the only two that fit. */
export function resolveCollective(
  discourse: Discourse,
  collectives: Collectives,
  token: number,
): DraftMention | undefined {
  const { words, sentenceOf } = discourse.reading;
  const word = words[token]!;
  if (!nounsOfTwo.has(word)) return undefined;
  const isPeople = people.has(word);
  const before = words[token - 1] ?? "";
  const isTwo = before === "two" || before === "both" || before === "neither";
  if (
    isTwo
      ? before === "two" && !["the", "both", "these", "our"].includes(words[token - 2] ?? "")
      : !alone.has(before)
  )
    return undefined;
  const singular = word === "leader" || word === "side" || word === "country";
  if (singular !== (before === "neither")) return undefined;
  // "the leaders of", "the countries that": somebody else is about to be named.
  if (["of", "that", "who", "from", "in", "which"].includes(words[token + 1] ?? ""))
    return undefined;
  // "the leaders" are known; "the sides", "the men" need a number.
  if (!isTwo && word !== "leaders" && word !== "pair" && word !== "countries") return undefined;
  const members = isPeople
    ? twoPeople(discourse, collectives, token)
    : twoCountries(collectives, sentenceOf[token]!);
  if (!members) return undefined;
  const type = isPeople ? "person" : "place";
  return addCollective(
    discourse,
    collectives,
    token,
    members,
    type,
    "nominal",
    isTwo ? 0.85 : 0.75,
  );
}

function twoPeople(
  { reading }: Discourse,
  collectives: Collectives,
  token: number,
): readonly number[] | undefined {
  const { leaders, isLeader } = collectives;
  if (leaders.length === 2) return leaders;
  const recent = collectives.pairs.findLast((p) => p.type === "person");
  if (!recent || reading.sentenceOf[token]! - recent.sentence > maxSentences) return undefined;
  return leaders.length === 0 || recent.clusters.every((person) => isLeader.has(person))
    ? recent.clusters
    : undefined;
}

function twoCountries(collectives: Collectives, sentence: number): readonly number[] | undefined {
  const recent = collectives.pairs.findLast((p) => p.type === "place");
  return recent && sentence - recent.sentence <= maxSentences ? recent.clusters : undefined;
}

/** "Both condemned it": the pair last named, as the subject of a clause. */
export function resolveBoth(
  discourse: Discourse,
  collectives: Collectives,
  token: number,
): DraftMention | undefined {
  const { words, sentenceOf, prose } = discourse.reading;
  const verb = words[token + 1] ?? "";
  const opens = prose.sentences[sentenceOf[token]!]!.firstToken === token;
  if (!opens || !(isActing(verb) || auxiliaries.has(verb))) return undefined;
  const clusters = twoPeople(discourse, collectives, token);
  return (
    clusters && addCollective(discourse, collectives, token, clusters, "person", "pronoun", 0.75)
  );
}

/** "they", "their", "them" for whichever plural at hand is likelier than that somebody else is meant. */
export function resolveThey(
  discourse: Discourse,
  collectives: Collectives,
  token: number,
  rank: Ranker,
): DraftMention | undefined {
  const { several } = collectives;
  const now = discourse.reading.sentenceOf[token]!;
  // Too rare for weights to be learned.
  const ahead = several.at(-1)?.sentence === now ? undefined : pairAhead(discourse, token);
  if (ahead) {
    const { clusters, type } = ahead;
    return addCollective(discourse, collectives, token, clusters, type, "pronoun", 0.8);
  }
  const ranked = rank(candidatesForThey(discourse, several, token), discourse, token);
  const [best] = ranked;
  if (!best || best[0] === nobody) return undefined;
  const plural = several.at(best[0] + 1)!;
  const confidence = shareOfFirst(ranked);
  if (plural.clusters.length > 1) {
    return addCollective(
      discourse,
      collectives,
      token,
      plural.clusters,
      plural.type,
      "pronoun",
      confidence,
    );
  }
  const { clusters } = plural;
  const { type } = discourse.clusters[clusters[0]!]!;
  rememberPlural(collectives, pronounFor(discourse, token, plural.type, clusters));
  return addMention(discourse, token, token + 1, {
    form: "pronoun",
    type,
    cluster: clusters[0]!,
    rule: "coreference/they",
    confidence,
  });
}

// "Both" is one, too: it is only read where it is a subject.
const roles: ReadonlyMap<string, Role> = new Map([
  ["they", "subject"],
  ["both", "subject"],
  ["their", "possessor"],
]);

function pronounFor(
  { reading }: Discourse,
  token: number,
  type: Plural["type"],
  clusters: readonly number[],
): Plural {
  return {
    kind: "they",
    type,
    clusters,
    firstToken: token,
    endToken: token + 1,
    sentence: reading.sentenceOf[token]!,
    role: roles.get(reading.words[token]!) ?? "object",
  };
}

function addCollective(
  discourse: Discourse,
  collectives: Collectives,
  token: number,
  members: readonly number[],
  type: Plural["type"],
  form: "nominal" | "pronoun",
  confidence: number,
): DraftMention {
  const key = members.toSorted((a, b) => a - b).join(" ");
  let cluster = collectives.byMembers.get(key);
  if (cluster === undefined) {
    cluster = discourse.clusters.push({ type, members }) - 1;
    collectives.byMembers.set(key, cluster);
  }
  const mention = addMention(discourse, token, token + 1, {
    form,
    type,
    cluster,
    rule: form === "pronoun" ? "coreference/they" : "coreference/collective",
    confidence,
  });
  const pronoun = pronounFor(discourse, token, type, members);
  rememberPlural(collectives, form === "pronoun" ? pronoun : { ...pronoun, role: "subject" });
  return mention;
}
