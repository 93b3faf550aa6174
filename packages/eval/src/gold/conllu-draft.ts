import type { Range } from "@corpus/core";
import type { LabelledDocument, TokenSpan } from "../document.ts";
import { type ConlluEntities, newConlluEntities } from "./conllu-entities.ts";
import { goldError } from "./problem.ts";

/** A word of the sentence being read; its head still counts within the sentence, 0 for the root. */
export interface ConlluWord {
  readonly line: number;
  readonly id: number;
  readonly form: string;
  readonly fields: readonly string[];
  range: Range;
}

/** A document of CoNLL-U being read: its text is rebuilt as its words come. */
export interface ConlluDraft {
  startParagraph(): void;
  /** Puts a word where its `offset` says, in code points, or else behind the one before. */
  place(form: string, glued: boolean, offset: number | undefined): Range;
  addSentence(words: readonly ConlluWord[]): void;
  /** @returns The document; undefined where it has no words. */
  finish(): LabelledDocument | undefined;
}

/**
 * @param line Where it begins. @param entityFields The fields of `Entity`, as declared up to the first
 * sentence; none where mentions are not read. @param name What the file is called.
 */
export function newConlluDraft(
  ids: readonly string[],
  line: number,
  entityFields: () => readonly string[],
  name: string,
): ConlluDraft {
  let text = "";
  let gap = "";
  let count = 0; // code points of the text
  let isExcerpt = false;
  let entities: ConlluEntities | undefined;
  const sentences: Range[] = [];
  const tokens: TokenSpan[] = [];
  const append = (added: string) => {
    text += added;
    count += codePointsOf(added);
  };
  return {
    startParagraph() {
      gap = text === "" ? "" : "\n\n";
    },
    place(form, glued, offset) {
      if (offset === undefined || offset < count) append(gap);
      else {
        isExcerpt = true;
        append(" ".repeat(offset - count));
      }
      const start = text.length;
      append(form);
      gap = glued ? "" : " ";
      return { start, end: text.length };
    },
    addSentence(words) {
      const base = tokens.length;
      if (!entities && entityFields().length > 0)
        entities = newConlluEntities(entityFields(), name);
      for (const { line, fields, range } of words) {
        tokens.push({ ...range, ...labels(fields, base, words.length, line, name) });
        const entity = entities && fields[9]!.split("|").find((one) => one.startsWith("Entity="));
        if (entity) entities!.add(entity.slice("Entity=".length), range, line);
      }
      sentences.push({ start: words[0]!.range.start, end: words.at(-1)!.range.end });
    },
    finish() {
      if (tokens.length === 0) return undefined;
      return {
        ...{ ids, place: `${name}:${line}`, text, sentences, tokens },
        ...entities?.finish(),
        ...(isExcerpt && { isExcerpt }),
      };
    },
  };
}

function codePointsOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
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
