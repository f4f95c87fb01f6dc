/** Code actions on names: who speaks is named, a name written in full or with its title. Each is offered only where the words around it stay right. */
import type { Analysis } from "../engine/analyze";
import type { Language } from "../engine/language";
import type { LinkedEntity, LinkedMention } from "../engine/entities/link";
import { lastUnit } from "../engine/entities/name-units";
import {
  complementizerOf,
  formHasRole,
  hasRole,
  isDottedPreposition,
  isFunctionWord,
} from "../engine/lexicon/function-words";
import { variantKey } from "../engine/lexicon/variants";
import { isCommonKey } from "../engine/lexicon/words";
import { hasArticle, withArticlesAlef } from "../engine/morphology/article";
import { LAM } from "../engine/morphology/proclitics";
import { isOfPronoun } from "../engine/morphology/pronouns";
import { isGivenKey, isJoiningParticle, nameRole, particlePlace } from "../engine/nouns/name-words";
import { isFamilyKey } from "../engine/nouns/people-words";
import { isPersonsTitle, isTitleHead } from "../engine/nouns/title-words";
import type { ResolvedQuotation } from "../engine/quotations/resolved";
import type { PlacedParagraph } from "../engine/reading";
import { keyForm } from "../engine/text/fold";
import { isQuoted } from "../engine/text/quote-index";
import type { Token } from "../engine/text/tokens";
import { say } from "./messages";
import { paragraphAt, speakerOf, type NamedPlace } from "./places";
import type { Rewriting } from "./rewriting";

/** `وأضاف` → `وأضاف لافروف`: the name as it is short, behind the verb, where the speaker is sure. */
export function namedSpeaker(analysis: Analysis, quotation: ResolvedQuotation, language: Language): Rewriting[] {
  const { cue, certainty, speakers, local } = quotation;
  const speaker = speakerOf(analysis, quotation);
  const form = local?.cue?.form;
  if (
    cue === null ||
    speaker === undefined ||
    form === undefined ||
    certainty === "unsure" ||
    speakers[0]?.resolution !== "dropped" ||
    form.kind === "participle" ||
    // Before its subject a verb stands in the singular: `وأضافوا`, `وأضاف المحتجون`.
    form.number !== "singular" ||
    (speaker.gender !== undefined && form.gender !== undefined && speaker.gender !== form.gender) ||
    hasItsSubject(analysis, quotation) ||
    isInMarks(analysis, cue.start)
  )
    return [];
  const short = speaker.type === "person" ? shortName(analysis, speaker) : bodyName(speaker.name, form.gender);
  return short === undefined
    ? []
    : [{ title: say(language, "nameSpeaker", short), edits: [{ start: cue.end, end: cue.end, text: ` ${short}` }] }];
}

/** The short form that the article itself uses, as a subject; else the family's name where lists or its form tell which it is (not `أون` of `كيم جونغ أون`), else all of it. */
function shortName(analysis: Analysis, { id, name }: LinkedEntity): string | undefined {
  const words = name.split(" ");
  const unit = lastUnit(words);
  const family = unit.join(" ");
  const own = analysis.linking.mentionsOf
    .flat()
    .filter(({ entity, kind }) => entity.id === id && kind === "short")
    .map(nameAlone)
    .find((short) => isWholeUnit(short, words));
  // Behind his title alone: `الشيخ سالم`.
  if (own !== undefined && keyForm(own) === keyForm(words[0] ?? "")) return name;
  const isFamilys =
    unit.length < words.length &&
    // `بن عبد العزيز` tells whose son he is, which many are.
    !isJoiningParticle(keyForm(unit[0] ?? "")) &&
    isSureFamily(words, unit) &&
    !isShared(analysis, family);
  const short = own ?? (isFamilys ? family : name);
  return HIDES_ITS_CASE.test(short) ? short : undefined;
}

/** Do two of the article have this name? */
const isShared = ({ linking }: Analysis, family: string): boolean =>
  linking.entities.filter(({ type, name }) => type === "person" && name.endsWith(` ${family}`)).length > 1;

