/**
 * Text cut into sentences and tokens, as columns: token `t` is `text.slice(start[t], end[t])`,
 * offsets in UTF-16 code units.
 */
export interface Words {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentences: Int32Array; // the first token of each sentence, and at last the number of tokens
}
