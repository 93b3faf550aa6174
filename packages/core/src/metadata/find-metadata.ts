import type { Edtf } from "../edtf.ts";
import type { Metadata } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { spanOf } from "../model/span.ts";
import { agencies, maxAgencyChars } from "../segments/agencies.lexicon.ts";
import { parseBiography } from "../segments/biography.ts";
import { parseByline } from "../segments/byline.ts";
import { parseDateline } from "../segments/dateline.ts";
import { findPublicationDates } from "./find-publication-dates.ts";
import { parsePublicationDate } from "./publication-date.ts";

type Statement = NonNullable<Metadata["headline"]>;
type Dated = NonNullable<Metadata["published"]>;

/** What the caller states of an article. */
export interface Given {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publishedAt?: Edtf | undefined;
}

/** What the text says of itself, segment by segment; what the caller gives stands first, the text's own as candidates. */
export function findMetadata(text: string, segments: readonly Segment[], given: Given): Metadata {
  const dateline = findDateline(text, segments);
  return {
    headline: preferred(given.title, findHeadline(text, segments)),
    authors: findAuthors(text, segments),
    outlet: preferred(given.outlet, undefined),
    agency: findAgency(text, segments, dateline),
    dateline,
    published: preferredDate(given.publishedAt, findPublicationDates(text, segments, dateline)),
  };
}

/** A statement that the words from `start` to `end` make, said as `value` or as they stand. */
function stated(
  text: string,
  start: number,
  end: number,
  value = text.slice(start, end),
): Statement {
  return { value, basis: "text", ...spanOf(text, start, end) };
}

function preferred(given: string | undefined, found: Statement | undefined): Statement | null {
  if (given === undefined || given.trim() === "") return found ?? null;
  return { value: given, basis: "given", ...(found && { candidates: [found] }) };
}

function preferredDate(given: Edtf | undefined, found: readonly Dated[]): Dated | null {
  const [first, ...rest] = found;
  if (given !== undefined) {
    return { edtf: given, basis: "given", ...(first && { candidates: found }) };
  }
  if (!first) return null;
  return rest.length > 0 ? { ...first, candidates: rest } : first;
}

function findHeadline(text: string, segments: readonly Segment[]): Statement | undefined {
  const headline = segments.find((s) => s.kind === "headline" && s.duplicateOf === undefined);
  return headline && stated(text, headline.start, headline.end);
}

const maxBylines = 20; // more are a page of teasers, and each is compared with each

function findAuthors(text: string, segments: readonly Segment[]): Statement[] {
  const fromBylines = segments
    .filter((segment) => segment.kind === "byline")
    .slice(0, maxBylines)
    .flatMap(({ start, end }) => namesOfByline(text, start, end));
  const fromBios = segments
    .filter((segment) => segment.kind === "bio")
    .slice(0, maxBylines)
    .flatMap(({ start, end }) => parseBiography(text, start, end) ?? [])
    .map((span) => stated(text, span.start, span.end));
  const authors: Statement[] = [];
  for (const author of fromBios)
    if (!authors.some((a) => sameName(a.value, author.value))) authors.push(author);
  for (const author of fromBylines) {
    const known = authors.findIndex(
      (a) => sameName(a.value, author.value) || soundsLike(a.value, author.value),
    );
    if (known < 0) authors.push(author);
    else if (!sameName(authors[known]!.value, author.value)) {
      // The biography is the author's own words; a byline that differs from it stays as a candidate.
      authors[known] = { ...authors[known]!, candidates: [author] };
    }
  }
  return authors;
}

function namesOfByline(text: string, start: number, end: number): Statement[] {
  const byline = parseByline(text, start, end);
  if (byline) return byline.names.map((name) => stated(text, name.start, name.end));
  if (parsePublicationDate(text, start, end)) return [];
  return [stated(text, start, end)];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Two spellings of one name: as many words, each pair alike at its start. */
function soundsLike(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase().split(/\s+/), b.toLowerCase().split(/\s+/)];
  if (left.length !== right.length || sameName(a, b)) return false;
  return left.every((word, index) => sharedLetters(word, right[index]!) >= 0.5);
}

// Share of the shorter word's letters found in the same order in the other.
function sharedLetters(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.length > 40) return 0;
  let from = 0;
  let shared = 0;
  for (const letter of short) {
    const at = long.indexOf(letter, from);
    if (at < 0) continue;
    shared++;
    from = at + 1;
  }
  return shared / short.length;
}

function findDateline(text: string, segments: readonly Segment[]): Metadata["dateline"] {
  for (const { kind, start, end } of segments) {
    if (kind !== "dateline") continue;
    const parts = parseDateline(text, start, end);
    if (!parts || parts.place === "") continue;
    return {
      ...stated(text, parts.start, parts.valueEnd),
      place: parts.place,
      ...(parts.day !== undefined && { day: parts.day }),
      ...(parts.agency !== undefined && { agency: parts.agency }),
    };
  }
  return null;
}

// In the dateline, or else in a credit or byline.
function findAgency(
  text: string,
  segments: readonly Segment[],
  dateline: Metadata["dateline"],
): Statement | null {
  if (dateline?.agency !== undefined && dateline.start !== undefined) {
    const start = text.indexOf(dateline.agency, dateline.start);
    return stated(text, start, start + dateline.agency.length);
  }
  for (const { kind, start, end } of segments) {
    if (kind !== "credit" && kind !== "byline" && kind !== "dateline" && kind !== "notice")
      continue;
    const found = agencyBetween(text, start, end);
    if (found) return found;
  }
  return null;
}

// The first agency's name that stands in a line as whole words. A picture's credit is not the text's.
function agencyBetween(text: string, start: number, end: number): Statement | undefined {
  const line = text.slice(start, Math.min(end, start + maxAgencyChars + 120));
  if (/\b(?:photo|picture|image|video|via)\b/iu.test(line)) return undefined;
  for (const match of line.matchAll(/[\p{L}][\p{L}-]*/gu)) {
    const rest = line.slice(match.index, match.index + maxAgencyChars + 1);
    for (const words of threeToOneWords) {
      const candidate = words.exec(rest)?.[0];
      if (
        candidate !== undefined &&
        agencies.has(candidate.toLowerCase()) &&
        /\p{Lu}/u.test(candidate)
      ) {
        return stated(text, start + match.index, start + match.index + candidate.length);
      }
    }
  }
  return undefined;
}

const threeToOneWords = [2, 1, 0].map(
  (more) => new RegExp(`^[\\p{L}-]+(?: [\\p{L}-]+){${more}}(?![\\p{L}])`, "u"),
);
