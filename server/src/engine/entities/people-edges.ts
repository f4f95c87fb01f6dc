/**
 * Where people's names end by grammar: before what is wished them, whom they talk to, what is theirs, how they are, and whom their verb takes; and
 * where two names side by side are one.
 */
import { complementizerOf, isFunctionWord } from "../lexicon/function-words";
import { isCommonKey, listLevel, marksOf, MOST_ORDINARY, ordinaryLevel } from "../lexicon/words";
import { isDefinite } from "../morphology/article";
import {
  hasAccusativeAlef,
  isAccusative,
  isDefiniteParticiple,
  isMasculineNisba,
  isSecondVerbalNoun,
  isSoundFemininePlural,
} from "../morphology/endings";
import { BA, isAdjoined, isRareProclitic, LAM } from "../morphology/proclitics";
import { hasPronoun, withoutOur, withoutPronoun } from "../morphology/pronouns";
import { blessingAt } from "../nouns/blessings";
import { endsName, givenName, isEastAsianSyllable, nameRole, particlePlace } from "../nouns/name-words";
import { familyName, isSurnameAbroad } from "../nouns/people-words";
import { tellsState } from "../nouns/states";
import { keyForm } from "../text/fold";
import type { Paragraph } from "../text/paragraphs";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { joined } from "./joined-names";
import { knownNameAt, listedMention, listedNameAt } from "./listed-names";
import { named, newMention, type LocalMention } from "./mention";
import { isFirstName } from "./no-names";
import { subjectEnd } from "./objects";
import { titlesAround } from "./people";
import { isArticledGiven } from "./titled-names";

/** @returns the person's mention with its right end, and a place behind it; none where it has that already */
export function personWithEdges(
  paragraph: Paragraph,
  mention: LocalMention,
  next: LocalMention | undefined,
): LocalMention[] {
  const { text, tokens } = paragraph;
  const { from, to, start, kind } = mention;
  const end = ENDS.map((endOf) => endOf(tokens, mention)).find((at) => at !== to);
  if (end === undefined) return next === undefined ? [] : joined(paragraph, mention, next).slice(0, 1);
  const around = titlesAround(tokens, from, end, start > (tokens[from]?.start ?? 0));
  const person = newMention(named(text, tokens, from, end, start), "person", kind, undefined, around);
  const behind = knownNameAt(tokens, end);
  // `ووصل بن حنيف | القاهرة`.
  return behind?.name.type === "place" ? [person, listedMention(paragraph, { at: end, listed: behind })] : [person];
}

/** Each tells where a person's name ends: where it ended, or before. */
const ENDS: readonly ((tokens: readonly Token[], mention: LocalMention) => number)[] = [
  // `سالم الكبيسي | رحمه الله`.
  (tokens, mention) => firstBehind(mention, (at) => blessingAt(tokens, at) !== undefined),
  // `قال سعد الكعبي | لرويترز`, `قال سالم | لبوتين`: whom he told it, by a name that lists have.
  (tokens, mention) => firstBehind(mention, (at) => isAddressed(tokens, mention.from, at)),
  // `قال الوزير سيالة | إن`: what is said, by its hamza.
  (tokens, mention) => firstBehind(mention, (at) => opensClause((tokens[at] as Token).word)),
  // `خرج كريم | غاضبا`, `قالت هدى | بأسى شديد`.
  (tokens, mention) => firstBehind(mention, (at) => tellsState((tokens[at] as Token).word)),
  beforePossession,
  subjectEnd,
  familyEnd,
  // `أعلن الرئيس جو بايدن | الحداد`, `افتتح المحافظ نبيل الرفاعي | الجسر`.
  (tokens, mention) => firstBehind(mention, (at) => isBehindFamily(tokens, mention, at)),
];

const opensClause = (word: Word): boolean => ["inna", "anna"].includes(complementizerOf(word) ?? "");

/** @returns the first word of the name but its first of which `ends` holds; else its end */
function firstBehind({ from, to }: LocalMention, ends: (at: number) => boolean): number {
  for (let at = from + 1; at < to; at++) if (ends(at)) return at;
  return to;
}

