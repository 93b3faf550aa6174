import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// sizes.json: for each package, and for what a browser loads, KiB as measured last and the most that it may have.
const file = fileURLToPath(new URL("../../sizes.json", import.meta.url));

export const readSizes = () => JSON.parse(readFileSync(file, "utf8"));

/**
 * Where `found` leaves the budget of `name`, one sentence each.
 *
 * @param found KiB by what was weighed, as `{ "packed KiB": 152 }`.
 */
export function judgeSizes(name, found) {
  const budget = readSizes()[name];
  if (!budget) return [`sizes.json has no budget for ${name}: \`pnpm sizes\` writes one`];
  return Object.entries(found).flatMap(([what, value]) => {
    const { limit = 0 } = budget[what] ?? {};
    return value <= limit
      ? []
      : [`${name}, ${what}: at most ${limit} are allowed, it has ${value}`];
  });
}

/** Writes what was measured; a limit that stands is left alone, a new one leaves room for a tenth more. */
export function recordSizes(name, found) {
  const all = readSizes();
  const budget = { ...all[name] };
  for (const [what, measured] of Object.entries(found)) {
    const limit = budget[what]?.limit ?? Math.ceil((measured * 1.1) / 5) * 5;
    budget[what] = { measured, limit };
  }
  all[name] = budget;
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines = JSON.stringify(sorted, null, 2)
    .replace(/\{\s+"measured": (\d+),\s+"limit": (\d+)\s+\}/g, `{ "measured": $1, "limit": $2 }`)
    .replace(/\[\s+("[^"]+")\s+\]/g, "[$1]");
  writeFileSync(file, `${lines}\n`);
}
