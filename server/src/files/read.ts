/** Reads files that are text, of a size that a person can have written. */
import { readFile, stat } from "node:fs/promises";
import { codeOf, LARGEST, trouble, troubleOf } from "./trouble";

/**
 * @returns a file's text, a byte order mark included; undefined where there is none
 * @throws Refusal for what is no file, no UTF-8, too large, or may not be read: half of it is never taken for the whole
 */
export async function readText(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    // A pipe or a device may have no end.
    if (!found.isFile()) throw trouble("noFile", path);
    if (found.size > LARGEST) throw trouble("tooLarge", path);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EACCES" || code === "EPERM") throw trouble("unreadable", path);
    throw error instanceof TypeError ? trouble("notText", path) : troubleOf(error, path);
  }
}
