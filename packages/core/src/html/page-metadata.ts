import type { Edtf } from "../edtf.ts";
import { findMetadata, type Given } from "../metadata/find-metadata.ts";
import type { Metadata, Statement } from "../model/article.ts";
import type { Segment } from "../model/segment.ts";
import { wordKey } from "../segments/repetition.ts";
import { parseMarkupDate } from "./markup-date.ts";
import type { Element, Page } from "./page.ts";
import type { Statements } from "./statements.ts";

/**
 * What a page says of itself: what the caller gives stands first, then what the markup states, then
 * what the words on the page say; each names the others as candidates.
 */
export function findPageMetadata(
  page: Page,
  statements: Statements,
  segments: readonly Segment[],
  given: Given,
  url: string | undefined,
): Metadata {
  const fromText = findMetadata(page.text, segments, {});
  const outlet = statements.outlets[0];
  const section = statements.section;
  return {
    headline: firstOf([givenOf(given.title), ...headlinesOf(statements, fromText.headline)]),
    authors: authorsOf(statements, fromText.authors),
    outlet: firstOf([givenOf(given.outlet), outlet === undefined ? undefined : markup(outlet)]),
    agency: fromText.agency,
    dateline: fromText.dateline,
    published: publishedOf(page, statements, fromText.published, given.publishedAt, url),
    ...(section !== "" && { section: markup(section) }),
  };
}

function markup(value: string): Statement {
  return { value, basis: "markup" };
}

function givenOf(value: string | undefined): Statement | undefined {
  return value === undefined || value.trim() === "" ? undefined : { value, basis: "given" };
}

const maxCandidates = 4;

// The first statement, with those that say something else as its candidates.
function firstOf(statements: readonly (Statement | null | undefined)[]): Statement | null {
  const [first, ...rest] = statements.filter((s) => s !== null && s !== undefined);
  if (!first) return null;
  const known = new Set([wordKey(first.value)]);
  const candidates = rest.flatMap(({ candidates: _, ...each }) => {
    const key = wordKey(each.value);
    if (known.has(key)) return [];
    known.add(key);
    return [each];
  });
  const { candidates: _, ...bare } = first;
  return candidates.length > 0 ? { ...bare, candidates: candidates.slice(0, maxCandidates) } : bare;
}

// Sites write one headline for the page, one for sharing and one for search engines, and they differ on one
// page in eight. What readers saw comes first: it can be pointed at. No other order agrees more often with
// the labelled pages, where now one and now the other counts as the title.
function headlinesOf(statements: Statements, onPage: Statement | null): Statement[] {
  const { shared, searched, titles } = statements;
  const stated = [shared, searched, ...titles].flatMap(
    (title) => stripped(title, statements) ?? [],
  );
  const [first] = stated;
  // A short line above a longer title that it opens: "Night ferry" for "Night ferry: what the town voted on".
  const isCut =
    onPage &&
    first &&
    wordKey(first.value).startsWith(`${wordKey(onPage.value)} `) &&
    !saysSame(onPage.value, first.value);
  return onPage && !isCut
    ? [onPage, ...stated]
    : [...stated.slice(0, 1), ...(onPage ? [onPage] : []), ...stated.slice(1)];
}

function stripped(title: string, { outlets }: Statements): Statement | undefined {
  return title === "" ? undefined : markup(withoutSite(title, outlets));
}

function saysSame(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b) || isBeforeSite(a, b);
}

const SITE = /\s+(?:[|–—»·]|--?|::?)\s+/u;

// "A ferry at night | The Harbour Times" without the name of the site.
function withoutSite(title: string, outlets: readonly string[]): string {
  const parts = title.split(SITE);
  const last = wordKey(parts.at(-1) ?? "");
  if (
    parts.length < 2 ||
    last === "" ||
    !outlets.map(wordKey).some((name) => name === last || last.startsWith(`${name} `))
  ) {
    return title;
  }
  const end = title.lastIndexOf(parts.at(-1)!);
  return title.slice(0, end).replace(/\s+\S{1,2}\s+$/u, "");
}

