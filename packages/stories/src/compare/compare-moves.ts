import type { Claim } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { findMoves, type Move } from "./find-moves.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** Who visited whom, and where people were: the same, otherwise put, or the other way round. */
export function compareMoves(sources: Sources): readonly Weighed[] {
  const moves = sources.all.flatMap(findMoves);
  const people = new Map<string, Move[]>();
  for (const move of moves) {
    const key = entityKey(move.who);
    people.set(key, [...(people.get(key) ?? []), move]);
  }
  return [
    ...compareDirections(moves, sources),
    ...[...people.values()].flatMap((own) => compareWhereabouts(own, sources)),
  ];
}

/** One source has a guest visit a host where the others have the host as the guest. */
function compareDirections(moves: readonly Move[], sources: Sources): Weighed[] {
  const visits = moves.filter(({ kind }) => kind === "visits");
  const seen = new Set<string>();
  return visits.flatMap((visit): Weighed[] => {
    const host = entityKey(visit.to);
    const guest = entityKey(visit.who);
    const key = [guest, host].sort().join(" ");
    if (visit.to.type !== "person" || seen.has(key)) return [];
    const back = visits.filter(
      (other) =>
        entityKey(other.who) === host &&
        (entityKey(other.to) === guest || isCountryOf(other, visit)),
    );
    if (back.length === 0) return [];
    seen.add(key);
    const there = moves.filter(({ who, kind }) => kind === "is-in" && entityKey(who) === host);
    const claims = oneAnArticle([visit, ...back, ...there], sources, tellMove);
    if (originCount(claims) < 2) return [];
    const aspect = `who visited whom: ${visit.who.name}, ${visit.to.name}`;
    return [{ item: { relation: "conflicts", aspect, claims }, salience: 1 }];
  });
}

/** True where `back` leads to the country that the guest of `visit` holds an office of. */
function isCountryOf(back: Move, visit: Move): boolean {
  if (back.to.type !== "place") return false;
  return [back.source, visit.source].some((source) => {
    const { roles = [], entities = [] } = source.article.annotations ?? {};
    const guest = entities.find(
      (entity) => entity.type === "person" && entityKey(entity) === entityKey(visit.who),
    );
    return roles.some(({ person, of }) => {
      const country = person === guest?.id && entities.find(({ id }) => id === of);
      return country && entityKey(country) === entityKey(back.to);
    });
  });
}

function compareWhereabouts(moves: readonly Move[], sources: Sources): Weighed[] {
  const placed = moves.filter(({ to }) => to.type === "place");
  const claims = oneAnArticle(placed, sources, ({ to }) => to.name);
  if (originCount(claims) < 2) return [];
  const byPlace = new Map<string, Claim[]>();
  for (const claim of claims)
    byPlace.set(claim.value, [...(byPlace.get(claim.value) ?? []), claim]);
  const name = longestName(moves);
  const agreed = [...byPlace.values()].find((same) => originCount(same) > 1);
  const aspect = `where ${name} was`;
  return [
    ...(agreed
      ? [{ item: { relation: "agree" as const, aspect, claims: agreed }, salience: 0.5 }]
      : []),
    ...(byPlace.size > 1
      ? [{ item: { relation: "differs" as const, aspect, claims }, salience: 0.5 }]
      : []),
  ];
}

const longestName = (moves: readonly Move[]) =>
  moves.reduce((most, { who }) => (who.name.length > most.length ? who.name : most), "");

const tellMove = ({ who, to, kind }: Move) =>
  kind === "visits" ? `${who.name} visited ${to.name}` : `${who.name} was in ${to.name}`;

/** The first move of each article. */
function oneAnArticle(
  moves: readonly Move[],
  sources: Sources,
  value: (move: Move) => string,
): Claim[] {
  const first = new Map<Source, Move>();
  for (const move of moves) if (!first.has(move.source)) first.set(move.source, move);
  return Array.from(first, ([{ article }, move]) => claimOf(sources, article, move, value(move)));
}
