import { leaderSpellings } from "./leader-spellings.lexicon.ts";
import { leadersTable } from "./leaders.generated.ts";
import { leadersByHand } from "./leaders-by-hand.lexicon.ts";
import { legislatorsTable } from "./legislators.generated.ts";
import { lazy, plainName, rowsOf } from "./table.ts";

/** Somebody who was head of state or of government. */
export interface Leader {
  readonly name: string;
  readonly title: string;
  readonly country: string; // ISO 3166-1 alpha-3
  readonly since: string; // EDTF, a year for terms before 2013; empty where unknown
  readonly until: string; // EDTF; empty while in office, or where the source ended in 2012
}

/** A member of the Congress of the United States. */
export interface Legislator {
  readonly name: string;
  readonly house: "sen" | "rep";
  readonly state: string; // two letters
  readonly party: string;
  readonly since: string; // EDTF
  readonly until: string;
  readonly link: string; // "wikidata:Q…", empty where the source has none
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(" ") + 1);

function bySurname<T extends { readonly name: string }>(people: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const who of people) {
    const key = plainName(lastWord(who.name.replace(/,? (?:Jr\.|Sr\.|I{1,3}|IV|V)$/, "")));
    const namesakes = found.get(key) ?? [];
    namesakes.push(who);
    found.set(key, namesakes);
  }
  return found;
}

/** Heads of state and of government, most from 1945 on; sorted by name, those completed by hand last. */
export const leaders: () => readonly Leader[] = lazy(() => [
  ...rowsOf(leadersTable).map(([name = "", title = "", country = "", since = "", until = ""]) => ({
    name,
    title,
    country,
    since,
    until,
  })),
  ...leadersByHand.map(([country = "", title = "", name = "", since = "", until = ""]) => ({
    name,
    title,
    country,
    since,
    until,
  })),
]);

/** The spelling of a leader's name that stands for all: "Donald Trump" of "Donald J. Trump". */
export const mainSpelling = ({ name, country }: Leader): string =>
  leaderSpellings.get(`${country} ${name}`) ?? name;

/**
 * "corpus:person/usa/donald-trump": one for all terms and spellings of a person. Initials count, since
 * they are all that tells some people apart ("George W. Bush").
 */
export const leaderId = (leader: Leader): string => {
  const words = plainName(mainSpelling(leader))
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const slug = words.join("-").replace(/[^a-z-]/g, "");
  return `corpus:person/${leader.country.toLowerCase()}/${slug}`;
};

/** Members of Congress in the source's year; sorted by name. */
export const legislators: () => readonly Legislator[] = lazy(() =>
  rowsOf(legislatorsTable).map(
    ([name = "", house, state = "", party = "", since = "", until = "", qid]) => ({
      name,
      house: house === "sen" ? "sen" : "rep",
      state,
      party,
      since,
      until,
      link: qid ? `wikidata:${qid}` : "",
    }),
  ),
);

const leadersIndex = lazy(() => bySurname(leaders()));
const legislatorsIndex = lazy(() => bySurname(legislators()));

/** Leaders whose name ends in `surname`; empty where there is none. */
export const leadersNamed = (surname: string): readonly Leader[] =>
  leadersIndex().get(plainName(surname)) ?? [];

/** Members of Congress whose name ends in `surname`; empty where there is none. */
export const legislatorsNamed = (surname: string): readonly Legislator[] =>
  legislatorsIndex().get(plainName(surname)) ?? [];

const leadersByCountry = lazy(() => {
  const found = new Map<string, Leader[]>();
  for (const leader of leaders()) {
    const known = found.get(leader.country);
    if (known) known.push(leader);
    else found.set(leader.country, [leader]);
  }
  return found;
});

/** Leaders of a country (ISO 3166-1 alpha-3); empty where there is none. */
export const leadersOf = (country: string): readonly Leader[] =>
  leadersByCountry().get(country) ?? [];
