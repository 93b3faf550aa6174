import type { Diagnostic } from "../model/diagnostic.ts";

/** What bytes say as text, and how that was found out. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes as text. In order: a byte order mark, UTF-16 that shows by its zero bytes, UTF-8, and
 * windows-1252 as the last resort. Anything but plain UTF-8 is said in a diagnostic.
 *
 * A byte order mark tells the encoding and is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = findMark(bytes);
  if (mark) {
    const found = decodeAs(bytes.subarray(mark.length), mark.encoding);
    return said(
      found,
      "encoding/bom",
      "info",
      `byte order mark of ${mark.encoding}; not part of the text`,
    );
  }
  const wide = evidentUtf16(bytes);
  if (wide) {
    return said(
      decodeAs(bytes, wide),
      "encoding/guessed",
      "warning",
      `read as ${wide}: every other byte is zero`,
    );
  }
  return decodeNarrow(bytes);
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function findMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

const sampleBytes = 4096;

// Latin text in UTF-16 has a zero in nearly every other byte, always on the same side.
export function evidentUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
  return undefined;
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  try {
    return { text: fatalUtf8.decode(bytes), diagnostics: [] };
  } catch {
    const { good, bad } = countMultiByte(bytes);
    // A few broken sequences among many whole ones: cut or damaged UTF-8, not another encoding.
    if (good > bad) return decodeAs(bytes, "utf-8");
    return said(
      { text: windows1252(bytes), diagnostics: [] },
      "encoding/guessed",
      "warning",
      "not UTF-8; read as windows-1252, the last resort",
    );
  }
}

// `ignoreBOM: true` keeps a mark that stands inside the text, where it is a character.
const fatalUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), diagnostics: [] };
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const message = `bytes that are not ${encoding} were read as U+FFFD`;
    return said({ text, diagnostics: [] }, "encoding/invalid-bytes", "warning", message);
  }
}

function countMultiByte(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let seen = 1;
    while (seen < length && (bytes[i + seen]! & 0xc0) === 0x80) seen++;
    if (length > 0 && seen === length) good++;
    else bad++;
    i += seen;
  }
  return { good, bad };
}

// What windows-1252 has at 0x80…0x9f; the five holes stay the control characters of Latin-1, as in browsers.
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

// Written out because some builds of Node and older browsers read windows-1252 as plain Latin-1.
export function windows1252(bytes: Uint8Array): string {
  const chunkBytes = 8192;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const units = Array.from(bytes.subarray(from, from + chunkBytes), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? upperControls.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

function said(
  found: Decoded,
  code: string,
  severity: Diagnostic["severity"],
  message: string,
): Decoded {
  return { text: found.text, diagnostics: [...found.diagnostics, { code, severity, message }] };
}
