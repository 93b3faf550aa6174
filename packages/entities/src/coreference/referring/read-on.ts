import type { TitlePhrase } from "../../roles/find-titles.ts";
import { onlyBesideName } from "../../roles/title.lexicon.ts";
import type { Discourse } from "../discourse.ts";
import type { DraftMention } from "../draft.ts";
import { tokensAmong } from "../reading.ts";
import { type Ages, rememberAge, resolveAge } from "./ages.ts";
import { type Rankers, rankers } from "./antecedents.ts";
import {
  nounsOfTwo,
  openCollectives,
  rememberLeader,
  rememberPlural,
  resolveBoth,
  resolveCollective,
  resolveThey,
} from "./collectives.ts";
import { resolveCounterpart } from "./counterparts.ts";
import { rememberCrowd } from "./crowds.ts";
import { type Described, nounsOfBodies, rememberDescribed, resolveDescribed } from "./described.ts";
import { humanNouns } from "./humans.lexicon.ts";
import { type Actor, nextActor, resolveIt } from "./it.ts";
import { resolveLatter } from "./latter.ts";
import { openOffices, readUpTo } from "./offices.ts";
import { meetingOf, pairOf, severalOf } from "./pairs.ts";
import { crowdNouns, pluralHumans } from "./plural-humans.lexicon.ts";
import { personalPronouns, resolvePronoun } from "./pronouns.ts";
import { type Memory, remember } from "./salience.ts";
import { resolveTitle } from "./titles.ts";
import { ageFrom, openUnnamed, release, rememberUnnamed } from "./unnamed.ts";

const plurals = new Set(["they", "their", "them", "theirs", "themselves"]);

// All that the rules below look at, but for titles: most of a text can be passed over.
const referring: ReadonlySet<string> = new Set([
  ...["old", "counterpart", "it", "its", "both", "latter", "former"],
  ...plurals,
  ...personalPronouns.keys(),
  ...humanNouns.keys(),
  ...nounsOfTwo,
  ...nounsOfBodies,
  ...crowdNouns.keys(),
  ...pluralHumans,
]);

/**
 * Reads the text once from start to end, as a reader does, and adds a mention for each title,
 * description and pronoun whose meaning what was read so far makes clear. What is not clear is left.
 *
 * @param titles Titles with no holder's name beside them, in order.
 * @param ranks Whom a pronoun means; given where weights are learned.
 */
