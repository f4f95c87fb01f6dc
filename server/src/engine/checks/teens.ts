/** The ten of a teen: `خمسة عشر`, `الثالث عشر`, however its first part is written. */
import { Class, numberWord } from "../numbers/number-words";
import { perWord, type Word } from "../text/words";

/** An ordinal of the first ten, as it stands before عشر. */
export const isOrdinalUnit = perWord(({ plain }: Word): boolean =>
  /^[وفبلك]?(?:ال|لل)(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة?$/.test(plain),
);

/** @returns whether عشر or عشرة belongs to the word before it, and counts nothing by itself (`خمسه عشر ألفا`, `في الخامس عشر وزراء`) */
export const isTenOfTeen = (before: Word | undefined, { plain }: Word): boolean =>
  before !== undefined &&
  /^عشرة?$/.test(plain) &&
  (isOrdinalUnit(before) || numberWord(before, "any", Class.unit | Class.twoOfTwelve) !== undefined);
