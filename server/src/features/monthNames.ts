/** Which names an article has for the months. */
import type { Analysis } from "../engine/analyze";
import type { NumberMention, Span } from "../engine/article";
import { monthNameAt, SYSTEMS } from "../engine/numbers/months";
import type { GrammaticalCase } from "../engine/numbers/nouns";
import { spellDate } from "../engine/numbers/spell-out";
import { tokenize } from "../engine/text/tokens";

/**
 * @param offset where something is being written: a date there does not count
 * @returns the system of the stylebook's names, else the one whose names stand in most of the article's dates. A date in two systems
 *   (أيلول/سبتمبر) tells of the other than the Egyptian
 */
export function monthSystemOf({ text, numbers, stylebook }: Analysis, offset?: number): string {
  const { months } = stylebook.rules;
  if (months !== undefined) return SYSTEMS[months];
  const counts = new Map<string, number>();
  for (const number of numbers)
    if (number.kind === "date" && (offset === undefined || offset < number.start || number.end < offset))
      for (const system of systemsIn(text, number)) counts.set(system, (counts.get(system) ?? 0) + 1);
  let used: string = SYSTEMS.egyptian;
  for (const [system, count] of counts)
    if (count > (counts.get(used) ?? 0) || (used === SYSTEMS.egyptian && count === counts.get(used))) used = system;
  return used;
}

/**
 * @returns a date in words, its month by the name that it has, else by those of the article
 * @throws RangeError for what is no date
 */
export const dateInWords = (analysis: Analysis, date: NumberMention, grammatical?: GrammaticalCase): string =>
  spellDate(date.value, systemsIn(analysis.text, date)[0] ?? monthSystemOf(analysis), grammatical);

function systemsIn(text: string, { start, end }: Span): string[] {
  const tokens = tokenize(text.slice(start, end));
  return tokens.flatMap((_, at) => monthNameAt(tokens, at)?.value.system ?? []);
}
