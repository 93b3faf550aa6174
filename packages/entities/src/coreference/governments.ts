import { countries } from "../knowledge/countries.ts";
import { seatOfGovernment } from "./country-of.ts";
import type { Discourse } from "./discourse.ts";
import type { DraftMention } from "./draft.ts";
import {
  addressed,
  alliances,
  dealings,
  doings,
  measures,
  relations,
  servants,
} from "./governments.lexicon.ts";
import { isCapitalised, type Reading } from "./reading.ts";
import {
  auxiliaries,
  isActing,
  isActingBase,
  midAdverbs,
  prepositions,
  stating,
} from "./verbs.lexicon.ts";

/** How a place's name stands in its sentence, as far as tells a government from a place on the map. */
interface Site {
  readonly reading: Reading;
  readonly mention: DraftMention;
  readonly isSeat: boolean; // a capital or building, where more proof is needed than for a country
  readonly before: string; // the word before it, over "the"
  readonly beforeThat: string;
  readonly verb: number; // token where the verb would stand, if it is a subject
  readonly isCoordinated: boolean;
}

// Any of these makes a government.
const signs: readonly ((site: Site) => boolean)[] = [
  actsAsSubject,
  isDealtWith,
  isPartner,
  owns,
  isAgent,
];

// In "with the US economy" the country only says what kind.
const subjectSigns = [actsAsSubject, owns];

/**
 * Marks places that act as governments: a country that does, says or is dealt with as a state, and a
 * capital or a building in the same role, whose entity is then the country it acts for.
 */
export function markGovernments(discourse: Discourse): void {
  const { clusters, names, reading } = discourse;
  let previous: DraftMention | undefined;
  for (const mention of names) {
    if (mention.type !== "place") continue;
    const isCountry = clusters[mention.cluster]!.country !== undefined;
    const seat = isCountry
      ? undefined
      : seatOfGovernment(reading.text.slice(mention.start, mention.end));
    if (!isCountry && seat === undefined) continue;
    const listed = previous?.actsAs && isNextInList(reading, previous, mention) && isCountry;
    previous = mention;
    if (!listed && !isGovernment(discourse, mention, seat !== undefined)) continue;
    mention.actsAs = "government";
    if (seat !== undefined) {
      mention.cluster = countryCluster(discourse, seat);
      mention.rule = `${mention.rule}/seat-for-government`;
    }
  }
}

function countryCluster({ clusters, countries: known }: Discourse, code: string): number {
  const cluster = known.get(code);
  if (cluster !== undefined) return cluster;
  const name = countries().find((country) => country.code === code)?.name ?? code;
  const made = clusters.push({ type: "place", country: code, name }) - 1;
  known.set(code, made);
  return made;
}

// "…, India and Australia": what holds of the first of a list holds of the rest.
function isNextInList({ words }: Reading, first: DraftMention, next: DraftMention): boolean {
  if (next.firstToken - first.endToken > 3 || next.firstToken <= first.endToken) return false;
  for (let t = first.endToken; t < next.firstToken; t++) {
    if (!["and", ",", "the", "or", "&", "("].includes(words[t]!)) return false;
  }
  return true;
}

function isGovernment(discourse: Discourse, mention: DraftMention, isSeat: boolean): boolean {
  const { reading, nameFrom } = discourse;
  const { words } = reading;
  const first =
    words[mention.firstToken - 1] === "the" ? mention.firstToken - 1 : mention.firstToken;
  let at = mention.endToken;
  let isCoordinated = false;
  // "Peru and Chile have signed": the verb stands behind the last of them.
  for (let step = 0; step < 4; step++) {
    const joint = words[at] === "and" || words[at] === ",";
    const next = joint ? nameFrom.get(words[at + 1] === "the" ? at + 2 : at + 1) : undefined;
    if (next?.type !== mention.type) break;
    at = next.endToken;
    isCoordinated = true;
  }
  const site: Site = {
    reading,
    mention,
    isSeat,
    before: wordAt(reading, first - 1, mention),
    beforeThat: wordAt(reading, first - 2, mention),
    verb: skipAside(reading, at),
    isCoordinated,
  };
  return (isHead(site) ? signs : subjectSigns).some((sign) => sign(site));
}

