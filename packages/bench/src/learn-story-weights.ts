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
// Pairs tell how much each kind of evidence counts beside others. How ready grouping is to join, and
// what days and crowds cost, shows in whole groupings alone: the best mean BCubed F1 decides.
const readiness = [0.9, 1.2, 1.5];
const dayCosts = [-2.5, -3];
const crowdCosts = [-0.3, -0.4];

const sets = (await Promise.all(families.map(readClusterSet))).flat();
if (sets.length === 0) throw new Error("the sets of known events are not on this machine");

const all = tune(learn(sets), sets);
print("learned from all sets", sets, () => all);
write(all);
const rest = new Map(
  families.map((name) => {
    const others = sets.filter((set) => familyOf(set) !== name);
    return [name, tune(learn(others), others)] as const;
  }),
);
print("learned without the set", sets, (set) => rest.get(familyOf(set))!);

function familyOf({ name }: ClusterSet): string {
  return name.split(",")[0]!;
}

function learn(from: readonly ClusterSet[]): GroupWeights {
  return learnGroupWeights(
    from.map((set) => ({ ...set, share: shares[set.name] ?? shares[familyOf(set)] ?? 1 })),
  );
}

function tune({ bias, weights }: GroupWeights, on: readonly ClusterSet[]): GroupWeights {
  let best: GroupWeights = { bias, weights };
  let most = 0;
  for (const ready of readiness)
    for (const apart of dayCosts)
      for (const crowd of crowdCosts) {
        const tried = { bias: bias + ready, weights: { ...weights, apart, crowd } };
        const mean = on.reduce((sum, set) => sum + f1(set, tried), 0) / on.length;
        if (mean > most) [best, most] = [tried, mean];
      }
  return { ...best, bias: Math.round(best.bias * 1000) / 1000 };
}

function print(
  title: string,
  over: readonly ClusterSet[],
  weightsFor: (set: ClusterSet) => GroupWeights,
): void {
  console.log(`${title}: BCubed F1`);
  for (const set of over)
    console.log(`  ${set.name.padEnd(40)} ${f1(set, weightsFor(set)).toFixed(3)}`);
}

function f1(set: ClusterSet, weights: GroupWeights): number {
  const index = createStoryIndex({ weights });
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
