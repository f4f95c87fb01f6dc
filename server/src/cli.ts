/** The command line: `arabic-press analyze [--format json|text] FILE… | -`. */
import { Command, Option } from "commander";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createAnalyzer, type Examination } from "./engine/analyze";
import type { Language } from "./engine/language";
import { ignoring } from "./engine/checks/ignore";
import { checks } from "./engine/checks/registry";
import { correctionsOf } from "./engine/corrections";
import { houseOf, NO_HOUSE, type House } from "./engine/house";
import { say } from "./features/messages";
import { IGNORE_FILE } from "./newsroom";
import { NOTHING_KEPT, readIgnoreFile, type Kept } from "./stylebook/ignore-file";
import { readStylebook } from "./stylebook/stylebook";
import { summary } from "./summary";

declare const VERSION: string;

interface Options {
  format: "json" | "text";
  language: Language;
  stylebook?: string;
  everyPlace?: boolean;
  /** False for `--no-newsroom`. */
  newsroom: boolean;
}

const program = new Command("arabic-press")
  .description("Reads Arabic press text: who speaks, what is counted, who is named.")
  .version(VERSION);

program
  .command("analyze")
  .description("print the analysis of articles, one JSON object a line or a readable summary")
  .argument("<file...>", "UTF-8 text files; - reads standard input")
  .addOption(new Option("--format <format>", "what to print").choices(["json", "text"]).default("json"))
  .addOption(new Option("--language <language>", "the language of messages").choices(["ar", "en"]).default("ar"))
  .option("--stylebook <file>", "a newsroom's stylebook.yaml, whose rules hold for the articles")
  .option("--no-newsroom", `leave aside what ${IGNORE_FILE} of the articles' folder lets stand and puts right`)
  .option("--every-place", "a finding for each place of a fault that an article has everywhere, not one for all")
  .action(analyze);

// A reader that has enough (head) closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

program.parse();

function analyze(files: string[], options: Options): void {
  const { format, language, stylebook, everyPlace = false, newsroom } = options;
  const analyzer = createAnalyzer();
  const house = stylebook === undefined ? NO_HOUSE : readHouse(stylebook, language);
  if (house === undefined) return;
  for (const file of files) {
    const text = readArticle(file, language);
    if (text === undefined) continue;
    const kept = newsroom && file !== "-" ? keptFor(file, language) : { list: NOTHING_KEPT, path: file };
    if (kept === undefined) continue;
    const ignores = ignoring(kept.list, kept.path);
    const examination = analyzer.examine(text, {
      uri: file,
      checks: { language, gathers: !everyPlace, ...(ignores === undefined ? {} : { ignores }) },
      house,
      corrections: correctionsOf(kept.list, kept.path),
    });
    process.stdout.write(
      format === "json"
        ? `${JSON.stringify(examination.article)}\n`
        : printed(file, examination, language, files.length > 1),
    );
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
  for (const { start, message } of faults)
    complain(`${file}:${source.slice(0, start).split("\n").length}`, message[language]);
  return rules && houseOf(rules);
}

/** @returns what the nearest folder around an article lets stand and puts right, and the article's path from there; undefined after the list's faults on standard error */
function keptFor(file: string, language: Language): { list: Kept; path: string } | undefined {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const listed = join(folder, IGNORE_FILE);
    if (existsSync(listed)) {
      const source = readArticle(listed, language);
      if (source === undefined) return undefined;
      const { list, faults } = readIgnoreFile(source);
      for (const { start, message } of faults)
        complain(`${listed}:${source.slice(0, start).split("\n").length}`, message[language]);
      return faults.length > 0 ? undefined : { list: list ?? NOTHING_KEPT, path: pathFrom(folder, file) };
    }
    if (folder === dirname(folder)) return { list: NOTHING_KEPT, path: file };
  }
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, resolve(file)).replaceAll("\\", "/");
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
  return code === "ENOENT"
    ? say(language, "fileMissing")
    : code === "EISDIR"
      ? say(language, "fileFolder")
      : code === "EACCES"
        ? say(language, "fileForbidden")
        : String(error);
}

function complain(file: string, what: string): undefined {
  process.stderr.write(`arabic-press: ${file}: ${what}\n`);
  process.exitCode = 2;
  return undefined;
}
