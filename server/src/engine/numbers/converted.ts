/** Numerals in another digit system: `51.452` is `٥١٬٤٥٢`, and a dot beside ٥ would be read as ٠. */
import type { NumberKind, NumberMention, Span } from "../article";
import { asciiDigits, inDigitSystem, valueOfDigits, type DigitSystem, type DigitValue } from "./digits";
import { compare, exactOf } from "./exact";

/** A numeral in another system. */
export interface Converted {
  text: string;
  /** Its one separator may mean the other thing (`51.452`), which in the new system it could no longer. */
  asks: boolean;
}

/**
 * @param numbers what is read of the text that the numerals are in
 * @returns what writes a numeral (its span, and what is written there) in a system, with the separators of that system (CLDR) where it is an amount;
 *   those of dates, times, scores and numbers that name stay
 */
export function convertedBy(
  numbers: readonly NumberMention[],
  system: DigitSystem,
): (span: Span, written: string) => Converted {
  const byStart = new Map(numbers.map((number) => [number.numeral.start, number]));
  return (span, written) => {
    const number = byStart.get(span.start);
    const digits = inDigitSystem(asciiDigits(written), system);
    const reading = number !== undefined && AMOUNTS.has(number.kind) ? valueOfDigits(written) : undefined;
    if (number === undefined || reading?.separator === undefined) return { text: digits, asks: false };
    const { decimal, grouping } = SEPARATORS[system];
    const last = written.lastIndexOf(reading.separator.mark);
    const isPoint = isDecimal(reading, number, span);
    const text = digits.replace(/[.,٫٬،]/g, (_, at: number) => (isPoint && at === last ? decimal : grouping));
    return { text, asks: reading.separator.meant === "either" };
  };
}

const AMOUNTS: ReadonlySet<NumberKind> = new Set(["cardinal", "percent", "money", "quantity", "duration", "age"]);

const SEPARATORS: Readonly<Record<DigitSystem, { decimal: string; grouping: string }>> = {
  ascii: { decimal: ".", grouping: "," },
  arabic: { decimal: "٫", grouping: "٬" },
  persian: { decimal: "٫", grouping: "٬" },
};

/** Before ألف and مليون a dot is decimal, as it is read; elsewhere the value tells. */
function isDecimal({ separator, other }: DigitValue, { numeral, value }: NumberMention, { end }: Span): boolean {
  if (separator?.meant !== "either") return separator?.meant === "decimal";
  if (numeral.end !== end) return separator.mark === ".";
  const read = exactOf(value);
  return read !== undefined && other !== undefined && compare(read, other) === 0;
}
