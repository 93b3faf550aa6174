import type { ReadContext, SourceDocument } from "../formats/document.ts";
import { rejectOfFault } from "../formats/fault.ts";

/** What stopped the reading of an archive or a member, as a reject, as `rejectOfFault` has it. */
export function rejectOf(
  error: unknown,
  context: Pick<ReadContext, "uri" | "onBug">,
): SourceDocument {
  if (!isDamage(error)) return rejectOfFault(error, context);
  const message = `expected whole data, got damaged ones (${error.message}); nothing is read from there on`;
  return { kind: "reject", uri: context.uri, code: "source/damaged", message };
}

/** Of the decompressor: its codes are "Z_DATA_ERROR", "ZSTD_error_…". */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && /^Z/.test(String((error as NodeJS.ErrnoException).code));
}
