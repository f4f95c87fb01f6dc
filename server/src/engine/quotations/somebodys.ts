/** Whose a name within a subject is: of the one who speaks, or of another whom he is told by (`مكتب خالد الحداد`, `مستشار الرئيس خالد الحداد`). */
import type { LinkedMention } from "../entities/link";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { hasArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { nameRole } from "../nouns/name-words";
import { relationOf } from "../nouns/relations";
import { isKin, sourceHeadOf } from "../nouns/source-words";
import { factsOf, isPersonsTitle, isTitleAdjective, isTitleHead } from "../nouns/title-words";
import type { PlacedParagraph } from "../reading";
import { isComma } from "../text/marks";
import { perWord, type Word } from "../text/words";
import { isNamedBefore } from "./discourse";
import { isHonorific } from "./phrase-words";
import type { Subject } from "./subject-phrases";

/** A subject with its words and the names in it. */
export interface Described {
  paragraph: PlacedParagraph;
  subject: Subject;
  /** Of the verb. */
  gender: "m" | "f" | undefined;
  words: readonly Word[];
  mentions: readonly LinkedMention[];
}

/** `مكتب خالد الحداد`, `أحد أبناء النجار خالد الحداد`, `شقيق خالد الحداد`: another than the one who is named. */
export function isSomebodys({ words, mentions, subject, paragraph, gender }: Described): boolean {
  const [head] = words;
  const last = mentions.at(-1);
  if (head === undefined || last?.type !== "person" || words.some(isComma)) return false;
  // `وقالت سكرتيرة الوزير | خالد الحداد`: he is not she.
  const isOther = gender !== undefined && last.gender !== undefined && gender !== last.gender;
  const isAlone = mentions.every(({ type }, at) => type !== "person" || at === mentions.length - 1);
  if (isOther && isAlone && last.from > subject.from + 1) return true;
  if (hasRole(head, "partitive")) return !words.slice(1).some((word) => hasRole(word, "from"));
  // `المكتب الإعلامي | لرئيس الحزب خالد الحداد`.
  if (hasArticle(head.key) && nounHasRole(head, "office")) return words.some(isTitleAfterL);
  if (isAnothersTitle(words, last.from - subject.from)) return true;
  // `محامي عائلة | خالد الحداد`.
  const before = words[last.from - subject.from - 1];
  if (before !== undefined && relatesToPerson(before)) return true;
  if (!relatesToPerson(head)) return false;
  // `شقيق الوزير | خالد الحداد`; `زوجة الوزير | هدى الحداد` is her own name.
  const between = words.slice(1, last.from - subject.from);
  // `مكتب الحاكم جون | سميث`: lists may have a part of the name alone.
  const isTitled = between.every(
    (word) => isPersonsTitle(word) || isTitleAdjective(word) || (between.length > 1 && nameRole(word) === "name"),
  );
  if (isTitled && !isOfOther(between, last.gender)) return true;
  // `شقيق الضحية | خالد الحداد`: the brother's name, where it is not the victim's.
  return isNamedBefore(last.entity, paragraph.start + subject.start);
}

/** Is the title somebody's of the other gender? */
function isOfOther([title]: readonly Word[], gender: LinkedMention["gender"]): boolean {
  const facts = title && factsOf(title);
  const own = facts?.title ?? facts?.honorific;
  return gender !== undefined && (own === "m" || own === "f") && own !== gender;
}

/** `لرئيس`. */
const isTitleAfterL = (word: Word): boolean =>
  factsOf(word)?.title !== undefined && factsOf(word)?.reading.proclitics === LAM;

/** `مكتب`, `شقيق`, without the article and without a pronoun. */
const relatesToPerson = perWord(
  (head: Word): boolean =>
    nounHasRole(head, "office") || (isKin(head) && !hasArticle(head.key) && withoutPronoun(head.plain).length === 0),
);

/** Is the name the master's: in any case, as likely as the servant's, or hardly? */
export type MastersName = "always" | "maybe" | "hardly";

/**
 * `أنصار | الزعيم | خالد`, `مدير مكتب | الوزير | خالد`, `نائب | الرئيس | خالد`: may the name belong to the title before it, and not to who serves that one?
 * @param words of the subject
 * @param at the name's first
 */
export function mastersName(words: readonly Word[], at: number): MastersName | undefined {
  let title = at - 1;
  // `المتهم | الثاني`, `المجني | عليه`.
  while (title > 0 && (isTitleAdjective(words[title] as Word) || hasRole(words[title], "adverb"))) title--;
  const [before, master] = [words[title - 1], words[title]];
  if (before === undefined || master === undefined) return undefined;
  // `الطبيب المعالج | للفنان | خالد`.
  if (isPersonsTitle(master) && factsOf(master)?.reading.proclitics === LAM) return "maybe";
  if (!hasArticle(master.key)) return undefined;
  if (isAgents(words.slice(0, title), master)) return "always";
  if (!isTitleHead(master.key)) return undefined;
  // `مصدر مقرب من | الرئيس | خالد`, `المتحدث باسم | الرئيس | خالد`.
  if (hasRole(before, "preposition") || hasRole(before, "title-link")) return isNameless(words[0]) ? "always" : "maybe";
  const relation = relationOf(before) ?? relationOf(words[title - 2] ?? before, before);
  // `مدرب | اللاعب | خالد`.
  if (relation === undefined) return factsOf(before)?.title === undefined ? undefined : "maybe";
  if (title > 1) return isNameless(words[0]) ? "always" : "maybe";
  return relation.possessed === "many" ? "always" : relation.kind === "office" ? "hardly" : "maybe";
}

/** `محامي | الرئيس`, `وكيل | اللاعب`: whoever's the name behind them is, the client says nothing. */
const isAgents = (words: readonly Word[], client: Word): boolean =>
  words.some(
    (word, at) =>
      relationOf(word, words[at + 1] ?? client)?.kind === "agent" ||
      // `محاميه الأستاذ | خالد` has his own name.
      (isPersonsTitle(client) && !isHonorific(client) && relationOf(word)?.kind === "agent"),
  );

const isAnothersTitle = (words: readonly Word[], at: number): boolean => mastersName(words, at) === "always";

/** `مصدر`, `مقرب`: one whose name is kept back. */
const isNameless = (word: Word | undefined): boolean =>
  word !== undefined &&
  factsOf(word)?.title === undefined &&
  (sourceHeadOf(word) !== undefined || relationOf(word)?.kind === "friend");
