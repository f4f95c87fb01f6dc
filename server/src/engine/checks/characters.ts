/** Characters that nearly no text has: asked once for a paragraph, before any check looks for its own. */
import type { Reading } from "../reading";

/** Has the paragraph soft hyphens, directional or zero-width characters, or presentation forms? */
export function hasOddCharacters({ text }: Reading): boolean {
  if (text !== asked) {
    asked = text;
    odd = /[\u00ad\u061c\u200b-\u206f\ufb50-\ufeff]/.test(text);
  }
  return odd;
}

/** The last answer: all checks look at one paragraph before they go on to the next. */
let asked = "";
let odd = false;

/** @returns the end of a run of the character that stands at `start` */
export function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}