function isBeforeSite(words: string, title: string): boolean {
  return title.startsWith(words) && /^\s+(?:[|–—»·]|--?)\s+/u.test(title.slice(words.length));
}

const maxAuthors = 20;

function authorsOf({ authors, outlets }: Statements, fromText: readonly Statement[]): Statement[] {
  const own = new Set(outlets.map(wordKey));
  const isOutlet = (name: string) => own.has(wordKey(name));
  const stated = authors.flatMap((each) => (isOutlet(each) ? [each] : namesIn(each)));
  const people = stated.filter((name) => !own.has(wordKey(name)));
  const values = people.length > 0 ? people : fromText.length > 0 ? [] : stated;
  const found: Statement[] = [];
  for (const statement of values.length > 0 ? values.map(markup) : fromText) {
    const key = wordKey(statement.value);
    if (key !== "" && !found.some((known) => wordKey(known.value) === key)) found.push(statement);
  }
  return found.slice(0, maxAuthors);
}

// "By Ana Ruiz and Li Wei": the names; an address is none.
function namesIn(stated: string): string[] {
  if (/^(?:https?:|www\.|@|\/)/i.test(stated) || stated.length > 200) return [];
  return stated
    .replace(/^\s*(?:written |posted |story )?by:?\s+/i, "")
    .split(/\s*(?:;|\||,?\s+(?:and|&)\s+|,)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.length <= 80 && !/@/.test(name));
}

type Dated = NonNullable<Metadata["published"]>;

function publishedOf(
  page: Page,
  { published, url: stated }: Statements,
  fromText: Metadata["published"],
  given: Edtf | undefined,
  url: string | undefined,
): Dated | null {
  const inMarkup = (edtf: Edtf): Dated => ({ edtf, basis: "markup" });
  const all: (Dated | undefined)[] = [
    given === undefined ? undefined : { edtf: given, basis: "given" },
    ...published.map(inMarkup),
    ...timesOf(page).map(inMarkup),
    fromText ?? undefined,
    ...[url, stated]
      .flatMap((each) => (each === undefined ? [] : (dateInUrl(each) ?? [])))
      .map(inMarkup),
  ];
  const [first, ...rest] = all.filter((each) => each !== undefined);
  if (!first) return null;
  const { candidates: own = [], ...bare } = first;
  const known = new Set<string>([first.edtf]);
  const candidates = [
    ...own,
    ...rest.flatMap(({ candidates: more = [], ...each }) => [each, ...more]),
  ].filter(({ edtf }) => !known.has(edtf) && known.add(edtf));
  return candidates.length > 0 ? { ...bare, candidates: candidates.slice(0, maxCandidates) } : bare;
}

// Dates on elements: those said to be of publication, or else the first <time>.
function timesOf({ elements }: Page): Edtf[] {
  const dated = elements.flatMap((element) => {
    const { datetime, itemprop, content, title } = element.attributes;
    const isStated = itemprop !== undefined && /datepublished|datecreated/i.test(itemprop);
    if (element.tag !== "time" && !isStated) return [];
    const edtf = parseMarkupDate(datetime ?? content ?? title ?? "");
    return edtf === undefined
      ? []
      : [{ edtf, element, isStated: isStated || isPublished(element) }];
  });
  const stated = dated.filter(({ isStated }) => isStated);
  return (stated.length > 0 ? stated : dated).slice(0, 1).map(({ edtf }) => edtf);
}

function isPublished({ attributes }: Element): boolean {
  return (
    "pubdate" in attributes ||
    /\b(?:published|entry-date|pubdate|post-date)\b/.test(attributes["class"] ?? "")
  );
}

// "/2019/11/19/" "/2019-11-19-" "/20191119/"
function dateInUrl(url: string): Edtf | undefined {
  const match =
    /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(
      url.slice(0, 500),
    );
  return match ? parseMarkupDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}
