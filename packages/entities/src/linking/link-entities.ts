import type { Entity, Mention, MentionId } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { countryNamed, countryOfDemonym } from "../knowledge/countries.ts";
import { type Place, placeWithId } from "../knowledge/gazetteer.ts";
import { groupingNamed } from "../knowledge/groupings.ts";
import type { Prose } from "../prose.ts";
import { type Linked, notLinked } from "./candidates.ts";
import { linkPerson, type PeopleContext } from "./link-people.ts";
import { type NamedPlace, openSetting, placeCases } from "./place-context.ts";
import { rankPlaces } from "./rank-places.ts";

/** The entities of an article, each with its link or null, and with what else it may be. */
export function linkEntities(prose: Prose, resolved: Resolved): Entity[] {
  const places = linkPlaces(prose, resolved);
  const context = peopleContext(prose, resolved);
  return resolved.entities.map((entity) => ({
    ...entity,
    ...linkOne(entity, places, context),
  }));
}

function linkOne(
  entity: Entity,
  places: ReadonlyMap<string, Linked>,
  context: PeopleContext,
): Linked {
  const { type } = entity;
  if (type === "person") return linkPerson(entity, context);
  if (type === "group") return linkNationality(entity);
  const place = places.get(entity.id);
  if (place && (place.link || place.candidates.length > 0)) return place;
  return type === "place" || type === "organization" ? linkGrouping(entity) : notLinked;
}

/**
 * Where the places that an article names lie, by mention: of "Ankara objected" Ankara, although the
 * entity is Turkey. Nationalities ("Turkish") lie where their country does. What has no link is left out.
 */
export function locatePlaces(prose: Prose, resolved: Resolved): Map<MentionId, Place> {
  const places = linkPlaces(prose, resolved);
  for (const entity of resolved.entities)
    if (entity.type === "group") places.set(entity.id, linkNationality(entity));
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
  return rankPlaces(placeCases(prose.text, [...named, ...seats]), openSetting(prose, entities));
}

function peopleContext({ published }: Prose, { entities, roles }: Resolved): PeopleContext {
  const countries = new Set<string>();
  for (const { type, name } of entities) {
    if (type !== "place" && type !== "group") continue;
    const country = countryNamed(name) ?? countryOfDemonym(name);
    if (country) countries.add(country.code);
  }
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return { roles, nameOf, countries, published };
}

// Names that mean one thing: what may be wrong is the finder's type.
const certain = 0.95;

function linkNationality({ name, aliases }: Entity): Linked {
  for (const each of [name, ...aliases]) {
    const country = countryOfDemonym(each);
    if (country) return { link: { id: country.link, score: certain }, candidates: [] };
  }
  return notLinked;
}

function linkGrouping({ name, aliases }: Entity): Linked {
  for (const each of [name, ...aliases]) {
    const grouping = groupingNamed(each);
    if (grouping) return { link: { id: grouping.id, score: certain }, candidates: [] };
  }
  return notLinked;
}
