import { type FileHandle, open } from "node:fs/promises";
import { holdsArticles, openSource, readOpened, rejectOfFault } from "@corpus/core/all-formats";
import type { RandomAccess, ReadContext, SourceDocument } from "@corpus/core/formats";
import { type Place, shownName } from "./places.ts";
import { isSystemError, plainReason } from "./system-errors.ts";

/** What is the same for all files of a run. */
type RunContext = Omit<ReadContext, "uri" | "location" | "isNamed" | "file" | "expansion">;

/**
 * Every document of a file. What keeps the file from being read is a reject, like any other.
 *
 * @param onLeft Told where the file holds no articles and nobody named it.
 */
export async function* readPlace(
  place: Place,
  context: RunContext,
  onLeft: () => void,
): AsyncGenerator<SourceDocument> {
  if (place.fault !== undefined) {
    yield unreadable(place, place.fault);
    return;
  }
  let handle: FileHandle | undefined;
  try {
    handle = await open(place.path);
    yield* readHandle(handle, place, context, onLeft);
  } catch (error) {
    yield isSystemError(error)
      ? unreadable(place, plainReason(error))
      : rejectOfFault(error, { ...context, uri: place.shown });
  } finally {
    await handle?.close();
  }
}

async function* readHandle(
  handle: FileHandle,
  place: Place,
  context: RunContext,
  onLeft: () => void,
): AsyncGenerator<SourceDocument> {
  const before = await handle.stat();
  const opened = await openSource(chunksOf(handle, before.isFile() ? before.size : 0));
  if (!place.isNamed && !holdsArticles(opened.head, place.shown, context.others)) {
    await opened.chunks.return(undefined);
    onLeft();
    return;
  }
  const location = shownName(place.path);
  const documents = readOpened(opened, {
    ...context,
    uri: place.shown,
    isNamed: place.isNamed,
    location,
    ...(before.isFile() && { file: randomAccess(handle, before.size) }),
  });
  yield* aloneAt(location, documents);
  const after = await handle.stat();
  if (before.isFile() && (after.size !== before.size || after.mtimeMs !== before.mtimeMs))
    yield unreadable(place, "it changed while it was read; what came of it may be of two versions");
}

/** A document that is all of its file, and has no place of its own, has that of the file. */
async function* aloneAt(
  location: string,
  documents: AsyncIterable<SourceDocument>,
): AsyncGenerator<SourceDocument> {
  let first: SourceDocument | undefined;
  let isAlone = true;
  try {
    for await (const document of documents) {
      if (first) yield first;
      if (!first && isAlone) first = document;
      else {
        first = undefined;
        isAlone = false;
        yield document;
      }
    }
  } catch (error) {
    if (first) yield first;
    throw error;
  }
  if (first) yield { location, ...first };
}

function unreadable({ shown }: Place, message: string): SourceDocument {
  return { kind: "reject", uri: shown, code: "source/unreadable", message };
}

const firstBytes = 64 * 1024; // most articles in one go
const nextBytes = 1024 * 1024;

/** @param size Bytes of the file; 0 where it has no size: a pipe, or what the system makes up when it is read. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; size === 0 || done < size; ) {
    const most = done === 0 ? firstBytes : nextBytes;
    const length = size === 0 ? most : Math.min(most, size - done);
    // A new buffer each time: whoever got the last one may keep it.
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, null);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function randomAccess(handle: FileHandle, size: number): RandomAccess {
  return {
    size,
    async read(at, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)));
      for (let done = 0; done < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, at + done);
        if (bytesRead === 0) return bytes.subarray(0, done); // it has become shorter
        done += bytesRead;
      }
      return bytes;
    },
  };
}
