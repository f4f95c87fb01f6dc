/**
 * People behind what opens their names, by grammar, whatever the tagger takes them for.
 *
 *   person → opener name                                 الدكتور الخضر السعيدي · م. حسن الشامي
 *   name   → part (بن? part)* family?                    سعيد بن محمد العسيري · ولي الدين فؤاد
 *   part   → given | particle part | unlisted            عبد الله · أبو مازن · كوبلر
 *   family → definite word that is no title and no adjective of a country, or one that lists of families have
 *
 * A name that the tagger has found is whole where the grammar reads further (`ناصر إبراهيم | الرويعي`, `زينب | لباد`).
 */
import { perReading } from "../memory";
import { isDefinite } from "../morphology/article";
import { isMasculineNisba } from "../morphology/endings";
import {
  eastAsianEnd,
  isEastAsianFamily,
  givenName,
  isArticledName,
  joinedOpening,
  nameRole,
  particlePlace,
  isGivenOnly,
} from "../nouns/name-words";
import { mayBePerfect } from "../nouns/clause-words";
import { nisbaCountry } from "../nouns/nisbas";
import {
  familyName,
  isHisRelation,
  isKunyaKey,
  kunyaGender,
  mayOpenName,
  nameOpenerAt,
  type NameOpener,
} from "../nouns/people-words";
import { factsOf, isPersonsTitle } from "../nouns/title-words";
import type { Paragraph } from "../text/paragraphs";
import { type Token } from "../text/tokens";
import { perWord, type Word } from "../text/words";
import { knownNameAt } from "./listed-names";
import { isFirstName } from "./no-names";
import { named, newMention, replaced, type LocalMention } from "./mention";
import { overlapping } from "./overlaps";
import { titlesAround } from "./people";
import { isOfPerson } from "./person-verbs";
import { isOfficeAlone, titleEnd } from "./title-ends";
import { nameEnd, isGivenBehind } from "./titled-names";
import { givenBefore } from "./given-before";
import { closesSubject, endBehindMiddle, isKunyaOfFamily, isGivenName, takesFamily, takesRest } from "./family-behind";

/** @returns the mentions with the people whom grammar shows; the same array where it shows nothing that they do not have */
export function withTitledPeople(paragraph: Paragraph, mentions: readonly LocalMention[]): readonly LocalMention[] {
  const { text, tokens } = paragraph;
  const found: LocalMention[] = [];
  let past = 0;
  for (const { at, from, to, gender, isSubject } of openedNames(paragraph)) {
    // `مستشفى الملك | فهد`: of the institution's name.
    const isOthers = at < past || overlapping(mentions, at, at + 1).some((one) => one.from < at);
    const isTold = isSubject && overlapping(mentions, from, to).some((one) => one.to - one.from > 1);
    if (isOthers || isTold || isKnown(mentions, at, from, to)) continue;
    const one = newMention(
      named(text, tokens, from, to, nameStart(tokens[from])),
      "person",
      "full",
      undefined,
      titlesAround(tokens, from, to, false),
    );
    one.gender ??= gender;
    found.push(one);
    past = to;
  }
  const titled = replaced(mentions, found);
  return replaced(
    titled,
    titled.flatMap((mention) => inFull(text, tokens, mention)),
  );
}

/** `ل | أم فيصل`. */
const nameStart = (token: Token | undefined): number =>
  token === undefined ? 0 : token.start + (joinedOpening(token.word)?.offset ?? 0);

/** A name with what opens it at token `at`, whatever the mentions are. */
interface OpenedName {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly gender: NameOpener["gender"];
  /** Its verb alone tells it: whatever else is there knows better. */
  readonly isSubject: boolean;
}

