/** Documents that hold an article in a form of their own, by the ending of their name. */
import { textOfDocx } from "./docx";
import type { Extract } from "./extract";
import { textOfHtml } from "./html";
import { textOfNewsXml } from "./news-xml";
import { textOfNinjs } from "./ninjs";

/** Forms that are text with markup: their article is taken out of the decoded text. */
export function markupFormOf(name: string): ((source: string) => Extract) | undefined {
  if (/\.x?html?$/i.test(name)) return textOfHtml;
  if (/\.(?:xml|nitf)$/i.test(name)) return textOfNewsXml;
  return /\.json$/i.test(name) ? textOfNinjs : undefined;
}

/** Forms that are no text. */
export function binaryFormOf(name: string): ((bytes: Uint8Array) => Extract) | undefined {
  return /\.docx$/i.test(name) ? textOfDocx : undefined;
}

/** Is a document of this name such a form? */
export const isForm = (name: string): boolean => markupFormOf(name) !== undefined || binaryFormOf(name) !== undefined;
