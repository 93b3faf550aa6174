import { CorpusError } from "../errors.ts";
import type { ReadContext, SourceDocument } from "./document.ts";

/**
 * What ended the reading of `uri`, as a reject: a failure by its code, anything else as a fault of ours,
 * which `onBug` is told. Thrown on is what the system says of a file, and a fault that nobody asks for.
 */
export function rejectOfFault(
  error: unknown,
  { uri, onBug }: Pick<ReadContext, "uri" | "onBug">,
): SourceDocument {
  if (error instanceof CorpusError)
    return { kind: "reject", uri, code: error.code, message: error.message };
  if (!onBug || isOfSystem(error)) throw error;
  onBug(error, uri);
  const message = "corpus failed on this document; the fault is ours";
  return { kind: "reject", uri, code: "corpus/failed", message };
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}
