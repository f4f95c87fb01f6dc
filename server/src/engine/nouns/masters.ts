/** Whose a name behind a servant's title and his master's is: `محامي المتهم | خالد`, `نائب الرئيس | خالد`. */
import { hasRole } from "../lexicon/function-words";
import { hasArticle } from "../morphology/article";
import { LAM } from "../morphology/proclitics";
import { hasPronoun } from "../morphology/pronouns";
import type { Token } from "../text/tokens";
import type { Word } from "../text/words";
import { relationOf } from "./relations";
import { sourceHeadOf } from "./source-words";
import { factsOf, isPersonsTitle, isTitleAdjective, isTitleHead } from "./title-words";

/** Is the name the master's: in any case, as likely as the servant's, or hardly? */
export type MastersName = "always" | "maybe" | "hardly";

/**
 * `أنصار | الزعيم | خالد`, `مدير مكتب | الوزير | خالد`, `نائب | الرئيس | خالد`: may the name belong to the title before it, and not to who serves that one?
 * @param words of the subject
 * @param at the name's first
 */
export function mastersName(words: readonly Word[], at: number): MastersName | undefined {
  const title = masterBefore(words, at);
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

/** `المتهم | الثاني`; not `محامي | الضحية`. */
const isAdjective = (words: readonly Word[], at: number): boolean => {
  const word = words[at] as Word;
  return (isTitleAdjective(word) && !isAgents(words.slice(0, at), word)) || hasRole(word, "adverb");
};

/** `محامي | الرئيس`, `وكيل | اللاعب`: whoever's the name behind them is, the client says nothing. */
const isAgents = (words: readonly Word[], client: Word): boolean =>
  words.some(
    (word, at) =>
      relationOf(word, words[at + 1] ?? client)?.kind === "agent" ||
      // `محاميه الأستاذ | خالد` has his own name.
      (isPersonsTitle(client) &&
        (factsOf(client)?.honorific === undefined || !hasPronoun(word.plain)) &&
        relationOf(word)?.kind === "agent"),
  );

/** `مصدر`, `مقرب`: one whose name is kept back. */
const isNameless = (word: Word | undefined): boolean =>
  word !== undefined &&
  factsOf(word)?.title === undefined &&
  (sourceHeadOf(word) !== undefined || relationOf(word)?.kind === "friend");

/** `محامي المتهم | فلان`, `وكيل اللاعب | فلان`: may the name be of the one or of the other? */
export function isAgentsOrClients(tokens: readonly Token[], from: number, name: number): boolean {
  const words = tokens.slice(from, name).map(({ word }) => word);
  const client = masterBefore(words, words.length);
  const word = words[client];
  return word !== undefined && hasArticle(word.key) && isAgents(words.slice(0, client), word);
}

/** @returns the index of the master's title before a name: of `المتهم` in `محامي المتهم الثاني |`, `المجني عليه |` */
function masterBefore(words: readonly Word[], name: number): number {
  let title = name - 1;
  while (title > 0 && isAdjective(words, title)) title--;
  return title;
}
