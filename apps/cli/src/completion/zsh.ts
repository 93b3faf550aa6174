import type { CommandSpec, Values } from "./spec.ts";

/** A script for zsh, on its own completion system. */
export function zshScript(commands: readonly CommandSpec[]): string {
  return `#compdef corpus
# Completion of corpus for zsh. Put this into ~/.zshrc, after compinit:
#   source <(corpus completion zsh)
_corpus() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, about }) => `      ${quoted(`${name}:${about.replaceAll(":", "\\:")}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}
compdef _corpus corpus
`;
}

function commandCase({ name, options, argument }: CommandSpec): string {
  const rules = options.flatMap(({ flags, about, values }) =>
    flags.map((flag) => `'*'${quoted(`${flag}[${escaped(about)}]${valueRule(values)}`)}`),
  );
  const rest = argument.kind === "none" ? [] : [quoted(`*${valueRule(argument)}`)];
  return `    ${name})
      _arguments ${[...rules, ...rest].join(" \\\n        ")} ;;`;
}

/** What `_arguments` asks for a value: ":message:action". */
function valueRule(values: Values): string {
  switch (values.kind) {
    case "none":
      return "";
    case "text":
      return ":text: ";
    case "files":
      return ":file:_files";
    case "words":
      return `:word:(${values.words.join(" ")})`;
    case "list":
      return `:list:_sequence compadd - ${values.words.join(" ")}`;
  }
}

const escaped = (text: string) => text.replace(/[[\]:\\]/g, "\\$&").replace(/\s+/g, " ");
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
