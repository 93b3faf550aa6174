import type { Discourse } from "../coreference/discourse.ts";

const verbs = new Set(["succeeding", "succeeded", "replacing", "replaced", "succeeds", "replaces"]);

/**
 * "He took over in March, succeeding X": X held the office that the subject holds, up to then.
 * Only offices that one person at a time holds are handed on.
 */
export function addPredecessors(discourse: Discourse): void {
  const { words, sentenceOf, prose } = discourse.reading;
  if (discourse.holdings.length === 0 || !words.some((word) => verbs.has(word))) return;
  const held = new Map(
    discourse.holdings
      .filter(({ phrase }) => phrase.isUnique && phrase.status === "present")
      .map((holding) => [holding.person, holding]),
  );
  const people = discourse.mentions
    .filter((mention) => mention.type === "person")
    .sort((a, b) => a.firstToken - b.firstToken);
  let next = 0;
  for (let t = 0; t < words.length; t++) {
    while (next < people.length && people[next]!.firstToken < t) next++;
    const predecessor = verbs.has(words[t]!) ? discourse.nameFrom.get(t + 1) : undefined;
    const subject = people[next - 1];
    if (
      !subject ||
      predecessor?.type !== "person" ||
      sentenceOf[subject.firstToken] !== sentenceOf[t]
    )
      continue;
    const office = held.get(subject.cluster);
    if (!office || subject.cluster === predecessor.cluster) continue;
    discourse.holdings.push({
      person: predecessor.cluster,
      phrase: { ...office.phrase, status: "former" },
      start: prose.tokenStart[t]!,
      end: predecessor.end,
      of: office.of,
      rule: "roles/predecessor",
      ...(office.validFrom ? { validTo: office.validFrom } : {}),
    });
  }
}
