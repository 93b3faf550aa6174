import { clusterSections } from "../src/clusters.ts";
import { hashLower } from "../src/hash.ts";
import type { Section } from "../src/model-file.ts";
import { readData } from "./data.ts";

/** All that the table has. Fewer would make the file smaller; what that costs was not measured. */
const MOST_WORDS = 100_000;

/** The word clusters (computed from GloVe, PDDL), most frequent words first. */
export function buildClusters(): Section[] {
  const rows = readData("knowledge", "glove_hier_24_384_3072.tsv").split("\n").slice(0, MOST_WORDS);
  return clusterSections(
    rows.filter(Boolean).map((row) => {
      const columns = row.split("\t");
      const word = columns[0]!.replace(/[0-9]/g, "0");
      return { hash: hashLower(word, 0, word.length), path: columns[3]! };
    }),
  );
}
