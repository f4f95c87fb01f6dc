/** Digits and their separators. */
import { perWord, type Word } from "../text/words";
import { exact, exactOf, plus, type Exact } from "./exact";

export interface DigitValue {
  value: Exact;
  /** What one separator before three digits would mean the other way round: 2.300 is 2300 or 2.3. */
  other?: Exact;
  /** The separator that decides, and what it means here; "either" where the digits alone do not tell. */
  separator?: { mark: string; meant: "decimal" | "grouping" | "either" };
}

/**
 * @param written a numeral in any of the three digit systems, with its separators and perhaps a vulgar fraction (`2½`)
 * @returns its value, or undefined where it has none (`1.2.3`, an address or a date; a run of digits longer than any figure)
 *
 * One separator before exactly three digits may be either (`2.300`): grouping is the first reading, as whole numbers are what
 * newsrooms write so; ٫ is always decimal, ٬ always grouping. Elsewhere a separator before one, two or more than three digits
 * is decimal, and the same separator twice groups.
 */
export function valueOfDigits(written: string): DigitValue | undefined {
  if (written.length > LONGEST) return undefined;
  const vulgar = VULGAR[written.at(-1) ?? ""];
  const ascii = asciiDigits(vulgar === undefined ? written : written.slice(0, -1));
  if (ascii === "") return vulgar === undefined ? undefined : { value: vulgar };
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
    return { ...grouped, other: decimal(head, last), separator: { mark, meant: "either" } };
  }
  const isDecimal = !before.includes(mark) && new Set(before).size <= 1 && (head.length === 1 || isGrouped(head));
  return isDecimal ? { value: decimal(head, last), separator: { mark, meant: "decimal" } } : undefined;
}

/** Digits, with their separators, of the longest figure that is read as a number: codes may be longer. */
const LONGEST = 60;

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

const VULGAR: Readonly<Record<string, Exact>> = { "½": exact(1, 2), "¼": exact(1, 4), "¾": exact(3, 4), "⅓": exact(1, 3), "⅔": exact(2, 3), "⅛": exact(1, 8), "⅜": exact(3, 8), "⅝": exact(5, 8), "⅞": exact(7, 8) };

const whole = (digits: string, vulgar: Exact = exact(0)): DigitValue => ({ value: plus(exact(BigInt(digits)), vulgar) });
const decimal = (head: readonly string[], decimals: string): Exact => exactOf(`${head.join("")}.${decimals}`) ?? exact(0);

/** Are these the groups of a whole number: one to three digits, no leading zero, then threes? */
function isGrouped(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? group.length <= 3 && !group.startsWith("0") : group.length === 3));
}
