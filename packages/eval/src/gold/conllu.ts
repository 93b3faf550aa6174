import type { Range } from "@corpus/core";
import type { LabelledDocument, TokenSpan } from "../document.ts";
import { goldError, linesOf } from "./problem.ts";

/** A word of the sentence being read; its head still counts within the sentence, 0 for the root. */
interface Word {
  readonly line: number;
  readonly id: number;
  readonly form: string;
  readonly fields: readonly string[];
  range: Range;
}

/**
 * Documents of a CoNLL-U file, with sentences and words. The text is rebuilt as for the CoNLL 2018
 * shared task: words joined by SpaceAfter, sentences of a paragraph by one space (none after
 * SpaceAfter=No), paragraphs by a blank line. Parts of a multi-word token are words of their own where
 * they spell its surface ("do|n't"); else each has the whole surface for its span. Empty nodes are
 * left out. A file without `# newdoc` is one document.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for a line that is no CoNLL-U, with its number.
 */
export function parseConllu(source: string, name = "gold"): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let draft: Draft | undefined;
  let words: Word[] = [];
  let surface: { form: string; glued: boolean; left: number; from: number } | undefined;
  let lastLine = 0;

  const closeSentence = () => {
    if (surface) throw goldError(name, lastLine, "the parts of the multi-word token", surface.form);
    if (words.length > 0) draft!.addSentence(words, name);
    words = [];
  };
  const closeDocument = () => {
    closeSentence();
    if (draft && draft.document.tokens.length > 0) documents.push({ ...draft.document });
    draft = undefined;
  };

  for (const [index, text] of linesOf(source).entries()) {
    const line = index + 1;
    if (text === "") closeSentence();
    else if (text.startsWith("#")) {
      const started = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?/.exec(text);
      if (started) {
        closeDocument();
        draft = newDraft(name, line, started[1]?.trim());
      } else if (/^#\s*newpar/.test(text)) draft?.startParagraph();
    } else {
      lastLine = line;
      const fields = text.split("\t");
      if (fields.length !== 10) throw goldError(name, line, "10 columns parted by tabs", text);
      const id = fields[0]!;
      if (/^\d+\.\d+$/.test(id)) continue; // an empty node has no surface
      draft ??= newDraft(name, line, undefined);
      const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(id) ?? [];
      if (first === undefined)
        throw goldError(name, line, "a word's number, or a range such as 3-4", id);
      const form = fields[1]!;
      const glued = fields[9]!.split("|").includes("SpaceAfter=No");
      if (last !== undefined) {
        const left = Number(last) - Number(first) + 1;
        if (surface || left < 1)
          throw goldError(name, line, "a range that rises, outside another", id);
        surface = { form, glued, left, from: words.length };
        continue;
      }
      if (Number(first) !== words.length + 1)
        throw goldError(name, line, `word ${words.length + 1} of the sentence`, id);
      const word = { line, id: Number(first), form, fields, range: { start: 0, end: 0 } };
      words.push(word);
      if (!surface) word.range = draft.place(form, glued);
      else if (--surface.left === 0) {
        split(words.slice(surface.from), draft.place(surface.form, surface.glued), surface.form);
        surface = undefined;
      }
    }
  }
  closeDocument();
  return documents;
}

/** Gives the parts of a multi-word token their ranges. */
function split(parts: readonly Word[], whole: Range, surface: string): void {
  const spells = parts.map(({ form }) => form).join("") === surface;
  let at = whole.start;
  for (const part of parts) {
    part.range = spells ? { start: at, end: at + part.form.length } : whole;
    at += part.form.length;
  }
}

interface Draft {
  readonly document: LabelledDocument & {
    readonly sentences: Range[];
    readonly tokens: TokenSpan[];
  };
  startParagraph(): void;
  place(form: string, glued: boolean): Range;
  addSentence(words: readonly Word[], name: string): void;
}

function newDraft(name: string, line: number, id: string | undefined): Draft {
  let text = "";
  let gap = "";
  const sentences: Range[] = [];
  const tokens: TokenSpan[] = [];
  return {
    document: {
      ids: id ? [id] : [],
      place: `${name}:${line}`,
      get text() {
        return text;
      },
      sentences,
      tokens,
    },
    startParagraph() {
      gap = text === "" ? "" : "\n\n";
    },
    place(form, glued) {
      text += gap;
      const start = text.length;
      text += form;
      gap = glued ? "" : " ";
      return { start, end: text.length };
    },
    addSentence(words, name) {
      const base = tokens.length;
      for (const { line, fields, range } of words)
        tokens.push({ ...range, ...labels(fields, base, words.length, line, name) });
      sentences.push({ start: words[0]!.range.start, end: words.at(-1)!.range.end });
    },
  };
}

function labels(
  fields: readonly string[],
  base: number,
  length: number,
  line: number,
  name: string,
): Partial<TokenSpan> {
  const [pos, tag, head, rel] = [fields[3]!, fields[4]!, fields[6]!, fields[7]!];
  if (head !== "_" && !(/^\d{1,6}$/.test(head) && Number(head) <= length))
    throw goldError(name, line, `a head from 0 to ${length}, or _`, head);
  return {
    ...(pos !== "_" && { pos }),
    ...(tag !== "_" && { tag }),
    ...(head !== "_" && { head: head === "0" ? -1 : base + Number(head) - 1 }),
    ...(rel !== "_" && { rel }),
  };
}
