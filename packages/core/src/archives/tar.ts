import { createTarDecoder, type ParsedTarEntry } from "modern-tar";
import { CorpusError } from "../errors.ts";
import { bytesOf, slicesOf } from "../formats/bytes.ts";
import type { FormatReader, ReadContext, SourceDocument } from "../formats/document.ts";
import { rejectOf } from "./damage.ts";
import { readMember, tooDeep, tooMany } from "./members.ts";
import { recognisesTar } from "./recognise.ts";

/** tar archives: their files in the order in which they lie there. Links are not followed. */
export const tarReader: FormatReader = {
  name: "tar",
  recognises: recognisesTar,
  async *documents(source, context) {
    const deep = tooDeep(context);
    if (deep) yield deep;
    else yield* readTar(slicesOf(bytesOf(source), sliceBytes), context);
  },
};

const sliceBytes = 64 * 1024;

async function* readTar(
  chunks: AsyncGenerator<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<SourceDocument> {
  let count = 0;
  try {
    for await (const { header, body } of entriesOf(chunks)) {
      const isFile = header.type === "file" || header.type === undefined;
      if (!isFile && header.type !== "directory") context.onPassed?.(header.type ?? "link");
      if (!isFile) await body.cancel();
      else if (++count > context.limits.maxItems) {
        yield tooMany(context);
        return;
      } else yield* readMember({ name: header.name, chunks: chunksOf(body) }, context);
    }
  } catch (error) {
    yield rejectOf(error, context);
  }
}

async function* entriesOf(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<ParsedTarEntry> {
  const entries = streamOf(chunks)
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await entries.read().catch(damaged);
      if (done) return;
      yield value;
    }
  } finally {
    await entries.cancel().catch(() => {}); // a failed stream has nothing to cancel
    await chunks.return(undefined);
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(damaged);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

/** What the decoder throws is damage of the archive; what its source throws stays what it is. */
function damaged(cause: unknown): never {
  const isOfSource = cause instanceof CorpusError || (cause as NodeJS.ErrnoException).code;
  if (isOfSource || !(cause instanceof Error)) throw cause;
  throw new CorpusError("source/damaged", `expected a whole tar archive: ${cause.message}`, {
    cause,
  });
}
