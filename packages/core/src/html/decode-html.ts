import { type Decoded, decode, evidentUtf16, findMark, windows1252 } from "../parse/decode.ts";

const sniffedBytes = 2048; // the standard says 1,024; pages put comments before it

/**
 * The markup in `bytes`. In order: a byte order mark, the character set that came with the bytes
 * (an HTTP header's), the one that the markup names, and what the bytes look like.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): Decoded {
  if (findMark(bytes) || evidentUtf16(bytes)) return decode(bytes);
  const named = charset ?? namedIn(bytes);
  const decoder = named === undefined ? undefined : decoderOf(named);
  // Pages that name UTF-8 and hold another encoding are told by `decode`; so are those that name none.
  if (!decoder || decoder.encoding === "utf-8" || decoder.encoding.startsWith("utf-16"))
    return decode(bytes);
  if (isPlainUtf8(bytes)) return decode(bytes); // converted on its way, the name left as it was
  const text = decoder.encoding === "windows-1252" ? windows1252(bytes) : decoder.decode(bytes);
  return {
    text,
    diagnostics: [
      {
        code: "encoding/declared",
        severity: "info",
        message: `read as ${decoder.encoding}, which ${charset === undefined ? "the markup" : "the caller"} names`,
      },
    ],
  };
}

function namedIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, sniffedBytes));
  return (
    /<meta[^>]{0,300}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding\s{0,3}=\s{0,3}["']([\w:.-]{2,40})/i.exec(head)?.[1]
  );
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return undefined; // a name that no standard knows
  }
}

function isPlainUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes.some((byte) => byte >= 0x80);
  } catch {
    return false;
  }
}
