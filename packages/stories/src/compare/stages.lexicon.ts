import type { Concept } from "../text/concepts.lexicon.ts";

/**
 * How far an undertaking has come, from first to last, by what a clause does with it. A stage is told
 * by a verb before the noun within a few words: "reached an agreement", "agreed to start talks".
 * Stems as the stemmer leaves them; "c:" marks a concept, "s:" one word of a concept.
 * Source: collected by hand. Left out: "agreed" by itself, since one can agree to talk; it counts by
 * what was agreed.
 */
type Key = `w:${string}` | `c:${Concept}` | `s:${string}`;

export interface Stage {
  readonly name: string;
  readonly verbs: readonly Key[];
  readonly nouns: readonly Key[];
}

export const stages: readonly Stage[] = [
  {
    name: "sought",
    verbs: ["c:seek", "w:plan", "w:consider", "w:hop", "w:propos", "w:want", "w:draft", "w:mull"],
    nouns: ["c:agreement"],
  },
  {
    name: "talks about it",
    verbs: ["c:begin", "c:continue", "c:declare", "w:hold", "w:held", "w:formal", "w:resum"],
    nouns: ["s:talk", "s:negotiation", "s:negotiat"],
  },
  {
    name: "agreed",
    verbs: ["w:reach", "w:struck", "w:strik", "w:clinch", "w:seal", "w:secur", "c:end"],
    nouns: ["c:agreement"],
  },
  { name: "signed", verbs: ["c:sign"], nouns: ["c:agreement"] },
  {
    name: "in force",
    verbs: ["w:ratif", "w:ratify", "w:implement", "w:enforc"],
    nouns: ["c:agreement"],
  },
];
