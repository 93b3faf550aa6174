import type { FormatReader } from "../formats/document.ts";
import type { Label } from "../html/label-blocks.ts";
import type { Element } from "../html/page.ts";
import { authorsIn } from "../markup/label-story.ts";
import { markupLimits } from "../markup/limits.ts";
import type { Sheet } from "../markup/make-article.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import { isNode, type Node, parseMarkup, within, wordsOf } from "../markup/tree.ts";
import {
  blockAt,
  cutSheet,
  documentsOfExport,
  type ExportDocument,
  firstFrom,
  wordsAt,
} from "./export.ts";
import { isEuropresse } from "./is-europresse.ts";
import { parsePrintedDate } from "./printed-date.ts";

/** Europresse exports as pages, of the older kind with tables and the newer with <article>. */
export const europresseReader: FormatReader = wholeFileReader({
  name: "Europresse",
  recognises: isEuropresse,
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const root = withLines(parseMarkup(file.text, { xml: false, limits: bounds, where: uri }));
    const nodes = [...within(root)];
    const sheet = sheetOf([root], bounds, uri);
    const starts = nodes.filter(hasClass("docpublicationname")).map(({ start }) => start);
    const documents = starts.map((start, i) => {
      const end = starts[i + 1] ?? file.text.length;
      const blocks = [start, end].map((place) => blockAt(sheet, place));
      const [from, to] = [start, end].map((place) =>
        firstFrom(nodes.length, (n) => nodes[n]!.start >= place),
      );
      const own = nodes.slice(from, to);
      return readDocument(cutSheet(sheet, blocks[0]!, blocks[1]!), own);
    });
    yield* documentsOfExport(
      { service: "Europresse", mediaType: "text/html", documents },
      file,
      uri,
    );
  },
});

// The older kind parts the lines over the text by <br> alone: its title and the newspaper become blocks.
function withLines(node: Node): Node {
  const isLine = hasClass("titrearticlevisu")(node) || hasClass("docpublicationname")(node);
  const children = node.children.map((child) => (isNode(child) ? withLines(child) : child));
  return { ...node, tag: isLine ? "p" : node.tag, children };
}

function hasClass(name: string): (node: Node) => boolean {
  return ({ attributes }) => (attributes["class"] ?? "").toLowerCase().split(/\s+/).includes(name);
}

const NUMBER = /^(?:Numéro de document|Document number|No\. de document)\s*:\s*(\S{5,80})/i;
const CLOSING = /^(?:©|\(c\)|Copyright\b|Numéro de document|Document number)/i;

function readDocument(sheet: Sheet, nodes: readonly Node[]): ExportDocument {
  const lines = sheet.blocks.map((_, i) => wordsAt(sheet, i));
  const titleNode = nodes.find(hasClass("titrearticlevisu"));
  const header = nodes.filter(hasClass("docheader")).map(wordsOf).join(" ");
  const title = titleNode ? blockAt(sheet, titleNode.start) : -1;
  const isNewer = title >= 0 && isIn(sheet, title, "header");
  const closing = lines.findIndex(
    (words, i) => i > title && (isNewer ? isIn(sheet, i, "aside", "footer") : CLOSING.test(words)),
  );
  const bodyEnd = closing < 0 ? lines.length : closing;
  const byline = bylineAt(sheet, lines, title, bodyEnd);
  const labels = lines.map((words, i): Label => {
    if (i === title) return { kind: "headline", reason: "marked up as the article's title" };
    if (i === byline) return { kind: "byline", reason: "below the title" };
    if (i < title) return { kind: "other", reason: "above the title" };
    if (i < bodyEnd) return { kind: "paragraph", reason: "between the title and the rights" };
    if (isIn(sheet, i, "aside"))
      return { kind: "caption", reason: "notes and pictures, beside the text" };
    return {
      kind: "notice",
      reason: CLOSING.test(words) ? "rights and number" : "of the database",
    };
  });
  const outlet = wordsOf(nodes.find(hasClass("docpublicationname"))).replace(/,? no\. \S+$/, "");
  const section = /^([^,\d]{3,60}),\s/.exec(header)?.[1];
  const publishedAt = parsePrintedDate(header);
  const number = lines.map((words) => NUMBER.exec(words)?.[1]).find(Boolean);
  return {
    ok: true,
    sheet,
    labels,
    own: {
      id: number,
      stated: {
        ...(titleNode && { title: wordsOf(titleNode) }),
        authors: byline < 0 ? [] : authorsIn(lines[byline]!),
        ...(outlet && { outlet }),
        ...(section && { section }),
        ...(publishedAt && { publishedAt }),
      },
    },
  };
}

const maxBylineChars = 60;

// In the header of the newer kind whatever stands below the title; in the older, a short line that is no sentence.
function bylineAt(sheet: Sheet, lines: readonly string[], title: number, bodyEnd: number): number {
  const at = title + 1;
  const words = lines[at];
  if (title < 0 || words === undefined || at >= bodyEnd) return -1;
  if (isIn(sheet, title, "header")) return isIn(sheet, at, "header") ? at : -1;
  return words.length <= maxBylineChars && !/[.:!?…"»]$/u.test(words) && at + 1 < bodyEnd ? at : -1;
}

function isIn({ blocks }: Sheet, index: number, ...tags: readonly string[]): boolean {
  for (let at: Element | undefined = blocks[index]?.element; at; at = at.parent) {
    if (tags.includes(at.tag)) return true;
  }
  return false;
}
