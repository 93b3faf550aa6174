import { Buffer } from "node:buffer";
import { bindingsOf } from "./bindings.ts";
import { faultOf } from "./fault.ts";
import type { Handling, RequestContext } from "./route.ts";
import { encodeRecords, type RecordStream, type RecordType, toBody } from "./stream.ts";

/** A body of known length, so that a small one is not compressed. */
export function sendText(c: RequestContext, text: string, type: string, status: 200 | 503 = 200) {
  const length = String(Buffer.byteLength(text));
  return c.body(text, status, { "Content-Type": type, "Content-Length": length });
}

export const sendJson = (c: RequestContext, text: string): Response =>
  sendText(c, text, "application/json");

/** Answers with `records` in the form of `type`, each sent as it is made. */
export function sendRecords(
  c: RequestContext,
  records: RecordStream,
  type: RecordType,
  { limits, onFault, hold }: Handling,
): Response {
  // Of a stream that nobody reads, the place would not be given back.
  if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": type });
  const { outgoing } = bindingsOf(c);
  const body = toBody(encodeRecords(records, type), {
    ...(outgoing && { cut: () => void outgoing.destroy() }),
    stallMs: limits.timeoutMs,
    onDone: hold(),
    onError: (error) => {
      // A client that hangs up is no fault of ours.
      if (!c.req.raw.signal.aborted) onFault(faultOf(error));
    },
  });
  return c.body(body, 200, { "Content-Type": type });
}
