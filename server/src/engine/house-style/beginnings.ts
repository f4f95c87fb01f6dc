/** Where in a written word a form of the stylebook may begin. */
import { ARTICLE, hasArticle } from "../morphology/article";
import type { Token } from "../text/tokens";

/** @returns letters of the word: after proclitics, and after ال. */
export function beginningsOf({ word: { surface, readings } }: Token): number[] {
  return readings.flatMap(({ offset }) =>
    hasArticle(surface.slice(offset)) ? [offset, offset + ARTICLE.length] : [offset],
  );
}

/** Does ال, or the one in لل, stand before a letter of a word? */
export const hasArticleBefore = (surface: string, at: number): boolean => {
  const before = surface.slice(0, at);
  return before.endsWith(ARTICLE) || before.endsWith("لل");
};
