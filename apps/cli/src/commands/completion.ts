import type { Command } from "commander";
import { bashScript } from "../completion/bash.ts";
import { fishScript } from "../completion/fish.ts";
import { type CommandSpec, specOf } from "../completion/spec.ts";
import { zshScript } from "../completion/zsh.ts";
import { exit } from "../exit.ts";
import { type Io, writeLine } from "../io.ts";

export type Shell = "bash" | "zsh" | "fish";

const scripts: Readonly<Record<Shell, (commands: readonly CommandSpec[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `corpus completion SHELL`: a script that completes the commands and options of `program`. */
export async function runCompletion(shell: Shell, program: Command, io: Io): Promise<number> {
  await writeLine(io, scripts[shell](specOf(program)).trimEnd());
  return exit.done;
}
