/** Words that open a title or a name by what they are, and the adjectives behind them: `وزير`, `السيد`, `منظمة`, `مطار`, `إعصار`, `السابق`. */
import { anyRole } from "../lexicon/function-words";
import { rows, type Row, type TableWith } from "../lexicon/lexicon";
import { hasArticle, withoutArticle } from "../morphology/article";
import { beforeEnding, isInflectedNisba, isNisbaForm } from "../morphology/endings";
import { POSSESSIVES, withoutPronoun } from "../morphology/pronouns";
import { hasHamzaAbove, hasHamzaBelow, joinsHamza, keyForm } from "../text/fold";
import { perWord, type WordReading, type Word } from "../text/words";

type BodyKind = NonNullable<Row<"organisation-heads">["kind"]>;
type Gender = "m" | "f" | "c";

/** What a word tells of names by itself. */
export interface NameFacts {
  /** The reading that these facts hold for (proclitics off). */
  reading: WordReading;
  title?: "m" | "f" | "c";
  honorific?: "m" | "f" | "c";
  /** Is the title somebody's: `رئيسها`, `نظيره`? */
  possessed?: true;
  organisationHead?: "name" | "class";
  /** Whose every one is named after its field, or after itself alone: a ministry, a news agency; other media, which people speak to. */
  bodyKind?: BodyKind;
  definiteBody: boolean;
  /** Does the head belong to the place's name (مطار بيروت), or stand before it (مدينة غزة)? */
  placeHead?: "name" | "class";
  eventHead: boolean;
  /** A kind of thing whose every one has a name: صاروخ, طائرة; a storm's is an event (إعصار). */
  modelHead?: "product" | "event";
}

export const factsOf = perWord((word: Word): NameFacts | undefined => {
  if (word.kind !== "arabic") return undefined;
  for (const reading of word.readings) {
    const facts: NameFacts = {
      reading,
      definiteBody: DEFINITE_BODIES.has(reading.key),
      eventHead: EVENT_HEADS.has(reading.key),
    };
    const model = MODEL_HEADS.get(reading.key);
    if (model) facts.modelHead = model;
    const possessed = POSSESSED_TITLES.get(reading.plain);
    const title = possessed ?? TITLES.get(reading.key);
    const honorific = HONORIFICS.get(reading.key);
    const head = ORGANISATION_HEADS.get(reading.key);
    const place = joinsHamza(reading.plain) ? undefined : PLACE_HEADS.get(reading.key);
    if (title) facts.title = title;
    if (possessed) facts.possessed = true;
    if (honorific) facts.honorific = honorific;
    if (head) {
      facts.organisationHead = head.role;
      if (head.kind) facts.bodyKind = head.kind;
    }
    if (place) facts.placeHead = place;
    if (title || honorific || head || place || facts.definiteBody || facts.eventHead || model) return facts;
  }
  return undefined;
});

/** Does it open a title, or is it an honorific: `وزير`, `السيد`? */
export const isPersonsTitle = (word: Word): boolean => {
  const facts = factsOf(word);
  return (facts?.title ?? facts?.honorific) !== undefined;
};

/** `أمام` is no `إمام`, though they share a key: no title. */
export const isOtherHamza = ({ plain, key }: WordReading): boolean => hasHamzaAbove(plain) && HAMZA_BELOW.has(key);

/** An agency or another medium: people speak to it. */
export const isSpokenTo = ({ bodyKind }: NameFacts): boolean => bodyKind !== undefined && bodyKind !== "ministry";

/** A class of bodies by itself: `منظمة`, `المعهد`. */
export const isBareHead = perWord((word: Word): boolean =>
  word.readings.some(({ key }) => ORGANISATION_HEADS.has(withoutArticle(key))),
);

/** Does this key open a title, or the name of a body or a place? */
export const opensNameKey = (key: string): boolean =>
  TITLES.has(key) || ORGANISATION_HEADS.has(key) || PLACE_HEADS.has(key);

/** Does this key open a title, with or without the article: وزير, الوزير? */
export function isTitleHead(key: string): boolean {
  return TITLES.has(key) || TITLES.has(withoutArticle(key));
}

/** `أستاذ العلوم في |`, `المتحدث باسم |`: a title goes on behind it. */
export const linksTitle = anyRole(["preposition", "title-link"]);

/** `مجلس`, `إدارة`, `أول`: neither definite nor a name, and inside a title all the same. By its look-up key. */
export const standsInTitle = (key: string): boolean => INSIDE.has(key);

