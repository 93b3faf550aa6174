import { Parser } from "htmlparser2";
import { CorpusError } from "../errors.ts";
import { isAsciiLower, isAsciiUpper, isDigit, isSpace } from "../segments/characters.ts";
import { inlineTags, silentTags, voidTags } from "./elements.lexicon.ts";
import type { Block, Element, Meta, Page } from "./page.ts";

/** What a page may cost at most. */
export interface PageLimits {
  readonly maxDepth: number; // of elements in elements
  readonly maxElements: number;
}

/**
 * The text of a page in blocks, each with its place in the markup, and what the head states.
 * Scripts are text that is passed over; nothing is run or fetched.
 *
 * @param where What messages name as the place.
 * @throws {CorpusError} "article/too-deep", "article/too-large" for a page over the limits.
 */
export function readPage(html: string, limits: PageLimits, where: string): Page {
  const reader = new PageReader(limits, where);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      onclosetag: (tag) => reader.close(tag),
      ontext: (data) => reader.read(data, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.finish();
}

function isWithin(element: Element, tag: string): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (at.tag === tag) return true;
  return false;
}

const root: Element = {
  tag: "#page",
  attributes: {},
  parent: undefined,
  depth: 0,
  index: 0,
  isInline: false,
};
const strongTags: ReadonlySet<string> = new Set(["b", "strong", "em", "i"]);

/** Which elements run on within a line, and whose text is not shown; lower case. */
export interface TagTable {
  readonly inline: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
}

const htmlTags: TagTable = { inline: inlineTags, silent: silentTags };

/** What the parser's events build up. A class because four events share a dozen running values. */
export class PageReader {
  readonly #tags: TagTable;
  readonly #limits: PageLimits;
  readonly #where: string;
  readonly #elements: Element[] = [root];
  readonly #blocks: Block[] = [];
  readonly #metas: Meta[] = [];
  readonly #jsonLd: string[] = [];
  readonly #links: Record<string, string>[] = [];
  readonly #parts: string[] = [];
  #length = 0; // of the text so far
  #top: Element = root;
  #silent = 0; // open elements whose text is not shown
  #held: "title" | "json" | undefined;
  #heldText = "";
  #title = "";
  #language = "";
  #pre = 0;
  #linkDepth = 0;
  #strongDepth = 0;
  #breaks = 0; // <br> since the last character
  #crossed = false; // a tag since the last character
  #last = 0; // the last character's unit
  #draft: Draft | undefined;

