/** Characters that nearly no text has: asked once for a paragraph, before any check looks for its own. */
import { perReading } from "../memory";
import type { Reading } from "../reading";

/** Has the paragraph zeros, soft hyphens, directional or zero-width characters, or presentation forms? */
export const hasOddCharacters = perReading(({ text }: Reading) =>
  /[\0\u00ad\u061c\u200b-\u206f\ufb50-\ufeff]/.test(text),
);

/** @returns the end of a run of the character that stands at `start` */
export function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}
