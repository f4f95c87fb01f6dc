/** How values are written in the public JSON. */
import { decimalOf, decimalsOf, exact, exactOf, minus, plus, times, type Exact } from "./exact";

export interface Written {
  value: string;
  /** Does it differ from the value in its last decimal, as a third of a million must? */
  rounded: boolean;
}

/** @returns a plain decimal without exponent or grouping */
export function plainDecimal(value: Exact): Written {
  const { digits, rounded } = decimalOf(value, decimalsOf(value) ?? DECIMALS);
  return { value: digits, rounded };
}

/** Of a value without end. */
const DECIMALS = 12;

/** @returns what plain decimals make together, as one */
export function sumOf(numbers: readonly { value: string }[]): string {
  return plainDecimal(numbers.reduce((sum, { value }) => plus(sum, exactOf(value) ?? NOTHING), NOTHING)).value;
}

/** Units of a duration in the order of ISO 8601, a time's behind a T; and how many of the next one make one, where all are equal. */
const DESIGNATORS: readonly { code: string; next?: number }[] = [{ code: "Y", next: 12 }, { code: "M" }, { code: "W", next: 7 }, { code: "D", next: 24 }, { code: "TH", next: 60 }, { code: "TM", next: 60 }, { code: "TS" }];

/**
 * @returns an ISO 8601 duration of the parts given, as `PT2H20M` for 2 hours and 20 minutes; equal designators add up, and a rest without
 *   end goes into smaller units (a third of an hour is `PT20M`)
 */
export function isoDurationOf(parts: readonly { value: Exact; code: string }[]): Written {
  let date = "";
  let time = "";
  let rounded = false;
  let rest = NOTHING;
  DESIGNATORS.forEach(({ code, next }) => {
    const same = parts.filter((part) => part.code === code);
    let value = same.reduce((sum, part) => plus(sum, part.value), rest);
    rest = NOTHING;
    if (next !== undefined && decimalsOf(value) === undefined) {
      const whole = exact(value.top / value.bottom);
      rest = times(minus(value, whole), next);
      value = whole;
    }
    if (value.top === 0n && (same.length === 0 || rest.top !== 0n)) return;
    const written = plainDecimal(value);
    rounded ||= written.rounded;
    if (code.startsWith("T")) time += `${written.value}${code.slice(1)}`;
    else date += `${written.value}${code}`;
  });
  return { value: `P${date}${time === "" ? "" : `T${time}`}`, rounded };
}

const NOTHING = exact(0);
