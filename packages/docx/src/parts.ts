import type { CorpusErrorCode } from "@corpus/core";
import type { ReadLimits } from "@corpus/core/formats";
import { type UnzipFileInfo, unzipSync } from "fflate";
import { isEncrypted } from "./recognise.ts";

/** The parts of a Word document that hold text, as XML; those of headers and footers without repeats. */
export interface Parts {
  readonly body: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly footnotes: string;
  readonly endnotes: string;
  readonly styles: string;
  readonly properties: string;
}

interface Refusal {
  readonly code: CorpusErrorCode;
  readonly message: string;
}

const WANTED =
  /^(?:word\/(?:document|styles|footnotes|endnotes|(?:header|footer)\d{0,4})\.xml|docProps\/core\.xml)$/i;

/** The parts of the document in `bytes`, or why they are not read. */
export function readParts(bytes: Uint8Array, limits: ReadLimits): Parts | Refusal {
  if (isEncrypted(bytes)) {
    const message =
      "expected a Word document, found one that needs a password; save it without one";
    return { code: "article/unsupported", message };
  }
  let size = 0;
  const within = ({ name, originalSize }: UnzipFileInfo) => {
    if (!WANTED.test(name)) return false;
    size += originalSize;
    return size <= limits.maxBytes && size <= bytes.length * limits.maxExpansion;
  };
  const files = unzip(bytes, within);
  if (files instanceof Error) {
    const message = `expected a Word document, found a ZIP archive that cannot be read: ${files.message}`;
    return { code: "article/unsupported", message };
  }
  if (size > limits.maxBytes || size > bytes.length * limits.maxExpansion) {
    const message = `expected at most ${limits.maxBytes} bytes of XML, and ${limits.maxExpansion} times the size of the file; its parts say that they have ${size}`;
    return { code: "article/too-large", message };
  }
  const decoder = new TextDecoder();
  const part = (name: string) => decoder.decode(files[name] ?? new Uint8Array(0));
  const named = (prefix: string) => [
    ...new Set(
      Object.keys(files)
        .filter((name) => name.startsWith(prefix))
        .sort()
        .map(part),
    ),
  ];
  if (!files["word/document.xml"]) {
    const message = "expected a Word document, found an archive without word/document.xml";
    return { code: "article/unsupported", message };
  }
  return {
    body: part("word/document.xml"),
    headers: named("word/header"),
    footers: named("word/footer"),
    footnotes: part("word/footnotes.xml"),
    endnotes: part("word/endnotes.xml"),
    styles: part("word/styles.xml"),
    properties: part("docProps/core.xml"),
  };
}

// What a part decompresses to is bounded by the size it states: no more room than that is made for it.
function unzip(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> | Error {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
