/** Which documents may be articles, told without the server: by language, and by their letters. */
import { Range, type TextDocument } from "vscode";
import { isFile } from "./files";

export const LANGUAGES: readonly string[] = ["arabic-press", "plaintext", "markdown"];
/** Where an article is read if `arabicPress.pages` is set: the server knows. */
export const PAGES: readonly string[] = ["html", "xml"];

/** Is it a text file, not of our own language, that is mostly Arabic? */
export const isArabicText = (document: TextDocument): boolean =>
  ["plaintext", "markdown"].includes(document.languageId) && isFile(document.uri) && isMostlyArabic(document);

/** More letters of Arabic than others in the first 20,000 characters, as the server reads it. */
function isMostlyArabic(document: TextDocument): boolean {
  const text = document.getText(new Range(document.positionAt(0), document.positionAt(20_000)));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.match(/(?=\p{Script=Arabic})\p{L}/gu)?.length ?? 0) > letters;
}
