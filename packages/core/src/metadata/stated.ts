import type { Edtf } from "../edtf.ts";
import type { Metadata, Statement } from "../model/article.ts";

/** What a format states of an article beside its text, such as the fields of a feed's item or of a wire story. */
export interface Stated {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly outlet?: string;
  readonly agency?: string;
  readonly section?: string;
  readonly publishedAt?: Edtf;
}

/**
 * `metadata` with what the format states, as `markup`: before what was read from the article itself,
 * which stays as a candidate, and behind what the caller gave.
 */
export function withStated(metadata: Metadata, stated: Stated | undefined): Metadata {
  if (!stated) return metadata;
  const { title, authors, outlet, agency, section, publishedAt } = stated;
  const names = (authors ?? []).filter(isSaid);
  return {
    ...metadata,
    headline: before(title, metadata.headline),
    outlet: before(outlet, metadata.outlet),
    agency: before(agency, metadata.agency),
    authors:
      names.length > 0
        ? names.map((value) => ({ value: value.trim(), basis: "markup" }))
        : metadata.authors,
    published: datedBefore(publishedAt, metadata.published),
    ...(isSaid(section) && { section: { value: section.trim(), basis: "markup" } }),
  };
}

function isSaid(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}

function before(value: string | undefined, found: Statement | null): Statement | null {
  if (!isSaid(value)) return found;
  const statement: Statement = { value: value.trim(), basis: "markup" };
  if (found === null) return statement;
  const { candidates = [], ...own } = found;
  if (own.basis === "given") return { ...own, candidates: [statement, ...candidates] };
  return own.value === statement.value
    ? found // it can be pointed at
    : { ...statement, candidates: [own, ...candidates] };
}

function datedBefore(edtf: Edtf | undefined, found: Metadata["published"]): Metadata["published"] {
  if (edtf === undefined) return found;
  const statement = { edtf, basis: "markup" } as const;
  if (found === null) return statement;
  const { candidates = [], ...own } = found;
  if (own.basis === "given") return { ...own, candidates: [statement, ...candidates] };
  return own.edtf === edtf
    ? { ...statement, ...(candidates.length > 0 && { candidates }) }
    : { ...statement, candidates: [own, ...candidates] };
}
