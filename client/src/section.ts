/** One check's section of docs/checks.md (scripts/docs.mjs writes it) in one language. */

/**
 * @param page docs/checks.md
 * @param language `ar`, or another for English
 * @returns the section as Markdown; undefined where the page has none for this check
 */
export function sectionOf(page: string, check: string, language: string): string | undefined {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${check}\n`));
  const [, arabic, english, examples] = section?.split(PARTS) ?? [];
  if (arabic === undefined || english === undefined || examples === undefined) return undefined;
  return language === "ar" ? rightToLeft(`${arabic}${examples}`) : `${english.trim()}\n\n${rightToLeft(examples)}`;
}

/** The Arabic part and the examples stand in a block from right to left each, English between them. */
const PARTS = /^<div dir="rtl">$|^<\/div>$/m;

const rightToLeft = (markdown: string): string => `<div dir="rtl">\n\n${markdown.trim()}\n\n</div>\n`;
