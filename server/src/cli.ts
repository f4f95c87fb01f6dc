/** The command line, `arabic-press`: its commands and options; what they do stands in cli/. */
import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { analyze, type AnalyzeCommand } from "./cli/analyze";
import { check, type CheckCommand } from "./cli/check";
import { completionFor, SHELLS, type Shell } from "./cli/completion";
import { languageIn, speak } from "./cli/help";
import { printDraft, type InitCommand } from "./cli/init";
import { complain, leaveWhereClosed, openOutput, print } from "./cli/output";
import { offerReading } from "./cli/reader";
import { REPORTS } from "./cli/reports";
import { encodingNamed, STDIN, UTF8 } from "./cli/sources";
import { printTable, TABLES, type TableCommand } from "./cli/tables";
import { tryRule, type TryCommand } from "./cli/try";
import { tell } from "./cli/words";
import { STYLEBOOK_FILE } from "./stylebook/paths";
import { checks } from "./engine/checks/registry";
import { LANGUAGES, type Language } from "./engine/language";
import { LEVELS, PRESETS } from "./engine/level";

declare const VERSION: string;

/** Who starts `check` may want its code alone, or the articles put right. */
const DO_MORE_THAN_PRINT: ReadonlySet<string> = new Set(["check", "server"] satisfies CommandName[]);

if (isMainThread) main(process.argv.slice(2));
else offerReading();

function main(args: readonly string[]): void {
  const language = languageIn(args);
  openOutput(language);
  programFor(language)
    .parseAsync(args, { from: "user" })
    .catch((error: unknown) => complain("arabic-press", String(error)));
}

function programFor(language: Language): Command {
  const say = (key: Parameters<typeof tell>[1]): string => tell(language, key);
  const program = speak(new Command("arabic-press"), language)
    .description(say("about"))
    .version(VERSION, "-V, --version", say("version"))
    .helpCommand(false)
    .hook("preAction", (_, one) => {
      if (!DO_MORE_THAN_PRINT.has(one.name())) leaveWhereClosed(language);
    })
    .addHelpText("after", `\n${say("otherLanguage")}`);
  const command = (name: CommandName): Command =>
    speak(program.command(name), language).description(say(name)).addOption(languageOption);
  const languageOption = new Option("--language <language>", say("language")).choices(LANGUAGES).default("ar");
  const encodingOption = new Option("--encoding <encoding>", say("encoding"))
    .default(UTF8)
    .argParser((label) => encodingNamed(label) ?? refused(say("noEncoding")));
  const whole = (least: number) => (given: string) =>
    /^\d+$/.test(given) && Number(given) >= least ? Number(given) : refused(tell(language, "noCount", String(least)));

  command("check")
    .argument("[path...]", say("paths"))
    .addOption(new Option("--format <format>", say("format")).choices(Object.keys(REPORTS)).default("text"))
    .addOption(new Option("--level <level>", say("level")).choices(LEVELS.slice(1)).default("warning"))
    .addOption(new Option("--preset <preset>", say("preset")).choices(PRESETS).default("newspaper"))
    .addOption(new Option("--checks <checks>", say("checks")).argParser((given) => idsIn(given, language)))
    .option("--stylebook <file>", say("checkStylebook"))
    .option("--fix", say("fix"))
    .addOption(new Option("--fix-dry-run", say("fixDryRun")).conflicts("fix"))
    .option("--stdin", say("stdin"))
    .option("--stdin-filename <name>", say("stdinFilename"))
    .addOption(encodingOption)
    .option("--cache <file>", say("cache"))
    .addOption(new Option("--max-warnings <count>", say("maxWarnings")).argParser(whole(0)))
    .action(
      async (paths: string[], { stdin, stdinFilename, fix, fixDryRun, maxWarnings = 0, ...given }: CheckOptions) => {
        const isPiped = stdin === true || stdinFilename !== undefined;
        await check(orFolder(isPiped ? [...paths, STDIN] : paths), {
          ...given,
          fix: fix === true ? "write" : fixDryRun === true ? "show" : undefined,
          stdinName: stdinFilename,
          maxWarnings,
        });
      },
    );

  command("analyze")
    .argument("<path...>", say("paths"))
    .addOption(new Option("--format <format>", say("format")).choices(["json", "text"]).default("json"))
    .option("--stylebook <file>", say("stylebook"))
    .option("--every-place", say("everyPlace"))
    .option("--jsonl", say("jsonl"))
    .option("--field <name>", say("field"), "text")
    .addOption(new Option("-j, --jobs <count>", say("jobs")).default(1).argParser(whole(1)))
    .addOption(encodingOption)
    .action((paths: string[], { everyPlace = false, jsonl = false, ...given }: AnalyzeOptions) =>
      analyze(paths, { ...given, jsonl, gathers: !everyPlace }, join(__dirname, "cli.js")),
    );

  for (const of of ["quotes", "figures", "names"] as const)
    command(of)
      .argument("<path...>", say("paths"))
      .addOption(new Option("--format <format>", say("format")).choices(["csv", "markdown", "json"]).default("csv"))
      .addOption(encodingOption)
      .action((paths: string[], options: TableCommand) => printTable(TABLES[of], paths, options));

  command("init")
    .argument("[path...]", say("paths"))
    .addOption(encodingOption)
    .action((paths: string[], options: InitCommand) => printDraft(orFolder(paths), options));

  command("try")
    .argument("<rule>", say("rule"))
    .argument("<path...>", say("paths"))
    .option("--stylebook <file>", say("tryStylebook"), STYLEBOOK_FILE)
    .addOption(new Option("--hits <count>", say("mostHits")).default(20).argParser(whole(1)))
    .addOption(encodingOption)
    .action((rule: string, paths: string[], options: TryCommand) => tryRule(rule, paths, options));

  command("server")
    .option("--stdio", say("stdio"))
    .allowUnknownOption()
    .action(async () => void (await import("./main.node")));

  command("completion")
    .addArgument(new Argument("<shell>", say("shell")).choices(SHELLS))
    .action((shell: Shell) => print(completionFor(shell, program)));

  return program;
}

type CommandName = "check" | "analyze" | "quotes" | "figures" | "names" | "init" | "try" | "server" | "completion";

type AnalyzeOptions = Omit<AnalyzeCommand, "gathers" | "jsonl"> & { everyPlace?: boolean; jsonl?: boolean };
type CheckOptions = Omit<CheckCommand, "fix" | "stdinName" | "maxWarnings"> & {
  fix?: boolean;
  fixDryRun?: boolean;
  stdin?: boolean;
  stdinFilename?: string;
  maxWarnings?: number;
};

/** Called without a path, the folder that one is in. */
function orFolder(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? ["."] : paths;
}

function idsIn(given: string, language: Language): string[] {
  const ids = given.split(/[,،\s]+/).filter((id) => id !== "");
  const unknown = ids.find((id) => checks.every((one) => one.id !== id));
  return unknown === undefined && ids.length > 0 ? ids : refused(tell(language, "noCheck", unknown ?? given));
}

function refused(why: string): never {
  throw new InvalidArgumentError(why);
}
