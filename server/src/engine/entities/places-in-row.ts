/** Places in a row: what is an ordinary word, or a person's name, elsewhere is a place between two (`حمص والقصير وريف دمشق`). */
import type { Remembering } from "../memory";
import { isConjoined } from "../morphology/proclitics";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { listedNamesIn } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

/** @returns the paragraph's mentions with the places that stand between two others; the same array where there are none */
export function withPlacesInRow(
  paragraph: Paragraph & Remembering,
  mentions: readonly LocalMention[],
): readonly LocalMention[] {
  const { text, tokens } = paragraph;
  const found: LocalMention[] = [];
  for (const { at, listed } of listedNamesIn(paragraph)) {
    const { name, reading, to } = listed;
    if (!name.doubtful || name.type !== "place") continue;
    const isJoined = isConjoined(reading);
    if (!isJoined && (reading.offset > 0 || !isMark(tokens[at - 1]))) continue;
    const others = overlapping(mentions, at, to);
    const isFree = others.every(
      ({ type, from, to: end, phrase }) => type === "person" && from === at && end === to && phrase.from === at,
    );
    const before = isJoined ? at : at - 1;
    const after = isMark(tokens[to]) ? to + 1 : to;
    const isBetween =
      isFree &&
      isPlaceAt(mentions, before - 1) &&
      isPlaceAt(mentions, after) &&
      (after > to || tokens[to]?.word.readings.some(isConjoined) === true);
    if (isBetween)
      found.push(
        newMention(
          named(text, tokens, at, to, (tokens[at]?.start ?? 0) + reading.offset, reading),
          "place",
          "full",
          name.ref,
        ),
      );
  }
  return replaced(mentions, found);
}

const isPlaceAt = (mentions: readonly LocalMention[], at: number): boolean =>
  overlapping(mentions, at, at + 1).some(({ type, kind }) => type === "place" && kind !== "nisba");

const isMark = (token: Token | undefined): boolean => token !== undefined && MARKS.has(token.word.surface);
const MARKS = new Set(["،", ",", "-", "–", "—", "ـ", "/"]);
