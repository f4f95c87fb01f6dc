/** Whose a name within a subject is: of the one who speaks, or of another whom he is told by (`مكتب خالد الحداد`, `مستشار الرئيس خالد الحداد`). */
import type { LinkedMention } from "../entities/link";
import { hasRole, nounHasRole } from "../lexicon/function-words";
import { hasArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { withoutPronoun } from "../morphology/pronouns";
import { nameRole } from "../nouns/name-words";
import { mastersName } from "../nouns/masters";
import { isKin } from "../nouns/source-words";
import { factsOf, isPersonsTitle, isTitleAdjective } from "../nouns/title-words";
import type { PlacedParagraph } from "../reading";
import { isComma } from "../text/marks";
import { perWord, type Word } from "../text/words";
import { isNamedBefore } from "./discourse";
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
  if (mastersName(words, last.from - subject.from) === "always") return true;
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
