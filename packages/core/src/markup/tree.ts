import { Parser } from "htmlparser2";
import { CorpusError } from "../errors.ts";
import { type Joined, joined, type Piece, wholeOf } from "./pieces.ts";

/** An element: its name without the prefix of a namespace, its attributes likewise, and what it holds. */
export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | Piece)[];
  readonly start: number; // of its tag in the file
  end: number; // behind its closing tag
  isCut: boolean; // the file ends, or what is around it closes, before its closing tag; in XML alone a fault
}

/** What markup may cost at most. */
export interface MarkupLimits {
  readonly maxDepth: number; // of elements in elements
  readonly maxElements: number;
}

export interface MarkupOptions {
  readonly xml: boolean; // false: as HTML, names in lower case and tags that may be left out
  readonly limits: MarkupLimits;
  readonly where: string; // what messages name as the place
}

const cdataOpening = "<![CDATA[".length;

/**
 * Markup as a tree, each piece of text with its place. Nothing outside is read: a DTD is passed over,
 * and entities are those of the standard alone.
 *
 * @throws {CorpusError} "article/too-deep", "article/too-large".
 */
export function parseMarkup(markup: string | Joined, options: MarkupOptions): Node {
  const { xml, limits, where } = options;
  const file = typeof markup === "string" ? wholeOf(markup) : markup;
  const end = file.text.length;
  const root: Node = { tag: "#root", attributes: {}, children: [], start: 0, end, isCut: false };
  const open = [root];
  let count = 0;
  let isCdata = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count++;
        if (open.length > limits.maxDepth) throw tooDeep(where, limits.maxDepth);
        if (count > limits.maxElements) throw tooMany(where, limits.maxElements);
        const at = file.startOf(parser.startIndex);
        const node: Node = {
          tag: bare(name),
          attributes: xml ? withBareNames(attributes) : attributes,
          children: [],
          start: at,
          end: at,
          isCut: false,
        };
        open.at(-1)!.children.push(node);
        open.push(node);
      },
      onclosetag(_, isImplied) {
        if (open.length < 2) return;
        const node = open.pop()!;
        node.end = file.endOf(parser.endIndex);
        node.isCut = isImplied && xml;
      },
      oncdatastart: () => {
        isCdata = true;
      },
      oncdataend: () => {
        isCdata = false;
      },
      ontext(data) {
        const from = parser.startIndex + (isCdata ? cdataOpening : 0);
        const to = isCdata ? from + data.length : parser.endIndex + 1;
        for (const piece of piecesIn(file, data, from, to)) open.at(-1)!.children.push(piece);
      },
    },
    { decodeEntities: true, xmlMode: xml },
  );
  parser.end(file.text);
  return root;
}

// An entity is one piece, whatever its length in the file; other text is cut where the file has an escape.
function piecesIn(file: Joined, data: string, from: number, to: number): Piece[] {
  return to - from === data.length
    ? file.between(from, to)
    : [{ data, from: file.startOf(from), to: file.endOf(to - 1) }];
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withBareNames(attributes: Record<string, string>): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) own[bare(name)] ??= value;
  return own;
}

function tooDeep(where: string, maxDepth: number): CorpusError {
  return new CorpusError(
    "article/too-deep",
    `${where}: expected elements nested at most ${maxDepth} deep, got more`,
  );
}

function tooMany(where: string, maxElements: number): CorpusError {
  return new CorpusError(
    "article/too-large",
    `${where}: expected at most ${maxElements} elements, got more`,
  );
}

export function isNode(child: Node | Piece): child is Node {
  return "tag" in child;
}

/** The elements that a path of names leads to: `all(item, "itemMeta", "provider")`. */
export function all(node: Node | undefined, ...path: readonly string[]): Node[] {
  let found = node ? [node] : [];
  for (const tag of path) {
    found = found.flatMap(({ children }) =>
      children.filter((child): child is Node => isNode(child) && child.tag === tag),
    );
  }
  return found;
}

export function one(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return all(node, ...path)[0];
}

/** Every element below `node`, itself first, in the order of the file. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (isNode(child)) yield* within(child);
}

/** The elements below `node` that are `wanted`, none of them within another. */
export function outermost(node: Node, wanted: (node: Node) => boolean): Node[] {
  if (wanted(node)) return [node];
  return node.children.flatMap((child) => (isNode(child) ? outermost(child, wanted) : []));
}

/** The first element named `tag` below `node`. */
export function first(node: Node | undefined, tag: string): Node | undefined {
  if (!node) return undefined;
  for (const each of within(node)) if (each.tag === tag) return each;
  return undefined;
}

/** Markup that stands as text in other markup, in CDATA or with its brackets escaped, as a tree. */
export function parseInner(pieces: readonly Piece[], limits: MarkupLimits, where: string): Node {
  return parseMarkup(joined(pieces), { xml: false, limits, where });
}

const TAG =
  /<\/?(?:p|br|div|h[1-6]|b|i|em|strong|a|ul|ol|li|table|pre|blockquote|span)\b[^<>]{0,300}>/i;

/** Whether text holds tags of its own: `&lt;p&gt;` in XML, `<p>` in JSON. */
export function holdsMarkup(pieces: readonly Piece[]): boolean {
  return TAG.test(joined(pieces).text);
}

/** Every piece of text below `node`, in order. */
export function* piecesOf(node: Node): Generator<Piece> {
  for (const child of node.children) {
    if (isNode(child)) yield* piecesOf(child);
    else yield child;
  }
}

/** The words of an element, white space as single blanks; "" where there is none. */
export function wordsOf(node: Node | undefined): string {
  if (!node) return "";
  let text = "";
  for (const { data } of piecesOf(node)) text += data;
  return text.replace(/\s+/g, " ").trim();
}

/** An element of our own around pieces and nodes that are to be read as one: what a reader makes of a field. */
export function elementOf(tag: string, children: readonly (Node | Piece)[]): Node {
  return { tag, attributes: {}, children: [...children], start: 0, end: 0, isCut: false };
}
