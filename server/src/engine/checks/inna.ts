/** The noun that إن and أن govern: right behind them, or behind a predicate that stands before it (`أن لديه موظفين`, `أن بين القتلى مدنيين`). */
import { hasArticle } from "../morphology/article";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { checkWords } from "./check-words";

/** `إن`, `أن`, `لأن`, `بأن`, with و or ف; not لكن, which may be light, nor a particle with its pronoun. */
export const isInna = perWord(({ plain }: Word): boolean => /^[وف]?(?:[بلك]?أن|إن)$/.test(plain));

/** @returns token index of what may be the noun of the particle at `at`, and whether a predicate stands before it */
export function nounOfInna(tokens: readonly Token[], at: number): { at: number; late: boolean } {
  const next = tokens[at + 1]?.word;
  if (next === undefined) return { at: at + 1, late: false };
  if (isPredicate(next)) return { at: at + 2, late: true };
  if (!PREPOSITIONS.has(next.plain)) return { at: at + 1, late: false };
  const inner = at + (PREPOSITIONS.has(tokens[at + 2]?.word.plain ?? "") ? 3 : 2);
  // `أن في القاعة | مسؤولين`.
  return { at: hasArticle(tokens[inner]?.word.plain ?? "") ? inner + 1 : at + 1, late: true };
}

/** هناك, لديه, له, فيها: what may be a predicate by itself. */
export const isPredicate = (word: Word | undefined): boolean => word !== undefined && PREDICATES.has(word.plain);
const PREDICATES = new Set(checkWords("inna:predicate"));
/** في, بين, من, ضمن: one of them, or two (من بين). */
const PREPOSITIONS = new Set(checkWords("inna:preposition"));
