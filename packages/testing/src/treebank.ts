import { linesOf } from "./data.ts";

/** A treebank document as running text, with its gold. */
export interface TreebankText {
  readonly id: string;
  readonly genre: string; // GUM: the third part of the id; else empty
  readonly text: string;
  readonly sentences: readonly number[]; // flat pairs of UTF-16 offsets
  readonly words: readonly number[]; // flat pairs of UTF-16 offsets
  readonly rows: readonly TreebankRow[]; // one a word
}

/** What the treebank says of a word. */
export interface TreebankRow {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly relation: string; // with its subtype: "nmod:poss"
  readonly head: number; // index of a word of the document, or -1 for the root of a sentence
}

/**
 * Documents of a CoNLL-U file. The text is rebuilt as for the CoNLL 2018 shared task: words joined
 * by SpaceAfter, sentences of a paragraph by one space (none after SpaceAfter=No), paragraphs by a
 * blank line. Parts of a multi-word token are words of their own where they spell its surface
 * ("do|n't"); else the surface is one word, with the row of the part that heads the others.
 */
export async function readTreebank(file: string): Promise<TreebankText[]> {
  const documents: Draft[] = [];
  let sentence: string[][] = [];
  for await (const line of linesOf(file)) {
    if (line.startsWith("# newdoc")) documents.push(newDraft(line));
    const draft = documents.at(-1);
    if (!draft) continue;
    if (line.startsWith("# newpar")) draft.gap = draft.text === "" ? "" : "\n\n";
    else if (line === "") {
      addSentence(draft, sentence);
      sentence = [];
    } else if (!line.startsWith("#")) sentence.push(line.split("\t"));
  }
  const last = documents.at(-1);
  if (last) addSentence(last, sentence);
  return documents.map(({ gap: _, ...document }) => document);
}

interface Draft extends TreebankText {
  text: string;
  gap: string; // what stands before the next word
  readonly sentences: number[];
  readonly words: number[];
  readonly rows: TreebankRow[];
}

function newDraft(line: string): Draft {
  const id = line.slice(line.indexOf("=") + 1).trim();
  const genre = id.startsWith("GUM_") ? (id.split("_")[1] ?? "") : "";
  return { id, genre, text: "", gap: "", sentences: [], words: [], rows: [] };
}

function addSentence(draft: Draft, lines: readonly string[][]): void {
  if (lines.length === 0) return;
  const firstPair = draft.words.length;
  const wordOf = new Map<string, number>([["0", -1]]); // id of a line → index of its word
  const headIds: string[] = []; // by word of this sentence
  const firstRow = draft.rows.length;
  const addRow = (
    ids: readonly string[],
    [, , lemma = "", upos = "", xpos = "", , head = "", relation = ""]: string[],
  ) => {
    for (const id of ids) wordOf.set(id, draft.rows.length);
    headIds.push(head);
    draft.rows.push({ lemma, upos, xpos, relation, head: -1 });
  };
  for (let i = 0; i < lines.length; i++) {
    const [id = "", form = "", , , , , , , , misc = ""] = lines[i]!;
    if (id.includes(".")) continue; // an empty node has no surface
    const start = draft.text.length + draft.gap.length;
    draft.text += draft.gap + form;
    draft.gap = misc.includes("SpaceAfter=No") ? "" : " ";
    const [from, to] = id.split("-");
    if (to === undefined) {
      draft.words.push(start, draft.text.length);
      addRow([id], lines[i]!);
      continue;
    }
    const parts = lines.slice(i + 1, i + 2 + Number(to) - Number(from));
    i += parts.length;
    const ids = parts.map((part) => part[0]!);
    if (parts.map((part) => part[1]).join("") === form) {
      let at = start;
      for (const [p, part] of parts.entries()) {
        draft.words.push(at, at + part[1]!.length);
        at += part[1]!.length;
        addRow([ids[p]!], part);
      }
    } else {
      draft.words.push(start, draft.text.length);
      addRow(ids, parts.find((part) => !ids.includes(part[6]!)) ?? parts[0]!);
    }
  }
  for (const [i, id] of headIds.entries()) {
    const row = draft.rows[firstRow + i]!;
    draft.rows[firstRow + i] = { ...row, head: wordOf.get(id) ?? -1 };
  }
  draft.sentences.push(draft.words[firstPair]!, draft.words.at(-1)!);
}
