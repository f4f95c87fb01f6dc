/** People's names as grammar has them, where the tagger cuts one short or takes two for one. */
import { isPlatformAt } from "./listed-names";
import { complementizerOf, isFunctionWord } from "../lexicon/function-words";
import { rows } from "../lexicon/lexicon";
import { listLevel, marksOf, ordinaryLevel } from "../lexicon/words";
import { hasArticle, isDefinite } from "../morphology/article";
import { endsInHamza, stemOfDefiniteDual } from "../morphology/endings";
import { keyForm } from "../text/fold";
import type { Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { isCountry } from "../lexicon/countries";
import { blessingAt } from "../nouns/blessings";
import { isPlatform, isTitledGiven, withListedBodies } from "./listed-in-tagged";
import {
  endsName,
  givenName,
  isGivenKey,
  mayBeGivenKey,
  isArticledFirst,
  isArticledName,
  isGivenOnly,
  isRegnal,
  isTeen,
  isWomansName,
  nameRole,
  particlePlace,
} from "../nouns/name-words";
import { kunyaGender, mayOpenName, isNameEnder } from "../nouns/people-words";
import { nisbaCountry } from "../nouns/nisbas";
import { phraseHeadAt } from "../nouns/phrase-heads";
import { factsOf, isBareHead, isSpokesman, isTitleHead, speaksFor } from "../nouns/title-words";
import { givenBefore } from "./given-before";
import { nameOffset } from "./names";
import { isDescribed } from "./people";
import type { Tagged } from "./tagger/tags";
import { apart } from "./names-apart";

/** @returns the names, people's cut before a `و` that begins another (`بوش | وبلير`), and joined over a `بن` (`سهل بن حنيف`) */
export function wellFormed(tokens: readonly Token[], names: readonly Tagged[]): Tagged[] {
  const formed: Tagged[] = [];
  for (const name of names.flatMap((one) => withoutOr(tokens, one))) {
    const before = formed.at(-1);
    const trimmed = withoutMarks(tokens, name);
    if (trimmed === undefined) continue;
    if (
      trimmed.type === "organization" ||
      isPaper(tokens, trimmed) ||
      isFirm(tokens, trimmed) ||
      isPlatform(tokens, trimmed)
    )
      formed.push({ ...trimmed, type: "organization" });
    else if (isTitledGiven(tokens, trimmed)) formed.push({ ...trimmed, type: "person" });
    else if (trimmed.type === "place") formed.push(...apart(tokens, trimmed));
    else if (before?.type === "person" && goesOn(tokens, before, trimmed))
      formed.splice(-1, 1, ...apart(tokens, { ...before, to: whole(tokens, trimmed, before.to).to }));
    else
      for (const part of apart(
        tokens,
        withoutObject(tokens, withoutTitle(tokens, whole(tokens, trimmed, before?.to ?? 0))),
      ))
        formed.push(part);
  }
  return formed.flatMap((name) => withListedBodies(tokens, name));
}

/** `حضر كريم | أم | زينب`: behind a man's name أم is "or"; `زينب أم فيصل` is his mother. */
function withoutOr(tokens: readonly Token[], name: Tagged): Tagged[] {
  const { type, from, to } = name;
  for (let at = type === "person" ? from : from + 1; at < to; at++) {
    const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
    const given = before && givenName(before);
    if (word === undefined || !isOrOrMother(word)) continue;
    if (given === "m")
      return [{ type: "person", from, to: at }, ...withoutOr(tokens, { type: "person", from: at + 1, to })];
    if (given !== undefined) return [{ type: "person", from, to }];
  }
  return [name];
}

/** By its letters: the إم of `سي بي إم` has the same key. */
const isOrOrMother = (word: Word): boolean => isNameEnder(word) && kunyaGender(word) !== undefined;

/** `صحيفة | الشرق الأوسط`: a place elsewhere; not `قناة | السويس`. */
function isPaper(tokens: readonly Token[], { type, from }: Tagged): boolean {
  const before = tokens[from - 1]?.word;
  const facts = before && factsOf(before);
  return type === "place" && facts?.bodyKind === "medium";
}

/** `شركة | كوبلر`: a person's name elsewhere. */
function isFirm(tokens: readonly Token[], { type, from }: Tagged): boolean {
  const placed = phraseHeadAt(tokens, from - 1);
  return (
    type === "person" &&
    placed?.head.kind === "company" &&
    tokens.slice(from - 1, from).some(({ word }) => factsOf(word)?.organisationHead === "class")
  );
}

/** No name begins or ends with a mark (but with the full stop of an initial), or begins with a title, and a class word alone is none. */
function withoutMarks(tokens: readonly Token[], { type, from, to }: Tagged): Tagged | undefined {
  while (
    from < to &&
    (isOutside(tokens[from], type) ||
      (type === "person" &&
        to - from > 1 &&
        (opensNoPerson(tokens[from]?.word) || isSpokenFor(tokens, from) || isBeforeBen(tokens, from))))
  )
    from++;
  while (from < to && isOutside(tokens[to - 1], type) && !endsInitial(tokens, to)) to--;
  if (type === "person" && tellsNation(tokens[from]?.word) && isDefinite(tokens[from + 1]?.word)) from++;
  const only = to - from === 1 ? tokens[from]?.word : undefined;
  return from === to ||
    (only !== undefined && isBareHead(only)) ||
    (type === "person" && (isDescribed(tokens, from, to) || isSum(tokens, from, to)))
    ? undefined
    : { type, from, to };
}

/** `اشتراه ب | ألف ريال`; علي دينار is a person. */
function isSum(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from]?.word, tokens[to - 1]?.word];
  return (
    to - from === 2 &&
    first !== undefined &&
    last !== undefined &&
    CURRENCIES.has(last.key) &&
    first.readings.some(({ key }) => NUMBER_WORDS.has(key))
  );
}

