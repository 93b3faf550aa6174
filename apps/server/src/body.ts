import { Refusal } from "./problem.ts";

interface BodyLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly timed: "whole" | "chunk"; // what has to come within the time
}

/**
 * The body as it arrives.
 *
 * @throws {Refusal} 413 over the limit, 408 where the sender is too slow.
 */
export async function* bodyChunks(
  request: Request,
  limits: BodyLimits,
): AsyncGenerator<Uint8Array> {
  const { maxBytes } = limits;
  refuseLength(request, maxBytes);
  if (request.body === null) return;
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const ends = performance.now() + limits.timeoutMs;
  let size = 0;
  try {
    for (;;) {
      const left = limits.timed === "whole" ? ends - performance.now() : limits.timeoutMs;
      const { done, value } = await within(reader.read(), left);
      if (done) return;
      size += value.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield value;
    }
  } finally {
    // Not waited for: a sender that has gone away answers with the error that brought us here.
    reader.cancel().catch(() => {});
  }
}

/** Refuses a body that announces itself to be over the limit, before any of it is read. */
export function refuseLength(request: Request, maxBytes: number): void {
  if (Number(request.headers.get("Content-Length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

/** The whole body. @throws {Refusal} as `bodyChunks` does. */
export async function readBody(
  request: Request,
  limits: Omit<BodyLimits, "timed">,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyChunks(request, { ...limits, timed: "whole" })) {
    chunks.push(chunk);
    size += chunk.length;
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/**
 * The text of a body that says which encoding it is in.
 *
 * @throws {Refusal} 415 for an encoding that is not known, 400 for bytes that are not in it.
 */
export function decodeAs(charset: string, body: Uint8Array): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    const detail = `expected a charset of the Encoding Standard, got ${charset}`;
    throw new Refusal(415, "request/unsupported-media-type", detail);
  }
  try {
    return decoder.decode(body);
  } catch {
    const detail = `body: expected text in ${charset}, got bytes that are not`;
    throw new Refusal(400, "request/malformed", detail);
  }
}

/** The value of a JSON body. @throws {Refusal} 400 where it is no JSON in UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  const text = decodeAs("utf-8", body);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "";
    throw new Refusal(400, "request/malformed", `body: expected JSON; ${reason}`);
  }
}

function tooLarge(maxBytes: number): Refusal {
  const detail = `body: expected at most ${maxBytes} bytes, got more`;
  return new Refusal(413, "request/too-large", detail);
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Refusal(408, "request/timeout", "body: it did not come in time"));
    const timer = setTimeout(late, Math.max(0, ms));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
