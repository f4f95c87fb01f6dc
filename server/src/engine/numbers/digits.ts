/** Digits and their separators. */
import { perWord, type Word } from "../text/words";

export interface DigitValue {
  value: number;
  /** All digits, where a floating-point number would lose some. */
  exact?: string;
  /** What one separator before three digits would mean the other way round: 2.300 is 2300 or 2.3. */
  other?: number;
  /** The separator that decides, and what it means here; "either" where the digits alone do not tell. */
  separator?: { mark: string; meant: "decimal" | "grouping" | "either" };
}

/**
 * @param written a numeral in any of the three digit systems, with its separators and perhaps a vulgar fraction (`2½`)
 * @returns its value, or undefined where it has none (`1.2.3`, an address or a date)
 *
 * One separator before exactly three digits may be either (`2.300`): grouping is the first reading, as whole numbers are what
 * newsrooms write so; ٫ is always decimal, ٬ always grouping. Elsewhere a separator before one, two or more than three digits
 * is decimal, and the same separator twice groups.
 */
export function valueOfDigits(written: string): DigitValue | undefined {
  const vulgar = VULGAR[written.at(-1) ?? ""] ?? 0;
  const ascii = asciiDigits(vulgar === 0 ? written : written.slice(0, -1));
  if (ascii === "") return vulgar === 0 ? undefined : { value: vulgar };
  if (/^\d+$/.test(ascii)) return whole(ascii, vulgar);
  if (!/^[\d.,٫٬،]+$/.test(ascii)) return undefined;
  const separators = ascii.replace(/\d/g, "");
  const groups = ascii.split(/[.,٫٬،]/);
  const last = groups.at(-1) ?? "";
  const head = groups.slice(0, -1);
  const mark = separators.at(-1) ?? "";
  const before = separators.slice(0, -1);
  const oneMark = new Set(separators).size === 1;
  if (oneMark && mark !== "٫" && isGrouped(groups)) {
    const grouped = whole(groups.join(""), vulgar);
    if (groups.length > 2 || mark === "٬") return { ...grouped, separator: { mark, meant: "grouping" } };
    return { ...grouped, other: Number(`${head[0]}.${last}`), separator: { mark, meant: "either" } };
  }
  const decimal = !before.includes(mark) && new Set(before).size <= 1 && (head.length === 1 || isGrouped(head));
  return decimal ? { value: Number(`${head.join("")}.${last}`), separator: { mark, meant: "decimal" } } : undefined;
}

/** @returns the digits of any Unicode decimal system as ASCII digits, everything else as it is. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < "۰" ? 0x660 : 0x6f0)) % 10));
}

/** @returns a numeral's digits in ASCII, with its separators; "" for a word that is no numeral. */
export function digitsOf(word: Word | undefined): string {
  return word?.kind === "number" ? asciiOf(word) : "";
}

const asciiOf = perWord((word: Word): string => asciiDigits(word.plain));

/** The digit systems of Arabic script press, by their zero. */
export const DIGIT_ZEROS = { ascii: "0", arabic: "٠", persian: "۰" } as const;
export type DigitSystem = keyof typeof DIGIT_ZEROS;

/** @returns ASCII digits written in another system, everything else as it is. */
export function inDigitSystem(ascii: string, system: DigitSystem): string {
  const zero = DIGIT_ZEROS[system].charCodeAt(0);
  return ascii.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** @returns the digit system of a text's first digit, or undefined where it has none. */
export function digitSystemOf(text: string): DigitSystem | undefined {
  const digit = /[0-9٠-٩۰-۹]/.exec(text)?.[0];
  return digit === undefined ? undefined : digit < "٠" ? "ascii" : digit < "۰" ? "arabic" : "persian";
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875 };

function whole(digits: string, vulgar: number): DigitValue {
  const value = Number(digits) + vulgar;
  return Number.isSafeInteger(Number(digits)) ? { value } : { value, exact: BigInt(digits).toString() };
}

/** Are these the groups of a whole number: one to three digits, no leading zero, then threes? */
function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? group.length <= 3 && !group.startsWith("0") : group.length === 3));
}