const CURRENCIES = new Set(rows("currency-nouns").flatMap(({ noun, plural }) => [keyForm(noun), keyForm(plural)]));
const NUMBER_WORDS = new Set(rows("number-words").map(({ form }) => keyForm(form)));

/** A mark, or a word that no person is called: `هادئ`, which shares its key with هادي. */
const isOutside = (token: Token | undefined, type: Tagged["type"]): boolean =>
  token !== undefined && (token.word.kind === "punctuation" || (type === "person" && endsInHamza(token.word.plain)));

/** `هشام ل.`, `كي جي بي.` */
const endsInitial = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]?.word.surface === "." && (tokens[to - 2]?.word.plain.length ?? 0) <= 2;

const tellsNation = (word: Word | undefined): boolean =>
  word !== undefined && isDefinite(word) && nisbaCountry(word) !== undefined;

/** `المتحدث | باسم سالم الرواحي`: for whom one speaks, though باسم is a name, too. */
const isSpokenFor = (tokens: readonly Token[], at: number): boolean =>
  speaksFor(tokens[at]?.word) && tokens.slice(Math.max(0, at - 2), at).some(({ word }) => isSpokesman(word));

/** `وهاجم | بن حنيف`: what he did; a name before بن comes back by grammar. */
const isBeforeBen = (tokens: readonly Token[], at: number): boolean => joinsAt(tokens, at + 1);

/** `الرئيسان | بوش وشيراك`, `والسفير | فلان`; `المدير أمام | سالم الرواحي`, not `أم حسن`. */
const opensNoPerson = (word: Word | undefined): boolean =>
  word !== undefined && (isDefiniteTitle(word) || isBareTitle(word) || (isNameEnder(word) && !isOrOrMother(word)));

/** `| بروفيسور عماد الدين`: a title without its article. */
const isBareTitle = (word: Word): boolean => mayOpenName(word) && givenName(word) === undefined;

const isDefiniteTitle = perWord((word: Word): boolean => {
  const facts = factsOf(word);
  const dual = stemOfDefiniteDual(word.key);
  return (
    (dual !== undefined && isTitleHead(dual)) ||
    (facts !== undefined && (facts.title ?? facts.honorific) !== undefined && hasArticle(facts.reading.key))
  );
});

/** `سكوت كوكر | رئيس اتحاد الملاكمة`, `خالد | رضي الله عنه`: a title behind a name is not part of it, nor is what is wished. */
function withoutTitle(tokens: readonly Token[], { type, from, to }: Tagged): Tagged {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.word;
    const facts = word && factsOf(word);
    const isTitle = facts?.title !== undefined && facts.reading.offset === 0 && at + 1 < to;
    // `بن | مساعد`: a name behind بن.
    if (
      (isTitle && !joinsAt(tokens, at - 1) && !isMiddleName(tokens, from, at)) ||
      blessingAt(tokens, at) !== undefined ||
      isPlatformAt(tokens, at + 1)
    )
      return { type, from, to: at };
  }
  return { type, from, to };
}

