/** URIs of files, which every editor writes in its own way: `c:` or `c%3A`, `%d9` or `%D9`, letters as they are or escaped. */

/**
 * @returns the one spelling that all spellings of a URI share: VS Code's. An escape that is none stands for itself, and what is no URI with
 *   a path stays as it is
 */
export function spelled(uri: string): string {
  const [, scheme = "", path = "", rest = ""] = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)(\/[^?#]*)(.*)$/is.exec(uri) ?? [];
  if (path === "") return uri;
  const parts = path.split("/").map(decoded);
  return (
    scheme.toLowerCase() + parts.map((part, at) => encoded(at === 1 ? withSmallDrive(part) : part)).join("/") + rest
  );
}

/** @returns one part of a URI's path as an editor writes it, with more escaped than JavaScript takes for reserved */
export const encoded = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** @returns a part of a URI, or several, as a person reads it */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @returns the last part of a URI, as a person reads it */
export const nameOf = (uri: string): string => decoded(uri.slice(uri.lastIndexOf("/") + 1));

/** @returns the path of a file from its folder, as the newsroom's lists have it */
export const pathIn = (folder: string, uri: string): string =>
  spelled(uri)
    .slice(spelled(folder).length + 1)
    .split("/")
    .map(decoded)
    .join("/");

const withSmallDrive = (part: string): string => (/^[A-Z]:$/.test(part) ? part.toLowerCase() : part);