const openedNames = perReading(({ tokens }: Paragraph): readonly OpenedName[] => {
  const names: OpenedName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const eastAsian = isBehindVerbOrTitle(tokens, at) ? eastAsianEnd(tokens, at) : undefined;
    if (eastAsian !== undefined) names.push({ at, from: at, to: eastAsian, gender: undefined, isSubject: false });
    if (token === undefined || !mayOpen(token.word)) continue;
    const mother = motherEnd(tokens, at);
    if (mother !== undefined) names.push({ at, from: at, to: mother, gender: "f", isSubject: false });
    if (isFamilyOfTitled(tokens, at + 1))
      names.push({ at, from: at + 1, to: at + 2, gender: undefined, isSubject: false });
    const sign =
      nameOpenerAt(tokens, at) ?? titleAt(tokens, at) ?? nationalityAt(tokens, at) ?? beforeFamily(tokens, at);
    const opener = sign ?? behindVerb(tokens, at);
    if (opener === undefined) continue;
    const { gender } = opener;
    // `[سعد علي] هلال المهندي`.
    const from = opener.to === at ? at - givenBefore(tokens, at) : opener.to;
    if (opener.takesGiven === true && isDefinite(tokens[from]?.word)) continue;
    const to = nameEnd(tokens, from);
    if (to > from && isName(tokens, from, to))
      names.push({ at: Math.min(at, from), from, to, gender, isSubject: sign === undefined });
  }
  return names;
});

/** `قالت | أم فيصل`: her name by her son's; `سواء حضر سالم | أم فيصل` is "or". @returns its end */
function motherEnd(tokens: readonly Token[], at: number): number | undefined {
  const [before, word, son] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  const isMother =
    word !== undefined &&
    opensMother(word) &&
    son !== undefined &&
    givenName(son) !== undefined &&
    !(before !== undefined && nameRole(before) !== undefined);
  return isMother ? at + 2 : undefined;
}

/** `قال | لي تشيانغ`, `الوزير | لي تشيانغ`: a verb or a title; not `الوزير الجديد | هو وانغ يي`, who it is. */
function isBehindVerbOrTitle(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  if (before === undefined || word === undefined || !isEastAsianFamily(word)) return false;
  return mayBePerfect(before) || isTitle(before) || tellsNation(before);
}

/** `أم`, `لأم`. */
const opensMother = (word: Word): boolean =>
  kunyaGender(word) !== undefined || isKunyaKey(joinedOpening(word)?.key ?? "");

/** `الرئيس | العتيبي`: by his family's name alone. */
function isFamilyOfTitled(tokens: readonly Token[], at: number): boolean {
  const [title, word, next] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  // `القيادي | الحوثي سالم حداد`: an adjective.
  const isAdjective = next !== undefined && isFirstName(next);
  return (
    title !== undefined && word !== undefined && isOfficeAlone(title) && familyName(word) === "sure" && !isAdjective
  );
}

/** `فاز | سامي حداد بالجائزة`, `نجله | سامي حداد`: a given name, and more of it. */
function behindVerb(tokens: readonly Token[], at: number): Opener | undefined {
  const [before, word] = [tokens[at - 1]?.word, tokens[at]?.word];
  const isSubject = before !== undefined && word !== undefined && tellsOfPerson(before) && isGivenBehind(word);
  return isSubject && nameEnd(tokens, at) - at > 1 ? { to: at, gender: undefined } : undefined;
}

const tellsOfPerson = (word: Word): boolean => isOfPerson(word) || isHisRelation(word);

/** Most words open none. */
const mayOpen = perWord(
  (word: Word): boolean =>
    opensMother(word) || mayOpenName(word) || isTitle(word) || tellsNation(word) || mayBeGiven(word),
);

type Opener = Pick<NameOpener, "to" | "gender"> & Partial<Pick<NameOpener, "takesGiven">>;

/** `المدير | سامي الحداد`, `وزير النقل | علي الحسيني`: a title with the article, or an office with its field, before a given name. */
function titleAt(tokens: readonly Token[], at: number): Opener | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || !isTitle(word)) return undefined;
  const to = isDefinite(word) ? at + 1 : fieldEnd(tokens, at);
  const next = to === undefined ? undefined : tokens[to]?.word;
  return to !== undefined && next !== undefined && givenName(next) !== undefined
    ? { to, gender: undefined }
    : undefined;
}

/** @returns where the office with its field ends, if a name of two words is behind it: one alone may be an adjective (`رئيس البلدية | سعيد بلقائه`) */
function fieldEnd(tokens: readonly Token[], at: number): number | undefined {
  const to = titleEnd(tokens, at);
  const last = tokens[to - 1];
  // `مدير مستشفى الملك | فهد`.
  const isOthers = last === undefined || (to - at > 1 && isPersonsTitle(last.word));
  return isOthers || nameEnd(tokens, to) - to < 2 ? undefined : to;
}

