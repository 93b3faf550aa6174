import type { Entity, Mention, MentionId } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import { countryOfDemonym } from "../knowledge/countries.ts";
import { type Place, placeWithId } from "../knowledge/gazetteer.ts";
import type { Prose } from "../prose.ts";
import { type Linked, notLinked } from "./candidates.ts";
import { type NamedPlace, openSetting, placeCases } from "./place-context.ts";
import { rankPlaces } from "./rank-places.ts";

/** The entities of an article, each with its link or null, and with what else it may be. */
export function linkEntities(prose: Prose, resolved: Resolved): Entity[] {
  const places = linkPlaces(prose, resolved);
  return resolved.entities.map((entity) => ({
    ...entity,
    ...(places.get(entity.id) ?? linkOther(entity)),
  }));
}

/**
 * Where the places that an article names lie, by mention: of "Ankara objected" Ankara, although the
 * entity is Turkey. Nationalities ("Turkish") lie where their country does. What has no link is left out.
 */
export function locatePlaces(prose: Prose, resolved: Resolved): Map<MentionId, Place> {
  const places = linkPlaces(prose, resolved);
  const groups = new Map(resolved.entities.map((entity) => [entity.id, linkOther(entity)]));
  const found = new Map<MentionId, Place>();
  for (const mention of resolved.mentions) {
    const { id, entity, form } = mention;
    if (form !== "name") continue;
    const linked = places.get(isSeat(mention) ? id : entity) ?? groups.get(entity);
    const place = linked?.link ? placeWithId(linked.link.id) : undefined;
    if (place) found.set(id, place);
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

function linkOther({ type, name, aliases }: Entity): Linked {
  if (type !== "group") return notLinked;
  for (const each of [name, ...aliases]) {
    const country = countryOfDemonym(each);
    if (country) return { link: { id: country.link, score: 0.95 }, candidates: [] };
  }
  return notLinked;
}
