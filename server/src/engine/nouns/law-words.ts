/** What tells a law that goes by one noun: `قانون الإيجار`; a نظام is a system, too (table law-words). */
import { rows, type Row } from "../lexicon/lexicon";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";

/** Words: `المادة 80 من`, `اللائحة التنفيذية ل`, and one more. */
const FARTHEST = 4;

/** `قانون | الإيجار`: a field that a law goes by. By its look-up key. */
export const isLawField = (key: string): boolean => FIELDS.has(key) || REGIMES.has(key);

/** `نظام | الإفلاس`: and no system is of it. By its look-up key. */
export const isOfRegime = (key: string): boolean => REGIMES.has(key);

/** `قانون`: nothing but a law, by its look-up key; a `نظام` is a system, too. */
export const isPlainLaw = (key: string): boolean => PLAIN_LAWS.has(key);

/** `المادة 80 من | نظام العمل`: does what stands before token `at` speak of a law? */
export function speaksOfLaw(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    const word = tokens[before]?.word;
    if (word === undefined || MARKS.has(word.surface)) return false;
    if (word.readings.some(({ key }) => SPEAKING.has(key))) return true;
  }
  return false;
}

const MARKS = new Set(["،", ".", "؛", ":"]);

const withRole = (role: Row<"law-words">["role"]): ReadonlySet<string> =>
  new Set(rows("law-words").flatMap((row) => (row.role === role ? [keyForm(row.form)] : [])));
const PLAIN_LAWS = withRole("law");
const FIELDS = withRole("field");
const REGIMES = withRole("regime");
const SPEAKING = withRole("speaks");
