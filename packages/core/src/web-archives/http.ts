import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { CorpusError } from "../errors.ts";
import { asciiOf } from "../formats/ascii.ts";
import { concat } from "../formats/bytes.ts";
import { type Headers, parseHeaders } from "./records.ts";

/** An answer of a web server, as a crawler kept it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array; // as sent: see `contentOf`
}

const maxHeaderBytes = 256 * 1024;

/** undefined where `block` is no HTTP response. */
export function parseResponse(block: Uint8Array): HttpResponse | undefined {
  const status = /^HTTP\/[\d.]{1,5} {1,3}(\d{3})\b/.exec(asciiOf(block, 0, 40))?.[1];
  if (status === undefined) return undefined;
  const end = headerEnd(block);
  return {
    status: Number(status),
    headers: parseHeaders(block, end),
    body: block.subarray(end),
  };
}

function headerEnd(block: Uint8Array): number {
  const most = Math.min(block.length, maxHeaderBytes);
  for (let at = block.indexOf(10); at >= 0 && at < most; at = block.indexOf(10, at + 1)) {
    const next = block[at + 1] === 13 ? at + 2 : at + 1;
    if (block[next] === 10) return next + 1;
  }
  return block.length;
}

/**
 * The content of a response: its chunks put together, and decompressed. Some crawlers store content that
 * is neither and keep the headers that say so.
 *
 * @param isCut The crawler kept a part: decompressed as far as it goes.
 * @throws {CorpusError} "source/damaged", "article/too-large".
 */
export function contentOf(response: HttpResponse, maxBytes: number, isCut: boolean): Uint8Array {
  const { headers, body } = response;
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  let content = (isChunked ? joinChunks(body) : undefined) ?? body;
  const encodings = (headers.get("content-encoding") ?? "").toLowerCase().split(/[\s,]+/);
  for (const encoding of encodings.slice(-maxEncodings).reverse())
    content = decoded(content, encoding, maxBytes, isCut);
  return content;
}

const maxEncodings = 4;

/** The chunks' data; undefined where these are no chunks. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const size = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r?\n/i.exec(asciiOf(body, at, at + 240));
    if (!size) return parts.length === 0 ? undefined : concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    const start = at + size[0].length;
    if (length === 0) return concat(parts);
    parts.push(body.subarray(start, start + length));
    at = start + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return concat(parts); // the last, empty one is missing
}

function decoded(
  content: Uint8Array,
  encoding: string,
  maxOutputLength: number,
  isCut: boolean,
): Uint8Array {
  const zlib = { maxOutputLength, ...(isCut && { finishFlush: constants.Z_SYNC_FLUSH }) };
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  const isZstd = content[0] === 0x28 && content[1] === 0xb5;
  return attempt(
    () => {
      if (/^(?:x-)?gzip$/.test(encoding)) return isGzip ? gunzipSync(content, zlib) : content;
      if (encoding === "zstd")
        return isZstd ? zstdDecompressSync(content, { maxOutputLength }) : content;
      if (encoding === "deflate") return inflate(content, zlib);
      if (encoding !== "br" || looksRead(content)) return content;
      const flush = isCut && { finishFlush: constants.BROTLI_OPERATION_FLUSH };
      return brotliDecompressSync(content, { maxOutputLength, ...flush });
    },
    encoding,
    maxOutputLength,
  );
}

// "deflate" means zlib's format; some servers send the bare stream.
function inflate(content: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  if (looksRead(content)) return content;
  const isZlib = (content[0]! & 15) === 8 && (content[0]! * 256 + content[1]!) % 31 === 0;
  return isZlib ? inflateSync(content, options) : inflateRawSync(content, options);
}

/** Markup as it is, whatever the headers say. */
const looksRead = (content: Uint8Array) =>
  /^(?:\u00ef\u00bb\u00bf)?\s{0,100}<(?:!|html|head|\?xml)/i.test(asciiOf(content, 0, 120));

function attempt(decode: () => Uint8Array, encoding: string, maxBytes: number): Uint8Array {
  try {
    return decode();
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new CorpusError(
        "article/too-large",
        `expected at most ${maxBytes} bytes, got more once decompressed`,
        { cause },
      );
    throw new CorpusError(
      "source/damaged",
      `expected content compressed as ${encoding}, found other or damaged data`,
      { cause },
    );
  }
}
