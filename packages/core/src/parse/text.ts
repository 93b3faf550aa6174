import type { Article } from "../model/article.ts";

/** What the caller knows of a document, and the limits it is read under. */
export interface ParseOptions {
  readonly id?: string; // comes back as `source.id`
  readonly uri?: string; // where it was read from; not part of the article's id
  readonly url?: string; // where it was published; comes back as `source.uri` when no `uri` is given
  readonly mediaType?: string; // default "text/plain"
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string; // EDTF; anchors relative dates
  readonly segmented?: boolean; // true: each line is one paragraph of body prose already
  readonly maxBytes?: number; // default 32 MiB; over it: `article/too-large`
}

export function parseText(_input: string | Uint8Array, _options: ParseOptions = {}): Article {
  throw new Error("not written yet");
}
