/** Slips that a desk makes everywhere or nowhere: one finding for the article, with one fix for all, not a squiggle in every line. */
import type { Analysis } from "../analyze";
import { rows, type TableName } from "../lexicon/lexicon";
import type { Check, Report } from "./check";
import { perReading } from "./memory";
import { isQuoted } from "./quoted";
import { stemTable } from "./stems";

/**
 * @param table columns `wrong right`, as stems.ts has them
 * @param fewest so many in an article make a finding: fewer are slips that a reader passes over
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`, the first of `{2}`
 */
export function systematic(table: TableName, fewest: number): Required<Pick<Check, "article">> {
  const wrong = stemTable(rows(table).map(([form = "", right = ""]) => [form, right] as const));
  const slipsIn = perReading((reading) =>
    reading.tokens.flatMap(({ start, end, word }) => {
      const match = wrong(word);
      if (match === undefined || isQuoted([{ start: 0, reading }], { start, end })) return [];
      return [{ start, end, written: word.surface, text: word.surface.slice(0, match.start) + match.value + word.surface.slice(match.end) }];
    }),
  );
  return {
    article({ paragraphs }: Analysis, report: (finding: Report) => void): void {
      const slips = paragraphs.flatMap(({ start, reading }) => slipsIn(reading).map((slip) => ({ ...slip, start: start + slip.start, end: start + slip.end })));
      const [first] = slips;
      if (first === undefined || slips.length < fewest) return;
      const edits = slips.map(({ start, end, text }) => ({ start, end, text }));
      report({ start: first.start, end: first.end, values: [first.text, first.written, String(slips.length)], fixes: [{ title: { ar: "تصحيحها كلها", en: "Correct all of them" }, edits }] });
    },
  };
}
