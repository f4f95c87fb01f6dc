/** Words of names, which stay as they are wherever they stand: `فاز على المقاولون العرب`. */
import { knownNameAt } from "../entities/listed-names";
import type { Reading } from "../reading";

/** @returns whether the word at `at` belongs to a name that is no people's; in brackets, where no name is told, to one of several words that lists have */
export const isInName = ({ tokens, mentions }: Pick<Reading, "tokens" | "mentions">, at: number): boolean =>
  mentions.some(({ from, to, type }) => from <= at && at < to && type !== "group") ||
  [at, at - 1].some((from) => (knownNameAt(tokens, from)?.to ?? 0) > Math.max(at, from + 1));
