import { daysBetween } from "../edtf/arithmetic.ts";
import { type Edtf, isEdtf } from "../edtf.ts";
import type { Stated } from "../metadata/stated.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** What the program that made a file wrote into it of its document; "" where it wrote nothing. */
export interface FileProperties {
  readonly title: string;
  readonly creator: string;
  readonly created: string; // ISO 8601
  readonly modified: string;
}

/** What of a file's properties is believed, and in words what is not. */
export interface BelievedProperties {
  readonly stated: Stated;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Properties as far as the document bears them out: templates and programs leave theirs in what is made
 * with them. A title has to stand in the text, an author has to have the form of a person's name where the
 * text names none, and the day it was made is taken where it was last saved within 30 days of it.
 *
 * @param paragraphs The text, from its start.
 */
export function believeProperties(
  properties: FileProperties,
  paragraphs: readonly string[],
): BelievedProperties {
  const doubts: string[] = [];
  const stated = {
    ...titleOf(properties, paragraphs, doubts),
    ...authorsOf(properties, paragraphs, doubts),
    ...dayOf(properties, doubts),
  };
  return {
    stated,
    diagnostics: doubts.map((message) => ({ code: "file/properties", severity: "info", message })),
  };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function titleOf(
  { title }: FileProperties,
  paragraphs: readonly string[],
  doubts: string[],
): Pick<Stated, "title"> {
  const wanted = plain(title);
  if (wanted === "") return {};
  if (paragraphs.some((text) => plain(text) === wanted)) return { title: wanted };
  doubts.push(`the file's properties give the title “${wanted}”, which is no line of the text`);
  return {};
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u; // "Ana Ruiz" "J. van der Berg"
const PROGRAM = /\b(?:user|admin|administrator|office|owner|word|author|acrobat|writer|press)\b/i;
const BYLINE = /^by:? \p{Lu}/iu;
const bylineWithin = 10; // paragraphs

function authorsOf(
  { creator }: FileProperties,
  paragraphs: readonly string[],
  doubts: string[],
): Pick<Stated, "authors"> {
  const opensWithByline = paragraphs
    .slice(0, bylineWithin)
    .some((text) => BYLINE.test(text.trim()));
  if (creator.trim() === "" || opensWithByline) return {};
  const names = plain(creator)
    .split(/\s*[;,]\s*/)
    .filter((name) => name !== "");
  if (names.every((name) => NAME.test(name) && !PROGRAM.test(name))) return { authors: names };
  doubts.push(
    `the file's properties give the author “${plain(creator)}”, which is no person's name`,
  );
  return {};
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const maxDaysApart = 30;

function dayOf(
  { created, modified }: FileProperties,
  doubts: string[],
): { readonly publishedAt?: Edtf } {
  const first = created.slice(0, 10);
  const last = modified.slice(0, 10) || first;
  if (!DAY.test(first) || !DAY.test(last) || !isEdtf(first) || !isEdtf(last)) return {};
  if (Math.abs(daysBetween(first, last)) <= maxDaysApart) return { publishedAt: first };
  doubts.push(
    `the file was made on ${first} and last saved on ${last}: neither is taken for the day it came out`,
  );
  return {};
}
