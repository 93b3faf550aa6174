// What `npm start` does once the tools are there: build what is not built, then the main job.
import { spawnSync } from "node:child_process";

const args = process.argv.slice(2);
const run = (command, rest) =>
  spawnSync(command, rest, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

const built = run("pnpm", [
  "exec",
  "turbo",
  "run",
  "build",
  "--filter=@corpus/cli...",
  "--output-logs=errors-only",
  "--log-order=grouped",
  "--ui=stream",
  "--summarize=false",
]);
if (built !== 0) process.exit(built);
process.exit(
  run(process.execPath, [
    "apps/cli/bin/corpus.js",
    "analyze",
    ...(args.length > 0 ? args : ["seeds"]),
  ]),
);
