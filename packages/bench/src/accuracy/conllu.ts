import { linesOf } from "@corpus/testing";

/** A treebank document as running text, with its gold as flat pairs of UTF-16 offsets. */
export interface TreebankText {
  readonly id: string;
  readonly genre: string; // GUM: the third part of the id; else empty
  readonly text: string;
  readonly sentences: readonly number[];
  readonly words: readonly number[];
}

/**
 * Documents of a CoNLL-U file. The text is rebuilt as for the CoNLL 2018 shared task: words joined
 * by SpaceAfter, sentences of a paragraph by one space (none after SpaceAfter=No), paragraphs by a
 * blank line. Parts of a multi-word token are words of their own where they spell its surface
 * ("do|n't"); else the surface is one word.
 */
export async function readTreebank(file: string): Promise<TreebankText[]> {
  const documents: Draft[] = [];
  let sentenceStart = -1;
  let skip = 0; // parts of a multi-word token still to come
  const close = (draft: Draft | undefined) => {
    if (!draft || sentenceStart < 0) return;
    draft.sentences.push(sentenceStart, draft.words.at(-1)!);
    sentenceStart = -1;
  };
  for await (const line of linesOf(file)) {
    const draft = documents.at(-1);
    if (line === "") close(draft);
    else if (line.startsWith("# newdoc")) documents.push(newDraft(line));
    else if (line.startsWith("# newpar")) draft?.startParagraph();
    else if (!line.startsWith("#") && draft) {
      const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
      if (id.includes(".")) continue; // an empty node has no surface
      if (skip > 0) {
        draft.parts.push(form);
        if (--skip === 0) draft.splitLast();
        continue;
      }
      const start = draft.add(form, misc.includes("SpaceAfter=No"));
      if (sentenceStart < 0) sentenceStart = start;
      const [first, last] = id.split("-");
      if (last !== undefined) skip = Number(last) - Number(first) + 1;
    }
  }
  close(documents.at(-1));
  return documents;
}

interface Draft extends TreebankText {
  readonly sentences: number[];
  readonly words: number[];
  readonly parts: string[];
  startParagraph(): void;
  add(form: string, glued: boolean): number;
  splitLast(): void;
}

function newDraft(line: string): Draft {
  const id = line.slice(line.indexOf("=") + 1).trim();
  let gap = "";
  const draft = {
    id,
    genre: id.startsWith("GUM_") ? (id.split("_")[1] ?? "") : "",
    text: "",
    sentences: [] as number[],
    words: [] as number[],
    parts: [] as string[],
    startParagraph() {
      gap = draft.text === "" ? "" : "\n\n";
    },
    add(form: string, glued: boolean) {
      draft.text += gap;
      const start = draft.text.length;
      draft.text += form;
      draft.words.push(start, draft.text.length);
      gap = glued ? "" : " ";
      return start;
    },
    splitLast() {
      const parts = draft.parts.splice(0);
      const end = draft.words.at(-1)!;
      let at = draft.words.at(-2)!;
      if (parts.join("") !== draft.text.slice(at, end)) return;
      draft.words.length -= 2;
      for (const part of parts) {
        draft.words.push(at, at + part.length);
        at += part.length;
      }
    },
  };
  return draft;
}

/** How many pairs of `found` are also in `gold`; both are flat and sorted. */
export function sharedSpans(found: readonly number[], gold: readonly number[]): number {
  const wanted = new Set<string>();
  for (let i = 0; i < gold.length; i += 2) wanted.add(`${gold[i]} ${gold[i + 1]}`);
  let hits = 0;
  for (let i = 0; i < found.length; i += 2) if (wanted.has(`${found[i]} ${found[i + 1]}`)) hits++;
  return hits;
}
