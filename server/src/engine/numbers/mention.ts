/** A number as it is found in its paragraph, with what only the whole article can decide (see resolve-units-and-dates.ts). */
import type { NumberMention, Span } from "../article";
import type { Written } from "./values";

/** The public fields (see article.ts) at offsets in the paragraph, and some for the article to decide by. */
export interface LocalNumber extends Span {
  kind: NumberMention["kind"];
  numeral: Span;
  value: string;
  rounded: boolean;
  unit: string | undefined;
  bound: NumberMention["bound"] | undefined;
  per: string | undefined;
  calendar: "hijri" | undefined;
  zone: string | undefined;
  resolved: string | undefined;
  /** Its value where the article's separators mean the other thing. */
  other: string | undefined;
  separator: { mark: string; meant: "decimal" | "grouping" | "either" } | undefined;
  /** Currencies that share the bare noun, where the article decides (جنيه). */
  candidates: readonly string[] | undefined;
  /** Of a day of a month told from the month of filing (`العاشر من الشهر الجاري`): how many months later. */
  monthOffset: number | undefined;
  /** Of a day without its year (`12 مايو المقبل`): 1 for the next, -1 for the last. */
  toward: number | undefined;
  /** Of a day without its year (`14 أوت من السنة نفسها`): the year told before is its own. */
  sameYear: boolean;
  /** The name that it may be part of (`شهاب 3`), and whether its place shows that it is. */
  name: { name: string; shown: boolean } | undefined;
}

export interface FoundNumber {
  mention: LocalNumber;
  /** Token index after the expression. */
  to: number;
}

/** Every number is made here, by one literal (see newMention in entities/mention.ts). */
export function newNumber(
  { start, end }: Span,
  kind: LocalNumber["kind"],
  written: string | Written,
  numeral: Span = { start, end },
): LocalNumber {
  const { value, rounded } = typeof written === "string" ? { value: written, rounded: false } : written;
  return {
    start,
    end,
    kind,
    numeral,
    value,
    rounded,
    unit: undefined,
    bound: undefined,
    per: undefined,
    calendar: undefined,
    zone: undefined,
    resolved: undefined,
    other: undefined,
    separator: undefined,
    candidates: undefined,
    monthOffset: undefined,
    toward: undefined,
    sameYear: false,
    name: undefined,
  };
}
