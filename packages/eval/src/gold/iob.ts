import type { LabelledDocument, TypedSpan } from "../document.ts";
import { goldError, linesOf } from "./problem.ts";

const tagForm = /^(?:O|[BIMESLU]-\S+)$/;
const indexForm = /^\d{1,6}$/;

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Draft {
  readonly ids: string[];
  readonly line: number;
  readonly sentences: Row[][];
}

/**
 * Names in columns, a token a line: CoNLL-2003 and what descends from it. The tag is in the last
 * column that holds tags (IOB1, IOB2, IOBES and BILOU are told apart as conlleval does: a piece begins
 * where its type or its prefix says so); the token is in the first, or in the second where the first
 * counts. Blank lines end sentences, `-DOCSTART-` or `# newdoc id = …` begins a document.
 *
 * There is no text in such a file: it is rebuilt, tokens joined by a space and sentences by a line
 * end. `pairDocuments` scores against an output on the real text all the same.
 *
 * @param name What the file is called, for messages and places.
 * @throws {CorpusError} "gold/invalid" for a line without a tag.
 */
export function parseIob(source: string, name = "gold"): LabelledDocument[] {
  const drafts = draftsOf(source);
  const rows = drafts.flatMap(({ sentences }) => sentences.flat());
  const tagColumn = lastTagColumn(rows, name);
  const isCounted = rows.every(({ fields }) => fields.length > 2 && indexForm.test(fields[0]!));
  const tokenColumn = isCounted && rows.length > 0 ? 1 : 0;
  return drafts.map((draft) => build(draft, tokenColumn, tagColumn, name));
}

function draftsOf(source: string): Draft[] {
  const drafts: Draft[] = [];
  let sentence: Row[] = [];
  let draft: Draft | undefined;
  const open = (line: number, ids: string[]): Draft => {
    const next = { ids, line, sentences: [] };
    drafts.push(next);
    return next;
  };
  const close = () => {
    if (sentence.length > 0) draft!.sentences.push(sentence);
    sentence = [];
  };
  for (const [index, text] of linesOf(source).entries()) {
    const line = index + 1;
    if (text.trim() === "") close();
    else if (text.startsWith("-DOCSTART-")) {
      close();
      draft = open(line, []);
    } else {
      const fields = text.includes("\t") ? text.split("\t") : text.trim().split(/ +/);
      if (text.startsWith("#") && !fields.some((field) => tagForm.test(field))) {
        const started = /^# newdoc(?: id = (.+))?$/.exec(text);
        if (!started) continue;
        close();
        draft = open(line, started[1] ? [started[1]] : []);
        continue;
      }
      draft ??= open(line, []);
      sentence.push({ line, fields });
    }
  }
  close();
  return drafts.filter(({ sentences }) => sentences.length > 0);
}

function lastTagColumn(rows: readonly Row[], name: string): number {
  const width = rows.reduce((least, { fields }) => Math.min(least, fields.length), 64);
  for (let column = width - 1; column > 0; column--)
    if (rows.every(({ fields }) => tagForm.test(fields[column]!))) return column;
  const { line, fields } =
    rows.find((row) => row.fields.length < 2 || !tagForm.test(row.fields.at(-1)!)) ?? rows[0]!;
  throw goldError(name, line, "a token and a tag such as O, B-PER or I-PER", fields.join("\t"));
}

function build(
  { ids, line, sentences }: Draft,
  tokenColumn: number,
  tagColumn: number,
  name: string,
): LabelledDocument {
  const parts: string[] = [];
  const names: TypedSpan[] = [];
  const tokens: { start: number; end: number }[] = [];
  const bounds: { start: number; end: number }[] = [];
  let at = 0;
  for (const rows of sentences) {
    const from = at;
    let open: { start: number; end: number; type: string } | undefined;
    let previous = "O";
    for (const { fields } of rows) {
      const token = fields[tokenColumn]!;
      const tag = fields[tagColumn]!;
      const [start, end] = [at, at + token.length];
      const type = tag.slice(2);
      if (open && (tag === "O" || begins(previous, tag))) {
        names.push(open);
        open = undefined;
      }
      if (tag !== "O") open = { start: open?.start ?? start, end, type };
      previous = tag;
      tokens.push({ start, end });
      parts.push(token, " ");
      at = end + 1;
    }
    if (open) names.push(open);
    parts[parts.length - 1] = "\n";
    bounds.push({ start: from, end: at - 1 });
  }
  const place = `${name}:${line}`;
  return { ids, place, text: parts.join(""), names, sentences: bounds, tokens };
}

/** Whether a piece begins at `tag`, which is not O, though one may be open. */
function begins(previous: string, tag: string): boolean {
  const [before, now] = [previous[0]!, tag[0]!];
  if (now === "B" || now === "S" || now === "U") return true;
  if (before === "E" || before === "S" || before === "L" || before === "U") return true;
  return previous.slice(2) !== tag.slice(2);
}
