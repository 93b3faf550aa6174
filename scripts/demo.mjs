// What `npm start` does once the tools are there: build what is not built, then the main job.
import { spawnSync } from "node:child_process";

const shell = process.platform === "win32";
const build = ["exec", "turbo", "run", "build", "--filter=@corpus/cli...", "--ui=stream"];
const built = spawnSync("pnpm", build, { encoding: "utf8", shell });
if (built.status !== 0) {
  // Quiet when all is well; everything the build said when it is not.
  process.stderr.write(`${built.stdout ?? ""}${built.stderr ?? ""}`);
  process.exit(built.status ?? 1);
}

const paths = process.argv.length > 2 ? process.argv.slice(2) : ["seeds"];
const command = ["apps/cli/bin/corpus.js", "analyze", ...paths];
process.exit(spawnSync(process.execPath, command, { stdio: "inherit" }).status ?? 1);
