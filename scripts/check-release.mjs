// Releases a copy of the working tree as a maintainer does, to a registry on this machine, and uses what was
// published as strangers do. Nothing outside a temporary folder is written, and no other registry is written to.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createConsumer, uses } from "./release/consume.mjs";
import { copyTree } from "./release/copy-tree.mjs";
import { publicPackages } from "./release/packages.mjs";
import { startRegistry } from "./release/registry.mjs";
import { run } from "./release/run.mjs";
import { publishThirdParty } from "./release/third-party.mjs";
import { changeSomething, dropProvenance, expectReleased } from "./release/versions.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "corpus-release-"));
const repository = { GITHUB_SERVER_URL: "https://localhost", GITHUB_REPOSITORY: "corpus/corpus" };
const [tree, scratch] = ["tree", "third-party"].map((name) => path.join(folder, name));

/** Does one step, and says how long it took and what it has to say. */
async function step(name, work) {
  const started = Date.now();
  const remark = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${name} (${seconds} s)${remark ? `: ${remark}` : ""}`);
}

async function release(registry) {
  const env = { ...registry.env, ...repository };
  const pnpm = (...args) => run("pnpm", args, { cwd: tree, env });
  const before = publicPackages(root);
  await step("a copy of the tree, installed", () => copyTree(root, tree));
  changeSomething(tree);
  await step("changeset version", () => pnpm("exec", "changeset", "version").then(() => ""));
  await step("build", () => pnpm("exec", "turbo", "run", "build").then(() => ""));
  dropProvenance(tree);
  await step("changeset publish", () => pnpm("publish-built").then(() => ""));
  await step("versions, changelogs and tags", () => expectReleased(before, tree, registry));
  const again = await pnpm("publish-built");
  if (!/no unpublished/i.test(again.stdout)) {
    throw new Error(`publishing again: expected nothing to publish, got ${again.stdout}`);
  }
}

const registry = await startRegistry(folder);
try {
  for (const each of [tree, scratch]) mkdirSync(each);
  await release(registry);
  const packages = publicPackages(tree);
  await step("what they depend on, published beside", async () => {
    const folders = packages.map((each) => path.join(tree, each.folder));
    return `${await publishThirdParty(folders, registry, scratch)} packages`;
  });
  const consumer = path.join(folder, "consumer");
  await step("npm install", () => createConsumer(consumer, tree, registry));
  for (const { name, check } of uses) await step(name, () => check(consumer, registry));
} finally {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
}
