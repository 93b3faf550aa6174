import type { Claim, Entity, Role } from "@corpus/core";
import { entityKey } from "../group/article-profile.ts";
import { soleOffice } from "../group/sole-offices.lexicon.ts";
import type { Weighed } from "./items.ts";
import { claimOf, originCount, type Source, type Sources } from "./sources.ts";

/** Who holds an office that one person holds at a time, according to one article. */
interface Holding {
  readonly source: Source;
  readonly role: Role;
  readonly holder: Entity;
}

/** Offices with another holder in another source: a contradiction, or in a later story a successor. */
export function compareOffices(sources: Sources): readonly Weighed[] {
  const offices = new Map<string, Holding[]>();
  for (const source of [...sources.all, ...sources.earlier]) {
    for (const [office, holding] of readHoldings(source))
      offices.set(office, [...(offices.get(office) ?? []), holding]);
  }
  return [...offices].flatMap(([office, holdings]) => {
    const [own, before] = [
      holdings.filter(({ source }) => !source.earlier),
      holdings.filter(({ source }) => source.earlier),
    ];
    return [
      ...itemOf("conflicts", office, own, sources),
      ...(namesOf(own).size === 1 && namesOf(before).size === 1
        ? itemOf("progresses", office, [...before, ...own], sources)
        : []),
    ];
  });
}

/** The holder of each sole office that the article gives to one person alone. */
function readHoldings(source: Source): ReadonlyMap<string, Holding> {
  const { roles = [], entities = [] } = source.article.annotations ?? {};
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, Holding>();
  const shared = new Set<string>();
  for (const role of roles) {
    const [holder, of] = [byId.get(role.person), role.of && byId.get(role.of)];
    const title = soleOffice(role.title);
    if (!title || !of || holder?.type !== "person" || holder.members || role.validTo) continue;
    if (!namedAt(source, holder)) continue; // "the attorney general": somebody, but who?
    const office = `${title} of ${of.name}`;
    const known = found.get(office);
    if (!known) found.set(office, { source, role, holder });
    else if (entityKey(known.holder) !== entityKey(holder)) shared.add(office);
  }
  for (const office of shared) found.delete(office);
  return found;
}

const namesOf = (holdings: readonly Holding[]) =>
  new Set(holdings.map(({ holder }) => entityKey(holder)));

function itemOf(
  relation: "conflicts" | "progresses",
  office: string,
  holdings: readonly Holding[],
  sources: Sources,
): Weighed[] {
  if (namesOf(holdings).size < 2) return [];
  const claims = holdings.map(
    ({ source, role, holder }): Claim =>
      claimOf(sources, source.article, namedAt(source, holder) ?? role, holder.name),
  );
  if (originCount(claims) < 2) return [];
  return [{ item: { relation, aspect: `who is ${office}`, claims }, salience: 0.5 }];
}

/** Where the article first writes the name. */
function namedAt({ article }: Source, { id }: Entity) {
  return article.annotations?.mentions?.find(
    ({ entity, form }) => form === "name" && entity === id,
  );
}
