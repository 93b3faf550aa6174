import { readColumns } from "../src/columns.ts";
import { openModelFile, type Section, writeModelFile } from "../src/model-file.ts";
import { readTagger, tagWords } from "../src/tagger.ts";
import type { Tags } from "../src/tags.ts";
import { isClassSection, learnTagger, type TaggerOptions, taggerDefaults } from "./tagger.ts";
import type { GoldText } from "./treebanks.ts";

export interface JackknifeOptions extends TaggerOptions {
  readonly folds: number;
}

/** Fewer passes than the tagger itself gets, to save time: five taggers are trained. */
const jackknifeDefaults: JackknifeOptions = { ...taggerDefaults, passes: 4, folds: 5 };

/**
 * Tags for texts that a tagger is trained on, as wrong as those of texts it never saw: each text is
 * tagged by one that learnt from the others. What is trained on tags should be trained on these.
 *
 * @param taggerSections As `trainTagger` gives them; its word classes are used, which hold no gold.
 * @returns Tags by text.
 */
export function jackknifeTags(
  gold: readonly GoldText[],
  clusterSections: readonly Section[],
  taggerSections: readonly Section[],
  options: JackknifeOptions = jackknifeDefaults,
): Tags[] {
  const classes = taggerSections.filter(isClassSection);
  const tags = new Array<Tags>(gold.length);
  for (let fold = 0; fold < options.folds; fold++) {
    const isOut = (i: number) => i % options.folds === fold;
    const others = gold.filter((_, i) => !isOut(i));
    const sections = learnTagger(others, classes, clusterSections, options);
    const bytes = writeModelFile(`fold ${fold}`, [...clusterSections, ...sections]);
    const tagger = readTagger(openModelFile(bytes));
    for (const [i, { words }] of gold.entries())
      if (isOut(i)) tags[i] = tagWords(tagger, words, readColumns(words, tagger.clusters));
  }
  return tags;
}
