/** Slips that a desk makes everywhere or nowhere: one finding for the article, with one fix for all, not a squiggle in every line. */
import type { Analysis } from "../analyze";
import { rows, type TableName } from "../lexicon/lexicon";
import { misspelt, type Check, type Report } from "./check";
import { perReading } from "./memory";
import { isQuoted } from "./quoted";
import { stemTable } from "./stems";

/**
 * @param table columns `wrong right`, as stems.ts has them
 * @param fewest so many in an article make a finding: fewer are slips that a reader passes over
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`
 */
export function systematic(table: TableName, fewest: number): Required<Pick<Check, "article" | "gatherAbove">> {
  const wrong = stemTable(rows(table).map(([form = "", right = ""]) => [form, right] as const));
  const slipsIn = perReading((reading) =>
    reading.tokens.flatMap(({ start, end, word }) => {
      const match = wrong(word);
      if (match === undefined || isQuoted([{ start: 0, reading }], { start, end })) return [];
      return [{ start, end, written: word.surface, right: word.surface.slice(0, match.start) + match.value + word.surface.slice(match.end) }];
    }),
  );
  return {
    gatherAbove: 0,
    article({ paragraphs }: Analysis, report: (finding: Report) => void): void {
      const slips = paragraphs.flatMap(({ start, reading }) => slipsIn(reading).map((slip) => misspelt({ start: start + slip.start, end: start + slip.end }, slip.right, slip.written)));
      if (slips.length >= fewest) slips.forEach(report);
    },
  };
}
