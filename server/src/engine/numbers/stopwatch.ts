/** How long something took, to the second: `في 2:05:30 ساعة`. Behind الساعة, or before a part of the day, the same figures tell when (times.ts). */
import { spaceBefore, type Token } from "../text/tokens";
import { digitsOf } from "./digits";
import { measureAt } from "./measures";
import { newNumber, type FoundNumber } from "./mention";
import { dayPartAt, HOUR } from "./times";

/** Tokens of `2:05:30`. */
const LENGTH = 5;
const HOURS = "TH";

/** @returns the duration that begins with the number at token `at` */
export function stopwatchAt(tokens: readonly Token[], at: number): FoundNumber | undefined {
  const [hours = "", ...rest] = figures(tokens, at);
  const to = at + LENGTH;
  if (!/^\d\d?$/.test(hours) || rest.length !== 2 || !rest.every((figure) => /^[0-5]\d$/.test(figure)))
    return undefined;
  if (tokens[at - 1]?.word.readings.some(({ key }) => key === HOUR) || dayPartAt(tokens, to, true)) return undefined;
  const [minutes, seconds] = rest.map(Number);
  const unit = measureAt(tokens, to);
  const end = unit?.value.code === HOURS ? unit.to : to;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const numeral = { start: span.start, end: tokens[to - 1]?.end ?? 0 };
  return { mention: newNumber(span, "duration", `PT${Number(hours)}H${minutes}M${seconds}S`, numeral), to: end };
}

/** Figures with a colon right between each two; none where there are not three. */
function figures(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (let i = at; i < at + LENGTH; i++) {
    const word = tokens[i]?.word;
    if (i > at && spaceBefore(tokens, i)) return [];
    if ((i - at) % 2 === 0 && word?.kind === "number") found.push(digitsOf(word));
    else if (word?.surface !== ":") return [];
  }
  return found;
}
