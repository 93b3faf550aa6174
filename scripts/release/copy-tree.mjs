import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { run } from "./run.mjs";

/**
 * Copies the working tree, as it is and without what git ignores, into `target`, makes a repository of its own of
 * it and installs what the lockfile names, from pnpm's store. Changelogs and tags are written there.
 */
export async function copyTree(root, target) {
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const { stdout } = await run("git", listing, { cwd: root });
  for (const file of stdout.split("\0").filter(Boolean)) copyFile(root, target, file);
  const git = (...args) => run("git", args, { cwd: target });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "release check"); // changesets tags by it, too
  await git("config", "user.email", "release@localhost");
  await git("config", "commit.gpgsign", "false");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The tree to be released");
  // By name: on another file system than the tree, pnpm would look for another store.
  const store = (await run("pnpm", ["store", "path"], { cwd: root })).stdout.trim();
  const flags = ["--offline", "--frozen-lockfile", "--ignore-scripts", "--store-dir", store];
  await run("pnpm", ["install", ...flags], { cwd: target });
}

function copyFile(root, target, file) {
  const to = path.join(target, file);
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    copyFileSync(path.join(root, file), to);
  } catch (error) {
    if (error.code !== "ENOENT") throw error; // deleted, and not yet committed so
  }
}
