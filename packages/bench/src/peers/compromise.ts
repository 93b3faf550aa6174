import type { Range } from "@corpus/core";
import type { TokenSpan, TypedSpan } from "@corpus/eval";
import nlp from "compromise";
import type { Engine } from "./peer.ts";

/** A term with what `compute("offset")` adds. An implicit one is half a contraction. */
interface Term {
  readonly text: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

interface Named {
  json(options: { offset: boolean }): { readonly terms: readonly Pick<Term, "offset">[] }[];
}

/** The tag of UPOS for one of its terms; the first that it wears decides. */
const universal: readonly (readonly [string, string])[] = [
  ["Negative", "PART"],
  ["Particle", "ADP"],
  ["Copula", "AUX"],
  ["Auxiliary", "AUX"],
  ["Modal", "AUX"],
  ["Pronoun", "PRON"],
  ["WeekDay", "PROPN"],
  ["Month", "PROPN"],
  ["ProperNoun", "PROPN"],
  ["Acronym", "PROPN"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["Year", "NUM"],
  ["Expression", "INTJ"],
  ["There", "PRON"],
  ["Verb", "VERB"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Preposition", "ADP"],
  ["Condition", "SCONJ"],
  ["Determiner", "DET"],
  ["Noun", "NOUN"],
];
const coordinators = new Set(["and", "or", "but", "nor", "yet", "&"]);
const auxiliaries = new Set(["be", "been", "being"]); // to it verbs like others
const possessives = new Set(["my", "our", "your", "his", "her", "its", "their"]); // to it nouns
const askingAdverbs = new Set(["when", "where", "why", "how"]);

function uposOf({ tags, text, implicit }: Term, next: Term | undefined): string {
  const word = (implicit || text).toLowerCase();
  if (word === "to") return next?.tags.has("Infinitive") ? "PART" : "ADP";
  if (auxiliaries.has(word)) return "AUX";
  if (possessives.has(word)) return "PRON";
  if (tags.has("Conjunction")) return coordinators.has(word) ? "CCONJ" : "SCONJ";
  if (tags.has("QuestionWord")) return askingAdverbs.has(word) ? "ADV" : "PRON";
  return universal.find(([tag]) => tags.has(tag))?.[1] ?? "X";
}

export function loadPeer(): Engine {
  const view = (text: string) => {
    const doc = nlp(text);
    doc.compute("offset");
    return doc;
  };
  const termsOf = (text: string) => view(text).document as unknown as Term[][];
  const tokens = (text: string) => tokensOf(text, termsOf(text));
  const count = (doc: ReturnType<typeof nlp>) =>
    doc.document.reduce((sum, sentence) => sum + sentence.length, 0);
  const countNames = (doc: ReturnType<typeof nlp>) =>
    [doc.people(), doc.organizations(), doc.places()].reduce(
      (sum, names) => sum + (names.out("array") as string[]).length,
      0,
    );
  return {
    layers: {
      sentences: (text) => {
        const found = nlp(text).json({ offset: true }) as { offset: Term["offset"] }[];
        return found.map(({ offset }) => rangeOf(offset));
      },
      tokens,
      upos: tokens,
      names(text) {
        const doc = view(text);
        const of = (named: Named, type: string) =>
          named.json({ offset: true }).map(({ terms }) => nameOf(text, terms, type));
        return [
          ...of(doc.people(), "PER"),
          ...of(doc.organizations(), "ORG"),
          ...of(doc.places(), "LOC"),
        ];
      },
    },
    work: {
      tokens: (text) => count(nlp.tokenize(text)),
      "tokens, tags": (text) => count(nlp(text)),
      "tokens, names": (text) => countNames(nlp(text)),
      "tokens, tags, names": (text) => {
        const doc = nlp(text);
        return count(doc) + countNames(doc);
      },
    },
  };
}

const rangeOf = ({ start, length }: Term["offset"]): Range => ({ start, end: start + length });

/** The name of some terms, without the possessive 's, which the gold leaves outside. */
function nameOf(text: string, terms: readonly Pick<Term, "offset">[], type: string): TypedSpan {
  const { start } = rangeOf(terms[0]!.offset);
  const { end } = rangeOf(terms.at(-1)!.offset);
  const possessive = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - possessive, type };
}

/** Its terms, contractions cut in two where it has two terms, and the marks between terms. */
function tokensOf(text: string, sentences: readonly (readonly Term[])[]): TokenSpan[] {
  const terms = sentences.flat();
  const tokens: TokenSpan[] = [];
  let at = 0;
  const marksUpTo = (end: number) => {
    for (const { 0: mark, index } of text.slice(at, end).matchAll(/\.{2,}|-{2,}|[^\s]/g)) {
      const start = at + index;
      tokens.push({ start, end: start + mark.length, pos: "PUNCT" });
    }
  };
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t]!;
    const { start, end } = rangeOf(term.offset);
    if (end === start) continue; // the second half of a contraction, read with the first
    marksUpTo(start);
    const half = terms[t + 1]?.offset.length === 0 ? terms[t + 1] : undefined;
    const cut = half ? /n['’]t$|['’]\p{L}+$/u.exec(term.text)?.index : undefined;
    const pieces: [Term, number, number][] =
      half && cut
        ? [
            [term, start, start + cut],
            [half, start + cut, end],
          ]
        : [[term, start, end]];
    const possessive = half ? undefined : /['’]s?$/.exec(term.text)?.index;
    if (possessive && term.tags.has("Possessive")) {
      pieces[0]![2] = start + possessive;
    }
    for (const [piece, from, to] of pieces) {
      const pos = uposOf(piece, terms[t + 1]);
      tokens.push({ start: from, end: to, pos });
    }
    const last = pieces.at(-1)![2];
    if (last < end) tokens.push({ start: last, end, pos: "PART" });
    at = end;
  }
  marksUpTo(text.length);
  return tokens;
}
