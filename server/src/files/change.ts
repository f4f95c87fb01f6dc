/** Changes a file as one step: who reads it sees it as it was or as it is, and what others write meanwhile is kept. */
import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { access, constants, mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { realTarget } from "./links";
import { locked } from "./lock";
import { readUtf8 } from "./read";
import { codeOf, trouble, troubleOf } from "./trouble";

/**
 * @param path its folders are made where they are not there; a link stays one, and what it leads to is changed
 * @param change the text as it stands, empty for a file that is not there, to the text that it becomes; a text that stays is not written
 * @throws Refusal where the file cannot be changed, and what `change` throws: the file is then as it was
 */
export async function changeFile(path: string, change: (source: string) => string): Promise<void> {
  try {
    const target = await realTarget(path);
    await mkdir(dirname(target), { recursive: true });
    await locked(target, async (isOurs) => {
      const source = (await readUtf8(target)) ?? "";
      const text = change(source);
      if (text !== source) await replace(target, text, isOurs);
    });
  } catch (error) {
    throw troubleOf(error, path);
  }
}

/**
 * Writes beside the file, to the disk, and puts that in its place.
 *
 * Libraries were looked at. atomically 2.1 and write-file-atomic 6 take what a nearly full disk has room for as the whole: 61,440 of
 * 100,000 bytes then stand in the file's place, and no error is told. `FileHandle.writeFile` writes on until all is written, or throws.
 */
async function replace(target: string, text: string, isOurs: () => Promise<boolean>): Promise<void> {
  const before = await stat(target).catch(() => undefined);
  // A folder lets a file be replaced that may not be written.
  if (before !== undefined) await access(target, constants.W_OK);
  await sweep(target);
  const beside = `${target}.${randomUUID()}.unfinished`;
  const mode = before && before.mode & 0o7777;
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(text);
      if (before !== undefined && mode !== undefined) {
        await keepOwner(handle, before);
        await handle.chmod(mode);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await isOurs())) throw trouble("busy", target);
    await moved(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Who shares a folder keeps its group; only root may give a file away. */
async function keepOwner(handle: FileHandle, { uid, gid }: Stats): Promise<void> {
  if (uid === process.geteuid?.() && gid === process.getegid?.()) return;
  await handle
    .chown(uid, gid)
    .catch(() => handle.chown(-1, gid))
    .catch(() => undefined);
}

/** What a writer left that was killed: nobody else writes now. */
async function sweep(target: string): Promise<void> {
  const left = (await readdir(dirname(target))).filter(
    (name) =>
      name.startsWith(basename(target)) &&
      /^(?:\.lock)?\.[\da-f-]{36}\.unfinished$/.test(name.slice(basename(target).length)),
  );
  await Promise.all(left.map((name) => rm(join(dirname(target), name), { force: true })));
}

/** On Windows a file that another program is just looking at is not replaced: a moment later it is. */
async function moved(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== "win32" || tries === 20 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? ""))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
