/**
 * Places in a row: what is an ordinary word, or a person's name, elsewhere is a place between two (`حمص والقصير وريف دمشق`), and in a row where
 * most are nothing else (`جدة، الليث، الكامل، تربة، ورابغ`).
 */
import { perReading, type Remembering } from "../memory";
import { isConjoined } from "../morphology/proclitics";
import { TATWEEL } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { apartNames, listedMention, listedNamesIn, type PlacedName } from "./listed-names";
import { replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

/** Places of a row that tells of each in it, where half of them are nothing else; of three, one would speak for two. */
const LONG_ROW = 4;

/** @returns the paragraph's mentions with all places of its rows; the same array where nothing is missed */
export function withPlacesInRow(
  paragraph: Paragraph & Remembering,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  const rows = rowsIn(paragraph);
  if (rows.length === 0) return mentions;
  const found = rows.flatMap((row) => {
    const isSure = row.map(({ at, listed }) => isPlaceAt(mentions, at, listed.to));
    const sure = isSure.filter(Boolean).length;
    return row.filter(({ at, listed: { to } }, index) => {
      const isBetween = isSure[index - 1] === true && isSure[index + 1] === true;
      const isOfRow = sure * 2 >= row.length && row.length >= LONG_ROW;
      return (isBetween || isOfRow) && isFree(mentions, at, to);
    });
  });
  return replaced(
    mentions,
    found.map((one) => listedMention(paragraph, one, "place")),
  );
}

/** The longest rows of places: apart by a و, or by a mark with a و or without. */
const rowsIn = perReading((paragraph: Paragraph & Remembering): readonly (readonly PlacedName[])[] => {
  const rows: PlacedName[][] = [];
  for (const place of apartNames(listedNamesIn(paragraph))) {
    if (place.listed.name.type !== "place") continue;
    const row = rows.at(-1);
    const end = row?.at(-1)?.listed.to;
    if (row !== undefined && end !== undefined && goesOn(paragraph.tokens, end, place)) row.push(place);
    else rows.push([place]);
  }
  return rows;
});

function goesOn(tokens: readonly Token[], end: number, { at, listed: { reading } }: PlacedName): boolean {
  const isMarked = at === end + 1 && MARKS.has(tokens[end]?.word.surface ?? "");
  return isConjoined(reading) ? at === end || isMarked : isMarked && reading.offset === 0;
}

const MARKS = new Set(["،", ",", "-", "–", "—", TATWEEL]);

const isPlaceAt = (mentions: readonly LocalMention[], from: number, to: number): boolean =>
  overlapping(mentions, from, to).some(({ type }) => type === "place");

/** Is nothing there that speaks against it: no name but a person's of the same words, with no title? */
const isFree = (mentions: readonly LocalMention[], at: number, to: number): boolean =>
  overlapping(mentions, at, to).every(
    ({ type, from, to: end, phrase, ref }) =>
      from === at && end === to && (type === "person" || ref === undefined) && phrase.from === at,
  );
