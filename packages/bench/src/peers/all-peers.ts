import type { LoadPeer } from "./peer.ts";

/** What is compared: the packages whose versions are shown, and the module, imported in a process of its own. */
export interface PeerEntry {
  readonly packages: readonly string[];
  readonly module: () => Promise<{ readonly loadPeer: LoadPeer }>;
  readonly about: string; // how it was used, and how its labels were compared
}

export const ours = "@corpus/model-en";

// Left out: packages that fetch a model when they are run (transformers.js, BookNLP's port), that call a
// service, that only look words up (brill, wordpos), or whose entities have no types and that tag with
// one of these (wink-ner, nlp.js, retext-pos).
export const peers: { readonly [name: string]: PeerEntry } = {
  [ours]: {
    packages: ["@corpus/model-en"],
    module: () => import("./corpus.ts"),
    about:
      "sentences and tokens of @corpus/core; names as @corpus/entities gives them, groups, events, laws, works and products left out",
  },
  compromise: {
    packages: ["compromise"],
    module: () => import("./compromise.ts"),
    about:
      "`nlp(text)`; names are `people()`, `organizations()`, `places()`. Its tags are mapped to UPOS, of which it has all but a few distinctions. Punctuation, which it keeps beside words, counts as tokens; contractions are cut where it reads two words",
  },
  "wink-nlp": {
    packages: ["wink-nlp", "wink-eng-lite-web-model"],
    module: () => import("./wink-nlp.ts"),
    about:
      "its pipe with `sbd` and `pos` alone; UPOS are its own; its entities are values, no names",
  },
  "wink-pos-tagger": {
    packages: ["wink-pos-tagger"],
    module: () => import("./wink-pos-tagger.ts"),
    about: "`tagSentence`, a paragraph at a time, as it has no sentences",
  },
  natural: {
    packages: ["natural"],
    module: () => import("./natural.ts"),
    about:
      "`SentenceTokenizer`, `TreebankWordTokenizer`, `BrillPOSTagger` with its English lexicon",
  },
  pos: {
    packages: ["pos"],
    module: () => import("./pos.ts"),
    about: "`Lexer` and `Tagger`, a paragraph at a time, as it has no sentences",
  },
  finnlp: {
    packages: ["finnlp"],
    module: () => import("./finnlp.ts"),
    about:
      "`Run` over en-pos and en-parse, which tags and parses always. It rewrites contractions; words that no longer stand in the text are lost. Relations are mapped to those of UD 2",
  },
  "compendium-js": {
    packages: ["compendium-js"],
    module: () => import("./compendium-js.ts"),
    about:
      "`analyse`, a paragraph at a time; its entities have no types, its dependencies join chunks, no words",
  },
};
