import { findDiagnostics } from "../diagnostics/find-diagnostics.ts";
import type { Edtf } from "../edtf.ts";
import type { Label } from "../html/label-blocks.ts";
import type { Page } from "../html/page.ts";
import { toSegments } from "../html/to-segments.ts";
import { findMetadata } from "../metadata/find-metadata.ts";
import { type Stated, withStated } from "../metadata/stated.ts";
import type { Article, Dateline, Language, Metadata, Statement } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Segment } from "../model/segment.ts";
import { spanOf } from "../model/span.ts";
import { identityOf } from "../parse/identity.ts";
import { detectLanguage } from "../parse/language.ts";
import { isNameShaped } from "../segments/byline.ts";
import { parseDateline } from "../segments/dateline.ts";

/** What a format states of one item, beside its words. */
export interface Item {
  readonly uri: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array; // the item as the file holds it: the article's id is derived from it
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined; // BCP 47, as stated
  readonly stated: Stated;
  readonly dateline?: string | undefined;
  readonly otherDates?: readonly Edtf[]; // of the first version, of a release: candidates for `published`
  readonly notes?: readonly Diagnostic[];
}

/** The text of one item in blocks, each with its place in the file. */
export type Sheet = Pick<Page, "text" | "blocks">;

/** The article of an item whose blocks are labelled. */
export function articleOfSheet(sheet: Sheet, labels: readonly Label[], item: Item): Article {
  return articleOf(sheet.text, toSegments(sheet, labels), item);
}

/** The article of an item from its text and its segments: what every reader of wire and database formats ends with. */
export function articleOf(text: string, segments: readonly Segment[], item: Item): Article {
  const { uri, id, url, mediaType, notes = [] } = item;
  const known = { uri, mediaType, ...(id && { id }), ...(url && { url }) };
  const metadata = metadataOf(text, segments, item);
  const { language, doubts } = languageOf(text, segments, item.language);
  return {
    ...identityOf(item.bytes, known, mediaType),
    language,
    text,
    metadata,
    segments,
    diagnostics: [...notes, ...doubts, ...findDiagnostics({ text, segments, metadata, language })],
  };
}

function metadataOf(text: string, segments: readonly Segment[], item: Item): Metadata {
  const inText = findMetadata(text, segments, {});
  const metadata = withStated(inText, item.stated);
  const { published } = metadata;
  return {
    ...metadata,
    authors: authorsOf(metadata, inText),
    dateline: metadata.dateline ?? datelineOf(item.dateline) ?? datelineIn(text, segments),
    published: published && { ...published, ...candidatesOf(published, item.otherDates ?? []) },
  };
}

// "Staff Reporter" is stated, and the text says who that was.
function authorsOf(metadata: Metadata, inText: Metadata): Metadata["authors"] {
  const isNamed = ({ value }: Statement) => isNameShaped(value);
  const named = inText.authors.filter(isNamed);
  return metadata.authors.some(isNamed) || named.length === 0 ? metadata.authors : named;
}

type Dated = NonNullable<Metadata["published"]>;

function candidatesOf(published: Dated, others: readonly Edtf[]): Pick<Dated, "candidates"> {
  const known = new Set<string>([published.edtf]);
  const candidates = [
    ...others.map((edtf) => ({ edtf, basis: "markup" as const })),
    ...(published.candidates ?? []),
  ].filter(({ edtf }) => !known.has(edtf) && known.add(edtf));
  return candidates.length > 0 ? { candidates } : {};
}

// "SYDNEY March 22 AAP" "Strasbourg, 10 juil 2024 (AFP)": what stands behind the place
const DAY_BEHIND = /,?\s{0,3}(?:\p{L}{3,9}\.?\s\d|\d|\().*$/u;

// "MOSCOW, Monday (Reuters)": as a dateline in a line of its own, which has no dash.
function datelineOf(stated: string | undefined): Dateline | null {
  const value = stated?.replace(/[\s—–_-]+$/u, "").trim();
  if (!value) return null;
  const line = `${value} — `;
  const read = parseDateline(line, 0, line.length);
  if (!read || read.place === "") {
    const place = value.replace(DAY_BEHIND, "").trim();
    return place === "" ? null : { value, basis: "markup", place };
  }
  const { place, day, agency } = read;
  return {
    value,
    basis: "markup",
    place,
    ...(day !== undefined && { day }),
    ...(agency !== undefined && { agency }),
  };
}

// A block that is marked up as a dateline, and has no dash by which it would be read as one.
function datelineIn(text: string, segments: readonly Segment[]): Dateline | null {
  const segment = segments.find(({ kind }) => kind === "dateline");
  if (!segment) return null;
  const { start, end } = segment;
  const found = datelineOf(text.slice(start, end));
  return found && { ...found, basis: "text", ...spanOf(text, start, end) };
}

const statedConfidence = 0.8; // agencies set the language of each item, not of a template

function languageOf(
  text: string,
  segments: readonly Segment[],
  stated: string | undefined,
): { language: Language; doubts: Diagnostic[] } {
  const found = detectLanguage(text, segments);
  const tag = /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated?.trim() ?? "")?.[0].toLowerCase();
  if (tag === undefined || tag === found.tag) return { language: found, doubts: [] };
  if (found.tag === "und") {
    return { language: { tag, confidence: statedConfidence }, doubts: [] };
  }
  const message = `stated as "${tag}", reads as "${found.tag}"`;
  return {
    language: found,
    doubts: [{ code: "language/stated-otherwise", severity: "info", message }],
  };
}
