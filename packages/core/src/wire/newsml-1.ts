import type { DocumentContents, FormatReader, SourceDocument } from "../formats/document.ts";
import { bodyOf, unescaped } from "../markup/body.ts";
import { authorsIn, labelStory } from "../markup/label-story.ts";
import { markupLimits } from "../markup/limits.ts";
import { articleOfSheet } from "../markup/make-article.ts";
import { type OpenFile, orReject, reject, wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import {
  all,
  elementOf,
  first,
  isNode,
  type MarkupLimits,
  type Node,
  one,
  outermost,
  parseMarkup,
  piecesOf,
  within,
  wordsOf,
} from "../markup/tree.ts";
import { datesOf } from "./dates.ts";
import { isNewsml1 } from "./is-newsml-1.ts";
import { bytesOf } from "./newsml-g2.ts";
import { nitfParts } from "./nitf.ts";
import { notesOf } from "./notes.ts";

/**
 * NewsML 1.x: news items with their components. `published` is `ThisRevisionCreated`, or else `FirstCreated`;
 * the others are candidates.
 */
export const newsml1Reader: FormatReader = wholeFileReader({
  name: "NewsML 1",
  recognises: isNewsml1,
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const root = parseMarkup(file.text, { xml: true, limits: bounds, where: uri });
    const items = outermost(root, ({ tag }) => tag === "NewsItem");
    for (const [i, item] of items.entries()) {
      yield readItem(file, item, items.length > 1 ? `${uri}:${i + 1}` : uri, bounds);
    }
  },
});

function readItem(file: OpenFile, item: Node, uri: string, limits: MarkupLimits): SourceDocument {
  return orReject(uri, (): DocumentContents => {
    const contents = contentsOf(item);
    const body = contents.flatMap((content) => bodyOfContent(content, limits, uri));
    if (sheetOf(body, limits, uri).blocks.length === 0) {
      return reject("article/unsupported", `${uri}: holds no text: ${whatItIs(item)}`);
    }
    const sheet = sheetOf([...linesOf(item), ...body], limits, uri);
    const own = statementsOf(item);
    const article = articleOfSheet(sheet, labelStory(sheet), {
      uri,
      mediaType: "application/vnd.iptc.newsml+xml",
      bytes: bytesOf(file, item),
      ...own,
      notes: [...file.diagnostics, ...own.notes],
    });
    return { kind: "article", article };
  });
}

const notProse =
  /style|script|css|abstract|headline|caption|graphic|photo|logo|image|multimedia|audio|video/i;

/**
 * The contents that are the story's text. Where one comes in several forms, as text and as HTML or in parts
 * that repeat it, the one with most words is the story.
 */
function contentsOf(item: Node): Node[] {
  const candidates = [...within(item)].flatMap((component) => {
    if (component.tag !== "NewsComponent") return [];
    const role = one(component, "Role")?.attributes["FormalName"] ?? "";
    if (notProse.test(role)) return [];
    return all(component, "ContentItem").filter(isText);
  });
  const sized = candidates.map((content) => ({
    content,
    length: wordsOf(one(content, "DataContent")).length,
  }));
  const most = sized.reduce((size, { length }) => Math.max(size, length), 0);
  const longest = sized.find(({ length }) => length === most && length > 0);
  return longest ? [longest.content] : [];
}

function isText(content: Node): boolean {
  const said = ["MediaType", "Format", "MimeType"].map(
    (tag) => one(content, tag)?.attributes["FormalName"] ?? "",
  );
  return one(content, "DataContent") !== undefined && !said.some((name) => notProse.test(name));
}

function bodyOfContent(content: Node, limits: MarkupLimits, where: string): Node[] {
  const data = one(content, "DataContent");
  if (!data) return [];
  const nitf = first(data, "nitf");
  if (nitf) return [elementOf("#content", nitfParts(unescaped(nitf, limits, where)))];
  const hasElements = data.children.some(isNode);
  const html = first(data, "body") ?? data;
  return [
    elementOf(
      "#content",
      hasElements ? [unescaped(html, limits, where)] : bodyOf([...piecesOf(data)], limits, where),
    ),
  ];
}

function whatItIs(item: Node): string {
  const content = first(item, "ContentItem");
  const kind = ["MediaType", "MimeType", "Format"]
    .map((tag) => one(content, tag)?.attributes["FormalName"])
    .find(Boolean);
  return kind === undefined
    ? "an item without content"
    : `its content is of type ${kind.slice(0, 60)}`;
}

// A component within another may say the headline again, in another language or for another form: the first counts.
const lineTags = [
  ["HeadLine", "#headline"],
  ["SubHeadLine", "#standfirst"],
  ["ByLine", "#byline"],
  ["DateLine", "#dateline"],
] as const;

function linesOf(item: Node): Node[] {
  const own = lineTags.flatMap(([tag, role]) => {
    const line = lineOf(item, tag);
    return line ? [elementOf(role, line.children)] : [];
  });
  const copyright = lineOf(item, "CopyrightLine");
  return [...own, ...(copyright ? [elementOf("#notice", copyright.children)] : [])];
}

function lineOf(item: Node, tag: string): Node | undefined {
  for (const node of within(item)) {
    if (node.tag !== "NewsLines") continue;
    const line = all(node, tag).find((each) => wordsOf(each) !== "");
    if (line) return line;
  }
  return undefined;
}

function statementsOf(item: Node) {
  const management = one(item, "NewsManagement");
  const [publishedAt, ...otherDates] = datesOf(
    wordsOf(one(management, "ThisRevisionCreated")),
    wordsOf(one(management, "FirstCreated")),
    wordsOf(first(item, "DateId")),
  );
  const name = (node: Node | undefined) => node?.attributes["FormalName"] ?? "";
  const party = (tag: string) => name(one(first(item, tag), "Party"));
  const words = (tag: string) => wordsOf(lineOf(item, tag));
  const agency =
    words("CreditLine") ||
    party("Provider") ||
    party("Source") ||
    wordsOf(first(item, "ProviderId"));
  const title = words("HeadLine");
  const byline = words("ByLine");
  const dateline = words("DateLine");
  const status = name(one(management, "Status"));
  return {
    id: wordsOf(first(item, "PublicIdentifier")) || undefined,
    language: name(first(item, "Language")) || item.attributes["lang"],
    // Some put the time of sending there, which names no place.
    dateline: /\p{L}{3}/u.test(dateline) && !/^\d/.test(dateline) ? dateline : undefined,
    otherDates,
    stated: {
      ...(title && { title }),
      authors: byline ? authorsIn(byline) : [],
      ...(agency && { agency }),
      ...(publishedAt && { publishedAt }),
    },
    notes: notesOf({
      isCut: item.isCut,
      status,
      embargoed: /embargo/i.test(status) ? wordsOf(first(management, "DateAndTime")) : undefined,
      note: wordsOf(first(item, "EditorialNote")) || wordsOf(first(item, "SpecialInstructions")),
      urgency: name(one(management, "Urgency")),
    }),
  };
}