function wordAt({ words, sentenceOf }: Reading, at: number, { firstToken }: DraftMention): string {
  return at >= 0 && sentenceOf[at] === sentenceOf[firstToken] ? words[at]! : "";
}

const joints = new Set([
  "and",
  "or",
  "but",
  "that",
  "which",
  "who",
  "where",
  "when",
  "while",
  "so",
  "if",
  "because",
  "not",
  "a",
  "an",
  "her",
  "his",
  "its",
  "one",
  "the",
  "their",
]);

// Whether no noun follows that the name belongs to.
function isHead({ reading, mention }: Site): boolean {
  const next = reading.words[mention.endToken] ?? "";
  if (!/^[a-z]+$/.test(next) || isCapitalised(reading, mention.endToken)) return true;
  return (
    prepositions.has(next) ||
    joints.has(next) ||
    auxiliaries.has(next) ||
    midAdverbs.has(next) ||
    next.endsWith("ly") ||
    isActing(next)
  );
}

const clauseOpeners = new Set(["as", "before", "after", "since", "until", "than"]);

// Over ", which leads the bloc,", "in the past decade" and "along with two neighbours".
function skipAside({ words, sentenceOf }: Reading, at: number): number {
  if (words[at] === ",") {
    for (let step = 1; step < 20 && sentenceOf[at + step] === sentenceOf[at]; step++) {
      if (words[at + step] === ",") return at + step + 1;
    }
    return at;
  }
  if (words[at] !== "in" && words[at] !== "on" && words[at] !== "along") return at;
  for (let step = 2; step < 6; step++)
    if (auxiliaries.has(words[at + step] ?? "")) return at + step;
  return at;
}

/** "Peru has signed", "Lima protested". */
function actsAsSubject(site: Site): boolean {
  const { reading, mention, before, verb, isSeat, isCoordinated } = site;
  if (isOwned(reading.words, mention.endToken)) return false;
  if (prepositions.has(before) && !clauseOpeners.has(before)) return false;
  const { words } = reading;
  const at = skipAdverbs(words, verb);
  const next = words[at] ?? "";
  if (isCoordinated && isActingBase(next)) return true;
  // Headlines: "Lima and Quito to reopen border"; demands: "that Lima pay".
  if (next === "to" && isActingBase(words[at + 1] ?? "")) return true;
  if (before === "that" && isActingBase(next)) return true;
  return isSeat ? isStatement(reading, verb) : isDeed(reading, verb);
}

/** "urged Peru", "warned Lima". */
function isDealtWith({ before, reading, mention }: Site): boolean {
  return dealings.has(before) && !isOwned(reading.words, mention.endToken);
}

/** "ties with Peru", "a dispute between Lima and Quito", "sanctions on Peru", "allies, including Peru". */
function isPartner(site: Site): boolean {
  const { before, beforeThat, isSeat, isCoordinated } = site;
  if (before === "between") return isCoordinated;
  if (isMember(site)) return true;
  if (before === "with") return isSeat ? relations.has(beforeThat) : true;
  if (before === "from" || before === ",") return relations.has(beforeThat);
  if (before === "to") return addressed.has(beforeThat);
  return (before === "on" || before === "against") && measures.has(beforeThat);
}

const listOpeners = new Set(["including", "comprising"]);

/** "allies, including Peru", "a bloc — comprising Peru", "partners, among them Peru": one of a body of states. */
function isMember({ reading, mention, before, beforeThat, isSeat }: Site): boolean {
  const isAmong = before === "them" && beforeThat === "among";
  if (isSeat || !(isAmong || listOpeners.has(before))) return false;
  if (isOwned(reading.words, mention.endToken)) return false;
  const the = reading.words[mention.firstToken - 1] === "the" ? 1 : 0;
  let at = mention.firstToken - the - (isAmong ? 3 : 2);
  if (/^[,—–-]$/.test(reading.words[at] ?? "")) at--;
  return alliances.has(wordAt(reading, at, mention));
}

/** "Peru's blockade", "Lima officials". */
function owns({ reading, mention, isSeat }: Site): boolean {
  const { words } = reading;
  if (isSeat) return servants.has(words[mention.endToken] ?? "");
  if (!isOwned(words, mention.endToken)) return false;
  for (let step = 1; step <= 4; step++) {
    const word = words[mention.endToken + step] ?? "";
    if (doings.has(word)) return true;
    if (!/^[a-z-]+$/.test(word) || prepositions.has(word)) return false;
  }
  return false;
}

