import type { Article } from "@corpus/core";
import {
  type FoundName,
  findNames,
  findQuotes,
  type Prose,
  type Resolved,
  readProse,
  resolveEntities,
  resolveFirstPersons,
} from "@corpus/entities";

/** An article's entities by names that are found, not given. */
export function resolved(article: Article): Resolved & { readonly prose: Prose } {
  const prose = readProse(article);
  return { ...resolvedWith(prose, findNames(prose)), prose };
}

/** The entities of an article whose names are given, first persons and all. */
export function resolvedWith(prose: Prose, names: readonly FoundName[]): Resolved {
  const named = resolveEntities(prose, names);
  return resolveFirstPersons(prose, named, findQuotes(prose, named));
}
