import { isDamage } from "../archives/damage.ts";
import { CorpusError } from "../errors.ts";
import { looksLikeHtml } from "../html/looks-like-html.ts";
import type { ByteSource } from "../ndjson/lines.ts";
import { collectBytes, type Opened, openSource } from "./bytes.ts";
import type { KnownFormat, ReadContext, SourceDocument } from "./document.ts";
import { rejectOfFault } from "./fault.ts";
import { isXml } from "./holds-articles.ts";
import { isCertainFormat, recogniseFormat } from "./registry.ts";

/**
 * Every document of a file, in its order, whatever known format the file shows itself to be of; the
 * whole of it where it is text or a page. The reader of a format is loaded when it is first needed.
 */
export async function* readDocuments(
  source: ByteSource,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  yield* readOpened(await openSource(source, isCertainFormat), context);
}

/** As `readDocuments`, of a file whose first bytes were looked at. */
export async function* readOpened(
  { head, chunks }: Opened,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const { uri, others } = context;
  const format = recogniseFormat(head, uri, others);
  if (!format) {
    yield await wholeDocument(head, chunks, context);
    return;
  }
  yield* readAs(format, chunks, context);
}

/** Every document of a file of a known format. A fault of its reader costs what it had not read yet. */
export async function* readAs(
  format: KnownFormat,
  chunks: AsyncGenerator<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const { location } = context;
  try {
    const reader = await format.load();
    for await (const document of reader.documents(chunks, context)) {
      const isPlaced = document.location !== undefined || location === undefined;
      yield format.holdsOne && !isPlaced ? { ...document, location } : document;
    }
  } catch (error) {
    // What failed below, in what is read, is told by who opened that.
    if (error instanceof CorpusError || isDamage(error)) throw error;
    yield rejectOfFault(error, context);
    await chunks.return(undefined);
  }
}

async function wholeDocument(
  head: Uint8Array,
  chunks: AsyncGenerator<Uint8Array>,
  { uri, location, limits: { maxBytes }, file }: ReadContext,
): Promise<SourceDocument> {
  const isOver = file !== undefined && file.size > maxBytes;
  const bytes = isOver ? undefined : await collectBytes(chunks, maxBytes);
  if (bytes === undefined) {
    await chunks.return(undefined);
    const came = isOver ? `${file.size} bytes` : "more";
    const message = `expected at most ${maxBytes} bytes, got ${came}; raise maxBytes (--max-bytes) to read it`;
    return { kind: "reject", uri, code: "article/too-large", message };
  }
  if (isXml(head) && !looksLikeHtml(head)) {
    const message = "expected a kind of XML that is read, found another; see the list of formats";
    return { kind: "reject", uri, code: "article/unsupported", message };
  }
  return { kind: "bytes", uri, bytes, ...(location !== undefined && { location }) };
}
