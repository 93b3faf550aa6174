import { spawnSync } from "node:child_process";

/** The end-to-end tests run what users run, so it has to be built; nothing happens where it is. */
export function setup(): void {
  const args = [
    "exec",
    "turbo",
    "run",
    "build",
    "--filter=@corpus/cli...",
    "--output-logs=errors-only",
  ];
  const { status } = spawnSync("pnpm", args, {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("the command could not be built; run `pnpm build` to see why");
}