  constructor(limits: PageLimits, where: string, tags: TagTable = htmlTags) {
    this.#tags = tags;
    this.#limits = limits;
    this.#where = where;
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (tag === "br") {
      this.#break();
      return;
    }
    if (tag === "meta") this.#meta(attributes);
    else if (tag === "link") this.#links.push(attributes);
    else if (tag === "html") this.#language ||= attributes["lang"] ?? "";
    if (voidTags.has(tag)) {
      if (!this.#tags.inline.has(tag)) this.#flush();
      return;
    }
    const element: Element = {
      tag,
      attributes,
      parent: this.#top,
      depth: this.#top.depth + 1,
      index: this.#elements.length,
      isInline: isInline(tag, this.#top, this.#tags),
    };
    this.#checkLimits(element);
    this.#elements.push(element);
    this.#crossed = true;
    if (!element.isInline) this.#flush();
    this.#top = element;
    if (this.#tags.silent.has(tag)) this.#silent++;
    if (tag === "a") {
      this.#linkDepth++;
      if (this.#draft) this.#draft.links++;
    } else if (strongTags.has(tag)) this.#strongDepth++;
    else if (tag === "pre") this.#pre++;
    // A picture has a title of its own.
    else if (tag === "title" && this.#title === "" && !isWithin(element, "svg"))
      this.#held = "title";
    else if (tag === "script" && isJsonLd(attributes)) this.#held = "json";
  }

  close(tag: string): void {
    if (voidTags.has(tag)) return;
    const element = this.#top;
    if (element.tag !== tag || element === root) return;
    if (!element.isInline) this.#flush();
    this.#crossed = true;
    this.#top = element.parent ?? root;
    if (this.#tags.silent.has(tag)) this.#silent--;
    if (tag === "a") this.#linkDepth--;
    else if (strongTags.has(tag)) this.#strongDepth--;
    else if (tag === "pre") this.#pre--;
    else if (this.#held !== undefined && (tag === "title" || tag === "script")) {
      if (this.#held === "title") this.#title = this.#heldText.replace(/\s+/g, " ").trim();
      else this.#jsonLd.push(this.#heldText);
      this.#held = undefined;
      this.#heldText = "";
    }
  }

  /** Text with its place in the markup: an entity comes alone, its place is that of its name. */
  read(data: string, from: number, to: number): void {
    if (this.#held !== undefined) this.#heldText += data;
    if (this.#silent > 0) return;
    const isVerbatim = to - from === data.length; // otherwise an entity, a unit or two
    let runStart = -1; // of what goes into the text as it is: words and single blanks between them
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      if (!isSpace(unit)) {
        if (runStart >= 0) continue;
        runStart = i;
        this.#prepare(unit);
        continue;
      }
      if (runStart >= 0) {
        if (unit === 32 && i + 1 < data.length && !isSpace(data.charCodeAt(i + 1))) continue;
        const place = isVerbatim ? from + runStart : from;
        this.#append(data.slice(runStart, i), place, isVerbatim ? from + i : to);
        runStart = -1;
      }
      if (this.#draft) this.#draft.gap = this.#widened(this.#draft.gap, unit);
    }
    if (runStart >= 0) this.#append(data.slice(runStart), isVerbatim ? from + runStart : from, to);
  }

  // As a browser does: white space of the markup is one blank, other white space stays as it is.
  #widened(gap: string, unit: number): string {
    if (this.#pre > 0 || unit >= 0x80) return gap + String.fromCharCode(unit);
    return gap.endsWith(" ") || gap.endsWith("\n") ? gap : `${gap} `;
  }

  finish(): Page {
    this.#flush();
    return {
      text: this.#parts.join(""),
      blocks: this.#blocks,
      elements: this.#elements,
      title: this.#title,
      metas: this.#metas,
      jsonLd: this.#jsonLd,
      language: this.#language,
      links: this.#links,
    };
  }

  #checkLimits({ depth, index }: Element): void {
    const { maxDepth, maxElements } = this.#limits;
    if (depth > maxDepth) {
      throw new CorpusError(
        "article/too-deep",
        `${this.#where}: expected elements nested at most ${maxDepth} deep, got more`,
      );
    }
    if (index > maxElements) {
      throw new CorpusError(
        "article/too-large",
        `${this.#where}: expected at most ${maxElements} elements, got more`,
      );
    }
  }

  #meta(attributes: Record<string, string>): void {
    const name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"];
    const content = attributes["content"];
    if (name && content) this.#metas.push({ name: name.trim().toLowerCase(), content });
    const equivalent = attributes["http-equiv"]?.toLowerCase();
    if (equivalent && content) this.#metas.push({ name: `http-equiv:${equivalent}`, content });
  }

  // One <br> is a line within a block; two part blocks, as writers of old pages part paragraphs.
  #break(): void {
    if (!this.#draft) return;
    if (++this.#breaks > 1) this.#flush();
    else this.#draft.gap = "\n";
  }

  #prepare(unit: number): void {
    const isFirst = this.#draft === undefined;
    this.#draft ??= this.#begin();
    this.#breaks = 0;
    const { gap } = this.#draft;
    if (gap !== "") {
      this.#draft.gap = "";
      this.#push(gap);
    } else if (!isFirst && this.#crossed && isSeam(this.#last, unit)) this.#push(" ");
    this.#crossed = false;
  }

  #begin(): Draft {
    if (this.#length > 0) this.#push("\n");
    return {
      start: this.#length,
      runs: [],
      gap: "",
      links: this.#linkDepth > 0 ? 1 : 0,
      linkChars: 0,
      strongChars: 0,
      smallest: this.#top,
      element: blockOf(this.#top),
    };
  }

  #append(words: string, source: number, sourceEnd: number): void {
    const draft = this.#draft!;
    this.#push(words);
    draft.runs.push(this.#length - words.length, source, this.#length, sourceEnd);
    this.#last = words.charCodeAt(words.length - 1);
    if (this.#linkDepth > 0) draft.linkChars += words.length;
    if (this.#strongDepth > 0) draft.strongChars += words.length;
    if (draft.smallest !== this.#top) draft.smallest = shared(draft.smallest, this.#top);
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #flush(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    this.#breaks = 0;
    if (!draft) return;
    const { gap: _, ...rest } = draft;
    this.#blocks.push({ ...rest, end: this.#length });
  }
}

interface Draft {
  readonly start: number;
  readonly runs: number[];
  gap: string; // white space that waits for a character behind it
  links: number;
  linkChars: number;
  strongChars: number;
  smallest: Element;
  readonly element: Element;
}

// Names with a hyphen are components, which may stand for anything: within a line they run on.
function isInline(tag: string, parent: Element, { inline, silent }: TagTable): boolean {
  if (inline.has(tag) || silent.has(tag)) return true;
  return tag.includes("-") && (parent.isInline || lineTags.has(parent.tag));
}

// "Ana Ruiz" and "Updated", each in an element: style sets them apart on the screen, not in the markup.
function isSeam(last: number, next: number): boolean {
  return (isAsciiLower(last) || isDigit(last)) && isAsciiUpper(next);
}

const lineTags: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);

function blockOf(element: Element): Element {
  let block = element;
  while (block.isInline && block.parent) block = block.parent;
  return block;
}

// The innermost element around both.
function shared(a: Element, b: Element): Element {
  while (a !== b) {
    if (a.depth >= b.depth) a = a.parent ?? root;
    else b = b.parent ?? root;
  }
  return a;
}

function isJsonLd(attributes: Readonly<Record<string, string>>): boolean {
  return attributes["type"]?.toLowerCase().includes("ld+json") === true;
}