/** `واقتحم بن غفير | الأقصى`, `ووصل بن حنيف | القاهرة`: by his family's name alone, which goes on with a family's only. */
function familyEnd(tokens: readonly Token[], { from, to }: LocalMention): number {
  const [first, behind] = [tokens[from]?.word, tokens[from + 2]?.word];
  const isFamilyAlone = first !== undefined && particlePlace(first) === "joins" && from + 2 < to;
  return isFamilyAlone && isDefinite(behind) && behind !== undefined && familyName(behind) === undefined
    ? from + 2
    : to;
}

/** A word that is a family's, too, behind the family's name of one with a title; not `مشعل الأحمد الصباح`, his father's and his family's. */
function isBehindFamily(tokens: readonly Token[], { from, phrase }: LocalMention, at: number): boolean {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  return (
    before !== undefined &&
    word !== undefined &&
    phrase.from < from &&
    at - from > 1 &&
    isDefinite(word) &&
    familyName(word) === "context" &&
    (isSurnameAbroad(before.key) ||
      (isDefinite(before) &&
        familyName(before) !== undefined &&
        (isMasculineNisba(before.key) || !isArticledGiven(before))))
  );
}

/** A person only where the name before is whole: `السيسي | لعباس`, but `سمير لعلوي` may be one. */
function isAddressed(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, word] = [tokens[from]?.word, tokens[at]?.word];
  if (first === undefined || word === undefined || nameRole(word) === "name") return false;
  if (isSurnameBehind(word)) return true;
  const listed = listedNameAt(tokens, at);
  if (listed?.reading.proclitics !== LAM) return false;
  return listed.name.type !== "person" || at - from > 1 || !isFirstName(first);
}

/** `ترامب | لنتنياهو`, `ماكرون | بميرتس`: somebody else, by the name of a family abroad. */
const isSurnameBehind = perWord((word: Word): boolean =>
  word.readings.some((reading) => isAdjoined(reading) && isSurnameAbroad(reading.key)),
);

/** `سامي الأعرج | روايته`: what is his goes on with the sentence. */
function beforePossession(tokens: readonly Token[], { from, to }: LocalMention): number {
  const last = tokens[to - 1]?.word;
  // `تشون هوا`: a syllable.
  if (isEastAsianSyllable(last)) return to;
  return last !== undefined && (isPossession(last) || (to - from > 1 && (isHow(last) || isObject(last)))) ? to - 1 : to;
}

/** `أحرز ليونيل | كأسا`: a noun, whatever lists have its letters. */
const isObject = perWord(
  (word: Word): boolean =>
    hasAccusativeAlef(word.plain) &&
    givenName(word) === undefined &&
    ordinaryLevel(marksOf(keyForm(word.plain.slice(0, -1)))) === MOST_ORDINARY,
);

/** `نبيل | مازحا`: how; `فازت هدى حداد | بجائزة`: what with. No list has it as a name. */
const isHow = perWord(
  (word: Word): boolean =>
    listLevel(marksOf(word.key)) === 0 &&
    familyName(word) === undefined &&
    (isAccusative(word) ||
      word.readings.some(({ proclitics, key, plain }) => proclitics === BA && isNounBehindBa(key, plain))),
);

const isNounBehindBa = (key: string, plain: string): boolean =>
  isCommonKey(key) || isSecondVerbalNoun(plain) || isSoundFemininePlural(plain) || isDefiniteParticiple(plain);

/** A common noun with a pronoun (`روايته`, `لوكالتنا`), or `عنه`, `لديه`. */
const isPossession = perWord(
  (word: Word): boolean =>
    (isFunctionWord(word) && !endsName(word) && withoutPronoun(word.plain).length > 0) ||
    (hasPronoun(word.plain) && withoutPronoun(word.plain).some((noun) => isCommonKey(keyForm(noun)))) ||
    // `سليم الأحمد | لوكالتنا`.
    word.readings.some(
      (reading) =>
        !isRareProclitic(reading.proclitics) && withoutOur(reading.plain).some((noun) => isCommonKey(keyForm(noun))),
    ),
);
