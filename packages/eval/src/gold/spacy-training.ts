import { CorpusError, type Range } from "@corpus/core";
import * as z from "zod";
import type { LabelledDocument, TokenSpan, TypedSpan } from "../document.ts";

const TrainingToken = z.object({
  orth: z.string().min(1),
  tag: z.string().optional(),
  head: z.int().optional(), // counted from the token itself
  dep: z.string().optional(),
  ner: z.string().optional(), // BILUO, "-" where it is not known
});
type TrainingToken = z.infer<typeof TrainingToken>;

const Paragraph = z.object({
  raw: z.string().nullish(),
  sentences: z.array(z.object({ tokens: z.array(TrainingToken) })),
});
type Paragraph = z.infer<typeof Paragraph>;

/** A document in the training format of spaCy 2. */
export const TrainingDocument = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  paragraphs: z.array(Paragraph),
});

/** A document for each paragraph, because each has a text of its own. */
export function readTrainingDocument(
  { id, paragraphs }: z.infer<typeof TrainingDocument>,
  place: string,
): LabelledDocument[] {
  return paragraphs.map((paragraph, i) => {
    const ids = id === undefined ? [] : [paragraphs.length === 1 ? `${id}` : `${id}.${i}`];
    return readParagraph(paragraph, ids, `${place}.paragraphs[${i}]`);
  });
}

function readParagraph(
  { raw, sentences }: Paragraph,
  ids: readonly string[],
  place: string,
): LabelledDocument {
  const text =
    raw ?? sentences.map(({ tokens }) => tokens.map(({ orth }) => orth).join(" ")).join("\n");
  const words: TokenSpan[] = [];
  const names: TypedSpan[] = [];
  const bounds: Range[] = [];
  let at = 0;
  let isNamed = false;
  for (const { tokens } of sentences) {
    const base = words.length;
    let open: { start: number; end: number; type: string } | undefined;
    for (const [i, token] of tokens.entries()) {
      const start = text.indexOf(token.orth, at);
      if (start < 0 || text.slice(at, start).trim() !== "")
        throw new CorpusError(
          "gold/invalid",
          `${place}: expected the token ${JSON.stringify(token.orth)} next, the text goes on ${JSON.stringify(text.slice(at, at + 40).trim())}`,
        );
      at = start + token.orth.length;
      words.push({ start, end: at, ...labelsOf(token, base + i, base, base + tokens.length) });
      const [prefix = "O", type = ""] = (token.ner ?? "-").split(/-(.*)/s);
      if (token.ner !== undefined) isNamed = true;
      if (open && (type !== open.type || prefix === "B" || prefix === "U")) open = undefined;
      if (type === "") continue;
      if (open) open.end = at;
      else names.push((open = { start, end: at, type }));
      if (prefix === "L" || prefix === "U") open = undefined;
    }
    if (tokens.length > 0) bounds.push({ start: words[base]!.start, end: at });
  }
  return { ids, place, text, ...(isNamed && { names }), sentences: bounds, tokens: words };
}

/** The labels of the word `index`, whose sentence goes from `first` to before `after`. */
function labelsOf(
  { tag, head, dep }: TrainingToken,
  index: number,
  first: number,
  after: number,
): Partial<TokenSpan> {
  const to = head === undefined || head === 0 ? -1 : index + head;
  return {
    ...(tag && { tag }),
    ...(head !== undefined && { head: to < first || to >= after ? -1 : to }),
    ...(dep && { rel: dep === "ROOT" ? "root" : dep }),
  };
}
