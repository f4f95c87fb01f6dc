/** What a number without a unit counts: `17 | مدنيا`, `40 | آخرون`. */
import type { Analysis } from "../engine/analyze";
import type { NumberMention } from "../engine/article";
import { isFunctionWord } from "../engine/lexicon/function-words";
import { isCommonKey } from "../engine/lexicon/words";
import { ARTICLE, hasArticle } from "../engine/morphology/article";
import { isSoundMasculinePlural } from "../engine/morphology/endings";
import { isCountedNoun, mayCount } from "../engine/numbers/counted-nouns";
import { paragraphAt } from "./places";

/** @returns the noun as it is written behind the number; "" where nothing tells what is counted */
export function countedBehind(analysis: Analysis, { kind, value, unit, end }: NumberMention): string {
  const last = /^(?:\d+\/)?(\d+)$/.exec(value)?.[1];
  const paragraph = paragraphAt(analysis, end);
  if (last === undefined || unit !== undefined || paragraph === undefined) return "";
  if (kind !== "cardinal" && kind !== "range") return "";
  const { tokens, text } = paragraph.reading;
  const at = tokens.findIndex(({ start }) => paragraph.start + start >= end);
  const word = tokens[at]?.word;
  if (word?.kind !== "arabic" || (tokens[at]?.start ?? 0) !== end - paragraph.start + 1) return "";
  const isNoun = !isFunctionWord(word) && !hasArticle(word.plain) && isCommonKey(ARTICLE + word.key);
  const isMany = Number(last) >= 100 || isSoundMasculinePlural(word.plain);
  const counts = isCountedNoun(word) || mayCount(tokens, at, Number(last)) || (isMany && isNoun);
  return counts ? text.slice(tokens[at]?.start, tokens[at]?.end) : "";
}
