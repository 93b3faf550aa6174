// Learns which blocks of a page are the article's text and writes main-text.generated.ts:
// `node --conditions=corpus-source scripts/train-main-text.ts`, with `--judge` to print only what trees
// learned without a site's pages are worth on them.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scoreOf, type Trees } from "../src/html/trees.ts";
import { average, boost } from "./main-text/boost.ts";
import { judge, type LabelledPage, readLabelledPages } from "./main-text/pages.ts";

const folds = 4;
const seeds = [7, 21, 3]; // one forest errs on one page in a hundred altogether; three seldom on the same
const options = {
  trees: 80,
  leaves: 10,
  rate: 0.1,
  leastWeight: 2,
  shrink: 3,
  columnShare: 0.3,
  groupShare: 0.6,
};

const pages = await readLabelledPages(folds);
const scores = (trees: Trees, page: LabelledPage) =>
  page.features.map((row) => scoreOf(trees, row));

const leftOut = Array.from({ length: folds }, (_, fold) =>
  learn(pages.filter((page) => page.fold !== fold)),
);
for (const line of judge(pages, (page) => scores(leftOut[page.fold]!, page)))
  console.log(`left out, ${line}`);
if (!process.argv.includes("--judge")) {
  const trees = learn(pages);
  for (const line of judge(pages, (page) => scores(trees, page)))
    console.log(`learned from, ${line}`);
  writeFileSync(
    fileURLToPath(new URL("../src/html/main-text.generated.ts", import.meta.url)),
    print(trees),
  );
}

// Links of one or two words are most of a page and easily told: of these one in four is enough.
function learn(from: readonly LabelledPage[]): Trees {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const groups: number[] = [];
  from.forEach(({ features, labels: own, weights: ownWeights, around }, group) => {
    features.forEach((row, i) => {
      const { linkShare, words } = around.looks[i]!;
      const isEasy = own[i] === 0 && linkShare === 1 && words <= 4;
      if (ownWeights[i] === 0 || (isEasy && i % 4 > 0)) return;
      rows.push(row);
      labels.push(own[i]!);
      weights.push(ownWeights[i]! * (isEasy ? 4 : 1));
      groups.push(group);
    });
  });
  const examples = { rows, labels, weights, groups };
  return average(seeds.map((seed) => boost(examples, { ...options, seed })));
}

function print({ base, roots, feature, cut, right }: Trees): string {
  const list = (numbers: readonly number[]) => JSON.stringify(numbers);
  return `// Written by scripts/train-main-text.ts; the columns are \`featureNames\` of features.ts.
import type { Trees } from "./trees.ts";

export const mainTextTrees: Trees = {
  base: ${base},
  roots: ${list(roots)},
  feature: ${list(feature)},
  cut: ${list(cut)},
  right: ${list(right)},
};
`;
}
