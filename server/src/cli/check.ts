/** `arabic-press check`: what wants a look in articles, for people, for machines that review them, and as corrections. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../engine/article";
import { withEdits } from "../engine/checks/fix-all";
import { checks } from "../engine/checks/registry";
import type { Language } from "../engine/language";
import type { Level, Preset, Severity } from "../engine/level";
import { isAtLeast } from "../documents";
import { changeFile } from "../files/change";
import { editInSource, findingsInSource } from "../formats/extract";
import { binaryFormOf } from "../formats/formats";
import { IGNORE_FILE, type Broken } from "../newsroom";
import { Refusal } from "../refusal";
import { openCache, type Cache } from "./cache";
import { openDesk, type Desk } from "./desk";
import { complain, FINDINGS, print } from "./output";
import type { Report, Sum } from "./report";
import { REPORTS, type Format } from "./reports";
import { sourcesOf, STDIN, textOf, UTF8, type Text } from "./sources";
import { STYLEBOOK_FILE } from "../stylebook/paths";
import { complainOf } from "./stylebooks";
import { tell } from "./words";

export interface CheckCommand {
  format: Format;
  language: Language;
  level: Severity;
  /** Levels below those of the stylebook. */
  preset: Preset;
  /** Ids of the checks that run; undefined for all. */
  checks?: readonly string[];
  stylebook?: string;
  fix: "write" | "show" | undefined;
  stdinName: string | undefined;
  encoding: string;
  cache?: string;
  maxWarnings: number;
}

export async function check(paths: readonly string[], command: CheckCommand): Promise<void> {
  const { language, format, encoding, stdinName, fix } = command;
  if (fix === "write" && encoding !== UTF8) return complain("--fix", tell(language, "fixUtf8"));
  const desk = await soundDesk(command, await newsroomsAmong(paths));
  if (desk === undefined) return;
  const cache =
    command.cache === undefined
      ? undefined
      : await openCache(command.cache, [command.checks ?? [], command.preset, language]);
  const isFilter = fix === "write" && paths.includes(STDIN);
  const report =
    fix === "show" ? NOTHING : isFilter ? TEXT_ALONE : REPORTS[format]({ language, isTerminal: isColoured() });
  const sum = newSum();
  const name = stdinName === undefined ? {} : { stdinName };
  for await (const source of sourcesOf(paths, { language, encoding, ...name })) {
    if ("trouble" in source) {
      complain(source.name, source.trouble);
      continue;
    }
    const text = fix === undefined ? source : await mended(source, desk, command, sum);
    const findings = counted(await findingsOf(text, desk, cache), command.level, sum);
    await print(report.article({ name: source.name, document: TextDocument.create("", "", 0, text.text), findings }));
  }
  await print(report.end(sum));
  await cache?.close();
  const isToMend = fix === "show" && sum.mended > 0;
  if (process.exitCode === undefined && (isToMend || isOver(sum.levels, command.maxWarnings)))
    process.exitCode = FINDINGS;
}

/** @returns the desk, after it is told what is wrong with the newsroom's files; undefined where articles would be written by half of them */
async function soundDesk(
  { language, preset, checks: named, stylebook, fix }: CheckCommand,
  folders: readonly string[],
): Promise<Desk | undefined> {
  const broken: Broken[] = [];
  const desk = openDesk({
    language,
    preset,
    levels: levelsOf(named),
    folders,
    ...(stylebook === undefined ? {} : { stylebook }),
    broken(how) {
      broken.push(how);
      complainOf(how, language);
    },
  });
  for (const folder of [".", ...folders]) await desk.newsroomOf(join(folder, ANY));
  // A file that cannot be had is another than was meant.
  if (broken.some(({ faults }) => faults.length === 0)) return undefined;
  if (broken.length === 0 || fix !== "write") return desk;
  complain("--fix", tell(language, "fixBroken"));
  return undefined;
}

/** @returns the folders among the paths that have a stylebook of their own, or a list of what they let stand */
async function newsroomsAmong(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const files = await Promise.all(NEWSROOM_FILES.map((file) => isFile(join(path, file))));
      return files.some(Boolean);
    }),
  );
  return paths.filter((_, at) => found[at]);
}

