import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rankClusters } from "../src/coreference/referring/antecedents.ts";
import { type Example, readLabelled } from "./antecedents/examples.ts";
import { isRight, learn, type Weights } from "./antecedents/learn.ts";

// Whom one pronoun means changes who is likely for the next, so that examples are read anew with the
// weights learned from those before; after three rounds nothing moves.
const rounds = 4;
const folds = 5;
const leastWeight = 0.05;

const labelled = await readLabelled();
const read = (weights: Weights): Example[] =>
  labelled.flatMap(({ examples }) => examples((candidates) => rankClusters(candidates, weights)));

let weights: Weights = {};
let examples = read(weights);
for (let round = 1; round <= rounds; round++) {
  weights = learn(examples);
  examples = read(weights);
  console.log(`round ${round}: ${shares(examples, (example) => isRight(example, weights))}`);
}
console.log(`documents held out: ${shares(examples, heldOut(examples))}`);

const kept = Object.entries(weights)
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= leastWeight)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const file = fileURLToPath(
  new URL("../src/coreference/referring/antecedents.generated.ts", import.meta.url),
);
writeFileSync(
  file,
  `// Made by scripts/train-antecedents.ts from GAP's development set and GUM's train split; see NOTICE.md.
export const antecedentWeights: Readonly<Record<string, number>> = {
${kept.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},`).join("\n")}
};
`,
);
console.log(`${kept.length} weights`);

function shares(all: readonly Example[], right: (example: Example) => boolean): string {
  return (["GAP", "GUM"] as const)
    .map((set) => {
      const own = all.filter((example) => example.set === set && example.right.size > 0);
      return `${set} ${(own.filter(right).length / own.length).toFixed(3)} of ${own.length}`;
    })
    .join(", ");
}

/** Whether an example is right under weights that were learned without its document. */
function heldOut(all: readonly Example[]): (example: Example) => boolean {
  const foldOf = ({ document }: Example) =>
    [...document].reduce((sum, unit) => (sum * 31 + unit.charCodeAt(0)) % 1_000_003, 0) % folds;
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learn(all.filter((example) => foldOf(example) !== fold)),
  );
  return (example) => isRight(example, byFold[foldOf(example)]!);
}
