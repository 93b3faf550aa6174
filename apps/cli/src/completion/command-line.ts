import { Argument, type Command } from "commander";
import type { Shell } from "../commands/completion.ts";
import type { Io } from "../io.ts";

const help = `Examples:
  corpus completion bash > corpus.bash    source it in ~/.bashrc
  corpus completion zsh > corpus.zsh      source it in ~/.zshrc, after compinit
  corpus completion fish > corpus.fish    move it to ~/.config/fish/completions

After an upgrade make it again: it has the commands and options of the version
that printed it.`;

/** Adds `completion`: the shell completes commands, options and the words that an option takes. */
export function addCompletion(program: Command, io: Io, finish: (status: number) => void): void {
  program
    .command("completion")
    .summary("a script that lets your shell complete")
    .description("Prints a script with which a shell completes commands, options and their values.")
    .addArgument(new Argument("<SHELL>", "which").choices(["bash", "zsh", "fish"]))
    .action(async (shell: Shell) => {
      const { runCompletion } = await import("../commands/completion.ts");
      finish(await runCompletion(shell, program, io));
    })
    .addHelpText("after", `\n${help}`);
}