/** `باسم`, `بلسان`: who is named behind it does not speak himself. */
export const speaksFor = (word: Word | undefined): boolean => word !== undefined && SPEAKING_FOR.has(word.plain);

/** `المتحدث`, `ناطقة`: who speaks for another. */
export const isSpokesman = perWord(({ readings }: Word): boolean =>
  readings.some(({ key }) => SPOKESMEN.has(withoutArticle(key))),
);

/** السيد, السيدة: a form of address and no office. */
export const isAddress = (word: Word): boolean => ADDRESSES.has(word.key);

/** الأمير, الشيخة: what one is besides an office. */
export const isRankOfBirth = (word: Word): boolean => RANKS_OF_BIRTH.has(word.key);

/** الملك, الأمير: does its bearer go by his given name? */
export const goesByGivenName = (word: Word): boolean => isRankOfBirth(word) || THRONES.has(word.key);

/** الملك, الوزير: does its bearer give offices to others? */
export const isAppointer = (word: Word): boolean => APPOINTERS.has(word.key);

/** `نظيره`, `نظيرتها`: another of the same office. */
export const isCounterpart = perWord((word: Word): boolean =>
  withoutPronoun(word.plain).some((form) => COUNTERPARTS.has(keyForm(form))),
);

/** An adjective that stands behind titles and bodies, by its ending or by its table: السابق, التنفيذي, المسلحة. */
export const isTitleAdjective = perWord(({ key }: Word): boolean => isInflectedNisba(key) || TITLE_ADJECTIVES.has(key));

/** `المخرج | السينمائي الكبير`: adjectives that go on a title; not `الصديق الكبير`, nor two names of families. */
export const goOnTitle = (first: Word, last: Word): boolean =>
  hasArticle(first.key) && isNisbaForm(first.key) && !isNisbaForm(last.key) && isTitleAdjective(last);

/** `المكلف | بالميزانية`: what follows with بـ is what the holder of the office sees to. */
export const takesCharge = perWord(({ key }: Word): boolean => TITLE_ADJECTIVES.get(key) !== undefined);

const keysOf = (table: TableWith<{ form: string }>): Set<string> =>
  new Set(rows(table).map(({ form }) => keyForm(form)));
const gendersOf = (table: TableWith<{ form: string; gender: Gender }>): Map<string, Gender> =>
  new Map(rows(table).map(({ form, gender }) => [keyForm(form), gender]));

const HAMZA_BELOW = new Set(
  rows("title-heads")
    .filter(({ form }) => hasHamzaBelow(form))
    .map(({ form }) => keyForm(form)),
);
const TITLES = gendersOf("title-heads");
for (const { form, gender, definite } of rows("title-heads"))
  if (definite !== undefined) TITLES.set(keyForm(definite + form), gender);
/** By their letters: `مديره` shares its key with `مديرة`. */
const POSSESSED_TITLES = new Map(
  rows("title-heads")
    .filter(({ possessed }) => possessed !== undefined)
    .flatMap(({ form, gender }) => POSSESSIVES.map((pronoun) => [beforeEnding(form) + pronoun, gender] as const)),
);
const TITLE_ADJECTIVES = new Map(rows("title-adjectives").map(({ form, charge }) => [keyForm(form), charge]));
const HONORIFICS = gendersOf("honorifics");
const ORGANISATION_HEADS = new Map(
  rows("organisation-heads").map(({ form, role, kind }) => [keyForm(form), { role, kind }]),
);
const DEFINITE_BODIES = keysOf("definite-bodies");
const PLACE_HEADS = new Map(rows("place-heads").map(({ form, role }) => [keyForm(form), role]));
const EVENT_HEADS = keysOf("event-heads");
const withRole = (role: Row<"title-words">["role"]): string[] =>
  rows("title-words")
    .filter((row) => row.role === role)
    .map(({ form }) => form);
const INSIDE = new Set(withRole("inside").map(keyForm));
const SPEAKING_FOR = new Set(withRole("speaks-for"));
const SPOKESMEN = new Set(withRole("spokesman").map(keyForm));
const ADDRESSES = new Set(withRole("address").map(keyForm));
const THRONES = new Set(withRole("throne").map(keyForm));
const APPOINTERS = new Set(withRole("appoints").map(keyForm));
const RANKS_OF_BIRTH = new Set(withRole("birth").map(keyForm));
const COUNTERPARTS = new Set(withRole("counterpart").map(keyForm));
const MODEL_HEADS = new Map(rows("model-heads").map(({ form, type }) => [keyForm(form), type]));
