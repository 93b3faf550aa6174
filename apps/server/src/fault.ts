import type { Fault } from "./annotator.ts";

// Errors of the engine name values of programs; others may quote what they were given to read.
const speakOfProgramsAlone = new Set(["TypeError", "RangeError", "ReferenceError"]);
const mostFrames = 20;

/** A failure of ours for a log: where it was, and its message where that cannot hold words of an article. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, message: "", stack: [] };
  const code = (error as NodeJS.ErrnoException).code;
  const isSafe = speakOfProgramsAlone.has(error.name) || typeof code === "string";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: isSafe ? error.message.slice(0, 300) : "",
    stack: frames.slice(0, mostFrames).map((line) => line.trim()),
  };
}
