import { CorpusError } from "../errors.ts";
import type { SourceDocument } from "../formats/document.ts";

/** What stopped the reading of `uri`, as a reject; anything else than damage and limits is thrown on. */
export function rejectOf(error: unknown, uri: string): SourceDocument {
  if (error instanceof CorpusError)
    return { kind: "reject", uri, code: error.code, message: error.message };
  if (!isDamage(error)) throw error;
  const message = `expected whole data, got damaged ones (${error.message}); what came before was read`;
  return { kind: "reject", uri, code: "source/damaged", message };
}

/** Of the decompressor: its codes are "Z_DATA_ERROR", "ZSTD_error_…". */
function isDamage(error: unknown): error is Error {
  return error instanceof Error && /^Z/.test(String((error as NodeJS.ErrnoException).code));
}
