import { bytesFrom } from "../archives/archives.fixture.ts";

/** A record of a WARC file that a test makes. */
export interface MadeRecord {
  readonly type?: string; // default "response"
  readonly url?: string;
  readonly block: Uint8Array | string;
  readonly contentType?: string; // default that of HTTP responses
  readonly length?: number | string; // as stated; default: as it is
  readonly more?: readonly string[]; // header lines
}

export function recordOf({ type = "response", url, block, ...own }: MadeRecord): Uint8Array {
  const bytes = bytesFrom(block);
  const isHttp = type === "response" || type === "request";
  const lines = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    "WARC-Date: 2024-03-04T09:30:00Z",
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${own.contentType ?? (isHttp ? `application/http; msgtype=${type}` : "text/plain")}`,
    ...(own.more ?? []),
    `Content-Length: ${own.length ?? bytes.length}`,
  ];
  return join(`${lines.join("\r\n")}\r\n\r\n`, bytes, "\r\n\r\n");
}

/** An HTTP response with the body given. */
export function responseOf(
  body: Uint8Array | string,
  headers: readonly string[] = ["Content-Type: text/html; charset=utf-8"],
  status = "200 OK",
): Uint8Array {
  return join(`HTTP/1.1 ${status}\r\n${headers.join("\r\n")}\r\n\r\n`, body);
}

export function join(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map(bytesFrom)));
}