/** A name as it is written by itself: `العلي` of `للعلي`. */
const nameAlone = ({ name, key }: LinkedMention): string =>
  hasArticle(key) && name.startsWith(LAM) ? withArticlesAlef(name) : name;

/** `العاطي` alone is no name of بدر عبد العاطي. */
const isWholeUnit = (short: string, words: readonly string[]): boolean => {
  const unit = lastUnit(words);
  return !unit.slice(1).some((_, at) => keyForm(unit.slice(at + 1).join(" ")) === keyForm(short));
};

const isSureFamily = ([first = "", ...rest]: readonly string[], unit: readonly string[]): boolean =>
  unit.length > 1 ||
  hasArticle(unit[0] ?? "") ||
  isFamilyKey(keyForm(unit[0] ?? "")) ||
  (rest.length === 1 && isGivenKey(keyForm(first)));

/** Not `أبي الغيط`, `أبا الغيط`, which are no subject. */
const HIDES_ITS_CASE = /^(?!(?:.* )?(?:أبي|أبا|أخي|أخا|ذي|ذا) )/;

/** A body's name as a subject of the verb; none that a verb of this gender does not go with, nor a plural in another case. */
function bodyName(name: string, gender: "m" | "f" | undefined): string | undefined {
  const [head = ""] = name.split(" ");
  return /ين$/.test(head) || (gender === "m" && /(?:ة|ات)$/.test(head)) ? undefined : name;
}

/**
 * `أنها قالت`, `الذي قال`, `لتعلن`, `كانت اللجنة أكدت`, `حينما قال`: its subject stands before it, or hangs on what does; a noun right behind it may be one.
 */
function hasItsSubject(analysis: Analysis, { cue }: ResolvedQuotation): boolean {
  const { tokens, at } = tokenAt(analysis, cue?.start ?? 0);
  const [before, verb, behind] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  const isJoined = verb?.plain !== analysis.text.slice(cue?.start, cue?.end);
  return (
    (before !== undefined &&
      (BEARS_PRONOUN.test(before.plain) || hasRole(before, "relative") || hasRole(before, "subordinating"))) ||
    (before?.kind === "arabic" && !isFunctionWord(before) && !isJoined) ||
    verb?.plain.startsWith(LAM) === true ||
    (behind?.kind === "arabic" && !isFunctionWord(behind) && complementizerOf(behind) === undefined)
  );
}

/** `أنها`, `لكنه`, `وهو`. */
const BEARS_PRONOUN = /^[ولبكف]*(?:[إأا]ن|لكن|كأن|لعل)(?:ه|ها|هم|هما|هن|ني|نا)$|^[وف]?ه(?:و|ي|م|ما)$/;

/** A short name in full, a name with the title that the article gives it; not in another's words, nor beside what may be one name with it. */
export function fullerName(analysis: Analysis, { entity, mention }: NamedPlace, language: Language): Rewriting[] {
  const { start, end, kind } = mention;
  const paragraph = paragraphAt(analysis, start);
  const linked = analysis.linking.mentionsOf[paragraph?.index ?? -1]?.find(
    (one) => (paragraph?.start ?? 0) + one.start === start,
  );
  if (
    entity.type !== "person" ||
    entity.unsure ||
    kind === "nisba" ||
    kind === "title" ||
    paragraph === undefined ||
    linked === undefined ||
    isInMarks(analysis, start) ||
    isBesideName(paragraph.reading.tokens, linked, entity)
  )
    return [];
  const { tokens } = paragraph.reading;
  const written = (words: string): Rewriting["edits"] => [{ start, end, text: behindLam(analysis.text, start, words) }];
  const rewritings: Rewriting[] = [];
  const full = fullName(linked);
  if (full !== undefined) rewritings.push({ title: say(language, "fullName", full), edits: written(full) });
  const [title] = entity.titles;
  if (linked.titles.length === 0 && title !== undefined && isTitleByItself(title) && !isBehindTitle(tokens, linked))
    rewritings.push({ title: say(language, "addTitle", title), edits: written(`${title} ${nameAlone(linked)}`) });
  return rewritings;
}

