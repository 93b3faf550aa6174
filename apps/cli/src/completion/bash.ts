import type { CommandSpec, Values } from "./spec.ts";

/**
 * A script for bash, 3.2 and later, that needs no library of completions. Where it answers nothing, bash
 * completes files (`-o default`).
 */
export function bashScript(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of corpus for bash. Put this into ~/.bashrc:
#   source <(corpus completion bash)
_corpus() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # "--format=js" comes as three words
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W "${names.join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "$command $prev" in
${commands.flatMap(valueCases).join("\n")}
  esac
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}
# What follows the last comma is completed, and what stands before it stays.
_corpus_list() {
  COMPREPLY=($(compgen -P "\${2%"\${2##*,}"}" -W "$1" -- "\${2##*,}"))
  compopt -o nospace 2>/dev/null
}
complete -o default -F _corpus corpus
`;
}

function valueCases({ name, options }: CommandSpec): readonly string[] {
  return options
    .filter(({ values }) => values.kind !== "none")
    .map(({ flags, values }) => {
      const patterns = flags.map((flag) => `"${name} ${flag}"`).join("|");
      return `    ${patterns}) ${answer(values)}return ;;`;
    });
}

function answer(values: Values): string {
  switch (values.kind) {
    case "words":
      return `COMPREPLY=($(compgen -W "${values.words.join(" ")}" -- "$cur")); `;
    case "list":
      return `_corpus_list "${values.words.join(" ")}" "$cur"; `;
    default:
      return "";
  }
}

function commandCase({ name, options, argument }: CommandSpec): string {
  const flags = options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith("--")));
  const whole = argument.kind === "words" ? [...argument.words, ...flags] : flags;
  const words = `COMPREPLY=($(compgen -W "${whole.join(" ")}" -- "$cur"))`;
  return argument.kind === "words"
    ? `    ${name}) ${words} ;;`
    : `    ${name}) [[ $cur == -* ]] && ${words} ;;`;
}
