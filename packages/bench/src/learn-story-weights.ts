// Learns how much each kind of evidence says of a story, writes it to packages/stories, and prints what
// comes of it on every set, also learned from the other sets alone. The same data give the same file:
// node --conditions=corpus-source packages/bench/src/learn-story-weights.ts
import { writeFileSync } from "node:fs";
import { createStoryIndex } from "@corpus/stories";
import { type GroupWeights, learnGroupWeights } from "@corpus/stories/learn";
import { type ClusterSet, readClusterSet } from "./accuracy/cluster-sets.ts";
import { scoreStories } from "./accuracy/score-stories.ts";

// Whole scraped articles are what users have: their set counts twice. AllSides gives all articles of
// an event one date, that of its roundup, so that days say more there than they do in the world.
const shares: Readonly<Record<string, number>> = {
  "giveme5w1h-newscluster": 2,
  "allsides-raw-2021": 1,
  "allsides-raw-2021, dates given": 0.25,
  "ecbplus-docs": 1,
  "allsides-triples-val": 1,
};
const families = [
  "giveme5w1h-newscluster",
  "allsides-raw-2021",
  "ecbplus-docs",
  "allsides-triples-val",
];
const thresholds = [0.4, 0.45, 0.5];

const sets = (await Promise.all(families.map(readClusterSet))).flat();
if (sets.length === 0) throw new Error("the sets of known events are not on this machine");

const shareOf = (name: string) =>
  shares[name] ?? Object.entries(shares).find(([family]) => name.startsWith(family))?.[1] ?? 1;
const learn = (from: readonly ClusterSet[]) =>
  learnGroupWeights(from.map((set) => ({ ...set, share: shareOf(set.name) })));

const learned = learn(sets);
console.log("learned from all sets, by threshold");
for (const set of sets) {
  const figures = thresholds.map((t) => `${t}: ${f1(set, learned, t).toFixed(3)}`);
  console.log(`  ${set.name.padEnd(40)} ${figures.join("  ")}`);
}
console.log("learned without the set, at the default threshold");
for (const set of sets) {
  const likes = (other: ClusterSet) => kin(other.name) === kin(set.name);
  const weights = learn(sets.filter((other) => !likes(other)));
  console.log(`  ${set.name.padEnd(40)} ${f1(set, weights).toFixed(3)}`);
}
write(learned);

/** A set with dates and without is one set. */
function kin(name: string): string {
  return name.split(",")[0]!;
}

function f1(set: ClusterSet, weights: GroupWeights, threshold?: number): number {
  const index = createStoryIndex({ weights, ...(threshold === undefined ? {} : { threshold }) });
  index.add(set.articles);
  return scoreStories(index.groups(), set.events).f1;
}

function write({ bias, weights }: GroupWeights): void {
  const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},`);
  writeFileSync(
    new URL("../../stories/src/group/weights.generated.ts", import.meta.url),
    `// Written by packages/bench/src/learn-story-weights.ts; see data/SOURCE.md.
import type { GroupWeights } from "./likeness.ts";

export const groupWeights: GroupWeights = {
  bias: ${bias},
  weights: {
${lines.join("\n")}
  },
};
`,
  );
}
