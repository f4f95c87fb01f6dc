/** Nouns that open the name of a body, a place, an event or a work, with what each takes behind it (tables body-heads, place-nouns, event-nouns, work-nouns). */
import { endsInDotless, endsInYa, isFeminineAdjective, isFeminineKey } from "../morphology/endings";
import { isBodyField, isNamesOwnAdjective, isNounLikeNisba, isOfficial, isParticipleHead } from "./body-words";
import { rows, type Row } from "../lexicon/lexicon";
import { isCommonKey, isNameKey } from "../lexicon/words";
import { ARTICLE, behindLam, isDefinite, withoutArticle } from "../morphology/article";
import { FA, isFuture, KAF } from "../morphology/proclitics";
import { joinsHamza, keyForm } from "../text/fold";
import { familyName } from "./people-words";
import { openingOf, phraseTable } from "../text/phrases";
import type { Token } from "../text/tokens";
import { perWord, type WordReading, type Word } from "../text/words";

/** Letters: ف and three of them are a word of their own more often. */
const SHORTEST_BEHIND_FA = 4;

/** What may follow such a noun in the name. */
export type Complement =
  | Row<"body-heads">["takes"][number]
  | Row<"place-nouns">["takes"]
  | Row<"event-nouns">["takes"][number]
  | Row<"work-nouns">["takes"][number];

export interface PhraseHead {
  readonly type: "organization" | "place" | "event" | "work";
  /** What the whole is, as the tables have it: ministry, club, facility, law … */
  readonly kind: string;
  readonly takes: ReadonlySet<Complement>;
  /** Does the noun belong to the name? `either`: outside before what is a name by itself (شركة أرامكو). */
  readonly role: "name" | "class" | "either";
  /** Has it the article: الهيئة? */
  readonly definite: boolean;
  /** Of the noun itself; `c` where usage is divided. */
  readonly gender: "m" | "f" | "c";
}

/** A head in the tokens. */
export interface PlacedHead {
  readonly head: PhraseHead;
  /** Of its first word, proclitics off. */
  readonly reading: WordReading;
  /** Token index after it. */
  readonly to: number;
  readonly words: number;
}

/** @returns the noun that opens a name at token `at`, of one word or two */
export function phraseHeadAt(tokens: readonly Token[], at: number): PlacedHead | undefined {
  const token = tokens[at];
  if (token === undefined || !opensPhrase(token.word)) return undefined;
  for (const reading of token.word.readings) {
    // `ستجمع`, `سعيد`: no تجمع, no عيد.
    if (isFuture(reading)) continue;
    // `فؤاد`: no ف and a واد.
    if (reading.offset > 0 && isNameKey(token.word.key)) continue;
    // `كبير`: no ك and a بير.
    if (reading.proclitics.endsWith(KAF) && isCommonKey(token.word.key)) continue;
    // `فخور`: no ف and a خور.
    if (reading.proclitics.startsWith(FA) && reading.key.length < SHORTEST_BEHIND_FA) continue;
    // `وأدى`: what it did, and no وادي.
    if (joinsHamza(reading.plain)) continue;
    // `مرسي`: a name, and no مرسى.
    if (endsInYa(token.word.plain) && familyName(token.word) !== undefined && IN_ALEF.has(reading.key)) continue;
    const match = HEADS(tokens, at, reading.key);
    if (match !== undefined) return { head: match.value, reading, to: match.to, words: match.to - at };
  }
  return behindLamHere(tokens, at, token.word);
}

/** `للجنة | العليا`; `للجنة | الإدارة المحلية`, whose next word is no adjective. */
function behindLamHere(tokens: readonly Token[], at: number, word: Word): PlacedHead | undefined {
  const behind = behindLam(word);
  if (behind === undefined) return undefined;
  const next = tokens[at + 1]?.word;
  const isConstruct =
    isFeminineKey(behind.bare.key) && next !== undefined && isDefinite(next) && !describesFeminine(next);
  const reading = isConstruct ? behind.bare : behind.definite;
  const match = HEADS(tokens, at, reading.key);
  return match && { head: match.value, reading, to: match.to, words: match.to - at };
}

/** `الأولمبية`, `العليا`, `المشتركة`: an adjective of a committee; not `التربية`, `الإدارة`, `المتابعة`, what it sees to. */
const describesFeminine = perWord(
  ({ key }: Word): boolean =>
    isOfficial(key) ||
    isNamesOwnAdjective(key) ||
    isParticipleHead(key) ||
    (isFeminineAdjective(key) && !isNounLikeNisba(key) && !isBodyField(withoutArticle(key))),
);

/** Can this word be such a noun, or the first of two? */
export const opensPhrase = perWord(
  (word: Word): boolean =>
    word.kind === "arabic" &&
    (word.readings.some(({ key }) => OPENINGS.has(key)) || OPENINGS.has(behindLam(word)?.definite.key ?? "")),
);

