/** Paths that newsroom files name: they stay in their folder. */
import { encoded } from "../uris";

/** Where a folder's stylebook stands if no setting names another; it need not be there. */
export const STYLEBOOK_FILE = "stylebook.yaml";

/**
 * @param path from a folder, as a person writes it on any system
 * @param from the folder within that folder that it is told from, as the beginning of a URI's end: `desk/sports`
 * @returns it as the end of a URI; undefined for one that leads out of the folder, or nowhere
 */
export function pathInside(path: string, from = ""): string | undefined {
  if (/^(?:[\\/]|[a-z]:)/i.test(path)) return undefined;
  const inside = from.split("/").filter((part) => part !== "");
  let named = 0;
  for (const part of path.split(/[\\/]/)) {
    if (part === ".." && inside.pop() === undefined) return undefined;
    if (part === ".." || part === "" || part === ".") continue;
    inside.push(encoded(part));
    named++;
  }
  return named === 0 || inside.length === 0 ? undefined : inside.join("/");
}

/** A URI stays, a path becomes one. */
export const asUri = (path: string): string =>
  /^[a-z][a-z\d+.-]+:/i.test(path)
    ? path
    : `file://${path.startsWith("/") ? "" : "/"}${path.split(/[\\/]/).map(encoded).join("/")}`;
