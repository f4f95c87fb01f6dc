/** What somebody is for the moment, or how he does something (table states): said of a name's bearer, and no part of the name. */
import { rows, type Row } from "../lexicon/lexicon";
import { beforeAccusativeAlef, isFeminineKey, withoutFeminineEnding } from "../morphology/endings";
import { BA } from "../morphology/proclitics";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

type Where = Row<"states">["where"];

/** `خرج كريم | غاضبا`, `والعناني | فخور`, `قالت هدى | بأسى`. */
export const tellsState = perWord(
  (word: Word): boolean =>
    isStateIn(word.key, ["bare"]) ||
    (word.key !== beforeAccusativeAlef(word.key) && isStateIn(beforeAccusativeAlef(word.key), ADJECTIVES)) ||
    (isFeminineKey(word.key) && isStateIn(withoutFeminineEnding(word.key), ["bare", "inflected"])) ||
    word.readings.some(({ proclitics, plain }) => proclitics === BA && MANNERS.has(plain)),
);

const ADJECTIVES: readonly Where[] = ["bare", "inflected", "accusative"];

const isStateIn = (key: string, where: readonly Where[]): boolean => {
  const known = STATES.get(key);
  return known !== undefined && where.includes(known);
};

const STATES = new Map<string, Where>(
  rows("states")
    .filter(({ where }) => where !== "behind-b")
    .map(({ form, where }) => [keyForm(form), where]),
);
/** By their letters, for أسى shares its key with a family. */
const MANNERS = new Set(
  rows("states")
    .filter(({ where }) => where === "behind-b")
    .map(({ form }) => form),
);
