import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tempEval } from "./times.ts";

// `times-records.ts FOLDER` writes TimeBank and AQUAINT dev as Corpus records, for the command line:
// input.ndjson is what `corpus annotate` reads, gold.ndjson what `corpus eval --gold` reads.
const [folder] = process.argv.slice(2);
const documents = await tempEval("dev");
if (folder === undefined || documents === undefined) {
  console.error("usage: times-records.ts FOLDER, with the labelled data beside the checkout");
  process.exit(2);
}

const lines = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");
const input = documents.map(({ id, text, published }) => ({
  ...{ id, text, segmented: true },
  publishedAt: published.slice(0, 10),
}));
const gold = documents.map(({ id, text, times }) => ({
  ...{ type: "article", id, text },
  annotations: {
    times: times.map(({ start, end, type, value }) => ({
      ...{ start, end, kind: type.toLowerCase(), timex: value },
    })),
  },
}));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "input.ndjson"), lines(input));
writeFileSync(path.join(folder, "gold.ndjson"), lines(gold));
