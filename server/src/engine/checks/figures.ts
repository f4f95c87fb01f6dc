/** Figures as checks correct them: in the digits that the writer uses. */
import type { Span } from "../article";
import { digitSystemOf, inDigitSystem } from "../numbers/digits";
import { asking, type Fix } from "./check";

/** @returns the fix that writes another value for a figure, which the writer decides; none for one that is not in digits, nor for a value that is no whole number above zero */
export function otherFigure(text: string, { start, end }: Span, value: string): Fix[] {
  const written = text.slice(start, end);
  return /^[1-9]\d*$/.test(value) && /^\p{Nd}+$/u.test(written) ? [asking({ start, end }, inDigitSystem(value, digitSystemOf(written) ?? "ascii"))] : [];
}