const isTitle = (word: Word): boolean => factsOf(word)?.title !== undefined;

/** `المدرب الإسباني | كانيدا`: a nationality, and a word that is nothing else. */
function nationalityAt(tokens: readonly Token[], at: number): Opener | undefined {
  const word = tokens[at]?.word;
  return word !== undefined && tellsNation(word) ? { to: at + 1, gender: undefined } : undefined;
}

const tellsNation = (word: Word): boolean =>
  isDefinite(word) && isMasculineNisba(word.key) && nisbaCountry(word) !== undefined;

/** `| بتال العتيبي`: a word that no list has, before a family name that is nothing else. */
function beforeFamily(tokens: readonly Token[], at: number): Opener | undefined {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (word === undefined || next === undefined) return undefined;
  const before = tokens[at - 1]?.word;
  // `رئيس الهيئة | تركي السديري`: a word for a people elsewhere; `الرئيس المخلوع | علي عبدالله`.
  const isSure = isDefinite(next) ? familyName(next) === "sure" : isDefinite(before) && isGivenOnly(next);
  if (isSure && isGivenBehind(word)) return { to: at, gender: undefined };
  // `رئيس البعثة | بتال العتيبي`; `ألمح | العتيبي`: a verb.
  const isBehindTitle =
    before !== undefined &&
    (isDefinite(before) || factsOf(before)?.title !== undefined || knownNameAt(tokens, at - 1)?.name.type === "place");
  const isGiven = nameRole(word) === "name" || isBehindTitle;
  return isDefinite(next) && ((isGiven && familyName(next) === "sure") || isUnheardFamily(word, next))
    ? { to: at, gender: undefined }
    : undefined;
}

/** `وديع | الجريء`: behind a given name that is nothing else, a definite word that no list has. */
const isUnheardFamily = (given: Word, word: Word): boolean =>
  isGivenOnly(given) && nameRole(word) === "unknown" && isArticledName(word);

function mayBeGiven(word: Word): boolean {
  const role = nameRole(word);
  return role === "name" || (role === "unknown" && word.readings.length === 1) || isGivenBehind(word);
}

/** Does a mention say the same, or more? */
const isKnown = (mentions: readonly LocalMention[], at: number, from: number, to: number): boolean =>
  overlapping(mentions, from, to).some(
    (one) =>
      one.from <= from &&
      to <= one.to &&
      // `الجنرال [دوكور دارمي] محمد حداد`: the tagger takes of what opens the name.
      (one.type === "person" ? one.from <= at || one.from === from : one.to - one.from > to - from),
  );

/** Two words of a name, or one that is a name and nothing else. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.word;
  const known = tokens
    .slice(from, to)
    .some(({ word }) => nameRole(word) === "name" || familyName(word) !== undefined || givenName(word) !== undefined);
  if (to - from === 1 && from > 0 && nationalityAt(tokens, from - 1) !== undefined) return true;
  if (to - from > 1) return known;
  return first !== undefined && nameRole(first) === "name" && givenName(first) !== undefined;
}

/** The mention with the rest of its name: a second part that the tagger takes for another, and a family name behind a given one. */
function inFull(text: string, tokens: readonly Token[], mention: LocalMention): LocalMention[] {
  const { type, from, to, start, kind } = mention;
  const [first, last, next] = [tokens[from]?.word, tokens[to - 1]?.word, tokens[to]?.word];
  if (type !== "person" || first === undefined || last === undefined || next?.kind !== "arabic") return [];
  // `آل | الشيخ`: a particle never ends a name.
  const isCut = particlePlace(last) !== undefined;
  const isKunya = to - from === 1 && isKunyaOfFamily(tokens, to, first);
  const behindMiddle = endBehindMiddle(tokens, mention);
  const end = behindMiddle > to ? behindMiddle : isKunya ? to + 2 : to + 1;
  const isFamilys =
    isGivenName(first) && (takesFamily(tokens, mention, first, last, next) || closesSubject(tokens, mention, next));
  if (behindMiddle === to && !isCut && !isKunya && !isFamilys && !takesRest(tokens, mention, next)) return [];
  const around = titlesAround(tokens, from, end, start > (tokens[from]?.start ?? 0));
  return [newMention(named(text, tokens, from, end, start), "person", kind, undefined, around)];
}
