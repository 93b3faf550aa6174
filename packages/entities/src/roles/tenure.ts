import type { Edtf } from "@corpus/core";
import type { Discourse, Holding } from "../coreference/discourse.ts";

const months = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((month, index) => [month, String(index + 1).padStart(2, "0")]),
);

// "who took office in March 2019", "who has led the party since 2019", "until May 2021"
const phrases: readonly [kind: "validFrom" | "validTo", words: readonly string[]][] = [
  ["validFrom", ["took", "office", "in"]],
  ["validFrom", ["took", "office", "on"]],
  ["validFrom", ["took", "over", "in"]],
  ["validFrom", ["took", "power", "in"]],
  ["validFrom", ["came", "to", "power", "in"]],
  ["validFrom", ["assumed", "office", "in"]],
  ["validFrom", ["assumed", "office", "on"]],
  ["validFrom", ["sworn", "in", "in"]],
  ["validFrom", ["sworn", "in", "on"]],
  ["validFrom", ["was", "appointed", "in"]],
  ["validFrom", ["in", "office", "since"]],
  ["validFrom", ["in", "power", "since"]],
  ["validFrom", ["in", "the", "job", "since"]],
  ["validFrom", ["in", "the", "post", "since"]],
  ["validTo", ["left", "office", "in"]],
  ["validTo", ["left", "office", "on"]],
  ["validTo", ["stepped", "down", "in"]],
  ["validTo", ["resigned", "in"]],
  ["validTo", ["retired", "in"]],
];
type Phrase = (typeof phrases)[number];
const openings = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const first = phrase[1][0]!;
  openings.set(first, [...(openings.get(first) ?? []), phrase]);
}

// A name and what is said of its term stand close together: "X, who has been in office since".
const reach = 6;

const between = new Set([",", "who", "has", "had", "have", "been", "first", "was", "is", "and"]);

/** Notes on each person's offices when they took or left them, where the text says so. */
export function addTenures(discourse: Discourse): void {
  const { words, sentenceOf, prose } = discourse.reading;
  const held = new Map<number, Holding[]>();
  for (const holding of discourse.holdings) {
    if (!holding.phrase.isUnique && holding.phrase.kind !== "minister") continue;
    held.set(holding.person, [...(held.get(holding.person) ?? []).slice(0, 8), holding]);
  }
  if (held.size === 0) return;
  const ending = new Map(
    discourse.mentions.filter((m) => m.type === "person").map((m) => [m.endToken, m.cluster]),
  );
  for (let t = 0; t < words.length; t++) {
    const possible = openings.get(words[t]!);
    if (!possible) continue;
    for (const [kind, opening] of possible) {
      if (!opening.every((word, i) => words[t + i] === word)) continue;
      const sentence = prose.sentences[sentenceOf[t]!]!;
      const edtf = readDate(words, t + opening.length, sentence.endToken);
      const person = edtf && subjectBefore(words, ending, t, sentence.firstToken);
      if (person === undefined) continue;
      for (const holding of held.get(person) ?? []) holding[kind] ??= edtf!;
    }
  }
}

function subjectBefore(
  words: readonly string[],
  ending: ReadonlyMap<number, number>,
  t: number,
  floor: number,
): number | undefined {
  for (let at = t; at > floor && t - at < reach; at--) {
    const person = ending.get(at);
    if (person !== undefined) return person;
    if (!between.has(words[at - 1]!)) return undefined;
  }
  return undefined;
}

/** "2019", "November 2023", "5 May 2021", "May 5, 2021". */
function readDate(words: readonly string[], at: number, end: number): Edtf | undefined {
  const read = (t: number) => (t < end ? (words[t] ?? "") : "");
  const year = (t: number) => (/^(?:1[89]|20)\d\d$/.test(read(t)) ? read(t) : undefined);
  const day = (t: number) =>
    /^(?:[12]?\d|3[01])$/.test(read(t)) ? read(t).padStart(2, "0") : undefined;
  const only = year(at);
  if (only) return only as Edtf;
  const month = months.get(read(at));
  if (month) {
    const plain = year(at + 1);
    if (plain) return `${plain}-${month}` as Edtf;
    const full = year(read(at + 2) === "," ? at + 3 : at + 2);
    return day(at + 1) && full ? (`${full}-${month}-${day(at + 1)}` as Edtf) : undefined;
  }
  const british = months.get(read(at + 1));
  const full = year(at + 2);
  return day(at) && british && full ? (`${full}-${british}-${day(at)}` as Edtf) : undefined;
}
