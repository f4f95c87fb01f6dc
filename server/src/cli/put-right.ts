/** What people have put right in an article, by the list of the nearest folder around it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { correctionsOf, NO_CORRECTIONS, type Corrections } from "../engine/corrections";
import { IGNORE_FILE } from "../newsroom";
import { NOTHING_KEPT, readIgnoreFile, type Kept } from "../stylebook/ignore-file";

/** @returns what was put right in a file, each list being read once; of one that is broken, what could be understood */
export function openCorrections(): (file: string) => Corrections {
  const lists = new Map<string, { list: Kept; root: string } | undefined>();
  const nearest = (folder: string): { list: Kept; root: string } | undefined => {
    if (!lists.has(folder)) lists.set(folder, listIn(folder) ?? above(folder));
    return lists.get(folder);
  };
  const above = (folder: string): { list: Kept; root: string } | undefined =>
    dirname(folder) === folder ? undefined : nearest(dirname(folder));
  return (file) => {
    const found = existsSync(file) ? nearest(dirname(resolve(file))) : undefined;
    return found === undefined
      ? NO_CORRECTIONS
      : correctionsOf(found.list, relative(found.root, resolve(file)).replaceAll(sep, "/"));
  };
}

function listIn(folder: string): { list: Kept; root: string } | undefined {
  const path = join(folder, IGNORE_FILE);
  try {
    if (!statSync(path).isFile()) return undefined;
    return { list: readIgnoreFile(readFileSync(path, "utf8")).list ?? NOTHING_KEPT, root: folder };
  } catch {
    // There is none.
    return undefined;
  }
}
