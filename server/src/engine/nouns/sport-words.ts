/** Words of sports reports (table sport-words): they tell that النصر is a club there. */
import { rows, type Row } from "../lexicon/lexicon";
import { withoutArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { perWord, type Word } from "../text/words";

/** `مباراة`, `الفريق`: does the word tell of sport? */
export const tellsOfSport = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => ROLES.get(withoutArticle(key))?.includes("sport") === true),
);

/** `لاعب | النصر`: is what follows in construct a club? */
export const isBesideClub = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => ROLES.get(key)?.includes("beside") === true),
);

/** `تعادل | النصر`: is its subject a club? */
export const isClubsAct = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => ROLES.get(key)?.includes("act") === true),
);

/** `حسم | الشارقة`: is its subject a club, where that bears a city's name? */
export const isCityClubsAct = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => ROLES.get(key)?.includes("city-act") === true),
);

/** `فوزه على | النصر`: with a preposition behind it, does it tell whom a club meets? */
export const isMeeting = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => {
    const roles = ROLES.get(key);
    return roles !== undefined && (roles.includes("opposes") || roles.includes("act"));
  }),
);

/** `بالتعاون | مع`: does it tell that the word before it is no club? */
export const tellsAgainstClub = perWord(({ key }: Word): boolean => ROLES.get(key)?.includes("against") === true);

const ROLES = new Map<string, Row<"sport-words">["roles"]>(
  rows("sport-words").map(({ form, roles }) => [keyForm(form), roles]),
);