const NEWSROOM_FILES = [STYLEBOOK_FILE, IGNORE_FILE];
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (one) => one.isFile(),
    () => false,
  );

/** Where differences are printed, and where the text is, there is nothing else. */
const NOTHING: Report = { article: () => "", end: () => "" };
const TEXT_ALONE: Report = { article: ({ document }) => document.getText(), end: () => "" };

const newSum = (): Sum => ({
  articles: 0,
  found: 0,
  below: 0,
  mended: 0,
  levels: { error: 0, warning: 0, information: 0, hint: 0 },
});

/** @returns the findings that are shown, after an article's are added to the sum */
function counted(findings: readonly Finding[], level: Severity, sum: Sum): Finding[] {
  const shown = findings.filter(({ severity }) => isAtLeast(severity, level));
  sum.articles++;
  sum.found += shown.length > 0 ? 1 : 0;
  sum.below += findings.length - shown.length;
  for (const { severity } of shown) sum.levels[severity]++;
  return shown;
}

/** A name that no article has, in the folder. */
const ANY = "article.txt";

/** Errors always, all else where it is more than is let pass. */
const isOver = ({ error, warning, information, hint }: Sum["levels"], maxWarnings: number): boolean =>
  error > 0 || warning + information + hint > maxWarnings;

/** What is named runs, at its own level or, where it is off at first, as information; all else is off. */
function levelsOf(named: readonly string[] | undefined): Record<string, Level> {
  if (named === undefined) return {};
  const off = checks.filter(({ id }) => !named.includes(id)).map(({ id }) => [id, "off"] as const);
  const on = checks
    .filter(({ id, level }) => named.includes(id) && level === "off")
    .map(({ id }) => [id, "information"] as const);
  return Object.fromEntries([...off, ...on]);
}

async function findingsOf(source: Text, desk: Desk, cache: Cache | undefined): Promise<readonly Finding[]> {
  const { name, extract } = source;
  const text = extract?.text ?? source.text;
  const find = (): Promise<Finding[]> => desk.findings(name, text);
  const { stylebook, ignored } = await desk.newsroomOf(name);
  const findings = await (cache === undefined ? find() : cache.remember([name, text, stylebook.rules, ignored], find));
  return extract === undefined ? findings : findingsInSource(extract, findings);
}

/** @returns the text after its corrections, which are written to the file, or shown */
async function mended(
  source: Text,
  desk: Desk,
  { fix, language, stdinName, level }: CheckCommand,
  sum: Sum,
): Promise<Text> {
  const { name, text, isWide = false } = source;
  if (fix === "write" && isWide) {
    complain(name, tell(language, "fixUtf8"));
    return source;
  }
  if (fix === "write" && binaryFormOf(name) !== undefined) {
    if ((await desk.fixed(name, source.extract?.text ?? text, level)).mended > 0)
      complain(name, tell(language, "fixReadOnly"));
    return source;
  }
  const { corrected, made } = await correctedBy(desk, source, level);
  if (made === 0) return source;
  if (fix === "show") await print(createTwoFilesPatch(name, name, text, corrected, "", "", { context: CONTEXT }));
  else if (name !== STDIN && name !== stdinName) {
    try {
      await changeFile(name, (found) => {
        if (found !== text) throw new Refusal({ ar: tell("ar", "fileChanged"), en: tell("en", "fileChanged") });
        return corrected;
      });
    } catch (error) {
      complain(name, error instanceof Refusal ? error.said[language] : String(error));
      return source;
    }
  }
  sum.mended += made;
  return textOf(name, corrected);
}

/** @returns the text after the corrections that ask nothing, and how many were made: in a document those that its markup lets stand */
async function correctedBy(
  desk: Desk,
  { name, text, extract }: Text,
  level: Severity,
): Promise<{ corrected: string; made: number }> {
  const bulk = await desk.fixed(name, extract?.text ?? text, level);
  if (extract === undefined) return { corrected: bulk.text, made: bulk.mended };
  const edits = bulk.corrections.flatMap((edit) => editInSource(extract, edit) ?? []);
  return { corrected: withEdits(text, edits), made: edits.length };
}

/** Lines around a difference: paragraphs are lines, and long. */
const CONTEXT = 1;

const isColoured = (): boolean => process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
