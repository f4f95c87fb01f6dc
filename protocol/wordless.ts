/** What the log may hold of an error. A message is somebody's words, and may quote the article: none goes in but a system call's. */

/** @returns an error's kind and code, and where in the program it came about: nothing of what was read */
export function wordless(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  // A system call tells of paths alone.
  if ("syscall" in error && "code" in error) return `${String(error.code)} ${String(error.syscall)}`;
  const code = "code" in error && /^-?\w+$/.test(String(error.code)) ? ` ${String(error.code)}` : "";
  const frames = [...(error.stack ?? "").matchAll(FRAMES)].map(
    ([, name = "", file = "", place = ""]) => `    at ${name}${file}${place}${name === "" ? "" : ")"}`,
  );
  return [`${plain(error.name)}${code}`, ...frames].join("\n");
}

/** A line of a stack: the function, its file without the folders, line and column. */
const FRAMES = /^ {4}at (?:async )?([\w.$<> ]+ \()?(?:[^\s()]*[\\/])?([\w.-]+)(:\d+:\d+)\)?$/gm;

const plain = (name: string): string => (/^\w+$/.test(name) ? name : "Error");
