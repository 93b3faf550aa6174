import { lineRanges, plainParagraphs } from "./paragraphs.ts";
import { joined, type Piece } from "./pieces.ts";
import {
  elementOf,
  holdsMarkup,
  isNode,
  type MarkupLimits,
  type Node,
  parseInner,
  piecesOf,
} from "./tree.ts";

// "&#39;" "&quot;" in text as parsed: its maker escaped it twice.
const ESCAPED = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][ds]quo|[mn]dash|#\d{2,5}|#x[\da-f]{2,5});/i;

const minLines = 4;

/**
 * Whether text in one element was set in lines, with paragraphs of its own: some lines start at the margin and
 * others are indented or blank. Markup that was indented for reading has all of its lines indented.
 */
function isLaidOut(text: string): boolean {
  if (!text.includes("\n")) return false;
  const lines = lineRanges(text, 0, text.length);
  const inner = lines.slice(1, -1);
  const filled = inner.filter(({ start, end }) => end > start);
  if (filled.length < minLines || !filled.some(({ indent }) => indent < 2)) return false;
  return inner.some(({ start, end, indent }) => start === end || indent >= 2);
}

/** `node` with markup that its makers escaped, or put in CDATA, as elements. */
export function unescaped(node: Node, limits: MarkupLimits, where: string): Node {
  const children: (Node | Piece)[] = [];
  let run: Piece[] = [];
  const finish = () => {
    const { text } = joined(run);
    const isMarkup = text.length > 2 && (ESCAPED.test(text) || holdsMarkup(run));
    const found = isMarkup
      ? parseInner(run, limits, where).children
      : isLaidOut(text)
        ? plainParagraphs(run)
        : run;
    for (const each of found) children.push(each);
    run = [];
  };
  for (const child of node.children) {
    if (isNode(child)) {
      finish();
      children.push(unescaped(child, limits, where));
    } else run.push(child);
  }
  finish();
  return { ...node, children };
}

/** Content of a field that may be text or HTML: elements, or paragraphs of plain text. */
export function bodyOf(pieces: readonly Piece[], limits: MarkupLimits, where: string): Node[] {
  if (!holdsMarkup(pieces)) {
    const { text } = joined(pieces);
    return plainParagraphs(
      ESCAPED.test(text) ? [...piecesOf(parseInner(pieces, limits, where))] : pieces,
    );
  }
  return [elementOf("#body", parseInner(pieces, limits, where).children)];
}
