import { CorpusError } from "@corpus/core";
import { CommanderError } from "commander";
import { exit, exitStatus } from "./exit.ts";
import { lesson } from "./help/teach.ts";
import { type Io, remark, reportBug } from "./io.ts";
import { buildProgram } from "./program.ts";
import { version } from "./version.ts";

/**
 * Runs the `corpus` command.
 *
 * @param args What follows the command's name.
 * @returns The exit status: see `exit`.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  if (args.length === 0) {
    io.stderr.write(lesson);
    return exit.usage;
  }
  let status: number = exit.done;
  try {
    const program = buildProgram(io, (result) => {
      status = result;
    });
    await program.parseAsync([...args], { from: "user" });
    return io.signal.aborted ? exit.interrupted : status;
  } catch (error) {
    if (io.signal.aborted) return exit.interrupted;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
    if (isClosedPipe(error)) return exit.done;
    if (error instanceof CorpusError) {
      remark(io, error.message);
      return exitStatus(error.code);
    }
    reportBug(io, error, version);
    return exit.bug;
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}

/** The real process: Ctrl-C asks the command to stop, a second one stops it; a closed pipe ends quietly. */
function processIo(): Io {
  const interrupted = new AbortController();
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(exit.interrupted);
    interrupted.abort();
    process.stdin.destroy(); // or a command that waits for more input would wait on
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt); // a service manager's way to end `corpus serve`
  process.stdout.on("error", (error) => {
    if (isClosedPipe(error)) process.exit(exit.done);
    process.stderr.write(`corpus: the output cannot be written: ${error.message}\n`);
    process.exit(exit.incomplete);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupted.signal,
  };
}
