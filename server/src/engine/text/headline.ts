/** Where an article's body begins: what holds for the text need not hold for its headline. */

/** A paragraph's text, and its UTF-16 offset in the article. */
interface Placed {
  readonly start: number;
  readonly reading: { readonly text: string };
}

/** @returns whether the article opens with a headline: a first paragraph without a stop, and more behind it */
export function hasHeadline([first, second]: readonly Placed[]): boolean {
  return first !== undefined && second !== undefined && !/[.؟!»"]$/.test(first.reading.text);
}

/** @returns UTF-16 offset of the first paragraph that is no headline */
export const bodyStart = (paragraphs: readonly Placed[]): number => (hasHeadline(paragraphs) ? (paragraphs[1]?.start ?? 0) : 0);
