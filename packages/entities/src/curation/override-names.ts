import { type EntityType, plainForm } from "@corpus/core";
import type { Resolved } from "../coreference/resolve-entities.ts";
import type { FoundName } from "../names/find-names.ts";
import { type Rule, type RuleBook, rulesFor, type Told } from "./rules.ts";
import { isInScope, isOfType, type Published, tellingNames } from "./selection.ts";

type NameRule = Extract<Rule, { kind: "reject" | "retype" }>;

/** Names of one entity that a rule retyped, by where they start. */
export interface Retyped {
  readonly starts: Set<number>;
  readonly rule: string;
}

/** An entity as names were joined without the user, and what rules make of its names. */
interface Meant {
  readonly own: string; // its name, in plain form
  readonly names: ReadonlySet<string>;
  type: EntityType;
  retypedBy?: string; // rule
  isGone: boolean;
  readonly gone: Set<string>; // names that alone are rejected, in plain form
}

/**
 * Names as the user has them, before they are joined for good: what is rejected is gone, so that no
 * pronoun goes to it, and what is retyped is joined with its like. A rule is about all names that the
 * article has for whom it means, a bare surname behind a full name, too.
 *
 * @param resolve Joins names; called only where a rule may be about one of them.
 * @returns `retyped`: names that stay one entity, though their new type gives no reason to join them.
 */
export function overrideNames(
  names: readonly FoundName[],
  text: string,
  article: Published,
  { book, onOverride }: Told,
  resolve: (names: readonly FoundName[]) => Resolved,
): { readonly names: readonly FoundName[]; readonly retyped: readonly Retyped[] } {
  if (book.rules.length === 0) return { names, retyped: [] };
  const surfaces = names.map(({ start, end }) => text.slice(start, end));
  if (nameRules(book, article, surfaces).length === 0) return { names, retyped: [] };
  const meantAt = entitiesByPlace(resolve(names));
  for (const entity of new Set(meantAt.values()))
    for (const rule of nameRules(book, article, entity.names))
      if (isOfType(entity.type, rule.type)) {
        applyTo(entity, rule);
        if (rule.index !== undefined) onOverride?.(rule.index);
      }
  const retyped = new Map<Meant, Retyped>();
  const left = names.flatMap((found, i) => {
    const entity = meantAt.get(placeOf(found));
    if (!entity) return found;
    if (entity.isGone || entity.gone.has(plainForm(surfaces[i]!))) return [];
    const { type, retypedBy: rule } = entity;
    if (rule === undefined) return found;
    const group = retyped.get(entity) ?? { starts: new Set(), rule };
    retyped.set(entity, group);
    group.starts.add(found.start);
    return { ...found, type, rule };
  });
  return { names: left, retyped: [...retyped.values()] };
}

/** The rules that reject and retype what has one of these names, in order. */
function nameRules(book: RuleBook, article: Published, names: Iterable<string>) {
  const plain = new Set([...names].map(plainForm));
  return rulesFor(book, plain).filter(
    (rule): rule is NameRule =>
      (rule.kind === "reject" || rule.kind === "retype") &&
      plain.has(plainForm(rule.name)) &&
      isInScope(rule, article),
  );
}

function applyTo(entity: Meant, rule: NameRule): void {
  const plain = plainForm(rule.name);
  if (rule.kind === "retype") {
    entity.type = rule.to;
    entity.retypedBy = rule.rule;
  } else if (plain === entity.own) entity.isGone = true;
  else entity.gone.add(plain);
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
  `${start} ${end}`;

/** The entity of each name, by its place. A capital that stands for its country is an entity of its own. */
function entitiesByPlace({ entities, mentions }: Resolved): ReadonlyMap<string, Meant> {
  const meant = new Map<string, Meant>();
  for (const { id, type, name, aliases } of entities)
    meant.set(id, newMeant(type, name, tellingNames({ type, name, aliases })));
  const byPlace = new Map<string, Meant>();
  for (const mention of mentions) {
    if (mention.form !== "name") continue;
    const { exact, type, rule, entity } = mention;
    const key = rule.endsWith("/seat-for-government") ? plainForm(exact) : entity;
    const own = meant.get(key) ?? newMeant(type, exact, new Set([plainForm(exact)]));
    meant.set(key, own);
    byPlace.set(placeOf(mention), own);
  }
  return byPlace;
}

const newMeant = (type: EntityType, name: string, names: ReadonlySet<string>): Meant => ({
  ...{ own: plainForm(name), names, type, isGone: false, gone: new Set() },
});
