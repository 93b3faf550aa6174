import { type Reading, relations, uposTags, xposTags } from "@corpus/model-en";
import type { Prose } from "../prose.ts";
import { knownLemma } from "./inflections.ts";
import { american } from "./spelling.ts";

/** The words of an article; tokens are indices into the prose. */
export interface Words {
  readonly prose: Prose;
  readonly sentenceOf: Int32Array; // index into `prose.sentences`, by token
  word(token: number): string; // lower case
}

/** The words with their tags, where they can hold an event. */
export interface Forms extends Words {
  pos(token: number): string; // UPOS
  tag(token: number): string; // Penn
  lemma(token: number): string; // in American spelling
}

/** The words with their trees, where their tags allow for an event. */
export interface Syntax extends Forms {
  readonly head: Int32Array; // -1 for a root
  rel(token: number): string;
  children(token: number): readonly number[]; // in order
}

const longestWord = 40; // none in a lexicon is longer

export function readWords(prose: Prose): Words {
  const { text, tokenStart, tokenEnd, sentences } = prose;
  const sentenceOf = new Int32Array(tokenStart.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    sentenceOf.fill(s, firstToken, endToken);
  });
  const words: string[] = [];
  return {
    prose,
    sentenceOf,
    word: (t) =>
      (words[t] ??= text
        .slice(tokenStart[t], Math.min(tokenEnd[t]!, tokenStart[t]! + longestWord))
        .toLowerCase()
        .replace("’", "'")),
  };
}

/** The words with the tags of these sentences. */
export function readForms(words: Words, reading: Reading, sentences: readonly number[]): Forms {
  const { upos, xpos } = reading.tags(sentences);
  const tag = (t: number) => xposTags[xpos[t]!]!;
  // What the lexicons have is looked up, for the model guesses at the forms of rare verbs.
  const lemmaOf = (t: number): string =>
    knownLemma(words.word(t), tag(t)) ??
    american(reading.lemma(t).slice(0, longestWord).toLowerCase());
  const lemmas: string[] = [];
  return {
    ...words,
    pos: (t) => uposTags[upos[t]!]!,
    tag,
    lemma: (t) => (lemmas[t] ??= lemmaOf(t)),
  };
}

const none: readonly number[] = [];

/** The words with the trees of these sentences. */
export function readTrees(forms: Forms, reading: Reading, sentences: readonly number[]): Syntax {
  const { head, rel } = reading.tree(sentences);
  const children = new Map<number, number[]>();
  for (const s of sentences) {
    const { firstToken, endToken } = forms.prose.sentences[s]!;
    for (let t = firstToken; t < endToken; t++) {
      const siblings = children.get(head[t]!);
      if (siblings) siblings.push(t);
      else if (head[t]! >= 0) children.set(head[t]!, [t]);
    }
  }
  return {
    ...forms,
    head,
    rel: (t) => relations[rel[t]!]!,
    children: (t) => children.get(t) ?? none,
  };
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
  if (kinds.includes("aux") || kinds.includes("nsubj")) return false;
  if (syntax.rel(verb) === "conj") {
    const first = syntax.head[verb]!;
    return syntax.tag(first) === "VBN" && isPassive(syntax, first);
  }
  return !isMistakenPast(syntax, verb);
}

/**
 * Whether what is tagged a participle is a past tense, the tagger's commonest mistake on verbs whose
 * forms are alike: "police, on Thursday, arrested a man". A participle has no object right after it.
 */
function isMistakenPast(syntax: Syntax, verb: number): boolean {
  if (syntax.children(verb).some((c) => syntax.rel(c) === "obj")) return true;
  const next = particles.has(syntax.word(verb + 1)) ? verb + 2 : verb + 1;
  if (syntax.sentenceOf[next] !== syntax.sentenceOf[verb]) return false;
  return opensObject.has(syntax.pos(next));
}

const particles: ReadonlySet<string> = new Set(["down", "off", "out", "over", "up"]);
const opensObject: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "PROPN"]);

export const isVerb = (forms: Forms, token: number): boolean => forms.tag(token).startsWith("VB");

/** Whether a verb can have a subject of its own: "met", "has met", not "to meet", "meeting". */
export function isFiniteVerb(syntax: Syntax, verb: number): boolean {
  const tag = syntax.tag(verb);
  if (tag === "VBD" || tag === "VBZ" || tag === "VBP") return true;
  if (syntax.children(verb).some((c) => syntax.rel(c).startsWith("aux"))) return true;
  return tag === "VBN" && !isPassive(syntax, verb);
}

const farthestSubject = 20; // tokens

/**
 * The nominal before a verb that no preposition governs: its subject where the tree gives it none,
 * as in "the gunmen in reaction killed two".
 */
export function nominalBefore(syntax: Syntax, verb: number): number | undefined {
  let t = verb - 1;
  for (let steps = 0; steps < farthestSubject && t >= 0; steps++, t--) {
    if (syntax.sentenceOf[t] !== syntax.sentenceOf[verb]) return undefined;
    const pos = syntax.pos(t);
    if (pos === "VERB" || pos === "SCONJ" || clauseMarks.has(syntax.word(t))) return undefined;
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "PRON") continue;
    const before = syntax.children(t).find((c) => syntax.rel(c) === "case" && c < t);
    if (before === undefined || syntax.word(before) === "'s") return t;
    t = before;
  }
  return undefined;
}

const clauseMarks: ReadonlySet<string> = new Set([":", ";", "“", "”", '"', "(", ")", "—", "–"]);
