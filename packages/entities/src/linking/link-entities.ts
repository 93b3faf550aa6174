import type { Entity, EntityId, Mention, MentionId, Role } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { countryNamed, countryOfDemonym, isAdjective } from "../knowledge/countries.ts";
import { isFormer, type Place, placeOfDemonym, placeWithId } from "../knowledge/gazetteer.ts";
import { groupingNamed } from "../knowledge/groupings.ts";
import type { Prose } from "../prose.ts";
import { type Linked, notLinked } from "./candidates.ts";
import { linkPerson, type PeopleContext } from "./link-people.ts";
import { type NamedPlace, placeCases } from "./place-context.ts";
import { rankPlaces } from "./rank-places.ts";
import { openSetting } from "./setting.ts";
import { isLocative, isOnSport } from "./teams.ts";

/** The entities of an article, each with its link or null, and with what else it may be. */
export function linkEntities(prose: Prose, resolved: Resolved): Entity[] {
  const places = linkPlaces(prose, resolved);
  const context = peopleContext(prose, resolved);
  const teams = teamsOf(prose, resolved);
  return resolved.entities.map((entity) => {
    const linked = linkOne(entity, places, context);
    return { ...entity, ...(teams.has(entity.id) ? withheld(linked) : linked) };
  });
}

function linkOne(
  entity: Entity,
  places: ReadonlyMap<string, Linked>,
  context: PeopleContext,
): Linked {
  const { type } = entity;
  // "The two presidents" are none of the two.
  if (entity.members) return notLinked;
  if (type === "person") return linkPerson(entity, context);
  if (isFormer(entity.name)) return notLinked;
  if (type === "group") return linkNationality(entity);
  const place = places.get(entity.id);
  if (place && (place.link || place.candidates.length > 0)) return place;
  return type === "place" || type === "organization" ? linkGrouping(entity) : notLinked;
}

/** In a report on sport, places that most mentions put nothing at: they may be teams. */
function teamsOf(prose: Prose, { entities, mentions }: Resolved): ReadonlySet<string> {
  if (!isOnSport(prose)) return new Set();
  const located = new Map<string, number>(); // mentions that put something there, less those that do not
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    const step = isLocative(prose.text, mention) ? 1 : -1;
    located.set(mention.entity, (located.get(mention.entity) ?? 0) + step);
  }
  const places = entities.filter(({ id, type }) => type === "place" && (located.get(id) ?? 0) <= 0);
  return new Set(places.map(({ id }) => id));
}

/** No link, and what would have been it among the candidates. */
const withheld = ({ link, candidates }: Linked): Linked => ({
  link: null,
  candidates: link ? [link, ...candidates] : candidates,
});

/**
 * Where the places that an article names lie, by mention: of "Ankara objected" Ankara, although the
 * entity is Turkey. Nationalities ("Turkish") lie where their country does. What has no link is left out.
 */
export function locatePlaces(prose: Prose, resolved: Resolved): Map<MentionId, Place> {
  const places = linkPlaces(prose, resolved);
  for (const entity of resolved.entities) {
    const { link, candidates } = linkNationality(entity);
    if (entity.type === "group")
      places.set(entity.id, { link: link ?? candidates[0] ?? null, candidates });
  }
  const found = new Map<MentionId, Place>();
  for (const mention of resolved.mentions) {
    if (mention.form !== "name") continue;
    const link = places.get(isSeat(mention) ? mention.id : mention.entity)?.link;
    const place = link ? placeWithId(link.id) : undefined;
    if (place) found.set(mention.id, place);
  }
  return found;
}

// A capital named for its government: the mention's entity is the country.
const isSeat = ({ rule }: Mention) => rule.endsWith("/seat-for-government");

function linkPlaces(prose: Prose, { entities, mentions }: Resolved): Map<string, Linked> {
  const ends = new Map<string, number[]>();
  const seats: NamedPlace[] = [];
  for (const mention of mentions) {
    const { id, entity, form, end, exact } = mention;
    if (form !== "name") continue;
    if (isSeat(mention)) seats.push({ id, names: [exact], ends: [end] });
    const known = ends.get(entity);
    if (known) known.push(end);
    else ends.set(entity, [end]);
  }
  const named = entities
    .filter(({ type }) => type === "place")
    .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases], ends: ends.get(id) ?? [] }));
  const { dateline } = prose.article.metadata;
  const opening = dateline ? [{ id: "dateline", names: [dateline.place], ends: [] }] : [];
  return rankPlaces(
    placeCases(prose.text, [...opening, ...named, ...seats]),
    openSetting(prose, entities),
  );
}

function peopleContext({ published }: Prose, { entities, roles }: Resolved): PeopleContext {
  const countries = new Set<string>();
  for (const { type, name } of entities) {
    if (type !== "place" && type !== "group") continue;
    const country = countryNamed(name) ?? countryOfDemonym(name);
    if (country) countries.add(country.code);
  }
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const rolesOf = new Map<EntityId, Role[]>();
  for (const role of roles) {
    const known = rolesOf.get(role.person);
    if (known) known.push(role);
    else rolesOf.set(role.person, [role]);
  }
  return { rolesOf, nameOf, countries, published };
}

// Names that mean one thing: what may be wrong is the finder's type.
const certain = 0.95;

// "Danish" is of Denmark; "the Danes" are a people, for whom the tables have no id.
function linkNationality({ name, aliases }: Entity): Linked {
  let people = notLinked;
  for (const each of [name, ...aliases]) {
    const place = placeOfDemonym(each);
    if (!place) continue;
    const link = { id: place.id, score: certain };
    if (isAdjective(each)) return { link, candidates: [] };
    people = { link: null, candidates: [link] };
  }
  return people;
}

// "ICC", "U.N.", "G7": initials that other bodies have, too.
const isInitials = (name: string) => /^(?:[Tt]he )?[A-Z][A-Z0-9.&-]{1,8}$/.test(name);

/**
 * A body of states by its own name. Initials are many bodies' ("Auburn University (AU)"): they count
 * where the article has no name in full, or has that of the same body.
 */
function linkGrouping({ name, aliases }: Entity): Linked {
  const inFull = [name, ...aliases].filter((each) => !isInitials(each));
  const says = isInitials(name) && inFull.length > 0 ? inFull : [name];
  for (const each of says) {
    const grouping = groupingNamed(each);
    if (grouping) return { link: { id: grouping.id, score: certain }, candidates: [] };
  }
  return notLinked;
}
