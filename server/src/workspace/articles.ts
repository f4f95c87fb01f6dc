/** Which texts are articles for us, and how they are read. */
import { maskMarkdown } from "../engine/text/markdown";
import type { Extract } from "../formats/extract";
import { textOfHtml } from "../formats/html";
import { maskOf } from "../formats/mask";
import { textOfNewsXml } from "../formats/news-xml";
import { FormatRefusal } from "../formats/refusal";
import type { Settings } from "../settings";

/** A document as its editor has it. */
export interface Given {
  uri: string;
  languageId: string;
  text: string;
}

/** @returns the article of a document, every letter at its place and all else as spaces; undefined for what is no article for us */
export function articleIn(
  { uri, languageId, text }: Given,
  settings: Pick<Settings, "documents" | "pages">,
): string | undefined {
  const formOf = PAGES[languageId];
  if (formOf === undefined) return isRead(uri, languageId, text, settings) ? readAs(languageId, text) : undefined;
  const page = settings.pages ? pageIn(text, formOf) : undefined;
  return page !== undefined && isRead(uri, languageId, page, settings) ? page : undefined;
}

/** Documents that hold an article among other things, by their language. */
const PAGES: Readonly<Record<string, (source: string) => Extract>> = { html: textOfHtml, xml: textOfNewsXml };

/** @returns undefined also for what is refused: XML that is no news, and markup that nobody writes */
function pageIn(text: string, formOf: (source: string) => Extract): string | undefined {
  try {
    return maskOf(text, formOf(text));
  } catch (error) {
    if (error instanceof FormatRefusal) return undefined;
    throw error;
  }
}

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
  if (/\.x?html?$/i.test(path)) return "html";
  if (/\.(?:xml|nitf)$/i.test(path)) return "xml";
  return path.endsWith(".md") ? "markdown" : "plaintext";
}
