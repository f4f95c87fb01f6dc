/** Articles for the command line: files, folders, patterns and standard input, in any encoding that is known here. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Language } from "../engine/language";
import { bytesIn, readBytes } from "../files/read";
import { codeOf, troubleOf } from "../files/trouble";
import { Refusal } from "../refusal";
import { isRead, languageOf } from "../workspace/articles";
import { tell } from "./words";

/** A text with the name that it goes by, or why there is none. */
export type Source = { name: string; text: string } | { name: string; trouble: string };

export interface SourceOptions {
  language: Language;
  /** A label of the Encoding Standard: "utf-8", "windows-1256". */
  encoding: string;
  /** What standard input is called. */
  stdinName?: string;
}

export const STDIN = "-";
export const UTF8 = "utf-8";

/** @returns every article that the paths name, each once, folders in the order of their names */
export async function* sourcesOf(paths: readonly string[], options: SourceOptions): AsyncGenerator<Source> {
  const seen = new Set<string>();
  for (const path of paths) {
    const { names, areFound } = await namesOf(path);
    let isEmpty = true;
    for (const name of names) {
      const source = seen.has(name) ? undefined : await sourceOf(name, options);
      seen.add(name);
      // What was not named is read where it is an article.
      if (source !== undefined && areFound && "text" in source && !isArticle(source)) continue;
      isEmpty = false;
      if (source !== undefined) yield source;
    }
    if (isEmpty) yield { name: path, trouble: tell(options.language, "nothingToRead") };
  }
}

const isArticle = ({ name, text }: { name: string; text: string }): boolean =>
  isRead(name, languageOf(name), text, { documents: "arabic" });

/** @returns the text of one file, or of standard input; never half of it */
export async function sourceOf(
  path: string,
  { language, encoding, stdinName = STDIN }: SourceOptions,
): Promise<Source> {
  const name = path === STDIN ? stdinName : path;
  try {
    const bytes = path === STDIN ? await bytesIn(process.stdin, LARGEST) : await readBytes(path, LARGEST);
    if (bytes === undefined) return { name, trouble: tell(language, "fileLarge", String(LARGEST / 2 ** 20)) };
    if (bytes.includes(0) && !WIDE.test(encoding)) return { name, trouble: tell(language, "fileBinary") };
    return { name, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { name, trouble: troubleWith(error, path, language, encoding) };
  }
}

/** Bytes of an article, or of one record: far more than a book, and less than what has no end. */
export const LARGEST = 64 * 2 ** 20;

/** Encodings in which Latin letters have a zero. */
const WIDE = /^utf-?16/i;

/** @returns the label under which an encoding is known; undefined for one that is not */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** @returns the files that a path stands for; `areFound` where it does not name them itself */
async function namesOf(path: string): Promise<{ names: readonly string[]; areFound: boolean }> {
  if (path === STDIN) return { names: [STDIN], areFound: false };
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true)
    return { names: (await articles(ARTICLES, path)).map((name) => join(path, name)), areFound: true };
  if (found !== undefined || !isDynamicPattern(path)) return { names: [path], areFound: false };
  return { names: await articles(path, "."), areFound: true };
}

/** What tools keep is no article, and links are not followed: they may lead in circles. */
const articles = async (pattern: string, cwd: string): Promise<string[]> =>
  (
    await glob(pattern, {
      cwd,
      ignore: ["**/node_modules/**"],
      followSymbolicLinks: false,
      expandDirectories: false,
    })
  ).sort();

const ARTICLES = "**/*.{txt,md,arpress,خبر}";

function troubleWith(error: unknown, path: string, language: Language, encoding: string): string {
  if (error instanceof TypeError)
    return encoding === UTF8 ? tell(language, "fileUtf8") : tell(language, "fileEncoding", encoding);
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return tell(language, "fileMissing");
    case "EACCES":
    case "EPERM":
      return tell(language, "fileForbidden");
    default: {
      const trouble = troubleOf(error, path);
      return trouble instanceof Refusal ? trouble.said[language] : String(error);
    }
  }
}
