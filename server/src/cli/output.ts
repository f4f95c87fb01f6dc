/** Where the command line prints: a reader that is slow is waited for, one that has enough is left, and nothing in a text can command a terminal. */
import { fstatSync, readFileSync, readlinkSync } from "node:fs";
import type { Language } from "../engine/language";
import { harmless } from "../engine/text/direction";
import { tell } from "./words";

/** Exit codes, as in docs/command-line.md. */
export const CLEAN = 0;
export const FINDINGS = 1;
export const TROUBLE = 2;

/** To be called once, before anything is printed. */
export function openOutput(language: Language): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has enough (head) closes the pipe: that is no fault.
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`arabic-press: ${tell(language, "outputFull", error.message)}\n`);
    process.exit(TROUBLE);
  });
  process.stderr.on("error", () => undefined);
}

/** To be called before a command of which nothing comes but what it prints. */
export function leaveWhereClosed(language: Language): void {
  if (!isClosed()) return;
  process.stderr.write(`arabic-press: ${tell(language, "outputClosed")}\n`);
  process.exit(TROUBLE);
}

/** Prints, and waits while the reader is behind. */
export async function print(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Tells a trouble on standard error; the exit code will be 2, the rest is still done. */
export function complain(about: string, what: string): void {
  process.stderr.write(`arabic-press: ${harmless(about)}: ${harmless(what)}\n`);
  process.exitCode = TROUBLE;
}

/**
 * Node opens the null device, for reading too, in the place of an output that is closed (`>&-`); a shell opens it for writing alone. A program that
 * starts us and wants no output does as Node.
 */
function isClosed(): boolean {
  try {
    if (!fstatSync(1).isCharacterDevice() || readlinkSync("/proc/self/fd/1") !== "/dev/null") return false;
    const [, flags = "0"] = /^flags:\s*(\d+)/m.exec(readFileSync("/proc/self/fdinfo/1", "utf8")) ?? [];
    return (parseInt(flags, 8) & READ_AND_WRITE) !== 0;
  } catch {
    // Where there is no /proc nothing can be told.
    return false;
  }
}

const READ_AND_WRITE = 2;
