/** Slips that a desk makes everywhere or nowhere: one finding for the article, with one fix for all, not a squiggle in every line. */
import { withoutWaw } from "../morphology/proclitics";
import { nameRole } from "../nouns/name-words";
import { rows, type TableWith } from "../lexicon/lexicon";
import { perReading } from "../memory";
import type { PlacedParagraph, Reading } from "../reading";
import { perWord, type Word } from "../text/words";
import { misspelt, type Check, type Marked } from "./check";
import { checkWords } from "./check-words";
import { nameAround } from "./name-around";
import { mayJoin, stemTable, type Slip, type StemMatch } from "./stems";

/** A slip whose short form takes not every proclitic. */
interface ToldSlip extends Slip {
  /** The letters that it takes, as the table tells them. */
  proclitics?: string | undefined;
}

/**
 * @param fewest so many in an article make a finding: fewer are slips that a reader passes over, but where the article otherwise writes such words rightly
 * @param rightly whether the article writes such words rightly elsewhere, so that even a single slip is told
 * @param proclitics whether any form takes any proclitic, or a short one only what the table tells
 * @returns the look of a check; the message's `{0}` is what to write for `{1}`. A part of somebody's name is left alone, and of any name where the form
 *   is no name itself: `كولن باول`, `ساو باولو`.
 */
export function systematic(
  table: TableWith<ToldSlip>,
  fewest: number,
  proclitics: "free" | "told" = "free",
  rightly: (paragraphs: readonly PlacedParagraph[], slips: number) => boolean = writesRightly(table),
): Required<Pick<Check, "article" | "gatherAbove" | "marks">> {
  const find = stemTable(rows(table).map((slip: ToldSlip) => [slip.wrong, slip] as const));
  const wrong = (word: Word): StemMatch<ToldSlip> | undefined => {
    const match = find(word);
    return match !== undefined && (proclitics === "free" || mayJoin(word, match, match.value.proclitics))
      ? match
      : undefined;
  };
  return {
    gatherAbove: 2,
    marks: (word) => wrong(word) !== undefined,
    article(analysis, report, marked): void {
      if (marked.length === 0) return;
      const slips = marked.flatMap((place) => {
        const match = wrong(place.word);
        return match === undefined ||
          nameAround(analysis, place)?.type === "person" ||
          isInName(place) ||
          isGodsWill(place) ||
          isSafe(place)
          ? []
          : [{ place, match }];
      });
      if (slips.length === 0 || (slips.length < fewest && !rightly(analysis.paragraphs, slips.length))) return;
      // By itself it is a slip that a reader passes over.
      const severity = slips.length < fewest ? { severity: "information" as const } : {};
      for (const {
        place: {
          start,
          end,
          word: { surface },
        },
        match,
      } of slips)
        report({
          ...misspelt(
            { start, end },
            surface.slice(0, match.start) + match.value.right + surface.slice(match.end),
            surface,
          ),
          ...severity,
        });
    },
  };
}

/** Does the article have so many more of the table's right forms? */
function writesRightly(table: TableWith<ToldSlip>): (paragraphs: readonly PlacedParagraph[], slips: number) => boolean {
  const find = stemTable(
    rows(table).map(({ wrong, right }: ToldSlip) => [wrong.endsWith("*") ? `${right}*` : right, true] as const),
  );
  const isRight = perWord((word: Word): boolean => find(word) !== undefined);
  const countIn = perReading(({ tokens }: Reading) =>
    tokens.reduce((count, { word }) => count + (isRight(word) ? 1 : 0), 0),
  );
  return (paragraphs, slips) => {
    const right = paragraphs.reduce((count, { reading }) => count + countIn(reading), 0);
    return right >= FEWEST_RIGHT && right >= TIMES * slips;
  };
}

const FEWEST_RIGHT = 4;
const TIMES = 3;

/** `انشاء الله`: إن شاء, by a check of its own, not إنشاء. */
const isGodsWill = ({ word, tokens, at }: Marked): boolean =>
  /^[وف]?انشاء$/.test(word.plain) && tokens[at + 1]?.word.plain === "الله";

/** `الملاذ الامن`: safe (آمن), not safety. */
const isSafe = ({ word, tokens, at }: Marked): boolean =>
  word.plain === "الامن" && SAFE.has(withoutWaw(tokens[at - 1]?.word.plain ?? ""));
const SAFE = new Set(checkWords("missing-hamza-qat:safe"));

/** Do the word and one beside it look like a name of several words: `ساو باولو`, `واين روني`? */
const isInName = ({ word, tokens, at }: Marked): boolean =>
  nameRole(word) === "name" &&
  [tokens[at - 1], tokens[at + 1]].some((beside) => beside !== undefined && nameRole(beside.word) === "name");
