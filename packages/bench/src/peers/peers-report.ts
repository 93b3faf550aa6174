import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Figure } from "../report.ts";
import { peers } from "./all-peers.ts";
import { oneByOne, sideBySide } from "./side-by-side.ts";
import { timePeers } from "./times/all-time-peers.ts";

/**
 * A page with the figures of peers in tables, with what they were measured on and how; figures that
 * are of nobody in particular, such as sizes, in a table of their own.
 */
export function peersReport(
  figures: readonly Figure[],
  { machine, commit }: { readonly machine: string; readonly commit: string },
): string {
  const tables: readonly [string, (figure: Figure) => boolean][] = [
    ["Speed", ({ set }) => set === "raw news" || set === "hostile text"],
    ["Loading and memory", ({ set }) => set === "cold start" || set === "memory"],
    ["Parts of speech and dependencies, GUM dev", ({ set }) => set === "GUM dev"],
    ["Names: PER, ORG, LOC, exact spans", ({ metric }) => metric === "names F1"],
    ["Time expressions, TimeBank and AQUAINT", isOfTimes],
  ];
  const alone = figures.filter(({ system }) => system === undefined);
  const systems = new Set(
    figures.filter((figure) => !isOfTimes(figure)).map(({ system }) => system),
  );
  const hasTimes = figures.some(isOfTimes);
  const used = [
    ...Object.entries(peers).filter(([name]) => systems.has(name)),
    ...(hasTimes ? Object.entries(timePeers) : []).map(
      ([name, peer]) => [`${name}, times`, peer] as const,
    ),
  ];
  return [
    "# Measured side by side",
    "`pnpm build && pnpm bench peers size --json packages/bench/results/DATE.json --markdown packages/bench/results/README.md` wrote this page.",
    `${machine}, at commit ${commit}.`,
    ...tables.flatMap(([title, belongs]) => [
      `## ${title}`,
      sideBySide(figures.filter((figure) => figure.system !== undefined && belongs(figure))),
    ]),
    ...(alone.length > 0 ? ["## Ours by itself", oneByOne(alone)] : []),
    "## How to read it",
    howToRead,
    "## Who was measured, and how it was used",
    used
      .map(([name, { packages, about }]) => {
        const versions = packages.map((pack) => `${pack} ${versionOf(pack)}`).join(", ");
        return `- **${name}** (${versions}): ${about}.`;
      })
      .join("\n"),
    "",
  ].join("\n\n");
}

const isOfTimes = ({ metric }: Figure) => metric.startsWith("times, ");

const howToRead = `\
- A dash: it has no such feature. A cell with words: it did not come through.
- Each runs in processes of its own. Before anything is timed it has to read a plain text as anyone
  would ("Angela Merkel met Barack Obama in Berlin"); every run has to find as much as the one before.
- Speed: CPU seconds (all threads, so garbage collection counts) over the same news, two passes to
  warm up, then the median of five and how far they lie apart. Tokens are counted by @corpus/core for
  all, so that tokens/s differ in time alone. The hostile text is one sentence of 100 KB, read once by
  the most that each can do.
- Loading: the median of five processes. \`import\` runs the modules, \`load\` makes them ready, the first
  answer is to a text of two sentences. Resident memory is taken after that answer: what came since the
  import, and all but what Node takes alone. The peak is of the whole process after the news.
- Parts of speech and dependencies: everybody has sentences and tokens of their own, and the rules of the
  CoNLL 2018 shared task apply: F1 over words, where a token that is cut otherwise than the treebank's
  costs. \`aligned\` is the share of right tags on tokens that are cut alike. UPOS is shown of those that
  have universal tags, XPOS of those that have Penn tags; neither is guessed from the other. Where the
  treebank differs from Penn in principle ("to" before a noun, quotation marks, brackets), a tagger is
  given the treebank's tag.
- Names: on every dev set the three types that all sets label alike.
- Time expressions: spans and values as TempEval-3 counts them, on the quarter of TimeBank and AQUAINT
  that is kept for measuring. Others give instants where TIMEX3 has weeks, quarters and parts of the day:
  theirs count as right in whichever of these the gold has. Prepositions that they include are cut off.
  All are timed in one process, on warm code.`;

function versionOf(name: string): string {
  // Not all packages export their package.json, so it is looked for where Node would.
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      const manifest = readFileSync(path.join(folder, name, "package.json"), "utf8");
      return (JSON.parse(manifest) as { version: string }).version;
    } catch {} // not in this folder
  }
  throw new Error(`${name} is not installed`);
}
