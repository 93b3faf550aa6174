import type { Article, Entity, EntityId } from "@corpus/core";

/** Articles as they come: a list, what a parser yields, or what a store gives out. */
export type ArticleSource = Iterable<Article> | AsyncIterable<Article>;

/** A piece of one of the files of an export; the pieces of a file come in their order. */
export interface FilePart {
  readonly file: string; // its name, without a folder
  readonly chunk: string | Uint8Array;
}

/** The entities of an article by their ids. */
export const entitiesOf = ({ annotations }: Article): ReadonlyMap<EntityId, Entity> =>
  new Map((annotations?.entities ?? []).map((entity) => [entity.id, entity]));

/** What people call the article: as its caller did, where it was read, or by its id. */
export const nameOf = ({ id, source }: Article): string => source.id ?? source.uri ?? id;

/** Where an article was published, or read, on the web. */
export const webAddressOf = ({ source }: Article): string | undefined =>
  [source.url, source.uri].find((each) => each !== undefined && /^https?:\/\/\S+$/.test(each));

/** An EDTF date where it is a plain ISO 8601 one too: a year, month or day, or a day with a time. */
export const isoDateOf = (edtf: string | null | undefined): string | undefined =>
  edtf && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:]{8}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(edtf)
    ? edtf
    : undefined;