export function resolveReferring(
  discourse: Discourse,
  titles: readonly TitlePhrase[],
  ranks: Rankers = rankers,
): void {
  const { reading, names } = discourse;
  const { words } = reading;
  const memory: Memory = { seen: [], counts: new Map(), first: undefined, lastPronoun: undefined };
  const offices = openOffices(discourse);
  const given = [...discourse.holdings];
  const collectives = openCollectives();
  const unnamed = openUnnamed();
  const owners = new Map<number, number>();
  const titleAt = new Map<number, TitlePhrase>();
  const pluralTitles = new Set<number>();
  const isRead = tokensAmong(reading, referring);
  for (const phrase of titles) {
    const at = phrase.isPlural ? phrase.endToken - 1 : phrase.firstToken;
    if (phrase.isPlural) pluralTitles.add(at);
    else titleAt.set(at, phrase);
    isRead[at] = 1;
  }
  const previous: { person?: DraftMention; place?: DraftMention } = {};
  const ages: Ages = new Map();
  const described: Described = new Map();
  let actor: Actor | undefined;
  let nextName = 0;

  const note = (mention: DraftMention) => {
    if (mention.type === "person") {
      rememberAge(discourse, ages, mention);
      remember(discourse, memory, mention);
      rememberLeader(collectives, offices, mention.cluster);
    }
    if (mention.form === "name") rememberDescribed(discourse, described, mention);
    actor = nextActor(discourse, actor, mention);
    const plural = pairWith(mention) ?? severalOf(discourse, mention);
    if (plural) rememberPlural(collectives, plural);
    if (mention.type !== "person" && mention.type !== "place") return;
    // "X met her counterpart Y": "her" comes between the two, and is one of them.
    const last = previous[mention.type];
    const isSame =
      mention.form === "pronoun" &&
      last?.cluster === mention.cluster &&
      reading.sentenceOf[last.firstToken] === reading.sentenceOf[mention.firstToken];
    if (!isSame) previous[mention.type] = mention;
  };

  function pairWith(mention: DraftMention) {
    const { type } = mention;
    const before = type === "person" || type === "place" ? previous[type] : undefined;
    if (!before) return undefined;
    const areLeaders = [before, mention].every(({ cluster }) => collectives.isLeader.has(cluster));
    return (
      pairOf(discourse, before, mention) ??
      (areLeaders ? meetingOf(discourse, before, mention) : undefined)
    );
  }

  for (let t = 0; t < words.length; t++) {
    readUpTo(offices, given, reading.prose.tokenStart[t]!);
    const isName = names[nextName]?.firstToken === t;
    while (names[nextName]?.firstToken === t) note(names[nextName++]!);
    if (isName || isRead[t] === 0) continue;
    const mention = resolveAt(t);
    if (!mention) continue;
    owners.set(t, mention.cluster);
    if (mention.form === "pronoun") release(discourse, unnamed, mention.cluster);
    // A collective is remembered as a plural, a body or country by what it was named as.
    const { members, isSeveral } = discourse.clusters[mention.cluster]!;
    if (mention.type === "person" && !members && !isSeveral) note(mention);
  }
  settlePossessors(discourse, owners);

  function resolveAt(t: number): DraftMention | undefined {
    const word = words[t]!;
    const phrase = titleAt.get(t);
    if (words[t - 1] === "neither") return resolveCollective(discourse, collectives, t);
    if (phrase) {
      const holder = resolveTitle(discourse, offices, memory, phrase);
      // A title nobody is known to hold still is somebody.
      if (!holder && !onlyBesideName.has(phrase.head))
        rememberUnnamed(discourse, memory, unnamed, phrase.endToken - 1, phrase.gender);
      return holder;
    }
    const first = humanNouns.has(word) ? t : ageFrom(words, t);
    if (first !== undefined) {
      const aged = resolveAge(discourse, ages, first, t);
      if (aged) return aged;
      rememberUnnamed(discourse, memory, unnamed, t, humanNouns.get(word), first);
      return undefined;
    }
    if (word === "counterpart") return resolveCounterpart(discourse, offices, memory, t, owners);
    if (personalPronouns.has(word)) return resolvePronoun(discourse, memory, t, ranks.one);
    if (word === "it" || word === "its") return resolveIt(discourse, actor, t);
    if (plurals.has(word)) return resolveThey(discourse, collectives, t, ranks.several);
    if (word === "both") return resolveBoth(discourse, collectives, t);
    if (word === "latter" || word === "former") return resolveLatter(discourse, memory, t);
    const collective = resolveCollective(discourse, collectives, t);
    if (collective) return collective;
    const body = resolveDescribed(discourse, described, t);
    if (body) {
      const plural = severalOf(discourse, body);
      if (plural) rememberPlural(collectives, plural);
      return body;
    }
    const crowd = rememberCrowd(discourse, unnamed, t, pluralTitles.has(t));
    if (crowd) rememberPlural(collectives, crowd);
    return undefined;
  }
}

/** "her lawyer, X": the office belongs to whom the pronoun means. "A spokesman for the president": he serves the holder. */
function settlePossessors({ holdings }: Discourse, owners: ReadonlyMap<number, number>): void {
  for (const holding of holdings) {
    const served = holding.servesToken === undefined ? undefined : owners.get(holding.servesToken);
    if (served !== undefined && served !== holding.person) holding.serves = served;
    if (holding.of === null && holding.possessorToken !== undefined) {
      const owner = owners.get(holding.possessorToken);
      if (owner !== undefined && owner !== holding.person) holding.of = owner;
    }
  }
}
