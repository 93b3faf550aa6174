import { readColumns } from "../src/columns.ts";
import { type Tagger, tagWords } from "../src/tagger.ts";
import { uposTags, xposTags } from "../src/tags.ts";
import { irregularNouns, irregularVerbs } from "./irregular.lexicon.ts";
import { cutWords } from "./raw-text.ts";

/** A form in small letters with its lemma. */
export interface Inflection {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Rarer forms and bases are slips of spelling or tagging as often as not. */
const LEAST_COUNT = 3;

/**
 * Regular forms of raw texts with the base they belong to: the one that the texts use most of those
 * that could have it, "hope" and not "hop" for "hoping".
 */
export function findInflections(tagger: Tagger, texts: readonly string[]): Inflection[] {
  const counts = new Map<string, number>(); // of "VERB VBG hoping"
  const bases = new Map<string, number>(); // of "VERB hope"
  const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const text of texts) {
    const words = cutWords(text);
    const { upos, xpos } = tagWords(tagger, words, readColumns(words, tagger.clusters));
    for (let t = 0; t < upos.length; t++) {
      const u = uposTags[upos[t]!]!;
      const x = xposTags[xpos[t]!]!;
      if (!(u in baseTags)) continue;
      const form = text.slice(words.start[t], words.end[t]).toLowerCase();
      if (baseTags[u]!.includes(x)) bump(bases, `${u} ${form}`);
      else if (x in endings && /^[a-z]{4,24}$/.test(form)) bump(counts, `${u} ${x} ${form}`);
    }
  }
  const found: Inflection[] = [];
  for (const [key, count] of counts) {
    if (count < LEAST_COUNT) continue;
    const [upos = "", xpos = "", form = ""] = key.split(" ");
    let lemma = "";
    let most = LEAST_COUNT - 1;
    for (const base of basesOf(form, xpos)) {
      const uses = bases.get(`${upos} ${base}`) ?? 0;
      if (uses <= most) continue;
      most = uses;
      lemma = base;
    }
    if (lemma !== "") found.push({ form, upos, xpos, lemma });
  }
  return found;
}

const baseTags: Record<string, readonly string[]> = {
  VERB: ["VB", "VBP"],
  NOUN: ["NN"],
  ADJ: ["JJ"],
};

/** What a form may end in, and what its base has there. */
const endings: Record<string, readonly (readonly [ending: string, base: string])[]> = {
  VBG: [
    ["ing", ""],
    ["ing", "e"],
  ],
  VBD: [
    ["ed", ""],
    ["ed", "e"],
    ["ied", "y"],
  ],
  VBN: [
    ["ed", ""],
    ["ed", "e"],
    ["ied", "y"],
  ],
  VBZ: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
  ],
  NNS: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
  ],
  JJR: [
    ["er", ""],
    ["er", "e"],
    ["ier", "y"],
  ],
  JJS: [
    ["est", ""],
    ["est", "e"],
    ["iest", "y"],
  ],
};

function basesOf(form: string, xpos: string): string[] {
  const found: string[] = [];
  for (const [ending, base] of endings[xpos]!) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    found.push(stem + base);
    if (base === "" && stem.length > 2 && stem.at(-1) === stem.at(-2))
      found.push(stem.slice(0, -1));
  }
  return found;
}

/** The irregular forms of the lists. */
export function listInflections(): Inflection[] {
  const lines = (list: string) => list.trim().split("\n");
  const verbs = lines(irregularVerbs).flatMap((line) => {
    const [lemma = "", pasts = "", participles = ""] = line.split(" ");
    const forms = (list: string, xpos: string) =>
      list.split("/").map((form) => ({ form, upos: "VERB", xpos, lemma }));
    return [...forms(pasts, "VBD"), ...forms(participles, "VBN")];
  });
  const nouns = lines(irregularNouns).map((line) => {
    const [lemma = "", form = ""] = line.split(" ");
    return { form, upos: "NOUN", xpos: "NNS", lemma };
  });
  return [...verbs, ...nouns];
}
