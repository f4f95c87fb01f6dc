/** What commander says, in the language that the command line speaks: help, and what is wrong with how it was called. */
import type { Argument, Command, CommanderError, Option } from "commander";
import type { Language } from "../engine/language";
import { CLEAN, complain, TROUBLE } from "./output";
import { tell } from "./words";

/** @returns the language that the arguments ask for, before they are parsed: help and errors are told in it, too */
export function languageIn(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  return (args[at]?.split("=")[1] ?? args[at + 1]) === "en" && at !== -1 ? "en" : "ar";
}

/** Gives a command, and those below it that are made after, their words. */
export function speak(command: Command, language: Language): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": tell(language, "usage"),
    "Arguments:": tell(language, "arguments"),
    "Options:": tell(language, "options"),
    "Commands:": tell(language, "commands"),
  };
  return command
    .helpOption("-h, --help", tell(language, "help"))
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => described(option, language),
      argumentDescription: (argument) => chosenFrom(argument, language),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => ended(error, language));
}

function described(option: Option, language: Language): string {
  const { defaultValue, hidden } = option;
  const chosen = chosenFrom(option, language);
  return hidden || typeof defaultValue !== "string" || defaultValue === ""
    ? chosen
    : tell(language, "initial", chosen, defaultValue);
}

const chosenFrom = ({ description, argChoices }: Option | Argument, language: Language): string =>
  argChoices === undefined ? description : tell(language, "choices", description, argChoices.join(", "));

function ended({ code, exitCode, message }: CommanderError, language: Language): never {
  if (exitCode === 0) process.exit(CLEAN);
  // Called without a command: the help is said already.
  if (code !== "commander.help") complain(...saidOf(code, message, language));
  process.exit(TROUBLE);
}

/** @returns what a trouble is about, and what it is: commander names the things in straight quotes */
function saidOf(code: string, message: string, language: Language): [string, string] {
  const [first = "--help", second = ""] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted = ""]) => quoted);
  const said = TROUBLES[code];
  if (said === undefined) return [first, message];
  const [, why = ""] = / is invalid\. (.*)$/s.exec(message) ?? [];
  const [, choices] = /^Allowed choices are (.*)\.$/.exec(why) ?? [];
  const more = choices === undefined ? why : tell(language, "allowed", choices);
  return [
    first,
    [tell(language, said, first, second), more].filter((part) => part !== "").join(language === "ar" ? "، " : ", "),
  ];
}

const TROUBLES: Readonly<Record<string, Parameters<typeof tell>[1]>> = {
  "commander.unknownOption": "unknownOption",
  "commander.unknownCommand": "unknownCommand",
  "commander.missingArgument": "missingArgument",
  "commander.optionMissingArgument": "optionMissingArgument",
  "commander.excessArguments": "excessArguments",
  "commander.invalidArgument": "invalidArgument",
};
