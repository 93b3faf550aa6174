// Weighs every package that is published, as built, and writes what it found into sizes.json. Limits that stand are
// left alone: raising one is done by hand, where a reviewer sees it.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { publicPackages } from "./release/packages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const { folder } of publicPackages(root)) {
  const cwd = path.join(root, folder);
  const args = [path.join(root, "scripts", "check-pack.mjs"), "--record"];
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
