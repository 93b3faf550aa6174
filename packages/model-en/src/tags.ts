/** Universal parts of speech, in alphabetical order; columns of tags hold places in this list. */
export const uposTags =
  `ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X`.split(" ");

/** Penn tags as the UD English treebanks have them, in order of code units. */
export const xposTags =
  `$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB \`\``.split(
    " ",
  );

/** Parts of speech, one a token. */
export interface Tags {
  readonly upos: Uint8Array; // places in `uposTags`
  readonly xpos: Uint8Array; // places in `xposTags`
}
