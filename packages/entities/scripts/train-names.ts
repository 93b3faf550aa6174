import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codePrint } from "./names/code-print.ts";
import { type Example, readExamples } from "./names/examples.ts";
import { weightsModule } from "./names/export.ts";
import { averaged, train } from "./names/train.ts";

// Sets with the weight of one of their examples. `isFull`: groups, events, laws, works and
// products are labelled, so that a stretch without a label is none of them.
const sets = [
  { file: "news.jsonl", weight: 1, every: 1, isFull: true },
  { file: "gmb.jsonl.gz", weight: 0.5, every: 10, isFull: false }, // all of it makes world news worse
  { file: "gum.jsonl", weight: 0.5, every: 1, isFull: false },
  { file: "uner-ewt-a.jsonl", weight: 0.5, every: 1, isFull: false },
  { file: "btc.jsonl", weight: 0.3, every: 1, isFull: false },
  { file: "crossner-politics.jsonl", weight: 0.3, every: 1, isFull: false },
  { file: "crossner-literature.jsonl", weight: 0.2, every: 1, isFull: false },
  { file: "crossner-music.jsonl", weight: 0.2, every: 1, isFull: false },
  { file: "crossner-science.jsonl", weight: 0.2, every: 1, isFull: false },
  { file: "crossner-ai.jsonl", weight: 0.2, every: 1, isFull: false },
];

const examples: Example[] = sets.flatMap((set) => readExamples(set));
const model = averaged(
  [1, 2, 3, 4].map((seed) =>
    train(examples, { epochs: 8, leastCount: 3, decay: 0.005, rate: 0.15, dropout: 0.5, seed }),
  ),
);
const shipped = weightsModule(model, codePrint());
writeFileSync(
  fileURLToPath(new URL("../src/names/weights.generated.ts", import.meta.url)),
  shipped,
);
console.log(
  `${examples.length} examples, ${model.size} lines of evidence, ${Math.round(shipped.length / 1024)} KB`,
);
