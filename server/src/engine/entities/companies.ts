/** Companies by context: الراجحي and جرير are companies where their shares or their profits are told of (`سهم الراجحي`, `أرباح جرير`). */
import { isIn } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { perReading, type Remembering } from "../memory";
import { isConjoined } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import { perWord, type Word } from "../text/words";
import { listedNamesIn, type ListedName, type PlacedName } from "./listed-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";

type Remembered = Paragraph & Remembering;

/** @returns the paragraph's mentions with the companies that stand beside their shares; the same array where there are none */
export function withCompanies(paragraph: Remembered, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const { text, tokens } = paragraph;
  const found = shownIn(paragraph).flatMap(({ at, listed: { name, reading, to } }) => {
    const isOther = overlapping(mentions, at, to).some((one) => one.to - one.from > to - at);
    const place = named(text, tokens, at, to, (tokens[at]?.start ?? 0) + reading.offset);
    return isOther ? [] : [newMention(place, "organization", "full", name.ref)];
  });
  return replaced(mentions, found);
}

/** `سهم | الراجحي`, `أسهم الراجحي | وسابك`. */
const shownIn = perReading((paragraph: Remembered): readonly PlacedName[] => {
  const { tokens } = paragraph;
  const found: PlacedName[] = [];
  for (const placed of listedNamesIn(paragraph)) {
    const { at, listed } = placed;
    if (!isCompany(listed)) continue;
    const before = tokens[at - 1]?.word;
    const isShown =
      listed.reading.offset === 0 &&
      before !== undefined &&
      tellsOfShares(before) &&
      // `أسهم سامي | في البناء`: he had a share in it.
      !(isVerbToo(before) && isIn(tokens[listed.to]?.word));
    const isJoined = isConjoined(listed.reading) && found.at(-1)?.listed.to === at;
    if (isShown || isJoined) found.push(placed);
  }
  return found;
});

const isCompany = ({ name: { kinds } }: ListedName): boolean => kinds.includes("company") || kinds.includes("bank");

/** `سهم`, `وأرباح`: is what follows in construct a company? */
const tellsOfShares = perWord((word: Word): boolean => word.readings.some(({ key }) => BUSINESS.has(key)));
const isVerbToo = ({ key }: Word): boolean => BUSINESS.get(key) !== undefined;
/** Each with what it may be, too. */
const BUSINESS = new Map(rows("company-words").map(({ form, also }) => [keyForm(form), also]));
