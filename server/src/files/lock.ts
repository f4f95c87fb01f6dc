/**
 * One writer at a time, in this process and in others: a file beside the file, which the file system makes once or not at all.
 *
 * Libraries were looked at. proper-lockfile has had no release since 2021, lets two in where both find a dead owner's lock
 * (moxystudio/node-proper-lockfile#121), knows the dead by their age alone, and patches `process` through graceful-fs.
 */
import { randomUUID } from "node:crypto";
import { link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { codeOf, trouble } from "./trouble";

/**
 * Runs a task while nobody else runs one for this file. What an owner left behind that is gone is taken over.
 * @param task may ask whether the lock is still its own: another takes it over where this process has slept for long
 * @throws Refusal where the file stays locked
 */
export async function locked<T>(file: string, task: (isOurs: () => Promise<boolean>) => Promise<T>, wait: () => Promise<void> = aMoment): Promise<T> {
  const lock = `${file}.lock`;
  const owner: Owner = { host: hostname(), pid: process.pid, id: randomUUID() };
  for (let tries = 0; !(await isTaken(lock, owner)); tries++) {
    if (tries === PATIENCE) throw trouble("busy", file);
    await removeDead(lock);
    await wait();
  }
  const isOurs = async (): Promise<boolean> => (await ownerOf(lock))?.id === owner.id;
  try {
    return await task(isOurs);
  } finally {
    if (await isOurs()) await rm(lock, { force: true });
  }
}

interface Owner {
  host: string;
  pid: number;
  id: string;
}

/** A write takes some milliseconds: an owner that has been at it for this long is gone, wherever it was. */
const STALE = 10_000;
/** Moments to wait before giving up: longer than {@link STALE}. */
const PATIENCE = 1500;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 10));

async function isTaken(lock: string, owner: Owner): Promise<boolean> {
  try {
    const handle = await open(lock, "wx");
    try {
      await handle.writeFile(JSON.stringify(owner));
    } catch (error) {
      await rm(lock, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    // Windows has other words for a file that is just being removed.
    if (codeOf(error) === "EEXIST" || (process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? ""))) return false;
    throw error;
  }
}

async function ownerOf(lock: string): Promise<Partial<Owner> | undefined> {
  try {
    return JSON.parse(await readFile(lock, "utf8")) as Partial<Owner>;
  } catch {
    // Gone, or not written yet.
    return undefined;
  }
}

/** Of two that find the same lock dead, one moves it away; who moved a living one in the meantime puts it back. */
async function removeDead(lock: string): Promise<void> {
  const seen = await stat(lock).catch(() => undefined);
  if (seen === undefined || !isDead(await ownerOf(lock), Math.abs(Date.now() - seen.mtimeMs))) return;
  const aside = `${lock}.${randomUUID()}.unfinished`;
  try {
    await rename(lock, aside);
    const moved = await stat(aside);
    if (moved.ino !== seen.ino || moved.mtimeMs !== seen.mtimeMs) await link(aside, lock);
  } catch {
    // Another was first: it is looked at again.
  }
  await rm(aside, { force: true });
}

function isDead(owner: Partial<Owner> | undefined, age: number): boolean {
  return age > STALE || (owner?.host === hostname() && owner.pid !== undefined && !isRunning(owner.pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