function* formsOf(form: string, head: Omit<PhraseHead, "definite">): Iterable<[string, PhraseHead]> {
  const bare = { ...head, definite: false };
  const definite = { ...head, definite: true };
  const [first = "", second] = form.split(" ");
  yield [form, bare];
  // `الهيئة العامة`, and where the second is a noun, `قسم الشرطة`.
  if (second === undefined) yield [ARTICLE + form, definite];
  else {
    yield [`${ARTICLE}${first} ${ARTICLE}${second}`, definite];
    yield [`${first} ${ARTICLE}${second}`, bare];
  }
}

/** Forms that open the names of events before those of bodies: a مؤتمر is a party's name now and then, a conference's mostly. */
const EVENT_FORMS = new Set(
  rows("event-nouns").flatMap(({ form, kind }) =>
    kind === "meeting" || kind === "fair" || kind === "festival" ? [form] : [],
  ),
);
/** `المنظمات`: bodies, and none by name. */
export const isManyBodies = (plain: string): boolean => MANY_BODIES.has(keyForm(withoutArticle(plain)));
const MANY_BODIES = new Set(
  rows("body-heads").flatMap(({ plural, alone }) =>
    plural !== undefined && alone !== undefined ? [keyForm(plural)] : [],
  ),
);

/** `الرواية`: opens the name of a work, and is no adjective. */
export const isWorkHead = (word: Word): boolean => WORK_FORMS.has(withoutArticle(word.key));
const WORK_FORMS = new Set(rows("work-nouns").map(({ form }) => keyForm(form)));

/** Places that are no bodies: the table of places knows more of them. */
const PLACE_FORMS = new Set(rows("place-nouns").map(({ form }) => form));

/** @returns where the names begin behind a class of places in the plural (`بلدات`); undefined where none stands at `at` */
export const placesFrom = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.word;
  return word !== undefined && opensPlaces(word) ? at + 1 : undefined;
};

/** `بلدات`, `وقرى`: a class of places in the plural. */
export const opensPlaces = perWord((word: Word): boolean => word.readings.some(({ key }) => PLURAL_PLACES.has(key)));

const PLURAL_PLACES = new Set(
  rows("place-nouns").flatMap(({ plural, kind }) =>
    plural !== undefined && !plural.includes(" ") && (kind === "locality" || kind === "province" || kind === "quarter")
      ? [keyForm(plural)]
      : [],
  ),
);

/** A place's noun without its article: `منطقة`. */
export const isPlaceNoun = (key: string): boolean => PLACE_NOUNS.has(key);
const PLACE_NOUNS = new Set(rows("place-nouns").map(({ form }) => keyForm(form)));

/** As isPlaceNoun, of what nature made: `بحر`. */
export const isNaturalNoun = (key: string): boolean => NATURAL_NOUNS.has(key);
const NATURAL_NOUNS = new Set(
  rows("place-nouns").flatMap(({ form, kind }) => (kind === "natural" ? [keyForm(form)] : [])),
);

/** `مركز`, `دائرة`: a division of a country, and a body where what it is for is told. By its look-up key. */
export const isDistrictNoun = (key: string): boolean => DISTRICTS.has(key);
const FOR_SOMETHING = new Set(rows("body-heads").flatMap(({ form, takes }) => (takes.includes("for") ? [form] : [])));
const DISTRICTS = new Set(
  rows("place-nouns")
    .filter(({ form, kind, role }) => role === "class" && kind === "locality" && FOR_SOMETHING.has(form))
    .map(({ form }) => keyForm(form)),
);

/** Of what happens every day there are few names, and they are listed. */
const NAMED_EVENTS: ReadonlySet<string> = new Set([
  "sport",
  "festival",
  "fair",
  "contest",
  "award",
  "meeting",
  "storm",
  "drill",
]);

const ENTRIES: [string, PhraseHead][] = [
  ...rows("body-heads")
    .filter(
      ({ form, kind }) =>
        !(kind.includes("party") && EVENT_FORMS.has(form)) && !(kind[0] === "place" && PLACE_FORMS.has(form)),
    )
    .flatMap(({ form, gender, kind, takes, role }) => [
      ...formsOf(form, {
        gender,
        type: kind[0] === "place" ? "place" : "organization",
        kind: kind[0] ?? "body",
        takes: new Set<Complement>(takes),
        role,
      }),
    ]),
  ...rows("place-nouns").flatMap(({ form, gender, kind, role, takes }) => [
    ...formsOf(form, { gender, type: "place", kind, takes: new Set<Complement>([takes]), role }),
  ]),
  ...rows("event-nouns")
    .filter(({ kind }) => NAMED_EVENTS.has(kind))
    .flatMap(({ form, gender, kind, takes }) => [
      ...formsOf(form, { gender, type: "event", kind, takes: new Set<Complement>(takes), role: "name" }),
    ]),
  ...rows("work-nouns").flatMap(({ form, gender, kind, takes, role }) => [
    ...formsOf(form, { gender, type: "work", kind, takes: new Set<Complement>(takes), role }),
  ]),
];
const HEADS = phraseTable(ENTRIES);
const IN_ALEF = new Set(ENTRIES.flatMap(([form]) => (endsInDotless(form) ? [keyForm(form)] : [])));
const OPENINGS = new Set(ENTRIES.map(([form]) => openingOf(keyForm(form))));
