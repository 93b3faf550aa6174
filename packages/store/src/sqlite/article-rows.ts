import { type Article, type Entity, edtfBounds, plainForm, proseKinds } from "@corpus/core";

/** What of an article is looked up by, beside its text. */
export interface ArticleRows {
  readonly entities: readonly { readonly type: string; readonly name: string }[];
  readonly entityTerms: readonly (readonly [term: string, entity: number])[];
  readonly roleTerms: readonly string[];
  readonly quotes: readonly { readonly kind: string; readonly speaker: number | null }[];
  readonly events: readonly {
    readonly type: string;
    readonly parties: readonly (readonly [side: "actor" | "recipient", entity: number])[];
  }[];
}

/** The rows of `article`, of the layers that it has. */
export function rowsOf({ annotations = {} }: Article): ArticleRows {
  const entities = annotations.entities ?? [];
  const ordinals = new Map<string, number>(entities.map(({ id }, i) => [id, i]));
  return {
    entities: entities.map(({ type, name }) => ({ type, name })),
    entityTerms: entities.flatMap((entity, i) => termsOf(entity).map((term) => [term, i] as const)),
    roleTerms: [...new Set((annotations.roles ?? []).map(({ title }) => plainForm(title)))],
    quotes: (annotations.quotes ?? []).map(({ kind, speaker }) => ({
      kind,
      speaker: ("entity" in speaker ? ordinals.get(speaker.entity ?? "") : undefined) ?? null,
    })),
    events: (annotations.events ?? []).map(({ type, actors, recipients }) => ({
      type,
      parties: [...sides("actor", actors, ordinals), ...sides("recipient", recipients, ordinals)],
    })),
  };
}

const termsOf = ({ name, aliases, link }: Entity) => [
  ...new Set([...[name, ...aliases].map(plainForm), ...(link ? [link.id] : [])]),
];

function sides(
  side: "actor" | "recipient",
  participants: readonly { readonly entity: Entity["id"] }[],
  ordinals: ReadonlyMap<string, number>,
): (readonly [typeof side, number])[] {
  const found = new Set(participants.flatMap(({ entity }) => ordinals.get(entity) ?? []));
  return [...found].map((entity) => [side, entity] as const);
}

/** First and last day of publication; null where that is open or not known. */
export function daysOf({ metadata: { published } }: Article): {
  readonly first: string | null;
  readonly last: string | null;
} {
  if (!published) return { first: null, last: null };
  const { earliest, latest } = edtfBounds(published.edtf);
  return { first: earliest, last: latest };
}

/**
 * The text as it is searched: what is not read as the article (notices, shares, related headlines)
 * is blank, so that every offset still is one into `article.text`.
 */
export function searchedText({ text, segments }: Article): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end, kind, duplicateOf } of segments) {
    if (proseKinds.has(kind) && duplicateOf === undefined) continue;
    kept.push(text.slice(at, start), text.slice(start, end).replace(/\S/g, " "));
    at = end;
  }
  return indexable(kept.join("") + text.slice(at));
}

/** `text` without what the index cannot hold, at the same offsets. */
export const indexable = (text: string): string =>
  text.toWellFormed().replace(/[\0\ufdd0\ufdd1]/g, " ");
