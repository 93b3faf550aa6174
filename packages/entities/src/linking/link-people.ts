import type { Edtf, Entity, EntityId, Role } from "@corpus/core";
import { countryNow } from "../knowledge/former-states.ts";
import {
  type Leader,
  type Legislator,
  leaderId,
  leadersNamed,
  legislatorsNamed,
} from "../knowledge/leaders.ts";
import { plainName } from "../knowledge/table.ts";
import { choose, type Linked, notLinked, type Weighed } from "./candidates.ts";

/** What an article says beside a name that helps to tell namesakes apart. */
export interface PeopleContext {
  readonly rolesOf: ReadonlyMap<EntityId, readonly Role[]>; // by who has them
  readonly nameOf: ReadonlyMap<EntityId, string>;
  readonly countries: ReadonlySet<string>; // alpha-3 codes of those that the article names
  readonly published: Edtf | null;
}

// Log units. By hand: a full name with its country is enough, a surname needs the office and the country.
const weights = {
  fullName: 2,
  middleName: 2, // the same, or with the same initial
  office: 2,
  sameCountry: 2.5, // the office is said to be of that country
  otherCountry: -4,
  countryNamed: 1,
  countryNotNamed: -1,
  inOffice: 1, // on the day of publication
  notYet: -2,
  none: 2.5,
};
const thresholds = { least: 0.6, margin: 1.5 };

const legislatorTitle =
  /^(?:sen\.?|senator|rep\.?|representative|congress(?:wo)?man|speaker|house speaker|lawmaker|majority leader|minority leader)$/i;

const statusWords = /^(?:former|acting|deputy) |-elect$/g;
const wordsOf = (name: string) =>
  plainName(name)
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The words of the fullest names, which may be several spellings: honorifics and "Jr." do not count. */
function fullestWords({ name, aliases }: Entity): string[][] {
  const all = [name, ...aliases].filter((each) => each.length <= 60).map(wordsOf);
  const named = all.map((words) => words.filter((word) => !suffixes.has(word)));
  const most = Math.max(...named.map((words) => words.length));
  return named.filter((words) => words.length === most).slice(0, mostSpellings);
}

const mostSpellings = 4;

/** A person as a head of state or government or a member of Congress whom the tables have, or as nobody there. */
export function linkPerson(entity: Entity, context: PeopleContext): Linked {
  const roles = context.rolesOf.get(entity.id) ?? [];
  const found = new Map<string, number>();
  const keep = ({ id, weight }: Weighed) =>
    found.set(id, Math.max(weight, found.get(id) ?? Number.NEGATIVE_INFINITY));
  for (const words of fullestWords(entity)) {
    const last = words.at(-1);
    if (last === undefined || words.length > 6) return notLinked;
    const surname = last.charAt(0).toUpperCase() + last.slice(1);
    for (const leader of namesakes(surname, entity, leadersNamed))
      keep({ id: leaderId(leader), weight: weighLeader(leader, words, roles, context) });
    for (const legislator of namesakes(surname, entity, legislatorsNamed)) {
      if (legislator.link !== "")
        keep({ id: legislator.link, weight: weighLegislator(legislator, words, roles, context) });
    }
  }
  const weighed = [...found]
    .filter(([, weight]) => weight > 0)
    .map(([id, weight]): Weighed => ({ id, weight }));
  return choose(weighed, weights.none, thresholds);
}

// The tables file under the surname as it is written: "al-Sisi", "McConnell".
function namesakes<T>(
  surname: string,
  { name, aliases }: Entity,
  named: (surname: string) => readonly T[],
) {
  const written = [name, ...aliases].map((each) => each.slice(each.lastIndexOf(" ") + 1));
  return new Set([surname, ...written].flatMap((each) => [...named(each)]));
}

const isSameFirst = (name: string, words: readonly string[]) =>
  words.length > 1 && wordsOf(name)[0] === words[0];

/** Whether the words between first and last name speak for a namesake, against, or say nothing. */
function compareMiddles(name: string, words: readonly string[]): "same" | "other" | "open" {
  const [own, stated] = [wordsOf(name).slice(1, -1), words.slice(1, -1)];
  if (own.length === 0 || stated.length === 0) return "open";
  const fits = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  return stated.some((word) => own.some((middle) => fits(word, middle))) ? "same" : "other";
}

function weighLeader(
  { name, title, country, since, until }: Leader,
  words: readonly string[],
  roles: readonly Role[],
  { nameOf, countries, published }: PeopleContext,
): number {
  // Another first name is another person.
  if (words.length > 1 && !isSameFirst(name, words)) return 0;
  const middles = compareMiddles(name, words);
  if (middles === "other") return 0;
  let weight = words.length > 1 ? weights.fullName : 0;
  if (middles === "same") weight += weights.middleName;
  weight += countries.has(country) ? weights.countryNamed : weights.countryNotNamed;
  const held = roles.filter(
    (role) => role.title.toLowerCase().replace(statusWords, "") === title.toLowerCase(),
  );
  if (held.length > 0) weight += weights.office;
  const bodies = held.flatMap(({ of }) => codeOf(of === null ? "" : (nameOf.get(of) ?? "")));
  if (bodies.length > 0)
    weight += bodies.includes(country) ? weights.sameCountry : weights.otherCountry;
  const year = published?.slice(0, 4);
  if (year === undefined || since === "") return weight;
  if (year < since.slice(0, 4)) return weight + weights.notYet;
  return until === "" || year <= until.slice(0, 4) ? weight + weights.inOffice : weight;
}

const codeOf = (name: string): string[] => {
  const country = countryNow(name);
  return country ? [country.code] : [];
};

function weighLegislator(
  { name }: Legislator,
  words: readonly string[],
  roles: readonly Role[],
  { countries }: PeopleContext,
): number {
  if (!isSameFirst(name, words)) return 0;
  const isInCongress = roles.some(({ title }) =>
    legislatorTitle.test(title.replace(statusWords, "")),
  );
  const here = countries.has("USA") ? weights.countryNamed : 0;
  // Names of Congress are common ones: without the office somebody else has them as often.
  return weights.fullName + (isInCongress ? weights.office : weights.countryNotNamed) + here;
}
