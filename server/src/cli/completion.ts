/** What shells load to complete commands and options: written from the program itself, so that none is forgotten. */
import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** @returns a script that the shell loads: `source <(arabic-press completion bash)` */
export function completionFor(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    options: command.options
      .filter(({ hidden }) => !hidden)
      .flatMap(({ long, argChoices }) => (long === undefined ? [] : [{ name: long, choices: argChoices ?? [] }])),
    choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }));
  return shell === "fish" ? forFish(program.name(), commands) : forBash(program.name(), commands, shell === "zsh");
}

/** `choices`: the values that an option or the command's own argument may have, where they are known. */
type Commands = readonly {
  name: string;
  options: readonly { name: string; choices: readonly string[] }[];
  choices: readonly string[];
}[];

function forBash(program: string, commands: Commands, isZsh: boolean): string {
  const options = commands.map(
    (command) => `    ${command.name}) words="${command.options.map(({ name }) => name).join(" ")}" ;;`,
  );
  // Behind an option, or behind the command itself.
  const values = commands
    .flatMap((command) =>
      [command, ...command.options].map(({ name, choices }) => ({ of: command.name, name, choices })),
    )
    .filter(({ choices }) => choices.length > 0)
    .map(({ of, name, choices }) => `    "${of} ${name}") values="${choices.join(" ")}" ;;`);
  return `${isZsh ? "autoload -U +X bashcompinit && bashcompinit\n" : ""}_arabic_press() {
  local words="${commands.map(({ name }) => name).join(" ")}" values="" typed="\${COMP_WORDS[COMP_CWORD]}"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${options.join("\n")}
  esac
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
  esac
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$typed"))
  elif [ "$COMP_CWORD" -gt 1 ] && [ "\${typed#-}" = "$typed" ]; then COMPREPLY=($(compgen -f -- "$typed"))
  else COMPREPLY=($(compgen -W "$words" -- "$typed")); fi
}
complete -o filenames -F _arabic_press ${program}
`;
}

const forFish = (program: string, commands: Commands): string =>
  commands
    .flatMap(({ name, options, choices }) => [
      `complete -c ${program} -n __fish_use_subcommand -f -a ${name}`,
      ...(choices.length === 0 ? [] : [`${behind(program, name)} -f -a "${choices.join(" ")}"`]),
      ...options.map(
        (option) =>
          `${behind(program, name)} -l ${option.name.slice(2)}${option.choices.length === 0 ? "" : ` -x -a "${option.choices.join(" ")}"`}`,
      ),
    ])
    .join("\n") + "\n";

const behind = (program: string, command: string): string =>
  `complete -c ${program} -n "__fish_seen_subcommand_from ${command}"`;
