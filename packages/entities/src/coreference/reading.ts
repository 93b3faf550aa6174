import type { Prose } from "../prose.ts";

/** The prose as coreference and roles read it: tokens as folded words, with sentence and quotation. */
export interface Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly words: readonly string[]; // by token: lower case, straight apostrophes; "" for those longer than any in a lexicon
  readonly sentenceOf: Int32Array; // index into `prose.sentences`, by token
  readonly quoted: Uint8Array; // 1 where a token stands inside double quotation marks, by token
}

/** Reads the tokens of `prose` once. */
export function readTokens(prose: Prose): Reading {
  const { text, tokenStart, tokenEnd, sentences } = prose;
  const count = tokenStart.length;
  const { of, distinct } = prose.words();
  const words: string[] = new Array(count);
  const sentenceOf = new Int32Array(count);
  const quoted = new Uint8Array(count);
  let segment = -1;
  let open = false;
  sentences.forEach((sentence, s) => {
    // A quotation that runs on over paragraphs opens each of them anew: marks pair within a segment.
    if (sentence.segment !== segment) open = false;
    segment = sentence.segment;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      words[t] = distinct[of[t]!]!.folded;
      sentenceOf[t] = s;
      const mark = tokenEnd[t]! - tokenStart[t]! <= 2 ? words[t] : "";
      if (mark === "“" || mark === "„") open = true;
      else if (mark === "”") open = false;
      else if (mark === '"' || mark === "``" || mark === "''")
        open = mark === '"' ? !open : mark === "``";
      quoted[t] = open ? 1 : 0;
    }
  });
  return { prose, text, words, sentenceOf, quoted };
}

/** By token: 1 where its folded word is among `list`; each word of the text is looked up once. */
export function tokensAmong({ prose }: Reading, list: ReadonlySet<string>): Uint8Array {
  const { of, distinct } = prose.words();
  const isListed = distinct.map(({ folded }) => list.has(folded));
  const tokens = new Uint8Array(of.length);
  for (let t = 0; t < of.length; t++) if (isListed[of[t]!]) tokens[t] = 1;
  return tokens;
}

/** Whether token `t` is written with a capital. */
export function isCapitalised(reading: Reading, t: number): boolean {
  const unit = reading.text.charCodeAt(reading.prose.tokenStart[t]!);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
