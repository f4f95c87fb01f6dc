/** Where in a written word a form of the stylebook may begin. */
import { ARTICLE, behindLam, hasArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import type { Token } from "../text/tokens";

/** Where a form may begin in a word. */
export interface Beginning {
  /** Letters of the word before it. */
  skipped: number;
  /** What is written from there on. */
  form: string;
  /** Letters of the form's article that are not written behind ل: one of `للجمهورية`, two of `للجنة`. As many fewer are skipped. */
  hidden: number;
}

/** @returns where a form of the stylebook may begin in a word: after proclitics, and after ال */
export function beginningsOf({ word }: Token): Beginning[] {
  const { surface, readings } = word;
  const from = (skipped: number): Beginning => ({ skipped, form: surface.slice(skipped), hidden: 0 });
  return readings.flatMap(({ offset, plain }): Beginning[] => {
    if (hasArticle(surface.slice(offset))) return [from(offset), from(offset + ARTICLE.length)];
    if (!hasArticle(plain)) return [from(offset)];
    const own = behindLam(word)?.definite.plain ?? "";
    return [
      from(offset),
      from(offset + LAM.length),
      { skipped: offset - 1, form: plain, hidden: 1 },
      { skipped: offset - 2, form: own, hidden: 2 },
    ];
  });
}

/** Does ال, or the one in لل, stand before a letter of a word? */
export const hasArticleBefore = (surface: string, at: number): boolean => {
  const before = surface.slice(0, Math.max(0, at));
  return before.endsWith(ARTICLE) || before.endsWith("لل");
};
