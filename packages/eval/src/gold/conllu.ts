import type { Range } from "@corpus/core";
import type { LabelledDocument } from "../document.ts";
import { type ConlluDraft, type ConlluWord, newConlluDraft } from "./conllu-draft.ts";
import { goldError, linesOf } from "./problem.ts";

/**
 * Documents of a CoNLL-U file, with sentences and words. The text is rebuilt as for the CoNLL 2018
 * shared task: words joined by SpaceAfter, sentences of a paragraph by one space (none after
 * SpaceAfter=No), paragraphs by a blank line. Parts of a multi-word token are words of their own where
 * they spell its surface ("do|n't"); else each has the whole surface for its span. Empty nodes are
 * left out. A file without `# newdoc` is one document. Words with a `TokenRange` stand where it says, in code
 * points, and what nobody wrote down between them is blank. Mentions are read where `# global.Entity`
 * declares them with an `eid`, as CorefUD 1 does.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for a line that is no CoNLL-U, with its number.
 */
export function parseConllu(source: string, name = "gold"): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let draft: ConlluDraft | undefined;
  let words: ConlluWord[] = [];
  let surface: Surface | undefined;
  let lastLine = 0;
  let entityFields: readonly string[] = [];

  const newDraft = (line: number, id: string | undefined) =>
    newConlluDraft(id ? [id] : [], line, () => entityFields, name);
  const closeSentence = () => {
    if (surface) throw goldError(name, lastLine, "the parts of the multi-word token", surface.form);
    if (words.length > 0) draft!.addSentence(words);
    words = [];
  };
  const closeDocument = () => {
    closeSentence();
    const document = draft?.finish();
    if (document) documents.push(document);
    draft = undefined;
  };

  for (const [index, text] of linesOf(source).entries()) {
    const line = index + 1;
    if (text === "") closeSentence();
    else if (text.startsWith("#")) {
      const started = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?/.exec(text);
      if (started) {
        closeDocument();
        draft = newDraft(line, started[1]?.trim());
      } else if (/^#\s*newpar/.test(text)) draft?.startParagraph();
      const declared = /^#\s*global\.Entity\s*=\s*(\S+)/.exec(text)?.[1]?.split("-");
      if (declared) entityFields = declared.includes("eid") ? declared : [];
    } else {
      lastLine = line;
      const fields = text.split("\t");
      if (fields.length !== 10) throw goldError(name, line, "10 columns parted by tabs", text);
      const id = fields[0]!;
      if (/^\d+\.\d+$/.test(id)) continue; // an empty node has no surface
      draft ??= newDraft(line, undefined);
      const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(id) ?? [];
      if (first === undefined)
        throw goldError(name, line, "a word's number, or a range such as 3-4", id);
      const form = fields[1]!;
      const misc = fields[9]!.split("|");
      const glued = misc.includes("SpaceAfter=No");
      const from = offsetIn(misc, line, name);
      if (last !== undefined) {
        const left = Number(last) - Number(first) + 1;
        if (surface || left < 1)
          throw goldError(name, line, "a range that rises, outside another", id);
        surface = { form, glued, left, from: words.length, offset: from };
        continue;
      }
      if (Number(first) !== words.length + 1)
        throw goldError(name, line, `word ${words.length + 1} of the sentence`, id);
      const word = { line, id: Number(first), form, fields, range: { start: 0, end: 0 } };
      words.push(word);
      if (!surface) word.range = draft.place(form, glued, from);
      else if (--surface.left === 0) {
        const whole = draft.place(surface.form, surface.glued, surface.offset);
        split(words.slice(surface.from), whole, surface.form);
        surface = undefined;
      }
    }
  }
  closeDocument();
  return documents;
}

/** A multi-word token whose parts are being read. */
interface Surface {
  readonly form: string;
  readonly glued: boolean;
  readonly from: number; // index of its first part
  readonly offset: number | undefined; // in the original, in code points
  left: number; // parts still to come
}

const maxOffset = 64 * 1024 * 1024; // what a text is filled up to with blanks

/** Where a word begins in the original, in code points, where MISC says so. */
function offsetIn(misc: readonly string[], line: number, name: string): number | undefined {
  const given = misc.find((field) => field.startsWith("TokenRange="));
  if (given === undefined) return undefined;
  const from = Number(/^TokenRange=(\d{1,9}):\d{1,9}$/.exec(given)?.[1] ?? Number.NaN);
  if (from <= maxOffset) return from;
  throw goldError(name, line, `a TokenRange such as 0:5, up to ${maxOffset}`, given);
}

/** Gives the parts of a multi-word token their ranges. */
function split(parts: readonly ConlluWord[], whole: Range, surface: string): void {
  const spells = parts.map(({ form }) => form).join("") === surface;
  let at = whole.start;
  for (const part of parts) {
    part.range = spells ? { start: at, end: at + part.form.length } : whole;
    at += part.form.length;
  }
}
