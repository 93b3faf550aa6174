// Counts in how many documents of a background of news each word stem stands, and writes the table
// that ships. Run after a change of the stemmer: node --conditions=corpus-source scripts/build-background.ts
import { writeFileSync } from "node:fs";
import { linesOf, sharedFile } from "@corpus/testing";
import { stem } from "../src/text/stem.ts";
import { stopwords } from "../src/text/stopwords.lexicon.ts";
import { findWords } from "../src/text/words.ts";

const minDocuments = 7; // rarer stems are as good as unseen, and would double the table
const maxStemChars = 20;

const file = sharedFile("data", "raw", "news.jsonl.gz");
if (!file) throw new Error("the background texts are not on this machine");

const counts = new Map<string, number>();
let documents = 0;
for await (const line of linesOf(file)) {
  const { text } = JSON.parse(line) as { text: string };
  documents++;
  const words = findWords(text, [{ start: 0, end: text.length }]).norms;
  for (const word of new Set(words.filter((w) => !stopwords.has(w)).map(stem))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

const kept = [...counts].filter(
  ([word, count]) => count >= minDocuments && word.length <= maxStemChars && /^[a-z]/.test(word),
);
const table = kept
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, count]) => `${word}\t${count}`)
  .join("\n");
writeFileSync(
  new URL("../data/background.tsv", import.meta.url),
  `#documents\t${documents}\n${table}\n`,
);

// Bucket b holds the stems of 2^(b/2) to 2^((b+1)/2) documents: half a bit of idf is more than we can use.
const buckets: string[][] = [];
for (const [word, count] of kept) {
  const bucket = Math.floor(Math.log2(count) * 2);
  while (buckets.length <= bucket) buckets.push([]);
  buckets[bucket]!.push(word);
}
writeFileSync(
  new URL("../src/text/background.generated.ts", import.meta.url),
  `// Written by scripts/build-background.ts from data/background.tsv; see data/SOURCE.md.
export const backgroundDocuments = ${documents};

/** Element b: the word stems that stand in 2^(b/2) to 2^((b+1)/2) documents of the background. */
export const backgroundBuckets: readonly string[] = [
${buckets.map((words) => `  ${JSON.stringify(words.join(" "))},`).join("\n")}
];
`,
);
console.log(`${documents} documents, ${kept.length} stems`);
