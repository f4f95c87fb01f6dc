/**
 * Order on the screen. Editors lay rows out from left to right and know nothing of what stands in them: every piece of one direction inside text of
 * the other is isolated here (Unicode Bidirectional Algorithm, UAX #9, section 2.4), and nowhere else. Nothing of this ever enters a document.
 */
import type { Language } from "../language";

/** @returns what is read from its own beginning among Arabic words (a path, a code, an ISO date), kept together */
export const leftToRight = (text: string): string => `${LRI}${text}${PDI}`;

/** @returns an Arabic text with its own direction, where an editor lays out left to right */
export const rightToLeft = (text: string): string => `${RLI}${text}${PDI}`;

/**
 * @returns a line that keeps its order wherever it is shown: Arabic from the right, with dates, signs and codes in it as they are written; another
 *   language from the left, with each stretch of Arabic in it in its own direction; what would override the direction of the rest is shown instead
 */
export function directed(given: string, language: Language): string {
  const line = harmless(given);
  if (!ARABIC.test(line)) return line;
  return language === "ar"
    ? rightToLeft(line.replace(CODES, leftToRight))
    : line.replace(ARABIC_STRETCHES, isolateStretch);
}

/** A bracket whose other half stands among the other words belongs to them. */
function isolateStretch(stretch: string): string {
  const [open, close] = [/[«(]/g, /[»)]/g].map((bracket) => stretch.match(bracket)?.length ?? 0) as [number, number];
  const from = open > close && /^[«(]/.test(stretch) ? 1 : 0;
  const to = stretch.length - (close > open && /[»)]$/.test(stretch) ? 1 : 0);
  return stretch.slice(0, from) + rightToLeft(stretch.slice(from, to)) + stretch.slice(to);
}

/** @returns words of the article, as a row of their own shows them: from the right where they are Arabic */
export const words = (text: string): string => directed(text, "ar");

/** @returns facts that stand behind a label in its row, apart from it and from each other */
export function beside(...facts: readonly string[]): string {
  const shown = facts.filter((fact) => fact !== "");
  return shown.length === 0
    ? ""
    : LRM + shown.map((fact) => FSI + harmless(fact).replace(CODES, leftToRight) + PDI).join(" · ");
}

/** @returns a text without what only orders it on the screen */
export const undirected = (text: string): string => text.replace(/[\u200e\u2066-\u2069]/g, "");

/** @returns a text in which nothing moves the cursor of a terminal, rings, colours, or overrides the direction of what stands behind it */
export const harmless = (text: string): string =>
  text.replace(COMMANDS, (mark) => `\\u{${mark.codePointAt(0)?.toString(16) ?? ""}}`);

/** Control characters but tab and line feed, and the marks that embed or override (UAX #9). */
const COMMANDS = /(?![\t\n])\p{Cc}|[\u202a-\u202e]/gu;

const LRM = "\u200e";
const [LRI, RLI, FSI, PDI] = ["\u2066", "\u2067", "\u2068", "\u2069"];

const ARABIC = /[\u0600-\u06ff]/;
/** A date, and a number with its sign: digits after Arabic letters change places around a hyphen. What is isolated already is left as it is. */
const CODES = /(?<![\u2066\p{L}\p{N}_./-])(?:\d{4}-\d\d(?:-\d\d)?|[-+−±]\d[\d.,]*)(?![\p{L}\p{N}-])/gu;
/** Arabic words with what stands between them, the figure before the first, and the year behind the last. */
const ARABIC_STRETCHES =
  /(?:[-−]?[\d٠-٩][\d٠-٩.,٫٬:/–-]*%?\s)?[«(]?[\u0600-\u06ff](?:[^\u2066-\u2069A-Za-z·*|\n:]*[\u0600-\u06ff])?(?:\s\d{4}(?![\d.,%-]))?[»)]?/g;
