/** What shells load to complete commands and options: written from the program itself, so that none is forgotten. */
import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** @returns a script that the shell loads: `source <(arabic-press completion bash)` */
export function completionFor(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    options: command.options.filter(({ hidden }) => !hidden).flatMap(({ long }) => long ?? []),
  }));
  return shell === "fish" ? forFish(program.name(), commands) : forBash(program.name(), commands, shell === "zsh");
}

type Commands = readonly { name: string; options: readonly string[] }[];

function forBash(program: string, commands: Commands, isZsh: boolean): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.join(" ")}" ;;`);
  return `${isZsh ? "autoload -U +X bashcompinit && bashcompinit\n" : ""}_arabic_press() {
  local words="${commands.map(({ name }) => name).join(" ")}" typed="\${COMP_WORDS[COMP_CWORD]}"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  if [ "$COMP_CWORD" -gt 1 ] && [ "\${typed#-}" = "$typed" ]; then COMPREPLY=($(compgen -f -- "$typed"))
  else COMPREPLY=($(compgen -W "$words" -- "$typed")); fi
}
complete -o filenames -F _arabic_press ${program}
`;
}

const forFish = (program: string, commands: Commands): string =>
  commands
    .flatMap(({ name, options }) => [
      `complete -c ${program} -n __fish_use_subcommand -f -a ${name}`,
      ...options.map(
        (option) => `complete -c ${program} -n "__fish_seen_subcommand_from ${name}" -l ${option.slice(2)}`,
      ),
    ])
    .join("\n") + "\n";
