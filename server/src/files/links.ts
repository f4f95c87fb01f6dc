/** Where a path really leads. */
import { readlink, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { codeOf, troubleOf } from "./trouble";

/** @returns the path with every link in it followed, of a file that may not be there yet */
export async function realTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? join(await realTarget(dirname(path)), basename(path)) : realTarget(resolve(dirname(path), link));
  }
}

/**
 * @returns where a path of a folder leads, where that is outside; undefined for what stays inside
 * @throws Refusal where that cannot be known
 */
export async function leadsOut(path: string, folder: string): Promise<string | undefined> {
  try {
    const [target, home] = await Promise.all([realTarget(path), realTarget(folder)]);
    const way = relative(home, target);
    return way === ".." || /^\.\.[\\/]/.test(way) || isAbsolute(way) ? target : undefined;
  } catch (error) {
    throw troubleOf(error, path);
  }
}
