import type { DocumentContents, FormatReader, SourceDocument } from "../formats/document.ts";
import { bodyOf, unescaped } from "../markup/body.ts";
import {
  endOfValue,
  type JsonPath,
  piecesOfString,
  placeOf,
  placesWithin,
} from "../markup/json-places.ts";
import { authorsIn, labelStory } from "../markup/label-story.ts";
import { markupLimits } from "../markup/limits.ts";
import { articleOfSheet } from "../markup/make-article.ts";
import { joined, type Piece } from "../markup/pieces.ts";
import { type OpenFile, orReject, reject, wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import { elementOf, first, type MarkupLimits, type Node, parseMarkup } from "../markup/tree.ts";
import { readLines } from "../ndjson/lines.ts";
import { decode } from "../parse/decode.ts";
import { datesOf } from "./dates.ts";
import { isNinjs } from "./is-ninjs.ts";
import { itemInLine, itemsIn, type JsonItem } from "./json-items.ts";
import { type Fields, fieldOf, isFields, namesIn, stringIn, textsIn } from "./ninjs-fields.ts";
import { nitfParts } from "./nitf.ts";
import { notesOf } from "./notes.ts";
import { openLines } from "./open-lines.ts";

/**
 * ninjs 1 to 3, the IPTC's news in JSON: an item, a list of items, or an item a line. Text and composite items
 * with a body become articles; pictures, videos and events become rejects that say so.
 *
 * `published` is `versioncreated`, or else `firstcreated` or `contentcreated`; the others are candidates.
 */
export const ninjsReader: FormatReader = {
  name: "ninjs",
  recognises: isNinjs,
  async *documents(source, context) {
    const { uri, limits } = context;
    const { isLines, chunks } = await openLines(source, limits.maxBytes);
    if (!isLines) {
      yield* wholeReader.documents(chunks, context);
      return;
    }
    let count = 0;
    for await (const line of readLines(chunks, { maxLineBytes: limits.maxBytes })) {
      if (++count > limits.maxItems) {
        const message = `${uri}: expected at most ${limits.maxItems} lines, got more; the rest is not read`;
        yield { uri, kind: "reject", code: "article/too-large", message };
        return;
      }
      const item = itemInLine(line, uri);
      if (!item.ok) yield item.reject;
      else if (line.ok) yield* readNinjsItem(fileOf(line.text), item, markupLimits(limits));
    }
  },
};

const fileOf = (text: string): OpenFile => ({ bytes: encoder.encode(text), text, diagnostics: [] });

const wholeReader = wholeFileReader({
  name: "ninjs",
  recognises: isNinjs,
  decode,
  *read(file, { uri, limits }) {
    for (const item of itemsIn(file.text, uri)) {
      if (item.ok) yield* readNinjsItem(file, item, markupLimits(limits));
      else yield item.reject;
    }
  },
});

const withoutText: ReadonlySet<string> = new Set(
  "picture graphic audio video animation event planning component".split(" "),
);

/** The documents of an item of ninjs, or of a form like it: its own, and those of texts that come with it. */
export function* readNinjsItem(
  file: OpenFile,
  item: JsonItem,
  limits: MarkupLimits,
): Generator<SourceDocument> {
  yield readItem(file, item, limits);
  const stories = associationsOf(item.value).filter(({ value }) => isStory(value));
  const at = stories.length > 0 ? placeOf(file.text, item.start, ["associations"]) : undefined;
  const places = at === undefined ? undefined : placesWithin(file.text, at);
  for (const { key, value } of stories) {
    const start = places?.get(key) ?? item.start;
    yield readItem(file, { uri: `${item.uri}.${key}`, value, start, isAll: false }, limits);
  }
}

// A text with a body; what comes with that in turn is not looked for.
function isStory(value: Fields): boolean {
  return (
    /^(?:text|composite)$/i.test(stringIn(value, "type")) &&
    textsIn(value, "body", "bodies").length > 0
  );
}

function associationsOf(value: Fields): { key: string | number; value: Fields }[] {
  const associations = fieldOf(value, "associations");
  const entries: (readonly [string | number, unknown])[] = Array.isArray(associations)
    ? associations.map((each: unknown, i) => [i, each] as const)
    : isFields(associations)
      ? Object.entries(associations)
      : [];
  return entries.flatMap(([key, each]) => (isFields(each) ? [{ key, value: each }] : []));
}

function readItem(file: OpenFile, item: JsonItem, limits: MarkupLimits): SourceDocument {
  const { uri, value } = item;
  return orReject(uri, (): DocumentContents => {
    const type = stringIn(value, "type").toLowerCase();
    if (withoutText.has(type)) {
      const article = /^[aeiou]/.test(type) ? "an" : "a";
      return reject("article/unsupported", `${uri}: holds no text: ${article} ${type}`);
    }
    const body = bodyIn(file.text, item, limits);
    if (body.length === 0 || sheetOf(body, limits, uri).blocks.length === 0) {
      return reject("article/unsupported", `${uri}: holds no text: ${whatItIs(value, type)}`);
    }
    const sheet = sheetOf([...headIn(file.text, item), elementOf("#content", body)], limits, uri);
    const own = statementsOf(value);
    const article = articleOfSheet(sheet, labelStory(sheet), {
      uri,
      mediaType: "application/json",
      bytes: item.isAll
        ? file.bytes
        : encoder.encode(file.text.slice(item.start, endOfValue(file.text, item.start))),
      ...own,
      notes: [...file.diagnostics, ...own.notes],
    });
    return { kind: "article", article };
  });
}

const encoder = new TextEncoder();

function whatItIs(value: Fields, type: string): string {
  const renditions = fieldOf(value, "renditions");
  const nitf = isFields(renditions) ? fieldOf(renditions, "nitf") : undefined;
  const href = isFields(nitf) ? stringIn(nitf, "href") : "";
  if (href !== "") return `its text lies at ${href.slice(0, 200)}, which is not fetched`;
  return type === ""
    ? "an item without a body"
    : `an item of type ${type.slice(0, 40)} without a body`;
}

// Its headline and byline as elements, so that they stand in the text like those of other formats.
function headIn(json: string, item: JsonItem): Node[] {
  const parts: readonly (readonly [string, JsonPath | undefined])[] = [
    ["#headline", textsIn(item.value, "headline", "headlines")[0]?.path],
    ["#byline", textsIn(item.value, "byline", "by")[0]?.path],
  ];
  return parts.flatMap(([tag, path]) => {
    const pieces = path && piecesAt(json, item, path);
    return pieces && pieces.length > 0 ? [elementOf(tag, unescapedPieces(pieces))] : [];
  });
}

function unescapedPieces(pieces: readonly Piece[]): (Node | Piece)[] {
  return unescaped(elementOf("#text", pieces), headLimits, "headline").children;
}

const headLimits: MarkupLimits = { maxDepth: 50, maxElements: 1000 };

function piecesAt(json: string, item: JsonItem, path: JsonPath): Piece[] | undefined {
  const at = placeOf(json, item.start, path);
  return at === undefined || json[at] !== '"' ? undefined : piecesOfString(json, at);
}

// Of the forms of one body, that with markup says most of its parts; of those alike, the first.
function bodyIn(json: string, item: JsonItem, limits: MarkupLimits): Node[] {
  const bodies = textsIn(item.value, "body", "bodies").filter(({ text }) => text.trim() !== "");
  const isHtml = ({ form, text }: { form: string; text: string }) =>
    /html|rich/i.test(form) && !isNitf(form, text);
  const chosen =
    bodies.find(isHtml) ?? bodies.find(({ form, text }) => isNitf(form, text)) ?? bodies[0];
  const pieces = chosen && piecesAt(json, item, chosen.path);
  if (!chosen || !pieces) return [];
  if (!isNitf(chosen.form, chosen.text)) return bodyOf(pieces, limits, item.uri);
  const nitf = first(parseMarkup(joined(pieces), { xml: true, limits, where: item.uri }), "nitf");
  return nitf ? nitfParts(unescaped(nitf, limits, item.uri)) : bodyOf(pieces, limits, item.uri);
}

function isNitf(form: string, text: string): boolean {
  return /nitf/i.test(form) || /^\s{0,9}(?:<\?xml[^>]{0,200}>\s{0,9})?<nitf[\s>]/i.test(text);
}

function statementsOf(value: Fields) {
  const date = (name: string) => stringIn(value, name);
  const [publishedAt, ...otherDates] = datesOf(
    date("versioncreated"),
    date("firstcreated"),
    date("contentcreated"),
  );
  const title = textsIn(value, "headline", "headlines")[0]?.text || stringIn(value, "title");
  const uri = stringIn(value, "uri");
  const agency =
    stringIn(value, "source") ||
    stringIn(value, "provider") ||
    (namesIn(value, "infosource", "infosources")[0] ?? "") ||
    stringIn(value, "copyrightholder");
  const section = namesIn(value, "service", "section", "subject", "subjects").find(
    (name) => name.length > 1,
  );
  return {
    id: stringIn(value, "guid") || uri || undefined,
    url: /^https?:\/\//.test(uri) ? uri : undefined,
    language: stringIn(value, "language"),
    otherDates,
    stated: {
      ...(title && { title: plain(title) }),
      authors: authorsOf(value),
      ...(agency && { agency }),
      ...(section && { section }),
      ...(publishedAt && { publishedAt }),
    },
    notes: notesOf({
      status: stringIn(value, "pubstatus"),
      embargoed: stringIn(value, "embargoed"),
      note: stringIn(value, "ednote"),
      urgency: stringIn(value, "urgency"),
      version: stringIn(value, "version"),
      associations: associationsOf(value).flatMap(({ value: each }) =>
        isStory(each) ? [] : [stringIn(each, "type") || "an item"],
      ),
    }),
  };
}

function plain(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}

// Names of authors one by one where they are given so, or else those in the byline.
function authorsOf(value: Fields): string[] {
  const bylines = textsIn(value, "byline", "by").map(({ text }) => text);
  const inByline = bylines.flatMap((byline) => authorsIn(plain(byline)));
  return inByline.length > 0 ? inByline : namesIn(value, "authors");
}
