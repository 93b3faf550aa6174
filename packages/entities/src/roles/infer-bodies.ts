import type { Discourse, Holding } from "../coreference/discourse.ts";
import { bodyKey } from "../coreference/referring/offices.ts";

/**
 * Fills in the country or body of offices named without one, where the article proves it: the same
 * person is named with the same office and its body elsewhere, or two hold the same office, one of
 * them of a country that the article's opening names together with just one other.
 */
export function inferBodies(discourse: Discourse): void {
  fromSamePerson(discourse.holdings);
  fromOpening(discourse);
  fromSamePerson(discourse.holdings);
}

const key = (holding: Holding) => `${holding.person} ${holding.phrase.title.toLowerCase()}`;

function fromSamePerson(holdings: readonly Holding[]): void {
  const bodies = new Map<string, number | null>();
  for (const holding of holdings) {
    if (holding.of === null) continue;
    const known = bodies.get(key(holding));
    bodies.set(key(holding), known === undefined || known === holding.of ? holding.of : null);
  }
  for (const holding of holdings) holding.of ??= bodies.get(key(holding)) ?? null;
}

// The headline and the lede say between whom it is.
const openingSentences = 3;

function fromOpening(discourse: Discourse): void {
  const { holdings, clusters, reading, names } = discourse;
  const actors = new Map<string, number>();
  for (const name of names) {
    if (reading.sentenceOf[name.firstToken]! >= openingSentences) break;
    const country = name.type === "place" ? clusters[name.cluster]!.country : undefined;
    if (name.actsAs && country) actors.set(country, name.cluster);
  }
  if (actors.size !== 2) return;
  const taken = new Map<string, Set<string>>(); // countries by office
  for (const { of, phrase } of holdings) {
    if (of === null || (phrase.kind !== "state" && phrase.kind !== "government")) continue;
    const office = phrase.title.toLowerCase();
    taken.set(office, (taken.get(office) ?? new Set()).add(bodyKey(discourse, of)));
  }
  for (const holding of holdings) {
    const held = taken.get(holding.phrase.title.toLowerCase());
    if (holding.of !== null || holding.phrase.status !== "present" || held?.size !== 1) continue;
    const free = [...actors].filter(([country]) => !held.has(country));
    if (free.length === 1) holding.of = free[0]![1];
  }
}
