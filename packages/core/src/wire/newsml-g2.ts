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
  type MarkupLimits,
  type Node,
  one,
  parseMarkup,
  piecesOf,
  wordsOf,
} from "../markup/tree.ts";
import { datesOf } from "./dates.ts";
import { isNewsmlG2 } from "./is-newsml-g2.ts";
import { nitfParts, nitfStatements } from "./nitf.ts";
import { notesOf, type Standing } from "./notes.ts";

/**
 * NewsML-G2: a news message with its items, or one item. A text item becomes an article; pictures, packages,
 * concepts and the like become rejects that say what they are.
 *
 * `published` is `versionCreated` (when this version was made, as `date.issue` of NITF), or else `firstCreated`
 * or the content's date; the others are candidates.
 */
export const newsmlG2Reader: FormatReader = wholeFileReader({
  name: "NewsML-G2",
  recognises: isNewsmlG2,
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const root = parseMarkup(file.text, { xml: true, limits: bounds, where: uri });
    const items = itemsOf(root);
    for (const [i, item] of items.entries()) {
      yield readItem(file, item, items.length > 1 ? `${uri}:${i + 1}` : uri, bounds);
    }
  },
});

const otherItems: ReadonlyMap<string, string> = new Map([
  ["packageItem", "a package, which arranges other items"],
  ["conceptItem", "a concept of a vocabulary"],
  ["knowledgeItem", "a list of concepts"],
  ["planningItem", "a plan for coverage"],
  ["catalogItem", "a catalogue of vocabularies"],
]);

function itemsOf(root: Node): Node[] {
  return root.children.flatMap((child) => {
    if (!("tag" in child)) return [];
    if (child.tag === "newsMessage") return all(child, "itemSet").flatMap(itemsOf);
    return child.tag === "newsItem" || otherItems.has(child.tag) ? [child] : [];
  });
}

function readItem(file: OpenFile, item: Node, uri: string, limits: MarkupLimits): SourceDocument {
  return orReject(uri, (): DocumentContents => {
    const other = otherItems.get(item.tag);
    if (other) return reject("article/unsupported", `${uri}: holds no text: ${other}`);
    const { parts, nitf } = partsOf(item, limits, uri);
    const sheet = sheetOf(parts, limits, uri);
    const hasBody = sheet.blocks.some(({ element }) => isInBody(element));
    if (!hasBody) return reject("article/unsupported", `${uri}: holds no text: ${whatItIs(item)}`);
    const labels = labelStory(sheet);
    const own = statementsOf(item, nitf);
    const article = articleOfSheet(sheet, labels, {
      uri,
      mediaType: "application/vnd.iptc.g2.newsitem+xml",
      bytes: bytesOf(file, item),
      ...own,
      notes: [...file.diagnostics, ...own.notes],
    });
    return { kind: "article", article };
  });
}

const encoder = new TextEncoder();

/** An item's bytes: those of the file where it is all of it. */
export function bytesOf({ bytes, text }: OpenFile, { start, end }: Node): Uint8Array {
  const isAll = text.slice(0, start).trim().startsWith("<?xml") || start === 0;
  return isAll && text.slice(end).trim() === "" ? bytes : encoder.encode(text.slice(start, end));
}

interface At {
  readonly tag: string;
  readonly parent: At | undefined;
}

function isInBody(element: At): boolean {
  for (let at: At | undefined = element; at; at = at.parent) {
    if (at.tag === "#content") return true;
  }
  return false;
}

// Pictures and videos say so in their class; a text without content lies elsewhere.
function whatItIs(item: Node): string {
  const itemClass = (one(item, "itemMeta", "itemClass")?.attributes["qcode"] ?? "").replace(
    /^.*:/,
    "",
  );
  const remote = first(one(item, "contentSet"), "remoteContent")?.attributes["href"];
  const inline = first(one(item, "contentSet"), "inlineXML");
  const type = inline?.attributes["contenttype"] ?? "";
  if (inline && dataTypes.test(type)) return `its content is data of type ${type.slice(0, 60)}`;
  if (itemClass === "text" || itemClass === "") {
    return remote === undefined
      ? "an item without content"
      : `its content lies at ${remote.slice(0, 200)}, which is not fetched`;
  }
  return /^[aeiou]/.test(itemClass)
    ? `an item of class ${itemClass}`
    : `a ${itemClass.slice(0, 40)}`;
}

// Composite items, of events or results, are data and not prose.
const dataTypes = /sportsml|\+json|eventsml|chart|image|audio|video/i;

function partsOf(
  item: Node,
  limits: MarkupLimits,
  where: string,
): { parts: Node[]; nitf: Node | undefined } {
  const meta = one(item, "contentMeta");
  const contents = mayHoldText(item) ? contentsOf(item, limits, where) : [];
  const nitf = contents.map((node) => first(node, "nitf")).find((node) => node !== undefined);
  const inBody = wordsOf(contents.map((node) => first(node, "hl1")).find(Boolean));
  const titles = all(meta, "headline").filter((node) => wordsOf(node) !== "");
  const summaries = all(meta, "description").filter((node) =>
    /summary|abstract/i.test(node.attributes["role"] ?? ""),
  );
  const body = contents.flatMap((node) =>
    nitf && first(node, "nitf") === nitf ? nitfParts(nitf) : [node],
  );
  return {
    nitf,
    parts: [
      ...titles
        .filter((node, i) => i > 0 || wordsOf(node) !== inBody)
        .map((node, i) => elementOf(i === 0 ? "#headline" : "#standfirst", node.children)),
      ...summaries.map((node) => elementOf("#standfirst", node.children)),
      ...all(meta, "by").map((node) => elementOf("#byline", node.children)),
      ...all(meta, "dateline").map((node) => elementOf("#dateline", node.children)),
      elementOf("#content", body),
    ],
  };
}

