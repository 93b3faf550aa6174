import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Rankers, rankClusters } from "../src/coreference/referring/antecedents.ts";
import { nobody } from "../src/coreference/referring/several.ts";
import { type Example, readLabelled } from "./antecedents/examples.ts";
import { choose, learn, type Weights } from "./antecedents/learn.ts";

// Whom one pronoun means changes who is likely for the next, so that examples are read anew with the
// weights learned from those before; after three rounds nothing moves.
const rounds = 4;
const folds = 5;
const leastWeight = 0.05;

const labelled = await readLabelled();
const kinds = ["one", "several"] as const;
type Fitted = { readonly [of in keyof Rankers]: Weights };

const names = { one: "weightsOfOne", several: "weightsOfSeveral" };

function read(weights: Fitted): Example[] {
  const one = new Map(Object.entries(weights.one));
  const several = new Map(Object.entries(weights.several));
  return labelled.flatMap(({ examples }) =>
    examples({
      one: (candidates) => rankClusters(candidates, one),
      several: (candidates) => rankClusters(candidates, several),
    }),
  );
}
const only = (all: readonly Example[], of: keyof Rankers) => all.filter((e) => e.of === of);

let fitted: Fitted = { one: {}, several: {} };
let examples = read(fitted);
for (let round = 1; round <= rounds; round++) {
  fitted = {
    one: learn(only(examples, "one")),
    several: learn(only(examples, "several")),
  };
  examples = read(fitted);
}
for (const of of kinds) {
  const own = only(examples, of);
  console.log(`${of}: ${shares(own, (example) => choose(example, fitted[of]))}`);
  console.log(`${of}, documents held out: ${shares(own, heldOut(own))}`);
}

const file = fileURLToPath(
  new URL("../src/coreference/referring/antecedents.generated.ts", import.meta.url),
);
writeFileSync(
  file,
  `// Made by scripts/train-antecedents.ts from GAP's development set and GUM's train split; see NOTICE.md.
${kinds.map((of) => tableOf(names[of], fitted[of])).join("")}`,
);

function tableOf(name: string, weights: Weights): string {
  const rows = Object.entries(weights)
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},\n`);
  return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join("")}};\n`;
}

type Choose = (example: Example) => number | undefined;

/** How many choices are right, and of those that mean somebody precision and recall. */
function shares(all: readonly Example[], chosen: Choose): string {
  return (["GAP", "GUM"] as const)
    .flatMap((set) => {
      const own = all.filter((example) => example.set === set && example.right.size > 0);
      if (own.length === 0) return [];
      const right = own.filter((example) => example.right.has(chosen(example) ?? nobody));
      const named = right.filter(({ right: meant }) => !meant.has(nobody)).length;
      const found = own.filter((example) => (chosen(example) ?? nobody) !== nobody).length;
      const gold = own.filter(({ right: meant }) => !meant.has(nobody)).length;
      return [
        `${set} ${(right.length / own.length).toFixed(3)} of ${own.length} (P ${(named / found).toFixed(3)} R ${(named / gold).toFixed(3)})`,
      ];
    })
    .join(", ");
}

/** What is chosen under weights that were learned without the example's document. */
function heldOut(all: readonly Example[]): Choose {
  const foldOf = ({ document }: Example) =>
    [...document].reduce((sum, unit) => (sum * 31 + unit.charCodeAt(0)) % 1_000_003, 0) % folds;
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learn(all.filter((example) => foldOf(example) !== fold)),
  );
  return (example) => choose(example, byFold[foldOf(example)]!);
}
