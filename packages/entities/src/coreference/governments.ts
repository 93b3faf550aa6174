import { countries } from "../knowledge/countries.ts";
import { seatOfGovernment } from "./country-of.ts";
import type { Discourse } from "./discourse.ts";
import type { DraftMention } from "./draft.ts";
import type { Reading } from "./reading.ts";
import {
  auxiliaries,
  isActing,
  isActingBase,
  midAdverbs,
  prepositions,
  stating,
} from "./verbs.lexicon.ts";

/**
 * Marks places that act as governments: a country as the agent of a deed, and a capital or a
 * building in the same role, whose entity is then the country it acts for.
 */
export function markGovernments(discourse: Discourse): void {
  const { clusters, names, reading } = discourse;
  const byCountry = new Map<string, number>();
  clusters.forEach((cluster, index) => {
    if (cluster.type === "place" && cluster.country && !byCountry.has(cluster.country))
      byCountry.set(cluster.country, index);
  });
  for (const mention of names) {
    if (mention.type !== "place" || mention.actsAs) continue;
    if (clusters[mention.cluster]!.country) {
      if (actsInClause(discourse, mention, isDeed)) mention.actsAs = "government";
      continue;
    }
    const code = seatOfGovernment(reading.text.slice(mention.start, mention.end));
    if (code === undefined || !actsInClause(discourse, mention, isStatement)) continue;
    let country = byCountry.get(code);
    if (country === undefined) {
      const name = countries().find((c) => c.code === code)?.name ?? code;
      country = clusters.push({ type: "place", country: code, name }) - 1;
      byCountry.set(code, country);
    }
    mention.cluster = country;
    mention.actsAs = "government";
    mention.rule = `${mention.rule}/seat-for-government`;
  }
}

type Test = (words: readonly string[], at: number) => boolean;

function actsInClause(discourse: Discourse, mention: DraftMention, test: Test): boolean {
  const { reading, nameFrom } = discourse;
  const { words } = reading;
  const before = wordBefore(reading, mention.firstToken);
  let at = mention.endToken;
  if (words[at] === "'s" || words[at] === "'") return false;
  // "reported by Japan" is agency as much as "Japan reported"; other prepositions make it a place.
  if (before === "by") return isPassive(words, mention.firstToken - 2) && test !== isStatement;
  if (prepositions.has(before) && !clauseOpeners.has(before)) return false;
  // "Japan and New Zealand have announced": the verb stands behind the last of them.
  for (let step = 0; step < 4; step++) {
    const joint = words[at] === "and" || words[at] === ",";
    const next = joint ? nameFrom.get(words[at + 1] === "the" ? at + 2 : at + 1) : undefined;
    if (!next || next.type !== mention.type) break;
    at = next.endToken;
  }
  return test(words, skipAside(reading, at));
}

const clauseOpeners = new Set(["as", "before", "after", "since", "until", "than"]);

function wordBefore({ words, sentenceOf }: Reading, token: number): string {
  const at = token > 0 && words[token - 1] === "the" ? token - 1 : token;
  return at > 0 && sentenceOf[at - 1] === sentenceOf[token] ? words[at - 1]! : "";
}

// ", which heads the mission,"
function skipAside({ words, sentenceOf }: Reading, at: number): number {
  if (words[at] !== ",") return at;
  for (let step = 1; step < 20; step++) {
    if (sentenceOf[at + step] !== sentenceOf[at]) return at;
    if (words[at + step] === ",") return at + step + 1;
  }
  return at;
}

const isPassive = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  return (
    isActing(word) &&
    (word.endsWith("ed") || word.endsWith("en") || word === "made" || word === "held")
  );
};

// Forms that are nouns as often: "Paris attacks", "Tokyo talks".
const alsoNouns = new Set(
  `acts aims appeals attacks attempts bans blames boycotts calls campaigns cases challenges claims cuts decline demands
   deploys deals disputes exchanges fears fires follows gains hopes hosts increases issues launches leads links
   meets moves needs notes objects offers opens orders plans plays pledges points praises protests pushes questions
   raises reaches releases reports requests returns reviews rules sanctions seeks shares shells shows signs stages
   stands starts states stops strikes struggles supports talks targets tests threats trades turns uses visits votes
   wages wants wins works`.split(/\s+/),
);
const afterVerb = new Set(["to", "that", "it", "its", "the", "a", "an", "no", "on", "for", "with"]);

/** "conducted", "has tested", "will host", "is considering": what a government does. */
function isDeed(words: readonly string[], from: number): boolean {
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
    if (first === "has" || first === "have" || first === "had") return true;
    return isActing(next) || isActingBase(next);
  }
  if (alsoNouns.has(first)) return afterVerb.has(words[at + 1] ?? "");
  return isActing(first);
}

/** "objected", "has expressed concern", "is worried": what only somebody with a will does. */
function isStatement(words: readonly string[], from: number): boolean {
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
  if (alsoNouns.has(first))
    return afterVerb.has(words[at + 1] ?? "") && !["on", "for", "with"].includes(words[at + 1]!);
  return stating.has(first) || isActing(first);
}

const isProgressive = (word: string) => word.length > 5 && word.endsWith("ing");

// What a government is, as against a country or a city.
const feelings = new Set(
  `able afraid alarmed angered angry anxious aware committed concerned confident convinced determined eager
   furious keen open opposed pleased prepared ready reluctant satisfied unhappy unlikely unwilling wary willing
   worried likely set due expected`.split(/\s+/),
);

function skipAdverbs(words: readonly string[], from: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const word = words[at] ?? "";
    if (!midAdverbs.has(word) && !(word.length > 4 && word.endsWith("ly"))) break;
    at++;
  }
  return at;
}
