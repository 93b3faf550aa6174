import type { HeaderRecord, RejectRecord, SummaryRecord } from "@corpus/core";

/** A record as its line of NDJSON, without the line's end. */
export interface PrintedRecord {
  readonly type: "header" | "article" | "reject" | "story" | "comparison" | "entity" | "summary";
  readonly line: string;
}
export type RecordStream = AsyncGenerator<PrintedRecord, void, undefined>;

/** A record of a kind that only a server or a run says, printed. */
export function printed(record: HeaderRecord | RejectRecord | SummaryRecord): PrintedRecord {
  const { type, ...rest } = record;
  return { type, line: JSON.stringify({ type, ...rest }) };
}

/** Forms in which records can be sent, likeliest first for a body that was read whole. */
export const recordTypes = ["application/json", "application/x-ndjson"] as const;
export type RecordType = (typeof recordTypes)[number];

/** Records in the form of `type`, in pieces, each made when the one before has been taken. */
export function encodeRecords(records: RecordStream, type: RecordType): AsyncGenerator<string> {
  return type === "application/json" ? asJson(records) : asLines(records);
}

async function* asLines(records: RecordStream): AsyncGenerator<string> {
  for await (const { line } of records) yield `${line}\n`;
}

/** One object: `{"header", "articles", "rejects", "stories", "comparisons", "summary"}`. */
async function* asJson(records: RecordStream): AsyncGenerator<string> {
  const rest = { reject: [] as string[], story: [] as string[], comparison: [] as string[] };
  let summary = "null";
  let articles = 0;
  for await (const { type, line } of records) {
    if (type === "header") yield `{"header":${line},"articles":[`;
    else if (type === "article") yield articles++ === 0 ? line : `,${line}`;
    else if (type === "summary") summary = line;
    else if (type !== "entity") rest[type].push(line);
  }
  yield `],"rejects":[${rest.reject}],"stories":[${rest.story}],"comparisons":[${rest.comparison}],"summary":${summary}}`;
}

interface StreamOptions {
  readonly stallMs: number; // a reader that takes nothing for so long is given up
  readonly onDone: () => void; // called when it ends, in whatever way; a second call does no harm
  readonly onError: (error: unknown) => void;
  /** Ends the connection of an answer that breaks off; where there is none, the body ends with the error. */
  readonly cut?: () => void;
}

/** A body that makes its pieces as they are read, and lets go of their source when the reader leaves. */
export function toBody(
  pieces: AsyncGenerator<string>,
  options: StreamOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;
  const finish = () => {
    hasEnded = true;
    clearTimeout(timer);
    options.onDone();
  };
  const giveUp = (controller: ReadableStreamDefaultController<Uint8Array>, error: unknown) => {
    finish();
    // The adapter would print an error of the body beside the log.
    if (options.cut) options.cut();
    else controller.error(error);
    pieces.return(undefined).catch(options.onError);
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(timer);
      try {
        const next = await pieces.next();
        if (hasEnded) return; // the reader has left meanwhile
        if (next.done) {
          finish();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(next.value));
        const stalled = () => giveUp(controller, new Error("the reader stands still"));
        timer = setTimeout(stalled, options.stallMs);
      } catch (error) {
        if (hasEnded) return;
        options.onError(error);
        giveUp(controller, error);
      }
    },
    async cancel() {
      finish();
      await pieces.return(undefined);
    },
  });
}
