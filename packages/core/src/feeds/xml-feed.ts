import { Parser } from "htmlparser2";
import type { CorpusErrorCode } from "../errors.ts";
import { openSource } from "../formats/bytes.ts";
import type { FormatReader, ReadContext, SourceDocument } from "../formats/document.ts";
import { documentOf } from "./item.ts";
import { recognisesXmlFeed } from "./recognise.ts";
import {
  addClosing,
  addTag,
  addText,
  closeField,
  type Field,
  Names,
  type OpenField,
} from "./xml-fields.ts";
import { itemOf, linkAmong, resolved } from "./xml-item.ts";
import { xmlText } from "./xml-text.ts";

/** RSS 0.9 to 2.0 with its modules, WordPress exports, Atom 0.3 and 1.0: one document an item. */
export const xmlFeedReader: FormatReader = {
  name: "RSS or Atom",
  recognises: recognisesXmlFeed,
  async *documents(source, context) {
    const feed = new FeedReader(context);
    const parser = new Parser(
      {
        onopentag: (name, attributes) => feed.open(name, attributes),
        onclosetag: (name, isImplied) => feed.close(name, isImplied),
        ontext: (data) => feed.read(data),
      },
      { xmlMode: true, decodeEntities: true },
    );
    for await (const text of xmlText(await openSource(source), context.limits.maxBytes)) {
      feed.take(text.length);
      parser.write(text);
      yield* feed.ready();
      if (feed.isOver) return;
    }
    feed.atEnd();
    parser.end(); // closes what is still open
    yield* feed.ready();
  },
};

const itemNames = new Set(["item", "entry"]);
const containers = new Set(["author", "contributor", "source", "atom:author"]);
const passedTypes = new Set(
  "attachment nav_menu_item custom_css revision customize_changeset wp_global_styles wp_navigation".split(
    " ",
  ),
);
const maxElementDepth = 512;

/** What an element is counted for, in characters: even an empty one takes memory. */
function costOf(name: string, attributes: Readonly<Record<string, string>>): number {
  let cost = 64 + name.length;
  for (const key in attributes) cost += key.length + attributes[key]!.length;
  return cost;
}

