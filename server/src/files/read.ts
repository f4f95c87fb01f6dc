/** Reads files that are text, of a size that a person can have written. */
import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import { encodingOf, textIn, type Encoding } from "../../../protocol/encoding";
import { codeOf, LARGEST, trouble, troubleOf } from "./trouble";

/**
 * @returns a file's text, a byte order mark included; undefined where there is none
 * @throws Refusal for what is no file, no UTF-8 nor UTF-16 that says so, too large, or may not be read: half of it is never taken for the whole
 */
export const readText = (path: string): Promise<string | undefined> => readIn(path, encodingOf);

/** The same of a file that is to be written, in UTF-8 as all that we write. */
export const readUtf8 = (path: string): Promise<string | undefined> => readIn(path, () => "utf-8");

async function readIn(path: string, encodingIn: (bytes: Uint8Array) => Encoding): Promise<string | undefined> {
  try {
    // A pipe or a device may have no end, and a device may begin to do something when it is opened.
    if (!(await stat(path)).isFile()) throw trouble("noFile", path);
    // Should a pipe stand there by now, nobody waits for who writes to it.
    const bytes = await readBytes(path, LARGEST, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (bytes === undefined) throw trouble("tooLarge", path);
    return textIn(bytes, encodingIn(bytes));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    if (code === "EACCES" || code === "EPERM") throw trouble("unreadable", path);
    throw error instanceof TypeError ? trouble("notText", path) : troubleOf(error, path);
  }
}

/** @returns what can be read of a path, whatever stands there; undefined for more than so many bytes: what grows meanwhile, or has no end, is not read on */
export async function readBytes(path: string, most: number, flags: number | string = "r"): Promise<Buffer | undefined> {
  const handle = await open(path, flags);
  try {
    return await bytesIn(handle.createReadStream({ autoClose: false, end: most }), most);
  } finally {
    await handle.close();
  }
}

/** The same of a stream. */
export async function bytesIn(stream: AsyncIterable<unknown>, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
