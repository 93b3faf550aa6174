import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);
const timeoutMs = 20 * 60_000; // ends what hangs; a build takes half a minute, on a machine with much else to do ten

/**
 * Runs a program to its end and gives what it printed. It does not block: the registry answers from this process.
 *
 * @param status The exit status that is expected; another one throws, with all that the program printed.
 */
export async function run(command, args, { cwd, env, status = 0 } = {}) {
  const shell = process.platform === "win32"; // npm and pnpm are .cmd files there
  const options = { cwd, env, shell, maxBuffer: 64 * 1024 * 1024, timeout: timeoutMs };
  const outcome = await execute(command, args, options).catch((error) => error);
  const { stdout = "", stderr = "" } = outcome;
  const code = outcome instanceof Error ? (outcome.code ?? outcome.message) : 0;
  if (code === status) return { stdout, stderr };
  throw new Error(
    `${[command, ...args].join(" ")} in ${cwd}: expected exit status ${status}, got ${code}\n${stdout}${stderr}`,
  );
}
