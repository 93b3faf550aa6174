import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measures } from "./measures.ts";
import { peersReport } from "./peers/peers-report.ts";
import { sideBySide } from "./peers/side-by-side.ts";
import { type Figure, reaches } from "./report.ts";

const usage = `pnpm bench [NAME…] [--json FILE] [--markdown FILE]

Measures speed and accuracy on this machine and prints them beside the bars they are held to.
Names: ${Object.keys(measures).join(", ")}; without one, all.
--markdown writes a page with what was measured: "peers" side by side, others below.
Accuracy needs the labelled data (see CONTRIBUTING.md); a measure without its data says so.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    markdown: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
const unknown = positionals.filter((name) => !(name in measures));
if (values.help || unknown.length > 0) {
  console.error(unknown.length > 0 ? `no measure called ${unknown.join(", ")}\n\n${usage}` : usage);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const figures: (Figure & { measure: string })[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(measures)) {
  const found = await measures[name]!();
  if (found.length === 0) console.log(`${name}: skipped, its data is not on this machine`);
  for (const figure of found) {
    figures.push({ measure: name, ...figure });
    if (figure.system === undefined) console.log(line(name, figure));
  }
}
const compared = figures.filter((figure) => figure.system !== undefined);
if (compared.length > 0) console.log(sideBySide(compared));
const missed = figures.filter((figure) => !reaches(figure));
console.log(
  `\n${figures.length} figures, ${missed.length} of them short of their bar; ${machine()}`,
);
const taken = { machine: machine(), commit: commit() };
if (values.markdown) write(values.markdown, peersReport(figures, taken));
if (values.json) write(values.json, `${JSON.stringify({ ...taken, figures }, null, 1)}\n`);

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function line(name: string, figure: Figure): string {
  const bar =
    figure.target === undefined ? "" : `${figure.below ? "≤" : "≥"} ${print(figure.target)}`;
  const verdict = figure.target === undefined ? "" : reaches(figure) ? "ok" : "SHORT";
  const what = `${name.padEnd(12)} ${figure.set.padEnd(34)} ${figure.metric.padEnd(40)}`;
  return `${what} ${print(figure.value).padStart(9)}  ${bar.padEnd(9)} ${verdict.padEnd(5)} ${figure.note ?? ""}`.trimEnd();
}

function print(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1);
}

function machine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${os.cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}, ${memory} GiB, ${new Date().toISOString().slice(0, 10)}`;
}

function commit(): string {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
}
