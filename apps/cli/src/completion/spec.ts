import type { Argument, Command, Option } from "commander";
import { listedIn, namedIn } from "../options.ts";

/** What can stand in a place of the command line. */
export type Values =
  | { readonly kind: "none" } // an option that takes no value, or a command no arguments
  | { readonly kind: "text" }
  | { readonly kind: "files" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly words: readonly string[] }; // comma-separated

interface OptionSpec {
  readonly flags: readonly string[]; // "--help", "-h"
  readonly about: string;
  readonly values: Values;
}

export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly argument: Values;
}

/** All commands of `program` as they are, so that a completion cannot say otherwise. */
export function specOf(program: Command): readonly CommandSpec[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    about: command.summary() || command.description(),
    options: help.visibleOptions(command).map((option) => ({
      flags: [option.long, option.short].filter((flag) => flag != null),
      about: option.description,
      values: valuesOf(option),
    })),
    argument:
      command.name() === "help" ? namesIn(program) : argumentOf(command.registeredArguments),
  }));
}

const namesIn = (program: Command): Values => ({
  kind: "words",
  words: program.commands.map((command) => command.name()),
});

function valuesOf(option: Option): Values {
  if (!option.required && !option.optional) return { kind: "none" };
  const words = listedIn(option);
  if (words) return { kind: "list", words };
  const names = namedIn(option);
  if (names) return { kind: "words", words: names };
  return /<(?:files?|path)>/.test(option.flags) ? { kind: "files" } : { kind: "text" };
}

const fileArguments = /^(?:PATH|FILE|OUTPUT|BEFORE)$/;

function argumentOf([first]: readonly Argument[]): Values {
  if (!first) return { kind: "none" };
  if (first.argChoices) return { kind: "words", words: first.argChoices };
  return fileArguments.test(first.name()) ? { kind: "files" } : { kind: "text" };
}
