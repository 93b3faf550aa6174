import { type Concept, concepts } from "./concepts.lexicon.ts";
import { stem } from "./stem.ts";

/** A word or a verb with its particle that stands for a concept: words `first` to `last` of a list. */
export interface ConceptAt {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

interface Compound {
  readonly rest: readonly string[];
  readonly concept: Concept;
}

const maxBetween = 2; // words that part a verb from its particle: "beefed the force up"

const single = new Map<string, Concept>();
const compounds = new Map<string, Compound[]>();
for (const [name, forms] of Object.entries(concepts)) {
  const concept = name as Concept;
  for (const form of forms.split(/\s+/)) {
    const [first, ...rest] = form.split("-").map(stem);
    if (rest.length === 0) single.set(first!, concept);
    else compounds.set(first!, [...(compounds.get(first!) ?? []), { rest, concept }]);
  }
}

/** The stems that stand for `concept` by themselves. */
export function stemsOf(concept: Concept): readonly string[] {
  return concepts[concept]
    .split(/\s+/)
    .filter((form) => !form.includes("-"))
    .map(stem);
}

/** The concepts in a list of stems, in order; a word belongs to one, a compound goes before its parts. */
export function findConcepts(stems: readonly string[]): readonly ConceptAt[] {
  const found: ConceptAt[] = [];
  const taken = new Set<number>();
  stems.forEach((word, first) => {
    if (taken.has(first)) return;
    const compound = compoundAt(stems, first);
    const concept = compound?.concept ?? single.get(word);
    if (!concept) return;
    const last = compound?.last ?? first;
    taken.add(last);
    found.push({ concept, first, last });
  });
  return found;
}

function compoundAt(stems: readonly string[], first: number) {
  for (const { rest, concept } of compounds.get(stems[first]!) ?? []) {
    let at = first;
    for (const part of rest) {
      const next = stems.slice(at + 1, at + 2 + maxBetween).indexOf(part);
      if (next < 0) {
        at = -1;
        break;
      }
      at += 1 + next;
    }
    if (at > first) return { concept, last: at };
  }
  return undefined;
}