// Texts, and composite items whose content says that it is one.
function mayHoldText(item: Node): boolean {
  const itemClass = one(item, "itemMeta", "itemClass")?.attributes["qcode"] ?? "text";
  const types = all(item, "contentSet", "inlineXML").map(
    ({ attributes }) => attributes["contenttype"] ?? "",
  );
  return (
    /(?:^|:)text$/.test(itemClass) ||
    (/(?:^|:)composite$/.test(itemClass) && types.some((type) => /html|nitf/i.test(type)))
  );
}

// One content may come in several forms: the first with text is read.
function contentsOf(item: Node, limits: MarkupLimits, where: string): Node[] {
  const set = one(item, "contentSet");
  for (const inline of all(set, "inlineXML")) {
    if (dataTypes.test(inline.attributes["contenttype"] ?? "") || wordsOf(inline) === "") continue;
    const body = first(inline, "nitf") ?? first(inline, "body") ?? inline;
    return [unescaped(body, limits, where)];
  }
  for (const data of all(set, "inlineData")) {
    if (/base64/i.test(data.attributes["encoding"] ?? "")) continue;
    if (dataTypes.test(data.attributes["contenttype"] ?? "") || wordsOf(data) === "") continue;
    return bodyOf([...piecesOf(data)], limits, where);
  }
  return [];
}

function statementsOf(item: Node, nitf: Node | undefined) {
  const itemMeta = one(item, "itemMeta");
  const meta = one(item, "contentMeta");
  const inNitf = nitf && nitfStatements(nitf);
  const [publishedAt, ...otherDates] = datesOf(
    wordsOf(one(itemMeta, "versionCreated")),
    wordsOf(one(itemMeta, "firstCreated")),
    wordsOf(one(meta, "contentModified")),
    wordsOf(one(meta, "contentCreated")),
    inNitf?.stated.publishedAt,
  );
  const title =
    wordsOf(all(meta, "headline").find((node) => wordsOf(node) !== "")) ||
    (inNitf?.stated.title ?? "") ||
    wordsOf(one(itemMeta, "title"));
  const authors = all(meta, "by").map(wordsOf).flatMap(authorsIn);
  const agency = agencyOf(item);
  const section = sectionOf(item);
  const guid = item.attributes["guid"]?.trim();
  const standing: Standing = {
    isCut: item.isCut,
    status: one(itemMeta, "pubStatus")?.attributes["qcode"],
    embargoed: wordsOf(one(itemMeta, "embargoed")),
    note: wordsOf(one(itemMeta, "edNote")),
    signals: all(itemMeta, "signal").map(({ attributes }) => attributes["qcode"] ?? ""),
    urgency: wordsOf(one(meta, "urgency")),
    version: item.attributes["version"],
  };
  return {
    id: guid,
    url: /^https?:\/\//.test(guid ?? "") ? guid : undefined,
    language:
      one(meta, "language")?.attributes["tag"] ?? item.attributes["lang"] ?? inNitf?.language,
    dateline: wordsOf(one(meta, "dateline")) || inNitf?.dateline,
    otherDates,
    stated: {
      ...(title && { title }),
      authors: authors.length > 0 ? authors : (inNitf?.stated.authors ?? []),
      ...(agency && { agency }),
      ...(section && { section }),
      ...(publishedAt && { publishedAt }),
    },
    notes: notesOf(standing),
  };
}

// The credit line is what to print; the provider is who sends the item, often as a code.
function agencyOf(item: Node): string {
  const meta = one(item, "contentMeta");
  const provider = one(item, "itemMeta", "provider");
  const source = one(meta, "infoSource");
  const named = (node: Node | undefined) => wordsOf(one(node, "name"));
  return (
    wordsOf(one(meta, "creditline")).replace(/[\s—–-]+$/u, "") ||
    named(provider) ||
    named(source) ||
    source?.attributes["literal"] ||
    provider?.attributes["literal"] ||
    (provider?.attributes["qcode"] ?? "").replace(/^.*:/, "")
  );
}

// A provider's department or category by name; one letter is a code of it.
function sectionOf(item: Node): string {
  const subjects = all(item, "contentMeta", "subject").flatMap((node) => {
    const name = wordsOf(one(node, "name"));
    const scheme = `${node.attributes["qcode"] ?? ""} ${node.attributes["type"] ?? ""}`;
    return name.length > 1 ? [{ name, scheme }] : [];
  });
  const department = subjects.find(({ scheme }) => /depart|categ|section/i.test(scheme));
  const member = [...all(item, "itemMeta", "memberOf")]
    .map((node) => wordsOf(one(node, "name")))
    .find(Boolean);
  return (
    department?.name ?? member ?? subjects.find(({ scheme }) => /abstract/.test(scheme))?.name ?? ""
  );
}
