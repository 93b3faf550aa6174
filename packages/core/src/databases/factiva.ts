import type { FormatReader } from "../formats/document.ts";
import { unescaped } from "../markup/body.ts";
import { authorsIn, labelStory } from "../markup/label-story.ts";
import { markupLimits } from "../markup/limits.ts";
import type { Sheet } from "../markup/make-article.ts";
import { wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import {
  all,
  elementOf,
  first,
  type MarkupLimits,
  type Node,
  one,
  outermost,
  parseMarkup,
  wordsOf,
} from "../markup/tree.ts";
import { windows1252 } from "../parse/decode.ts";
import { datesOf } from "../wire/dates.ts";
import { cutSheet, documentsOfExport, type ExportDocument, plainText, wordsAt } from "./export.ts";
import { DOCUMENT, PAGE, readFactivaDocument } from "./factiva-document.ts";
import { isFactivaHtml, isFactivaRtf, isFactivaText, isFactivaXml } from "./is-factiva.ts";
import { parseRtf } from "./rtf.ts";
import { sheetOfText } from "./text-sheet.ts";

const service = "Factiva";

/** Factiva exports in XML, whose result set says how many articles it holds. */
export const factivaXmlReader: FormatReader = wholeFileReader({
  name: "Factiva XML",
  recognises: isFactivaXml,
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const root = parseMarkup(file.text, { xml: true, limits: bounds, where: uri });
    const documents = outermost(root, ({ tag }) => tag === "article").map((article) =>
      readXmlArticle(article, bounds, uri),
    );
    const count = Number(first(root, "ppsarticleResultSet")?.attributes["count"] ?? Number.NaN);
    const stated = Number.isInteger(count) ? { count, where: "its result set" } : undefined;
    yield* documentsOfExport(
      { service, mediaType: "application/xml", documents, stated },
      file,
      uri,
    );
  },
});

/** Factiva exports as pages: each article in an element of its own. */
export const factivaHtmlReader: FormatReader = wholeFileReader({
  name: "Factiva HTML",
  recognises: isFactivaHtml,
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const root = parseMarkup(file.text, { xml: false, limits: bounds, where: uri });
    const articles = outermost(root, ({ attributes }) =>
      /(?:^|\s)article(?:\s|$)/.test(attributes["class"] ?? ""),
    );
    const documents = articles.map((article) =>
      readFactivaDocument(sheetOf([article], bounds, uri)),
    );
    yield* documentsOfExport({ service, mediaType: "text/html", documents }, file, uri);
  },
});

/** Factiva exports as plain text. */
export const factivaTextReader: FormatReader = wholeFileReader({
  name: "Factiva text",
  recognises: isFactivaText,
  *read(file, context) {
    const documents = splitByNumber(sheetOfText(file.text)).map(readFactivaDocument);
    const { uri } = context;
    if (documents.every(({ ok }) => !ok)) yield plainText(file, context);
    else yield* documentsOfExport({ service, mediaType: "text/plain", documents }, file, uri);
  },
});

/** Factiva exports as Rich Text; places in the file count its bytes. */
export const factivaRtfReader: FormatReader = wholeFileReader({
  name: "Factiva RTF",
  recognises: isFactivaRtf,
  decode: (bytes) => ({ text: windows1252(bytes), diagnostics: [] }),
  *read(file, { uri, limits }) {
    const bounds = markupLimits(limits);
    const sheet = sheetOf(parseRtf(file.text, bounds.maxDepth, uri), bounds, uri);
    const documents = splitByNumber(sheet).map(readFactivaDocument);
    yield* documentsOfExport({ service, mediaType: "application/rtf", documents }, file, uri);
  },
});

// Each article ends with its number; one may be cut off at the end of the file, where the service also puts what
// was searched for.
function splitByNumber(sheet: Sheet): Sheet[] {
  const sheets: Sheet[] = [];
  let from = 0;
  sheet.blocks.forEach((_, i) => {
    if (!DOCUMENT.test(wordsAt(sheet, i))) return;
    sheets.push(cutSheet(sheet, from, i + 1));
    from = i + 1;
  });
  const rest = cutSheet(sheet, from, sheet.blocks.length);
  const words = rest.blocks.map((_, i) => wordsAt(rest, i)).filter((line) => !PAGE.test(line));
  if (words.length > 0 && !/^Search Summary\b/i.test(words[0]!)) sheets.push(rest);
  return sheets;
}

function readXmlArticle(article: Node, limits: MarkupLimits, where: string): ExportDocument {
  const named = (tag: string, role: string) =>
    all(article, tag).map((node) => elementOf(role, node.children));
  const byline = one(article, "byline") ?? one(article, "author");
  const parts = [
    ...named("headline", "#headline"),
    ...named("byline", "#byline"),
    ...["leadParagraph", "tailParagraphs", "corrections", "artWork"].flatMap((tag) =>
      all(article, tag).map((node) => unescaped(node, limits, where)),
    ),
    ...named("copyright", "#notice"),
  ];
  const sheet = sheetOf(parts, limits, where);
  if (!one(article, "leadParagraph") && !one(article, "tailParagraphs")) {
    return { ok: false, message: "holds no text: an article of Factiva without paragraphs" };
  }
  const [publishedAt] = datesOf(
    wordsOf(one(article, "publicationDate", "dateTime")),
    wordsOf(one(article, "publicationDate", "date")),
  );
  const words = (tag: string) => wordsOf(one(article, tag));
  const [title, outlet, section, agency] = ["headline", "sourceName", "sectionName", "credit"].map(
    words,
  );
  return {
    ok: true,
    sheet,
    labels: labelStory(sheet),
    own: {
      id: words("accessionNo") || undefined,
      language: words("baseLanguage").toLowerCase(),
      stated: {
        ...(title && { title }),
        authors: authorsIn(wordsOf(byline)),
        ...(outlet && { outlet }),
        ...(section && { section }),
        ...(agency && { agency }),
        ...(publishedAt && { publishedAt }),
      },
    },
  };
}
