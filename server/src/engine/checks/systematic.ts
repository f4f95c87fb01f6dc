/** Slips that a desk makes everywhere or nowhere: one finding for the article, with one fix for all, not a squiggle in every line. */
import { rows, type TableWith } from "../lexicon/lexicon";
import { misspelt, type Check } from "./check";
import { stemTable, type Slip } from "./stems";

/**
 * @param fewest so many in an article make a finding: fewer are slips that a reader passes over
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`
 */
export function systematic(table: TableWith<Slip>, fewest: number): Required<Pick<Check, "article" | "gatherAbove" | "marks">> {
  const wrong = stemTable(rows(table).map(({ wrong, right }) => [wrong, right] as const));
  return {
    gatherAbove: 0,
    marks: (word) => wrong(word) !== undefined,
    article(_analysis, report, marked): void {
      if (marked.length < fewest) return;
      for (const { start, end, word } of marked) {
        const match = wrong(word);
        if (match !== undefined) report(misspelt({ start, end }, word.surface.slice(0, match.start) + match.value + word.surface.slice(match.end), word.surface));
      }
    },
  };
}
