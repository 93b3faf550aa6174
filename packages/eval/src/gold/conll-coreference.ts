import type { EntityMention, LabelledDocument } from "../document.ts";
import { goldError, linesOf } from "./problem.ts";

/**
 * Coreference in the columns of CoNLL-2011 and 2012: `#begin document (ID); part 000`, a token a line,
 * the entities in the last column ("(7", "7)", "(7)|(9"). The word is in the fourth column. The text
 * is rebuilt, tokens joined by a space and sentences by a line end.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for brackets that do not close, with the line.
 */
export function parseConllCoreference(source: string, name = "gold"): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  let draft: Draft | undefined;
  for (const [index, raw] of linesOf(source).entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text.startsWith("#begin document")) {
      const id = text.slice("#begin document".length).trim();
      draft = { id, line, text: "", gap: "", mentions: [], open: new Map() };
    } else if (text.startsWith("#end document")) {
      if (draft) documents.push(finish(draft, name));
      draft = undefined;
    } else if (text === "" || text.startsWith("#")) {
      if (draft && draft.text !== "") draft.gap = "\n";
    } else {
      if (!draft) throw goldError(name, line, "#begin document before the first token", text);
      const fields = text.split(/\s+/);
      if (fields.length < 5)
        throw goldError(name, line, "at least 5 columns, the word in the fourth", text);
      addToken(draft, fields, line, name);
    }
  }
  if (draft) documents.push(finish(draft, name));
  return documents;
}

interface Draft {
  readonly id: string;
  readonly line: number;
  text: string;
  gap: string; // what stands before the next token
  readonly mentions: EntityMention[];
  readonly open: Map<string, { readonly start: number; readonly line: number }[]>;
}

function addToken(draft: Draft, fields: readonly string[], line: number, name: string): void {
  draft.text += draft.gap;
  draft.gap = " ";
  const start = draft.text.length;
  draft.text += fields[3]!;
  const end = draft.text.length;
  const column = fields.at(-1)!;
  if (column === "-" || column === "_") return;
  for (const part of column.split("|")) {
    const [, opens, entity, closes] = /^(\()?(\w+)(\))?$/.exec(part) ?? [];
    if (entity === undefined || !(opens || closes))
      throw goldError(name, line, "entities such as (7, 7) or (7)", column);
    const waiting = draft.open.get(entity) ?? [];
    draft.open.set(entity, waiting);
    if (opens && !closes) waiting.push({ start, line });
    else {
      // The last that opened closes first, as in the reference scorer.
      const from = opens ? { start } : waiting.pop();
      if (!from) throw goldError(name, line, `entity ${entity} opened before it is closed`, column);
      draft.mentions.push({ start: from.start, end, type: "", entity });
    }
  }
}

function finish({ id, line, text, mentions, open }: Draft, name: string): LabelledDocument {
  for (const [entity, waiting] of open)
    if (waiting[0])
      throw goldError(name, waiting[0].line, `entity ${entity} to be closed`, `(${entity}`);
  const coreference = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ids: id === "" ? [] : [id], place: `${name}:${line}`, text, coreference };
}
