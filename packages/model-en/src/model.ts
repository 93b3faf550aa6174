import { clusterOf, readClusters } from "./clusters.ts";
import { readColumns } from "./columns.ts";
import { hashLower } from "./hash.ts";
import { lemmaOf, readLemmatizer } from "./lemmas.ts";
import { openModelFile } from "./model-file.ts";
import { findSpans, type NameSpans, readNamesModel } from "./names/find-spans.ts";
import { nameWords } from "./names/name-words.ts";
import type { OnDemand } from "./on-demand.ts";
import { readParser, type Tree, treeOnDemand } from "./parser.ts";
import { readTagger, tagsOnDemand } from "./tagger.ts";
import type { Tags } from "./tags.ts";
import { readWordClasses } from "./word-classes.ts";
import type { Words } from "./words.ts";

/** A model that is open: one serves any number of documents. */
export interface EnglishModel {
  readonly name: string; // "en 0.1.0", as records name it
  /** A document under this model. Costs next to nothing: a layer is computed when it is asked for. */
  read(words: Words): Reading;
}

/** The layers of one document; each is computed when it is asked for, once, and kept. */
export interface Reading {
  readonly words: Words;
  /** Names, sorted by start; none overlap. */
  names(): NameSpans;
  tags: OnDemand<Tags>;
  tree: OnDemand<Tree>; // tokens without head (-1) in sentences that nobody asked for
  /** The lemma of a token, given its tags: "be" of "was". */
  lemma(token: number): string;
  /** Whether the word of a token is among the 100,000 of running news, in any case: rare names are not. */
  isCommon(token: number): boolean;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The sentence that a token is in. */
function sentenceOf({ sentences }: Words, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** Opens a model file that is in memory; its tables are laid out when a layer first needs them. */
export function openModel(bytes: Uint8Array): EnglishModel {
  const file = openModelFile(bytes);
  const clusters = once(() => readClusters(file));
  const wordClasses = once(() => readWordClasses(file));
  const namesModel = once(() => readNamesModel(file, clusters()));
  const tagger = once(() => readTagger(file, clusters(), wordClasses()));
  const parser = once(() => readParser(file, clusters(), wordClasses()));
  const lemmatizer = once(() => readLemmatizer(file));
  return {
    name: file.model,
    read: (words) => {
      const columns = once(() => readColumns(words, clusters()));
      const tags = once(() => tagsOnDemand(tagger(), words, columns()));
      const tree = once(() => treeOnDemand(parser(), words, columns(), tags()([])));
      return {
        words,
        names: once(() => {
          const cut = nameWords(words);
          const own = cut === words ? columns() : readColumns(cut, clusters());
          return findSpans(namesModel(), cut, own);
        }),
        tags: (sentences) => tags()(sentences),
        tree(sentences) {
          const wanted = sentences && [...sentences];
          tags()(wanted);
          return tree()(wanted);
        },
        lemma(token) {
          const { upos, xpos } = tags()([sentenceOf(words, token)]);
          const { text, start, end } = words;
          return lemmaOf(
            lemmatizer(),
            text,
            start[token]!,
            end[token]!,
            upos[token]!,
            xpos[token]!,
          );
        },
        isCommon: (token) =>
          clusterOf(clusters(), hashLower(words.text, words.start[token]!, words.end[token]!)) >= 0,
      };
    },
  };
}
