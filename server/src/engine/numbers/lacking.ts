/** What is lacking to a whole hour or year behind إلا: `السابعة إلا الربع`, `ساعتين إلا ربعا`, `ثلاث ساعات إلا عشر دقائق`. */
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { compare, exact, minus, over, times, type Exact } from "./exact";
import { measureAt, type Measure } from "./measures";
import { Class, numberWord } from "./number-words";
import { numeralAt } from "./numerals";

/** Is this إلا? */
export const isExcept = (word: Word | undefined): boolean => word?.key === EXCEPT;
const EXCEPT = keyForm("إلا");

interface Lacking {
  value: Exact;
  to: number;
  code: string;
  smaller: { code: string; count: number };
}

/** `إلا ربعا`, `إلا عشر دقائق` behind hours, `إلا شهرين` behind years: how much is lacking, in the unit itself. */
export function lackingTo(tokens: readonly Token[], at: number, { kind, code }: Measure): Lacking | undefined {
  const smaller = kind === "duration" && isExcept(tokens[at]?.word) ? SMALLER.get(code) : undefined;
  if (smaller === undefined) return undefined;
  const part = code === "TH" ? partOfHour(tokens[at + 1]?.word, "bare") : undefined;
  if (part !== undefined) return { value: exact(part.minutes, 60), to: at + 2, code, smaller };
  const numeral = numeralAt(tokens, at + 1);
  const unit = measureAt(tokens, numeral?.to ?? at + 1);
  if (unit?.value.code !== smaller.code || unit.value.kind !== "duration" || unit.value.definite) return undefined;
  if (numeral === undefined && !unit.value.dual) return undefined;
  return { value: over(numeral?.value ?? exact(2), smaller.count), to: unit.to, code, smaller };
}

const SMALLER: ReadonlyMap<string, Lacking["smaller"]> = new Map([
  ["Y", { code: "M", count: 12 }],
  ["TH", { code: "TM", count: 60 }],
  ["TM", { code: "TS", count: 60 }],
]);

/** A duration without what is lacking to it: the parts that are left. */
export function less(value: Exact, { value: lacking, code, smaller }: Lacking): { value: Exact; code: string }[] {
  const left = minus(value, lacking);
  const whole = exact(left.top / left.bottom);
  return [
    { value: whole, code },
    { value: times(minus(left, whole), smaller.count), code: smaller.code },
  ].filter(({ value: part }) => compare(part, 0) > 0);
}

/** A half, a third, a quarter; `إلا ربعا` is accusative: its key has an alef more. */
export function partOfHour(
  word: Word | undefined,
  link: "bare" | "and",
): { minutes: number; definite: boolean } | undefined {
  const fraction = numberWord(word, link, Class.fraction);
  if (fraction !== undefined)
    return fraction.denominator <= 4
      ? { minutes: (60 * fraction.value) / fraction.denominator, definite: fraction.definite }
      : undefined;
  const minutes = link === "bare" ? ACCUSATIVE_PARTS.get(word?.key ?? "") : undefined;
  return minutes === undefined ? undefined : { minutes, definite: false };
}

const ACCUSATIVE_PARTS = new Map(
  [
    ["ربعا", 15],
    ["ثلثا", 20],
  ].map(([form, minutes]) => [keyForm(String(form)), Number(minutes)]),
);
