import { unzipSync } from "fflate";
import { CorpusError } from "../errors.ts";
import { decodeHtml } from "../html/decode-html.ts";
import type { Piece } from "../markup/pieces.ts";
import {
  elementOf,
  isNode,
  type MarkupLimits,
  type Node,
  parseMarkup,
  piecesOf,
  within,
} from "../markup/tree.ts";

const documentPart = "word/document.xml";

/**
 * The text of a Word document as paragraphs, each an element <p>; places count into its `word/document.xml`.
 *
 * @param maxBytes Of that part once it is decompressed.
 * @throws {CorpusError} "article/binary" for a file that is no Word document, "article/too-large", "article/too-deep".
 */
export function readDocx(
  bytes: Uint8Array,
  maxBytes: number,
  limits: MarkupLimits,
  where: string,
): Node[] {
  const xml = decodeHtml(unzipPart(bytes, maxBytes, where)).text;
  const root = parseMarkup(xml, { xml: true, limits, where });
  return [...within(root)].filter(({ tag }) => tag === "p").map(toParagraph);
}

function unzipPart(bytes: Uint8Array, maxBytes: number, where: string): Uint8Array {
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== documentPart) return false;
        if (originalSize > maxBytes) throw tooLarge(where, maxBytes, originalSize);
        return true;
      },
    })[documentPart];
  } catch (cause) {
    if (cause instanceof CorpusError) throw cause;
    const message = `${where}: expected a Word document, got a damaged ZIP archive`;
    throw new CorpusError("article/binary", message, { cause });
  }
  if (!part) {
    throw new CorpusError(
      "article/binary",
      `${where}: expected a Word document, found no ${documentPart}`,
    );
  }
  return part;
}

function tooLarge(where: string, maxBytes: number, size: number): CorpusError {
  return new CorpusError(
    "article/too-large",
    `${where}: expected text of at most ${maxBytes} bytes in the Word document, got ${size}`,
  );
}

// Runs of text, with breaks and tabs between them; a paragraph within another, as in a text box, has its own.
function toParagraph(paragraph: Node): Node {
  const children = [...inner(paragraph)].flatMap((node): (Node | Piece)[] => {
    if (node.tag === "t") return [...piecesOf(node)];
    if (node.tag === "br" || node.tag === "cr") return [elementOf("br", [])];
    return node.tag === "tab" ? [{ data: " ", from: node.start, to: node.end }] : [];
  });
  return elementOf("p", children);
}

function* inner(node: Node): Generator<Node> {
  for (const child of node.children) {
    if (!isNode(child) || child.tag === "p") continue;
    yield child;
    if (child.tag !== "t") yield* inner(child);
  }
}
