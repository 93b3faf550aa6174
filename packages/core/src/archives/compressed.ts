import { kindOfName } from "../formats/ascii.ts";
import { bytesOf, openSource } from "../formats/bytes.ts";
import type {
  DocumentBytes,
  FormatReader,
  ReadContext,
  ReadLimits,
  SourceDocument,
} from "../formats/document.ts";
import { countRead } from "../formats/expansion.ts";
import { holdsArticles } from "../formats/holds-articles.ts";
import { readOpened } from "../formats/read-documents.ts";
import { rejectOf } from "./damage.ts";
import { decompress } from "./decompress.ts";
import { tooDeep } from "./members.ts";
import { recognisesGzip, recognisesZstd } from "./recognise.ts";

/** One file compressed by gzip: whatever it is, it is read as that. */
export const gzipReader = compressedReader("gzip", recognisesGzip);
/** The same by Zstandard. */
export const zstdReader = compressedReader("zstd", recognisesZstd);

function compressedReader(
  method: "gzip" | "zstd",
  recognises: FormatReader["recognises"],
): FormatReader {
  return {
    name: method,
    recognises,
    async *documents(source, context) {
      const deep = tooDeep(context);
      if (deep) {
        yield deep;
        return;
      }
      const expansion = context.expansion ?? { read: 0, made: 0 };
      const isOutermost = context.expansion === undefined;
      const chunks = isOutermost ? countRead(bytesOf(source), expansion) : bytesOf(source);
      try {
        let hasRest = false;
        const onRest = () => {
          hasRest = true;
        };
        const data = decompress(chunks, method, expansion, context.limits, onRest);
        for await (const document of readInner(data, { ...context, expansion })) {
          const isTold = hasRest && document.kind === "bytes";
          if (isTold) hasRest = false;
          yield isTold ? withNote(document) : document;
        }
        if (hasRest) {
          yield { kind: "reject", uri: context.uri, code: "source/damaged", message: restLeft };
        }
      } catch (error) {
        yield rejectOf(error, context);
      }
    },
  };
}

const restLeft = "bytes that are no gzip data stand behind the data; they were not read";

function withNote(document: SourceDocument & DocumentBytes): SourceDocument {
  const note = { code: "archive/rest", severity: "warning", message: restLeft } as const;
  return { ...document, diagnostics: [note, ...(document.diagnostics ?? [])] };
}

async function* readInner(
  data: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  const opened = await openSource(data);
  if (!context.isNamed && !holdsArticles(opened.head, context.uri, context.others)) {
    await opened.chunks.return(undefined);
    context.onPassed?.(kindOfName(context.uri));
    return;
  }
  const { file: _, ...inner } = context; // its bytes are not those of the file
  yield* readOpened(opened, { ...inner, limits: deeper(context.limits) });
}

const deeper = (limits: ReadLimits): ReadLimits => ({ ...limits, maxDepth: limits.maxDepth - 1 });
