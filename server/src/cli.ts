/** The command line: `arabic-press analyze [--format json|text] FILE… | -`. */
import { Command, Option } from "commander";
import { readFileSync } from "node:fs";
import { createAnalyzer, type Examination } from "./engine/analyze";
import type { Language } from "./engine/checks/check";
import { checks } from "./engine/checks/registry";
import { houseOf, NO_HOUSE, type House } from "./engine/house";
import { say } from "./features/messages";
import { readStylebook } from "./stylebook/stylebook";
import { summary } from "./summary";

declare const VERSION: string;

interface Options {
  format: "json" | "text";
  language: Language;
  stylebook?: string;
  everyPlace?: boolean;
}

const program = new Command("arabic-press").description("Reads Arabic press text: who speaks, what is counted, who is named.").version(VERSION);

program
  .command("analyze")
  .description("print the analysis of articles, one JSON object a line or a readable summary")
  .argument("<file...>", "UTF-8 text files; - reads standard input")
  .addOption(new Option("--format <format>", "what to print").choices(["json", "text"]).default("json"))
  .addOption(new Option("--language <language>", "the language of messages").choices(["ar", "en"]).default("ar"))
  .option("--stylebook <file>", "a newsroom's stylebook.yaml, whose rules hold for the articles")
  .option("--every-place", "a finding for each place of a fault that an article has everywhere, not one for all")
  .action(analyze);

// A reader that has enough (head) closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

program.parse();

function analyze(files: string[], { format, language, stylebook, everyPlace = false }: Options): void {
  const analyzer = createAnalyzer();
  const house = stylebook === undefined ? NO_HOUSE : readHouse(stylebook, language);
  if (house === undefined) return;
  for (const file of files) {
    const text = readArticle(file, language);
    if (text === undefined) continue;
    const examination = analyzer.examine(text, { uri: file, checks: { language, gathers: !everyPlace }, house });
    process.stdout.write(format === "json" ? `${JSON.stringify(examination.article)}\n` : printed(file, examination, language, files.length > 1));
  }
}

function printed(file: string, examination: Examination, language: Language, several: boolean): string {
  return (several ? `== ${file}\n` : "") + summary(examination, language);
}

/** @returns the rules of a stylebook, or undefined after its faults on standard error (exit code 2): articles are not read by half a stylebook */
function readHouse(file: string, language: Language): House | undefined {
  const source = readArticle(file, language);
  if (source === undefined) return undefined;
  const { rules, faults } = readStylebook(source, new Set(checks.map(({ id }) => id)));
  for (const { start, message } of faults) complain(`${file}:${source.slice(0, start).split("\n").length}`, message[language]);
  return rules && houseOf(rules);
}

/** @returns the text of a file, or undefined after a line on standard error (exit code 2; the other files are still done). */
function readArticle(file: string, language: Language): string | undefined {
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    if (bytes.includes(0)) return complain(file, say(language, "fileBinary"));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return complain(file, reason(error, language));
  }
}

function reason(error: unknown, language: Language): string {
  if (error instanceof TypeError) return say(language, "fileEncoding");
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return code === "ENOENT" ? say(language, "fileMissing") : code === "EISDIR" ? say(language, "fileFolder") : code === "EACCES" ? say(language, "fileForbidden") : String(error);
}

function complain(file: string, what: string): undefined {
  process.stderr.write(`arabic-press: ${file}: ${what}\n`);
  process.exitCode = 2;
  return undefined;
}
