import { type Reading, relations, uposTags, xposTags } from "@corpus/model-en";
import type { Prose } from "../prose.ts";

/** The trees of an article as events read them; tokens are indices into the prose. */
export interface Syntax {
  readonly prose: Prose;
  readonly sentenceOf: Int32Array; // index into `prose.sentences`, by token
  readonly head: Int32Array; // -1 for a root
  rel(token: number): string;
  pos(token: number): string; // UPOS
  tag(token: number): string; // Penn
  word(token: number): string; // lower case
  lemma(token: number): string; // in American spelling
  children(token: number): readonly number[]; // in order
}

const none: readonly number[] = [];

/** Lays out what the model reads in the prose. */
export function readSyntax(prose: Prose, reading: Reading): Syntax {
  const { text, tokenStart, tokenEnd, sentences } = prose;
  const { upos, xpos } = reading.tags();
  const { head, rel } = reading.tree();
  const children = new Map<number, number[]>();
  head.forEach((h, t) => {
    const siblings = children.get(h);
    if (h < 0) return;
    if (siblings) siblings.push(t);
    else children.set(h, [t]);
  });
  const sentenceOf = new Int32Array(tokenStart.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    sentenceOf.fill(s, firstToken, endToken);
  });
  const words: string[] = [];
  const lemmas: string[] = [];
  return {
    prose,
    sentenceOf,
    head,
    rel: (t) => relations[rel[t]!]!,
    pos: (t) => uposTags[upos[t]!]!,
    tag: (t) => xposTags[xpos[t]!]!,
    word: (t) =>
      (words[t] ??= text
        .slice(tokenStart[t], Math.min(tokenEnd[t]!, tokenStart[t]! + longestWord))
        .toLowerCase()
        .replace("’", "'")),
    lemma: (t) => (lemmas[t] ??= american(reading.lemma(t).slice(0, longestWord).toLowerCase())),
    children: (t) => children.get(t) ?? none,
  };
}

const longestWord = 40; // none in a lexicon is longer

/** One spelling for both: "criticise" and "honour" as "criticize" and "honor". */
export function american(lemma: string): string {
  if (lemma.length < 6) return lemma;
  return lemma
    .replace(/is(e|ation)$/, "iz$1")
    .replace(/our$/, "or")
    .replace(/^defence$/, "defense");
}

/** The words before a noun phrase that make it an oblique: "with", "against". */
export const caseOf = (syntax: Syntax, token: number): string => {
  const mark = syntax.children(token).find((c) => syntax.rel(c) === "case");
  return mark === undefined ? "" : syntax.word(mark);
};

/** Whether a verb is passive: "were held", "the talks held in May". */
export function isPassive(syntax: Syntax, verb: number): boolean {
  if (syntax.tag(verb) !== "VBN") return false;
  const kinds = syntax.children(verb).map((c) => syntax.rel(c));
  if (kinds.includes("aux:pass") || kinds.includes("nsubj:pass")) return true;
  const hasOwnVoice = kinds.includes("aux") || kinds.includes("nsubj");
  if (hasOwnVoice) return false;
  const rel = syntax.rel(verb);
  if (rel === "conj") {
    const first = syntax.head[verb]!;
    return syntax.tag(first) === "VBN" && isPassive(syntax, first);
  }
  return rel === "acl" || rel === "advcl" || rel === "root";
}

export const isVerb = (syntax: Syntax, token: number): boolean =>
  syntax.tag(token).startsWith("VB");
