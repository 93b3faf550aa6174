import type { Discourse, Holding } from "../coreference/discourse.ts";
import { bodyKey } from "../coreference/referring/offices.ts";
import { leadersNamed } from "../knowledge/leaders.ts";

/**
 * Fills in the country or body of offices named without one, where the article proves it: the same
 * person is named with the same office and its body elsewhere, the table of leaders knows him, or two hold the same office, one of
 * them of a country that the article's opening names together with just one other.
 */
export function inferBodies(discourse: Discourse): void {
  if (discourse.holdings.every(({ of }) => of !== null)) return;
  fromSamePerson(discourse.holdings);
  fromLeaders(discourse);
  fromOpening(discourse);
  fromSamePerson(discourse.holdings);
  fromServed(discourse.holdings);
}

/** "A spokesman for the prime minister" speaks for the prime minister's country. */
function fromServed(holdings: readonly Holding[]): void {
  const bodies = new Map<number, number>();
  for (const { person, of } of holdings)
    if (of !== null && !bodies.has(person)) bodies.set(person, of);
  for (const holding of holdings) {
    if (holding.of === null && holding.serves !== undefined)
      holding.of = bodies.get(holding.serves) ?? null;
  }
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

/** A head of state or government whom the table of leaders knows, if the article names the country too. */
function fromLeaders({ holdings, countries, names, reading }: Discourse): void {
  const fullNames = new Map<number, string>();
  for (const { cluster, start, end } of names) {
    const surface = end - start < 60 ? reading.text.slice(start, end) : "";
    if (surface.length > (fullNames.get(cluster)?.length ?? 0)) fullNames.set(cluster, surface);
  }
  for (const holding of holdings) {
    const { kind, title } = holding.phrase;
    if (holding.of !== null || (kind !== "state" && kind !== "government")) continue;
    const name = fullNames.get(holding.person) ?? "";
    const words = name.split(/\s+/);
    const same = leadersNamed(words.at(-1)!).filter(
      (leader) =>
        leader.title.toLowerCase() === title.toLowerCase() &&
        leader.name.split(" ")[0] === words[0],
    );
    const found = new Set(same.map((leader) => leader.country));
    const country = found.size === 1 ? countries.get([...found][0]!) : undefined;
    if (country !== undefined) holding.of = country;
  }
}

// The first sentence, headline or lede, that has two countries dealing with each other says between whom it is.
const openingSentences = 3;

function openingActors({ clusters, reading, names }: Discourse): Map<string, number> {
  let actors = new Map<string, number>();
  let sentence = 0;
  for (const name of names) {
    const now = reading.sentenceOf[name.firstToken]!;
    if (now !== sentence) {
      if (actors.size >= 2 || now >= openingSentences) break;
      actors = new Map();
      sentence = now;
    }
    const country = name.type === "place" ? clusters[name.cluster]!.country : undefined;
    if (name.actsAs && country) actors.set(country, name.cluster);
  }
  return actors;
}

function fromOpening(discourse: Discourse): void {
  const { holdings } = discourse;
  const actors = openingActors(discourse);
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
