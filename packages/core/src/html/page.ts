/** An element as the reader of pages keeps it: its name, its attributes, and what it lies in. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly depth: number;
  readonly index: number; // in the order of opening
  readonly isInline: boolean; // runs on within a line
}

/**
 * A run of text that no block element interrupts: a paragraph, a list item, a line of a menu.
 * Offsets count UTF-16 code units.
 */
export interface Block {
  readonly start: number; // in the page's text; trimmed
  readonly end: number;
  readonly runs: readonly number[]; // pairs of offsets into text and markup: where a run of characters starts, and where it ends
  readonly element: Element; // the nearest block element around it
  readonly linkChars: number;
  readonly links: number;
  readonly strongChars: number; // in bold or emphasised
  readonly smallest: Element; // the innermost element that holds all of it
}

/** A parsed page. */
export interface Page {
  readonly text: string; // blocks, one a line; white space within a block as a browser shows it
  readonly blocks: readonly Block[];
  readonly elements: readonly Element[];
  readonly title: string; // of <title>
  readonly metas: readonly Meta[];
  readonly jsonLd: readonly string[];
  readonly language: string; // of <html lang>, "" where it is not said
  readonly links: readonly Readonly<Record<string, string>>[]; // attributes of <link>
}

/** `<meta name="author" content="Ana Ruiz">`: the name in lower case. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}
