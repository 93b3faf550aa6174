import { escaped, openingTag } from "./markup.ts";

/** An element's attributes, and its content: as text, or as markup where there are elements in it. */
export interface Field {
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly hasElements: boolean;
}

/** The fields of an item or of the head of a feed, by name: "title", "dc:creator", "author/name". */
export type Fields = ReadonlyMap<string, readonly Field[]>;

/** A field while its element is open. */
export interface OpenField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
  readonly parts: { text: string; readonly isTag: boolean }[];
}

export function closeField({ attributes, parts }: OpenField): Field {
  const hasElements = parts.some(({ isTag }) => isTag);
  const value = parts
    .map(({ text, isTag }) => (isTag || !hasElements ? text : escaped(text)))
    .join("");
  return { value, attributes, hasElements };
}

export function addText({ parts }: OpenField, text: string): void {
  const last = parts.at(-1);
  if (last && !last.isTag) last.text += text;
  else parts.push({ text, isTag: false });
}

/** Keeps an element within a field as markup. */
export function addTag(field: OpenField, name: string, attributes: Record<string, string>): void {
  // XHTML of another prefix than none is XHTML all the same.
  field.parts.push({ text: openingTag(localName(name), attributes), isTag: true });
}

export function addClosing(field: OpenField, name: string): void {
  field.parts.push({ text: `</${localName(name)}>`, isTag: true });
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

// Vocabularies of feeds by a part of their address, and the prefix that they go by here.
const vocabularies: readonly (readonly [address: string, prefix: string])[] = [
  ["purl.org/rss/1.0/modules/content", "content:"],
  ["purl.org/dc/", "dc:"],
  ["www.w3.org/2005/Atom", "atom:"],
  ["purl.org/atom/", "atom:"],
  ["wordpress.org/export/", "wp:"],
  ["purl.org/rss/1.0/", ""],
  ["my.netscape.com/rdf", ""],
  ["channel.netscape.com/rdf", ""],
  ["backend.userland.com/rss", ""],
  ["www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"],
];

/** Names as feeds usually write them, whatever prefixes this one declares. */
export class Names {
  readonly #prefixes = new Map<string, string>();

  declare(attributes: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      const known = vocabularies.find(([address]) => value.includes(address));
      const isExcerpt = value.includes("/excerpt");
      if (known && this.#prefixes.size < maxPrefixes)
        this.#prefixes.set(key.slice(6), isExcerpt ? "excerpt:" : known[1]);
    }
  }

  /** "content:encoded" of "c:encoded"; of Atom's names, "title" of "atom:title" where the feed is Atom. */
  of(name: string, isAtom: boolean): string {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const usual = this.#prefixes.get(prefix) ?? (prefix === "" ? "" : `${prefix}:`);
    const local = name.slice(colon + 1);
    return isAtom && usual === "atom:" ? local : usual + local;
  }
}

const maxPrefixes = 100;
