import type { Prose } from "../prose.ts";

/** The prose as coreference and roles read it: tokens as folded words, with sentence and quotation. */
export interface Reading {
  readonly prose: Prose;
  readonly text: string;
  readonly words: readonly string[]; // lower case, straight apostrophes; longer than `longestWord`: ""
  readonly sentenceOf: Int32Array; // index into `prose.sentences`, by token
  readonly quoted: Uint8Array; // 1 where a token stands inside double quotation marks, by token
}

// No word of a lexicon is longer; a run of a million letters need not be copied to find that out.
const longestWord = 40;

/** Lower case, with straight apostrophes and without the stops of "U.S.". */
export function foldWord(word: string): string {
  if (isPlain(word)) return word;
  const folded = word.replace(/[’‘ʼ]/g, "'").toLowerCase();
  return folded.length > 1 && folded.length <= longestWord && folded.includes(".")
    ? folded.replaceAll(".", "")
    : folded;
}

// Most tokens are lower-case letters already: half the time of reading goes without this.
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** Reads the tokens of `prose` once. */
export function readTokens(prose: Prose): Reading {
  const { text, tokenStart, tokenEnd, sentences } = prose;
  const count = tokenStart.length;
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
      const start = tokenStart[t]!;
      const end = tokenEnd[t]!;
      words[t] = end - start > longestWord ? "" : foldWord(text.slice(start, end));
      sentenceOf[t] = s;
      const mark = end - start <= 2 ? words[t] : "";
      if (mark === "“" || mark === "„") open = true;
      else if (mark === "”") open = false;
      else if (mark === '"' || mark === "``" || mark === "''")
        open = mark === '"' ? !open : mark === "``";
      quoted[t] = open ? 1 : 0;
    }
  });
  return { prose, text, words, sentenceOf, quoted };
}

/** Whether token `t` is written with a capital. */
export function isCapitalised(reading: Reading, t: number): boolean {
  const unit = reading.text.charCodeAt(reading.prose.tokenStart[t]!);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
