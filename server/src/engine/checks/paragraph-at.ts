/** The paragraph of a place in the text: found by halving, for an article may be a book. */

/** @returns the last paragraph that begins at this offset or before it, else the first; paragraphs in order, with where they start in the text */
export function paragraphAt<P extends { readonly start: number }>(
  paragraphs: readonly P[],
  offset: number,
): P | undefined {
  let from = 0;
  let to = paragraphs.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return paragraphs[from];
}
