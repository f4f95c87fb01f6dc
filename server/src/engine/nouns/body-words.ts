/** Words in the names of bodies, beside the heads that open them (title-words.ts). */
import { rows, type Row } from "../lexicon/lexicon";
import { withoutArticle } from "../morphology/article";
import { keyForm } from "../text/fold";
import { perWord, type WordReading, type Word } from "../text/words";

/** `وزارة | شؤون | الأسرى`, `مجلس | حقوق | الإنسان`: a second noun, before a definite one. By its look-up key. */
export const isBodyField = (key: string): boolean => FIELDS.has(key);

/** `اللجنة الدولية | التالية`: a definite word that never belongs to a name. By its look-up key. */
export const standsOutsideNames = (key: string): boolean => OUTSIDE.has(key);

/** `سفارة المملكة | في | مدريد`: before where a mission is. */
export const standsBeforeSeat = (word: Word): boolean => SEATS.has(word.plain);

/** `القيادة`, `وحدة`: an ordinary noun more often than the head of a body's name. By its look-up key, the article aside. */
export const isOrdinaryHead = (key: string): boolean => ORDINARY.has(withoutArticle(key));

/** `إدارة | النادي`: who runs the body behind it. By its look-up key. */
export const runsBody = (key: string): boolean => RUNNING.has(key);

/** `سفارة`, `بعثة`: sits in another country. By its look-up key. */
export const isMission = (key: string): boolean => MISSIONS.has(key);

/** `اللجنة | المنظمة`: opens a body's name, and is a participle as well. By its look-up key, the article aside. */
export const isParticipleHead = (key: string): boolean => PARTICIPLES.has(withoutArticle(key));

/** `صحة | بيشة`, `مرور | جدة`: with a city behind it, its office for that field. By its look-up key. */
export const isDirectorate = (key: string): boolean => DIRECTORATES.has(key);

/** `الإدارة | العامة للمرور`: an ordinary noun, but with `العامة` and what it is for a body. By its look-up key, the article aside. */
export const isOfficeHead = (key: string): boolean => OFFICES.has(withoutArticle(key));

/** `برئاسة | المستشار محمد`: what someone does, too, who is named behind it. By its look-up key. */
export const isHeadsAct = (key: string): boolean => ACTS.has(key);

/** `دائرة | الثقافة والإعلام`: an ordinary noun, but with two fields a body. By its look-up key. */
export const isDivision = (key: string): boolean => DIVISIONS.has(key);

/** `الإدارة | العامة | للمرور`: how a state calls its bodies. By its look-up key. */
export const isOfficial = (key: string): boolean => OFFICIAL.has(key);

/** `شركة التعمير | القابضة`: what tells a company's form. By its look-up key. */
export const isOfCompanies = (key: string): boolean => COMPANY_FORMS.has(key);

/** `الدوري | الممتاز`: belongs to the name that it stands behind. By its look-up key. */
export const isNamesOwnAdjective = (key: string): boolean => ADJECTIVES.has(key);

/** `ترعة البحر | الصغير`: which sea, hill or valley of the kind. By its look-up key. */
export const tellsNature = (key: string): boolean => OF_NATURE.has(key);

/** `كنيسة | إنجلترا`: a building, and with a country behind it a body. By its look-up key. */
export const isNationalBody = (key: string): boolean => NATIONAL.has(key);

/** `البرنامج | الوطني للحرف`: a work, where a state has it. By its look-up key, the article aside. */
export const isProgramme = (key: string): boolean => PROGRAMMES.has(withoutArticle(key));

/** `المنطقة | الشرقية`: where in its country a part of it lies. By its look-up key. */
export const isDirection = (key: string): boolean => DIRECTIONS.has(key);

/** `محافظ | الشرقية`: is his office a province? As it is written, for `وإلى` has the key of `والي`. */
export const isGovernor = perWord((word: Word): boolean => word.readings.some(({ plain }) => GOVERNORS.has(plain)));

/** `محكمة جدة | القضية`: no adjective, though it ends as one. By its look-up key. */
export const isNounLikeNisba = (key: string): boolean => NOUNS.has(key);

/** `محكمة | شمال | القاهرة`: which side of a place. By its look-up key. */
export const isSide = (key: string): boolean => SIDES.has(key);

/** `مكة | المكرمة`: what a place is called by, behind its name. By its look-up key. */
export const isEpithet = (key: string): boolean => EPITHETS.has(key);

/** `الجيش`, `حزب`: does a masculine verb agree with this first noun of a body's name? Those in ة are feminine; of others the noun does not tell. */
export const isMasculineBody = (form: string): boolean => MASCULINE.has(withoutArticle(keyForm(form)));

const withRole = (role: Row<"body-words">["role"]): ReadonlySet<string> =>
  new Set(
    rows("body-words")
      .filter((row) => row.role === role)
      .map(({ form }) => keyForm(form)),
  );
const FIELDS = withRole("field");
const OUTSIDE = withRole("outside");
/** @returns the reading of `المملكة`, `بالمملكة`; undefined for another word */
export const kingdomReading = perWord((word: Word): WordReading | undefined =>
  word.readings.find(({ key }) => KINGDOM.has(key)),
);

const KINGDOM = withRole("kingdom");
const ORDINARY = withRole("ordinary");
const RUNNING = withRole("runs");
const PARTICIPLES = withRole("participle");
const MISSIONS = withRole("mission");
const ADJECTIVES = withRole("adjective");
const DIRECTORATES = withRole("directorate");
const OFFICES = withRole("office");
const DIVISIONS = withRole("division");
const ACTS = withRole("act");
const OFFICIAL = withRole("official");
const COMPANY_FORMS = withRole("company");
const OF_NATURE = withRole("nature");
const NATIONAL = withRole("national");
const PROGRAMMES = withRole("programme");
const DIRECTIONS = withRole("direction");
const GOVERNORS = new Set(
  rows("body-words")
    .filter(({ role }) => role === "governor")
    .map(({ form }) => form),
);
const NOUNS = withRole("noun");
const SIDES = withRole("side");
const EPITHETS = withRole("epithet");
const SEATS = new Set(
  rows("body-words")
    .filter(({ role }) => role === "seat")
    .map(({ form }) => form),
);
const MASCULINE = withRole("masculine");