/** What the parser's events build up. A class because the events share a dozen running values. */
class FeedReader {
  isOver = false;
  #isAtEnd = false; // of the file: what closes now is cut short
  readonly #context: ReadContext;
  readonly #names = new Names();
  #ready: SourceDocument[] = [];
  #count = 0;
  #depth = 0;
  #isAtom = false;
  #sinceEvent = 0; // characters: an element or a CDATA section that does not end
  #headDepth = 0; // of <channel> or <feed>; 0 outside
  #title: string | undefined;
  #base: string | undefined;
  #itemDepth = 0; // 0 outside
  #itemSize = 0;
  #itemBase: string | undefined;
  #fields = new Map<string, Field[]>();
  #container = "";
  #field: OpenField | undefined;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The documents that are complete, each once. */
  ready(): SourceDocument[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  take(length: number): void {
    if (this.#sinceEvent > this.#context.limits.maxBytes)
      this.#stop("article/too-large", "a tag, a comment or a CDATA section that does not end");
    this.#sinceEvent += length;
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.#sinceEvent = 0;
    if (this.isOver) return;
    this.#depth++;
    if (this.#depth > maxElementDepth)
      this.#stop("article/too-deep", `elements nested more than ${maxElementDepth} deep`);
    this.#names.declare(attributes);
    const name = this.#names.of(tag, this.#isAtom);
    if (this.#depth === 1) this.#openRoot(name, attributes);
    else if (name === "channel" && this.#headDepth === 0) this.#headDepth = this.#depth;
    else if (itemNames.has(name) && !this.#field) this.#openItem(attributes);
    else if (this.#field)
      this.#within(() => addTag(this.#field!, tag, attributes), costOf(tag, attributes));
    else this.#openField(name, attributes);
  }

  #openRoot(name: string, attributes: Record<string, string>): void {
    this.#isAtom = name === "feed" || name === "atom:feed";
    if (this.#isAtom) this.#headDepth = 1;
    this.#base = attributes["xml:base"];
  }

  #openItem(attributes: Record<string, string>): void {
    if (this.#itemDepth > 0) this.#finishItem(); // the last one was left open
    this.#itemDepth = this.#depth;
    this.#itemSize = 0;
    this.#itemBase = resolved(attributes["xml:base"], this.#base);
  }

  #openField(name: string, attributes: Record<string, string>): void {
    const isOfItem = this.#itemDepth > 0;
    // Of Atom, and of Atom in RSS: <author><name>; RSS has the name in <author> itself.
    if (isOfItem && containers.has(name) && (this.#isAtom || name.startsWith("atom:"))) {
      this.#container = name;
      return;
    }
    const isOfHead = !isOfItem && this.#headDepth > 0 && this.#depth === this.#headDepth + 1;
    if (!isOfItem && !(isOfHead && (name === "title" || name.endsWith("link")))) return;
    const full = this.#container === "" ? name : `${this.#container}/${name}`;
    this.#field = { name: full, attributes, depth: this.#depth, parts: [] };
    this.#itemSize += costOf(full, attributes);
  }

  read(data: string): void {
    this.#sinceEvent = 0;
    if (this.#field && !this.isOver) this.#within(() => addText(this.#field!, data), data.length);
  }

  /** Keeps what an item says as long as there is room for it. */
  #within(keep: () => void, size: number): void {
    this.#itemSize += size;
    if (this.#itemSize <= this.#context.limits.maxBytes) keep();
    else {
      this.#fields.clear();
      if (this.#field) this.#field.parts.length = 0;
    }
  }

  close(tag: string, isImplied: boolean): void {
    this.#sinceEvent = 0;
    if (this.isOver) return;
    const depth = this.#depth--;
    if (this.#itemDepth > 0 && depth === this.#itemDepth) {
      this.#closeField();
      this.#finishItem(isImplied && this.#isAtEnd);
    } else if (this.#field && depth > this.#field.depth)
      this.#within(() => addClosing(this.#field!, tag), costOf(tag, {}));
    else if (this.#field) this.#closeField();
    else if (this.#names.of(tag, this.#isAtom) === this.#container) this.#container = "";
    else if (depth === this.#headDepth) this.#headDepth = 0;
  }

  #closeField(): void {
    if (!this.#field) return;
    const { name } = this.#field;
    const field = closeField(this.#field);
    this.#field = undefined;
    if (this.#itemSize > this.#context.limits.maxBytes) return;
    if (this.#itemDepth > 0) {
      const known = this.#fields.get(name);
      if (known) known.push(field);
      else this.#fields.set(name, [field]);
    } else if (name === "title") this.#title ??= field.value;
    else this.#base ??= linkAmong([field]) ?? (field.value.trim() || undefined);
  }

  #finishItem(isCut = false): void {
    const { uri, limits } = this.#context;
    const fields = this.#fields;
    this.#fields = new Map();
    this.#field = undefined;
    this.#container = "";
    this.#itemDepth = 0;
    const size = this.#itemSize;
    this.#itemSize = 0;
    const type = fields.get("wp:post_type")?.[0]?.value ?? "";
    if (passedTypes.has(type)) {
      this.#context.onPassed?.(`WordPress ${type}`);
      return;
    }
    this.#count++;
    const own = `${uri}:${this.#count}`;
    if (this.#count > limits.maxItems)
      this.#stop("article/too-large", `more than ${limits.maxItems} items`);
    else if (size > limits.maxBytes)
      this.#reject(
        own,
        "article/too-large",
        `expected at most ${limits.maxBytes} characters in an item, got ${size}`,
      );
    else if (isCut) this.#reject(own, "source/damaged", "the feed ends in the middle of this item");
    else {
      const base = this.#itemBase ?? this.#base;
      const item = itemOf(fields, { isAtom: this.#isAtom, title: this.#title, base });
      this.#ready.push(
        documentOf(
          item,
          uri,
          this.#count,
          this.#isAtom ? "application/atom+xml" : "application/rss+xml",
        ),
      );
    }
  }

  atEnd(): void {
    this.#isAtEnd = true;
  }

  #stop(code: CorpusErrorCode, found: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#reject(
      this.#context.uri,
      code,
      `expected a feed, found ${found}; nothing is read from there on`,
    );
  }

  #reject(uri: string, code: CorpusErrorCode, message: string): void {
    this.#ready.push({ kind: "reject", uri, code, message });
  }
}
