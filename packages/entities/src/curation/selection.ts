import { type Article, type Entity, type EntityType, edtfBounds, plainForm } from "@corpus/core";

/** What a rule says about where it holds. */
export interface Scope {
  readonly articles?: readonly string[] | undefined;
  readonly publishedFrom?: string | undefined; // EDTF
  readonly publishedTo?: string | undefined;
}

/** What an article is known by. */
export type Published = Pick<Article, "id" | "source" | "metadata">;

/** Whether a rule holds for an article. One with dates does not for an article without. */
export function isInScope(scope: Scope, { id, source, metadata }: Published): boolean {
  const { articles, publishedFrom, publishedTo } = scope;
  const called = [id, source.id, source.uri];
  if (articles && !articles.some((given) => called.includes(given))) return false;
  if (publishedFrom === undefined && publishedTo === undefined) return true;
  const { edtf } = metadata.published ?? {};
  if (edtf === undefined) return false;
  const { earliest, latest } = edtfBounds(edtf);
  const from = publishedFrom === undefined ? undefined : edtfBounds(publishedFrom).earliest;
  const to = publishedTo === undefined ? undefined : edtfBounds(publishedTo).latest;
  if (from && (!earliest || earliest < from)) return false;
  return !(to && (!latest || latest > to));
}

/** Whether something of `type` is what a rule for `wanted` is about. */
export const isOfType = (type: EntityType, wanted: EntityType | undefined): boolean =>
  wanted === undefined || wanted === type;

/**
 * The names, in plain form, by which rules find an entity: its own and others, but for a bare surname
 * or initials where the article has a fuller name for it. "Brandt" of Peter Brandt is no more his than
 * Ida Brandt's. Of places only a word of the fuller name is bare: the US is no other than the United States.
 *
 * @param written The names that the article has for it, where they are known: not those that a rule gave.
 */
export function tellingNames(
  { type, name, aliases }: Pick<Entity, "type" | "name" | "aliases">,
  written: readonly string[] = [name, ...aliases],
): ReadonlySet<string> {
  const full = written.map(plainForm).filter((one) => one.includes(" "));
  const words = new Set(full.flatMap((one) => one.split(" ")));
  const isBare = (one: string) =>
    !one.includes(" ") && full.length > 0 && (type !== "place" || words.has(one));
  return new Set([plainForm(name), ...aliases.map(plainForm).filter((one) => !isBare(one))]);
}
