/** Which texts are articles for us, and how they are read. */
import { maskMarkdown } from "../engine/text/markdown";
import type { Settings } from "../settings";

/** @returns whether a document is an article for us: our own language always, others where they are mostly Arabic. */
export function isRead(
  uri: string,
  languageId: string,
  text: string,
  { documents }: Pick<Settings, "documents">,
): boolean {
  if (languageId === "arabic-press") return true;
  if (languageId === "yaml" || TABLES.test(uri)) return false;
  if (documents === "all") return true;
  return documents === "arabic" && isMostlyArabic(text);
}

/** Tables and logs of articles are no articles, whatever language an editor without theirs gives them. */
const TABLES = /\.(?:csv|tsv|jsonl?|log)$/i;

/** More Arabic than other letters in the first 20,000 characters. */
function isMostlyArabic(text: string): boolean {
  let arabic = 0;
  let other = 0;
  for (let i = 0; i < Math.min(text.length, 20_000); i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x0620 && code <= 0x06ff) arabic++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++;
    else if (code > 0x00c0 && code < 0x0600) other++;
  }
  return arabic > other;
}

/** Markup is no text: it reads as spaces. */
export const readAs = (languageId: string, text: string): string =>
  languageId === "markdown" ? maskMarkdown(text) : text;

/** A file that is not open has no language but its name's. */
export function languageOf(path: string): string {
  if (/\.(?:arpress|خبر)$/.test(path)) return "arabic-press";
  return path.endsWith(".md") ? "markdown" : "plaintext";
}

/** @returns the last part of a URI, as a person reads it */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** @returns the path of an article from its folder, as the newsroom's lists have it */
export const pathIn = (folder: string, uri: string): string => decodeURIComponent(uri.slice(folder.length + 1));
