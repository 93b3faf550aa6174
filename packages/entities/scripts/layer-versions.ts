/**
 * Raises the version of every layer that says something else of the samples than it did, and of those
 * named on the command line, where a change of rules does not show in the samples:
 *
 *     node --conditions=corpus-source scripts/layer-versions.ts [LAYER…]
 */
import { writeFileSync } from "node:fs";
import { digestsOfSamples } from "../src/layer-digests.fixture.ts";
import { layerRules } from "../src/layer-versions.generated.ts";
import { layers } from "../src/layers.ts";

const known: Readonly<Record<string, { version: number; digest: string }>> = layerRules;
const named = process.argv.slice(2);
const strange = named.filter((name) => !layers.some((layer) => layer === name));
if (strange.length > 0) throw new Error(`expected layers (${layers.join(" ")}), got ${strange}`);

const digests = digestsOfSamples();
const lines = layers.map((layer) => {
  const before = known[layer];
  const digest = digests[layer];
  const isRaised = !before || before.digest !== digest || named.includes(layer);
  const version = (before?.version ?? 0) + (isRaised ? 1 : 0);
  if (isRaised) console.log(`${layer} ${version}`);
  return `  ${layer}: { version: ${version}, digest: "${digest}" },`;
});
writeFileSync(
  new URL("../src/layer-versions.generated.ts", import.meta.url),
  `// Written by scripts/layer-versions.ts: a version is raised where its layer says something else of the
// samples than it did, and by hand.
export const layerRules = {
${lines.join("\n")}
} as const;
`,
);