/** `محمد | أمين | بنهاشم`, `حسن | شيخ | محمود`: a name between two others; `سامي حداد | أمين سر` is what he is. */
export function isMiddleName(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, word, next] = [tokens[from]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  if (first === undefined || word === undefined || next === undefined) return false;
  const role = nameRole(next);
  return (
    givenName(first) !== undefined &&
    !isCountry(next) &&
    (isGivenKey(word.key)
      ? role !== undefined
      : role === "name" && (nameRole(word) === "name" || mayBeGivenKey(word.key)))
  );
}

/** `اتهم رئيس الوزراء شهباز شريف | الهند بأنها`: a country behind a full name is what the verb is about. */
function withoutObject(tokens: readonly Token[], { type, from, to }: Tagged): Tagged {
  const last = tokens[to - 1]?.word;
  return { type, from, to: to - from > 2 && last !== undefined && isCountry(last) ? to - 1 : to };
}

const joinsAt = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  return word !== undefined && particlePlace(word) === "joins";
};

/** `سهل | بن حنيف`, `جورج و | . بوش`: the second goes on with the first. */
function goesOn(tokens: readonly Token[], before: Tagged, next: Tagged): boolean {
  if (before.to === next.from)
    return joinsAt(tokens, next.from) || tokens[next.from - 1]?.word.surface === "." || isOneName(tokens, before, next);
  return (
    before.to + 1 === next.from &&
    tokens[before.to]?.word.surface === "." &&
    tokens[before.to - 1]?.word.plain.length === 1
  );
}

/** `سوزان | مبارك`, `ماكسين | ووترز`: two people do not stand side by side without a `و` or a comma. */
function isOneName(tokens: readonly Token[], before: Tagged, next: Tagged): boolean {
  const word = tokens[next.from]?.word;
  return (
    word?.kind === "arabic" &&
    (before.to - before.from === 1 || next.to - next.from === 1) &&
    nameOffset(tokens, next.from, "person") === 0
  );
}

/** With what grammar says belongs to it on either side. @param free the first token that belongs to no name before it */
function whole(tokens: readonly Token[], { type, from, to }: Tagged, free: number): Tagged {
  const begins = from > free ? from - lacksBefore(tokens, from) : from;
  return { type, from: begins, to: to + lacksAfter(tokens, begins, to) };
}

/** `[سهل] بن حنيف`, `[حسب] الله`: what a particle or an ending follows; `[سارة] بالين`. */
function lacksBefore(tokens: readonly Token[], from: number): number {
  const [before, word] = [tokens[from - 1]?.word, tokens[from]?.word];
  // `قالت سماح أنور | إن الله كريم`.
  if (before !== undefined && complementizerOf(before) !== undefined) return 0;
  return word !== undefined &&
    before?.kind === "arabic" &&
    ((particlePlace(word) === "joins" && mayBeGiven(before)) ||
      endsName(word) ||
      namesAnother(tokens, from) ||
      isArticledFirst(before))
    ? 1
    : givenBefore(tokens, from);
}

/** `[سهل] بن حنيف`, which is a word as well; not `قال | بن حنيف`, `وعاد | ولد سالم`: a word that no one is called. */
export const mayBeGiven = perWord((word: Word): boolean => {
  const marks = marksOf(word.key);
  return (
    nameRole(word) !== undefined ||
    (givenName(word) !== undefined && !isFunctionWord(word)) ||
    (listLevel(marks) > 0 && listLevel(marks) >= ordinaryLevel(marks))
  );
});

/** `سارة | بالين`: does a given name stand before the name that begins here, and no clitic between them? */
function namesAnother(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.word;
  return before !== undefined && isGivenOnly(before) && nameOffset(tokens, from, "person") === 0;
}

/** `هشام [ل.]`, and after one given name `عبد الله [الثاني]`, `فواز [الخلايلة]`. */
function lacksAfter(tokens: readonly Token[], from: number, to: number): number {
  const [first, next] = [tokens[from]?.word, tokens[to]?.word];
  if (first === undefined || next === undefined) return 0;
  const compound = particlePlace(first) === "opens";
  if (!compound && !isGiven(first)) return 0;
  if (next.plain.length === 1 && next.kind === "arabic" && tokens[to + 1]?.word.surface === ".") return 2;
  if (to - from !== (compound ? 2 : 1)) return 0;
  if (isRegnal(next)) return isTeen(tokens[to + 1]?.word) ? 2 : 1;
  return isArticledName(next) || (givenName(first) === "f" && isWomansName(next)) ? 1 : 0;
}

const isGiven = (word: Word): boolean => givenName(word) !== undefined && nameRole(word) !== undefined;
