/** Two names that و or with joins, where the tagger has one. */
import { listLevel, marksOf, placeLevel, roleOf } from "../lexicon/words";
import { isDefinite } from "../morphology/article";
import { BA, isConjoined } from "../morphology/proclitics";
import { beginsWithHamza } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { listedNameAt } from "./listed-names";
import { isGivenOnly, nameRole } from "../nouns/name-words";
import { familyName } from "../nouns/people-words";
import { isArticledGiven } from "./titled-names";
import type { Tagged } from "./tagger/tags";

/** `بوش | وبلير`, `العراق | وسورية`: two names that `و` joins; `ترامب | ببوتين`. */
export function apart(tokens: readonly Token[], { type, from, to }: Tagged): Tagged[] {
  if (type === "place" && listedNameAt(tokens, from)?.to === to) return [{ type, from, to }];
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.word;
    if (
      word !== undefined &&
      (type === "person"
        ? beginsPerson(word) || isWithWhom(tokens, from, at) || (at + 1 < to && isSecondPerson(tokens, from, at))
        : beginsPlace(word))
    )
      return [{ type, from, to: at }, ...apart(tokens, { type, from: at, to })];
  }
  return [{ type, from, to }];
}

/**
 * `ماكرون | بأولاف شولتس`, `ترامب | ببوتين`, `بايدن | بريشي سوناك`: with, and another's name, which two letters tell that no word begins with, or
 * a second word behind a family's name that is whole; not `سالم | بسام`, `دالي | بليند`.
 */
export function isWithWhom(tokens: readonly Token[], from: number, at: number): boolean {
  const [reading, next] = [tokens[at]?.word.readings.find(({ proclitics }) => proclitics === BA), tokens[at + 1]?.word];
  if (reading === undefined) return false;
  return (
    beginsWithHamza(reading.plain) ||
    reading.plain.startsWith(BA) ||
    (listedNameAt(tokens, from)?.to === at && next !== undefined && nameRole(next) === "unknown")
  );
}

/** `أبلغ سالم الرواحي | خالد الحسن`: a given name behind a family's that is whole; not `مشعل الأحمد جابر الصباح`, of fathers. */
export function isSecondPerson(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  return (
    at - from > 1 &&
    before !== undefined &&
    word !== undefined &&
    isGivenOnly(word) &&
    isDefinite(before) &&
    familyName(before) !== undefined &&
    !isArticledGiven(before)
  );
}

/** `وبلير`, not `وليد`: and, with a name that a list has. */
const beginsPerson = perWord((word: Word): boolean => beginsAnother(word, isPersonName));

const beginsPlace = perWord((word: Word): boolean => beginsAnother(word, isPlaceName));

function beginsAnother({ readings: [itself, conjoined] }: Word, isName: (key: string) => boolean): boolean {
  return conjoined !== undefined && isConjoined(conjoined) && itself !== undefined && isName(conjoined.key);
}

function isPersonName(key: string): boolean {
  const marks = marksOf(key);
  return roleOf(marks) === "name" || listLevel(marks) > 0;
}

const isPlaceName = (key: string): boolean => placeLevel(marksOf(key)) === 2;
