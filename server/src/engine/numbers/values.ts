/** How values are written in the public JSON. */

/** @returns a plain decimal without exponent, grouping or binary dust. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return "0";
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(DECIMALS).replace(/\.?0+$/, "");
}

const DECIMALS = 12;

/** Units of a duration in the order of ISO 8601, a time's behind a T. */
const DESIGNATORS = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** @returns an ISO 8601 duration of the parts given, as `PT2H20M` for 2 hours and 20 minutes; equal designators add up. */
export function isoDurationOf(parts: readonly { value: number; code: string }[]): string {
  let date = "";
  let time = "";
  for (const designator of DESIGNATORS) {
    const same = parts.filter(({ code }) => code === designator);
    if (same.length === 0) continue;
    const value = plainDecimal(same.reduce((sum, part) => sum + part.value, 0));
    if (designator.startsWith("T")) time += `${value}${designator.slice(1)}`;
    else date += `${value}${designator}`;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}