/** `أبا الغيط` → `أحمد أبا الغيط`, in the case in which it stands; what is short otherwise, where the name has one form in all cases. */
function fullName(linked: LinkedMention): string | undefined {
  const { name } = linked.entity;
  const words = name.split(" ");
  if (words.length <= linked.name.split(" ").length) return undefined;
  const family = lastUnit(words);
  const first = words.slice(0, words.length - family.length);
  if (variantKey(keyForm(family.join(" "))) === variantKey(linked.key)) return [...first, nameAlone(linked)].join(" ");
  return linked.kind === "short" && HAS_ONE_FORM.test(name) ? name : undefined;
}

/** Not `أحمد أبو الغيط`, which is another word behind a verb and behind a preposition. */
const HAS_ONE_FORM = /^(?!(?:.* )?(?:أبو|أبي|أبا|أخو|أخي|أخا|ذو|ذي|ذا) )/;

/** Not `لاعبه`, `نظيره السوري`, `وزيرة خارجيتها`, whose pronoun is told by their own place alone; nor `الوزيران`, `مديرا`, in a number or case of theirs. */
function isTitleByItself(title: string): boolean {
  const words = title.split(" ");
  const [head = "", next] = words;
  const last = keyForm(words.at(-1) ?? "");
  return (
    // `فريق العلي`, `سفيرة للمنظمة العلي`: before a name a title is definite.
    (hasArticle(head) || (next !== undefined && !next.startsWith(LAM) && !formHasRole(next, "preposition"))) &&
    // `مدير شرطة العلي`: a noun without the article would take the name for its own.
    (words.some(hasArticle) || !isCommonKey(last)) &&
    !isOfPronoun(title) &&
    ![/(?:ان|ين|ون)$/, /ا$/].some((ending) => isInflected(head, ending))
  );
}

const isInflected = (head: string, ending: RegExp): boolean =>
  ending.test(head) && isTitleHead(keyForm(head.replace(ending, "")));

/** Behind ل the article has no alef: `للوزير`. */
const behindLam = (text: string, start: number, words: string): string =>
  hasArticle(words) && text.charAt(start - 1) === LAM ? words.slice(1) : words;

/** `آل العلي`, `كريم حسن`, `حسن علي`: another name, or a part of this one, stands beside it. */
function isBesideName(tokens: readonly Token[], { from, to }: LinkedMention, { name }: LinkedEntity): boolean {
  const parts = new Set(name.split(" ").map(keyForm));
  return [tokens[from - 1]?.word, tokens[to]?.word].some(
    (word) =>
      word !== undefined &&
      (particlePlace(word) !== undefined ||
        isDottedPreposition(word) ||
        parts.has(word.key) ||
        (nameRole(word) === "name" && isGivenKey(word.key))),
  );
}

/** `للمدرب العلي`, `أمير المنطقة العلي`. */
const isBehindTitle = (tokens: readonly Token[], { from }: LinkedMention): boolean =>
  [tokens[from - 1], tokens[from - 2]].some((token) => token !== undefined && isPersonsTitle(token.word));

/** Do the words there stand between marks? They are somebody's own. */
function isInMarks(analysis: Analysis, offset: number): boolean {
  const { quotes, at } = tokenAt(analysis, offset);
  return isQuoted(quotes, at);
}

/** The tokens of the paragraph around an offset, and which of them it is in; -1 for none. */
function tokenAt(
  analysis: Analysis,
  offset: number,
): { tokens: readonly Token[]; quotes: PlacedParagraph["reading"]["quotes"]; at: number } {
  const paragraph = paragraphAt(analysis, offset);
  const { tokens = [], quotes = [] } = paragraph?.reading ?? {};
  const place = offset - (paragraph?.start ?? 0);
  return { tokens, quotes, at: tokens.findIndex(({ start, end }) => start <= place && place < end) };
}
