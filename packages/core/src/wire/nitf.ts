import type { DocumentContents, FormatReader } from "../formats/document.ts";
import { unescaped } from "../markup/body.ts";
import { authorsIn, labelStory } from "../markup/label-story.ts";
import { markupLimits } from "../markup/limits.ts";
import { articleOfSheet } from "../markup/make-article.ts";
import { orReject, reject, wholeFileReader } from "../markup/read-file.ts";
import { sheetOf } from "../markup/sheet.ts";
import { all, elementOf, first, type Node, one, parseMarkup, wordsOf } from "../markup/tree.ts";
import { datesOf } from "./dates.ts";
import { isNitf } from "./is-nitf.ts";
import { notesOf } from "./notes.ts";

/**
 * NITF, the News Industry Text Format: one story a file.
 *
 * `published` is `date.issue` (when this document was issued), or else the date of release, the story date of
 * its dateline, or the date of the edition; the others are candidates.
 */
export const nitfReader: FormatReader = wholeFileReader({
  name: "NITF",
  recognises: isNitf,
  *read({ bytes, text, diagnostics }, { uri, limits }) {
    const root = parseMarkup(text, { xml: true, limits: markupLimits(limits), where: uri });
    const nitf = first(root, "nitf");
    yield orReject(uri, (): DocumentContents => {
      if (!nitf) return reject("record/invalid", `${uri}: expected the element <nitf>, got none`);
      const bounds = markupLimits(limits);
      const sheet = sheetOf(nitfParts(unescaped(nitf, bounds, uri)), bounds, uri);
      if (sheet.blocks.length === 0) {
        return reject("article/empty", `${uri}: holds no text: a NITF document with an empty body`);
      }
      const { id, ...stated } = nitfStatements(nitf);
      const article = articleOfSheet(sheet, labelStory(sheet), {
        uri,
        mediaType: "application/nitf+xml",
        bytes,
        id,
        ...stated,
        notes: [...diagnostics, ...stated.notes],
      });
      return { kind: "article", article };
    });
  },
});

/** What of a NITF document is text: its headline, where the body has none of its own, and the body. */
export function nitfParts(nitf: Node): Node[] {
  const body = one(nitf, "body");
  const title = one(nitf, "head", "title");
  const isTitled = body !== undefined && wordsOf(first(body, "hl1")) !== "";
  return [
    ...(title && !isTitled ? [elementOf("#headline", title.children)] : []),
    ...(body ? [body] : []),
  ];
}

/** What a NITF document states of its story. */
export function nitfStatements(nitf: Node) {
  const head = one(nitf, "head");
  const docdata = one(head, "docdata");
  const bodyHead = one(nitf, "body", "body.head");
  const norm = (node: Node | undefined) => node?.attributes["norm"];
  const [publishedAt, ...otherDates] = datesOf(
    norm(one(docdata, "date.issue")),
    norm(one(docdata, "date.release")),
    norm(first(bodyHead, "story.date")),
    one(head, "pubdata")?.attributes["date.publication"],
  );
  const title = wordsOf(first(bodyHead, "hl1")) || wordsOf(one(head, "title"));
  const agency =
    wordsOf(one(bodyHead, "distributor")) ||
    one(docdata, "doc.copyright")?.attributes["holder"] ||
    one(docdata, "doc-id")?.attributes["regsrc"];
  const outlet = one(head, "pubdata")?.attributes["name"];
  const section =
    one(head, "pubdata")?.attributes["position.section"] ||
    first(head, "tobject.subject")?.attributes["tobject.subject.type"];
  const isEmbargoed = docdata?.attributes["management-status"] === "embargoed";
  return {
    id: one(docdata, "doc-id")?.attributes["id-string"],
    language: nitf.attributes["baselang"] ?? nitf.attributes["lang"],
    dateline: datelineOf(one(bodyHead, "dateline")),
    otherDates,
    stated: {
      ...(title && { title }),
      authors: all(bodyHead, "byline").flatMap(bylineAuthors),
      ...(agency && { agency }),
      ...(outlet && { outlet }),
      ...(section && { section }),
      ...(publishedAt && { publishedAt }),
    },
    notes: notesOf({
      isCut: nitf.isCut,
      status: docdata?.attributes["management-status"],
      embargoed: isEmbargoed ? norm(one(docdata, "date.release")) : undefined,
      note: one(docdata, "ed-msg")?.attributes["info"],
      urgency: first(head, "urgency")?.attributes["ed-urg"],
    }),
  };
}

// <byline>By <person>Ana Ruiz</person><byttl>Staff Writer</byttl></byline>
function bylineAuthors(byline: Node): string[] {
  const people = all(byline, "person").flatMap((person) =>
    wordsOf(person)
      .replace(/^by:?\s+/iu, "")
      .split(/\s*(?:,|;|&|\sand\s)\s*/u),
  );
  if (people.length > 0) return people;
  const named = byline.children.filter((child) => !("tag" in child) || child.tag !== "byttl");
  return authorsIn(wordsOf(elementOf("byline", named)));
}

// The story's date has a field of its own, and some agencies put it in the words, too.
function datelineOf(dateline: Node | undefined): string | undefined {
  if (!dateline) return undefined;
  const words = dateline.children.filter(
    (child) => !("tag" in child) || child.tag !== "story.date",
  );
  return wordsOf(elementOf("dateline", words)) || undefined;
}
