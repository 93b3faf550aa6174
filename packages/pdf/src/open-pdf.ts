import type { FileProperties } from "@corpus/core/formats";
import { getDocumentProxy } from "unpdf";

/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number; // height of the line that its letters stand on
  readonly size: number; // of its letters
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF that opened. */
export interface OpenPdf {
  readonly document: Document;
  readonly pageCount: number;
  readonly properties: FileProperties;
  close(): Promise<void>;
}

/** The document in `bytes`, or what its reader said against it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | Error> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
    });
    const { info } = await document.getMetadata();
    return {
      document,
      pageCount: document.numPages,
      properties: propertiesOf(info as Readonly<Record<string, unknown>>),
      close: () => document.loadingTask.destroy(),
    };
  } catch (error) {
    return asError(error);
  }
}

// What pdf.js throws is at times an object of its own without a stack.
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function propertiesOf(info: Readonly<Record<string, unknown>>): FileProperties {
  const said = (name: string) => {
    const value = info[name];
    return typeof value === "string" ? value : "";
  };
  return {
    title: said("Title"),
    creator: said("Author"),
    created: isoDate(said("CreationDate")),
    modified: isoDate(said("ModDate")),
  };
}

/** "D:20240507080000+02'00'" → "2024-05-07" */
function isoDate(written: string): string {
  const match = /^D:(\d{4})(\d\d)(\d\d)/.exec(written);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : "";
}

const maxPieces = 20_000; // of a page; a newspaper's has some thousand

/** The pages with their text, or in words what there was too much of. A page that fails is one without text. */
export async function readPages(
  { document, pageCount }: OpenPdf,
  maxChars: number,
): Promise<Page[] | string> {
  const pages: Page[] = [];
  let chars = 0;
  for (let number = 1; number <= pageCount; number++) {
    const page = await readPage(document, number);
    if (page.pieces.length >= maxPieces)
      return `more than ${maxPieces} pieces of text on page ${number}`;
    chars += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (chars > maxChars) return `more than ${maxChars} characters`;
    pages.push(page);
  }
  return pages;
}

async function readPage(document: Document, number: number): Promise<Page> {
  const pieces: Piece[] = [];
  let size = { width: 0, height: 0 };
  try {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    size = { width: right - left, height: top - bottom };
    const reader = page.streamTextContent().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const item of next.value.items) {
        const piece = toPiece(item, left, bottom);
        if (piece) pieces.push(piece);
      }
      if (pieces.length < maxPieces) continue;
      await reader.cancel(new Error("enough"));
      break;
    }
    page.cleanup();
  } catch (error) {
    asError(error); // of a damaged page what was read of it
  }
  return { ...size, pieces };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function toPiece(item: unknown, left: number, bottom: number): Piece | undefined {
  if (typeof item !== "object" || item === null || !("str" in item)) return undefined;
  const { str, width, transform } = item as TextItem;
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const isLevel = Math.abs(d) >= Math.abs(c); // text up the side of a page is none of its lines
  if (str.trim() === "" || !isLevel) return undefined;
  return {
    text: str,
    left: x - left,
    right: x - left + width,
    base: y - bottom,
    size: Math.hypot(c, d),
  };
}
