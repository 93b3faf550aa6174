import { backgroundCount, backgroundDocuments } from "../text/background.ts";
import type { Concept } from "../text/concepts.lexicon.ts";
import { stemsOf } from "../text/concepts.ts";

/** How rare a word is in news, 0…1: 1 where the background does not know it. */
export function rarityOf(wordStem: string): number {
  const [all, count] = [backgroundDocuments + 1, backgroundCount(wordStem) + 1];
  return Math.log(all / count) / Math.log(all);
}

/** A concept is as common as its commonest word. */
export function rarityOfConcept(concept: Concept): number {
  return Math.min(...stemsOf(concept).map(rarityOf));
}
