import { kindOfName } from "../formats/ascii.ts";
import { openSource } from "../formats/bytes.ts";
import type { ReadContext, SourceDocument } from "../formats/document.ts";
import { holdsArticles } from "../formats/holds-articles.ts";
import { readOpened } from "../formats/read-documents.ts";
import { isCertainFormat } from "../formats/registry.ts";
import { rejectOf } from "./damage.ts";

/** A file in an archive, by its name there. */
export interface Member {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Every document of a member; one that holds no article is passed over, one that is damaged a reject. */
export async function* readMember(
  { name, chunks }: Member,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const own = memberContext(name, context);
  if (isHidden(name)) {
    context.onPassed?.(kindOfName(name));
    return;
  }
  try {
    const opened = await openSource(chunks, isCertainFormat);
    if (holdsArticles(opened.head, own.uri, own.others)) yield* readOpened(opened, own);
    else {
      await opened.chunks.return(undefined);
      context.onPassed?.(kindOfName(name));
    }
  } catch (error) {
    yield rejectOf(error, own);
  }
}

/** What a member is read with: one level deeper, and without the archive's place, which is not its own. */
export function memberContext(
  name: string,
  { uri, limits, isNamed: _, location: __, file: ___, ...shared }: ReadContext,
): ReadContext {
  return {
    ...shared,
    uri: `${uri}!/${safeName(name)}`,
    limits: { ...limits, maxDepth: limits.maxDepth - 1 },
  };
}

/** A reject where an archive lies in more archives than are opened. */
export function tooDeep({ uri, limits }: ReadContext): SourceDocument | undefined {
  if (limits.maxDepth > 0) return undefined;
  const message = "expected fewer archives in archives; unpack the outer ones first";
  return { kind: "reject", uri, code: "article/too-deep", message };
}

const maxNameChars = 300;

/** A member's name that can be shown and looks like what it is: no way up, no control characters. */
export function safeName(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const shown = parts.join("/").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\ufffd");
  return shown.length > maxNameChars ? `…${shown.slice(-maxNameChars).toWellFormed()}` : shown;
}

// As in folders; "__MACOSX" is what one system adds for itself.
function isHidden(name: string): boolean {
  return name.split(/[/\\]/).some((part) => /^\.[^./]|^__MACOSX$/.test(part));
}

/** A reject that ends an archive of too many members. */
export function tooMany({ uri, limits }: ReadContext): SourceDocument {
  const message = `expected at most ${limits.maxItems} members, got more; the rest is not read`;
  return { kind: "reject", uri, code: "article/too-large", message };
}
