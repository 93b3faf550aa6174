import type { CommandSpec, Values } from "./spec.ts";

/** A script for fish. */
export function fishScript(commands: readonly CommandSpec[]): string {
  return `# Completion of corpus for fish. Put it where fish looks:
#   corpus completion fish > ~/.config/fish/completions/corpus.fish
function __corpus_list
    set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
    printf '%s\\n' $before$argv
end
complete -c corpus -f
complete -c corpus -n __fish_use_subcommand -l help -s h -d 'print help'
complete -c corpus -n __fish_use_subcommand -l version -s V -d 'print the version'
${commands.flatMap(linesOf).join("\n")}
`;
}

function linesOf({ name, about, options, argument }: CommandSpec): readonly string[] {
  const within = `complete -c corpus -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c corpus -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
    ...(argument.kind === "none" || argument.kind === "text"
      ? []
      : [`${within} ${given(argument)}`]),
    ...options.map(({ flags, about, values }) => {
      const names = flags.map((flag) =>
        flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const value =
        values.kind === "none" ? "" : ` ${values.kind === "files" ? "-r" : "-x"} ${given(values)}`;
      return `${within} ${names.join(" ")}${value.trimEnd()} -d ${quoted(about)}`;
    }),
  ];
}

function given(values: Values): string {
  switch (values.kind) {
    case "words":
      return `-a ${quoted(values.words.join(" "))}`;
    case "list":
      return `-a ${quoted(`(__corpus_list ${values.words.join(" ")})`)}`;
    case "files":
      return "-F";
    default:
      return "";
  }
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;