/** "a protest by Peru", "signed by Lima". */
function isAgent({ before, beforeThat, isSeat }: Site): boolean {
  return before === "by" && (!isSeat || isActing(beforeThat)) && !beforeThat.endsWith("ing");
}

const isOwned = (words: readonly string[], at: number) => words[at] === "'s" || words[at] === "'";

// Forms that are nouns as often: "Paris attacks", "Lima talks".
const alsoNouns = new Set(
  `acts aims appeals attacks bans calls campaigns claims cuts demands exports fears forces hopes imports issues leads links
   moves needs offers orders plans pledges protests questions reports requests returns reviews rules sanctions shares
   shows strikes supports talks tests threats trades visits votes wins works`.split(/\s+/),
);
const afterVerb = new Set([
  "to",
  "that",
  "it",
  "its",
  "the",
  "a",
  "an",
  "no",
  "another",
  "new",
  "more",
  "two",
  "three",
]);

function isFiniteVerb(reading: Reading, at: number): boolean {
  const word = reading.words[at] ?? "";
  if (alsoNouns.has(word)) {
    const next = reading.words[at + 1];
    return next !== undefined && (afterVerb.has(next) || isCapitalised(reading, at + 1));
  }
  return isActing(word.slice(word.lastIndexOf("-") + 1));
}

/** "conducted", "has tested", "will host", "is considering": what a government does. */
function isDeed(reading: Reading, from: number): boolean {
  const { words } = reading;
  let at = skipAdverbs(words, from);
  const first = words[at] ?? "";
  if (auxiliaries.has(first) && first !== "'s") {
    at = skipAdverbs(words, at + 1);
    const next = words[at] ?? "";
    if (next === "been" || next === "be")
      return isProgressive(words[skipAdverbs(words, at + 1)] ?? "");
    if (first === "is" || first === "are" || first === "was" || first === "were") {
      return isProgressive(next) || feelings.has(next);
    }
    return !possessed.has(next);
  }
  return (
    isFiniteVerb(reading, at) || (first.length > 5 && first.endsWith("ed") && !made.has(first))
  );
}

// "has many islands": what a country has is no deed.
const possessed = new Set(["a", "an", "few", "many", "some", "several"]);

// Words in -ed behind a country's name that make it a place, a maker or a team.
const made = new Set([
  "backed",
  "based",
  "controlled",
  "funded",
  "linked",
  "located",
  "occupied",
  "owned",
  "played",
  "populated",
  "qualified",
  "related",
  "scored",
  "sponsored",
]);

/** "objected", "has expressed concern", "is worried": what only somebody with a will does. */
function isStatement(reading: Reading, from: number): boolean {
  const { words } = reading;
  let at = skipAdverbs(words, from);
  const first = words[at] ?? "";
  if (auxiliaries.has(first) && first !== "'s") {
    at = skipAdverbs(words, at + 1);
    const next = words[at] ?? "";
    if (feelings.has(next)) return true;
    if (next === "been" || next === "be") return feelings.has(words[at + 1] ?? "");
    if (first === "is" || first === "are" || first === "was" || first === "were") {
      return isProgressive(next) && isActingBase(next.replace(/ing$/, ""));
    }
    return isActing(next) || isActingBase(next);
  }
  // "lima talks Peru" in a list of tags is no sentence.
  if (alsoNouns.has(first)) return afterVerb.has(words[at + 1] ?? "");
  return stating.has(first) || isFiniteVerb(reading, at);
}

const isProgressive = (word: string) => word.length > 5 && word.endsWith("ing");

// What a government is, as against a country or a city.
const feelings = new Set(
  `able afraid alarmed angered angry anxious aware committed concerned confident convinced determined eager
   furious keen opposed pleased prepared ready reluctant satisfied unhappy unlikely unwilling wary willing
   worried`.split(/\s+/),
);

function skipAdverbs(words: readonly string[], from: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const word = words[at] ?? "";
    const isMark = word === "“" || word === '"'; // "Peru “will never sell”"
    if (!isMark && !midAdverbs.has(word) && !(word.length > 4 && word.endsWith("ly"))) break;
    at++;
  }
  return at;
}
