/** Articles for the command line: files, folders, patterns and standard input, in any encoding that is known here. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { encodingOf, textIn } from "../../../protocol/encoding";
import type { Language } from "../engine/language";
import { bytesIn, readBytes } from "../files/read";
import { codeOf, troubleOf } from "../files/trouble";
import type { Extract } from "../formats/extract";
import { binaryFormOf, markupFormOf } from "../formats/formats";
import { FormatRefusal } from "../formats/refusal";
import { Refusal } from "../refusal";
import { isRead, languageOf, readAs } from "../workspace/articles";
import { tell } from "./words";

/** A text with the name that it goes by, or why there is none. */
export type Source = Text | { name: string; trouble: string; isOther?: true };

export interface Text {
  name: string;
  /** As the file has it. */
  text: string;
  /** What is read of it: Markdown's markup as spaces; of a page, a news document or a DOCX the article alone. */
  article: string;
  /** Where the article stands in the text; undefined where it stands at the same places. */
  extract?: Extract;
  /** It came as UTF-16, in which nothing is written. */
  isWide?: true;
}

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
      // What was not named is read where it is an article; XML of other kinds is none.
      if (source !== undefined && areFound && ("text" in source ? !isArticle(source) : source.isOther)) continue;
      isEmpty = false;
      if (source !== undefined) yield source;
    }
    if (isEmpty) yield { name: path, trouble: tell(options.language, "nothingToRead") };
  }
}

const isArticle = ({ name, article }: Text): boolean =>
  isRead(name, languageOf(name), article, { documents: "arabic" });

/** @returns the text of one file, or of standard input; never half of it */
export async function sourceOf(
  path: string,
  { language, encoding, stdinName = STDIN }: SourceOptions,
): Promise<Source> {
  const name = path === STDIN ? stdinName : path;
  try {
    const bytes = path === STDIN ? await bytesIn(process.stdin, LARGEST) : await readBytes(path, LARGEST);
    if (bytes === undefined) return { name, trouble: tell(language, "fileLarge", String(LARGEST / 2 ** 20)) };
    const extract = binaryFormOf(name)?.(bytes);
    if (extract !== undefined) return { name, text: extract.text, article: extract.text, extract };
    const marked = encodingOf(bytes);
    if (encoding === UTF8 && marked !== UTF8) return { ...textOf(name, textIn(bytes)), isWide: true };
    if (!WIDE.test(encoding) && hasManyZeros(bytes)) return { name, trouble: troubleWithZeros(bytes, language) };
    return textOf(name, textIn(bytes, encoding));
  } catch (error) {
    if (error instanceof FormatRefusal)
      return { name, trouble: tell(language, error.reason), ...(error.reason === "noNews" ? { isOther: true } : {}) };
    return { name, trouble: troubleWith(error, path, language, encoding) };
  }
}

/** Bytes of an article, or of one record: far more than a book, and less than what has no end. */
export const LARGEST = 64 * 2 ** 20;

/** @throws FormatRefusal */
export function textOf(name: string, text: string): Text {
  const extract = markupFormOf(name)?.(text);
  return extract === undefined
    ? { name, text, article: readAs(languageOf(name), text) }
    : { name, text, article: extract.text, extract };
}

/** Encodings in which Latin letters have a zero. */
const WIDE = /^utf-?16/i;

/**
 * A zero that a feed left behind is a character to remove, and makes no article binary. In what is none they are many; in UTF-16 that does not say
 * so every space has one.
 */
const hasManyZeros = (bytes: Buffer): boolean =>
  bytes.includes(0) && bytes.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) > bytes.length / 30;

/** UTF-16 that does not say so has Arabic letters and Latin ones by turns of the same two bytes. */
function troubleWithZeros(bytes: Buffer, language: Language): string {
  const opening = bytes.subarray(0, OPENING);
  const highBytesAt = (odd: 0 | 1): number =>
    opening.filter((byte, at) => at % 2 === odd && (byte === 0 || byte === ARABIC_BLOCK)).length;
  const [even, odd] = [highBytesAt(0), highBytesAt(1)];
  const most = Math.max(even, odd);
  return opening.length > 2 && most >= 0.8 * (opening.length / 2)
    ? tell(language, "fileUtf8", odd > even ? "utf-16le" : "utf-16be")
    : tell(language, "fileBinary");
}

const OPENING = 1000;
/** The higher byte of U+0600 to U+06FF. */
const ARABIC_BLOCK = 0x06;

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

const ARTICLES = "**/*.{txt,md,arpress,خبر,html,htm,xhtml,xml,nitf,docx}";

/** What archives are in that are not in UTF-8. */
const OFTEN = "windows-1256";

function troubleWith(error: unknown, path: string, language: Language, encoding: string): string {
  if (error instanceof TypeError)
    return encoding === UTF8 ? tell(language, "fileUtf8", OFTEN) : tell(language, "fileEncoding", encoding);
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
