/** Slips that a desk makes everywhere or nowhere: one finding for the article, with one fix for all, not a squiggle in every line. */
import { nameRole } from "../entities/gazetteer";
import { rows, type TableName } from "../lexicon/lexicon";
import type { Word } from "../text/words";
import { misspelt, type Check, type Marked } from "./check";
import { coveringIn } from "./covering";
import { stemTable, type StemMatch } from "./stems";

interface Slip {
  right: string;
  /** Letters that a short form takes as proclitics. */
  proclitics: string;
}

/**
 * @param table columns `wrong right`, as stems.ts has them, and `proclitics` where these are not free: letters that a short form takes beside و
 * @param fewest so many in an article make a finding: fewer are slips that a reader passes over
 * @param proclitics whether any form takes any proclitic, or a short one only what the table tells
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`. A part of somebody's name is left alone, and of any name where the form
 *   is no name itself: `كولن باول`, `ساو باولو`.
 */
export function systematic(table: TableName, fewest: number, proclitics: "free" | "told" = "free"): Required<Pick<Check, "article" | "gatherAbove" | "marks">> {
  const find = stemTable(rows(table).map(([form = "", right = "", letters = "-"]) => [form, { right, proclitics: letters }] as const));
  const wrong = (word: Word): StemMatch<Slip> | undefined => {
    const match = find(word);
    return match !== undefined && (proclitics === "free" || mayJoin(word, match)) ? match : undefined;
  };
  return {
    gatherAbove: 0,
    marks: (word) => wrong(word) !== undefined,
    article(analysis, report, marked): void {
      if (marked.length < fewest) return;
      const covering = coveringIn(analysis.linking.entities);
      const slips = marked.flatMap((place) => {
        const match = wrong(place.word);
        return match === undefined || covering(place)?.entity.type === "person" || isInName(place) ? [] : [{ place, match }];
      });
      if (slips.length < fewest) return;
      for (const { place: { start, end, word: { surface } }, match } of slips) report(misspelt({ start, end }, surface.slice(0, match.start) + match.value.right + surface.slice(match.end), surface));
    },
  };
}

/** A long form takes any proclitic; a short one و, and what the table says: `فاخر`, `كامن` and `لامس` are words of their own. */
function mayJoin({ surface }: Word, { start, end, value: { proclitics } }: StemMatch<Slip>): boolean {
  const joined = surface.slice(0, start);
  if (joined === "" || end - start >= LONG || /[ال]ل$/.test(joined)) return true;
  if (joined === "و") return end - start > 2;
  return proclitics.includes(joined.replace(/^[وف](?=.)/, ""));
}

const LONG = 5;

/** Do the word and one beside it look like a name of several words: `ساو باولو`, `واين روني`? */
const isInName = ({ word, tokens, at }: Marked): boolean => nameRole(word) === "name" && [tokens[at - 1], tokens[at + 1]].some((beside) => beside !== undefined && nameRole(beside.word) === "name");
