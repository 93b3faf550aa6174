import type { Context } from "hono";
import type { Limits } from "./options.ts";
import { encodeRecords, type RecordStream, type RecordType, toBody } from "./stream.ts";

/** What a route is handed besides its request. */
export interface Handling {
  readonly limits: Limits;
  readonly onError: (error: unknown) => void;
  /** Keeps the request counted as running until what is returned is called. */
  readonly hold: () => () => void;
}

/** Answers with `records` in the form of `type`, each sent as it is made. */
export function sendRecords(
  c: Context,
  records: RecordStream,
  type: RecordType,
  { limits, onError, hold }: Handling,
): Response {
  const body = toBody(encodeRecords(records, type), {
    stallMs: limits.timeoutMs,
    onDone: hold(),
    onError: (error) => {
      // A client that hangs up is no fault of ours.
      if (!c.req.raw.signal.aborted) onError(error);
    },
  });
  return c.body(body, 200, { "Content-Type": type });
}
